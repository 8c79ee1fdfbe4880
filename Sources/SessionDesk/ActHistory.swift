// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens

/// The facilitator's own acts, to be taken back and done again; never a participant's words.
struct ActHistory {
    /// One act: the events that did it, and those that take it back.
    struct Act: Codable {
        let name: ActName
        fileprivate(set) var forward: [Event]
        /// nil for an act that cannot be taken back.
        let backward: [Event]?
        /// What was asked for it, where words had to be waited for; as long as it waits it can be dropped.
        var request: Identifier<Request>?
    }

    private(set) var done: [Act] = []
    private(set) var undone: [Act] = []

    mutating func add(_ act: Act) {
        done.append(act)
        undone = []
    }

    /// Remembers an act that cannot be taken back once it is done, so that undo can say so.
    mutating func addFinal(_ name: ActName, asked request: Identifier<Request>) {
        add(Act(name: name, forward: [], backward: nil, request: request))
    }

    /// Takes the last act from the list; the caller applies its `backward` events.
    mutating func undo() -> Act? {
        guard let act = done.popLast() else { return nil }
        if act.backward != nil { undone.append(act) }
        return act
    }

    /// What else comes back when the act taken back last, of one event, is done again.
    mutating func bringBack(_ event: Event) {
        guard let last = undone.indices.last else { return }
        undone[last].forward = undone[last].forward.prefix(1) + [event]
    }

    /// Forgets the newest act: it did not come to pass, or cannot be taken back any more.
    mutating func dropDone() { _ = done.popLast() }

    /// Forgets the newest act that was taken back, for good where it cannot be done again.
    mutating func dropUndone() { _ = undone.popLast() }

    mutating func redo() -> Act? {
        guard let act = undone.popLast() else { return nil }
        done.append(act)
        return act
    }
}
