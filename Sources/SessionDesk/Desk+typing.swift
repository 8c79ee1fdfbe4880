// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// The group's own words while whoever leads types them: notes, agreements, the summary and moments are on file before
/// they are on the screen, and in the session at every pause.
extension Desk {
    /// What is being typed, as the act that keeps it.
    private struct Typing: Codable {
        let change: CourseChange
        let name: ActName
    }

    mutating func draftTyped(_ change: CourseChange, as name: ActName) -> [Follow] {
        guard let open, open.isLeading, let course = open.session.record.course else { return [] }
        self.open?.hasTyping = true
        do throws(SaveFailure) {
            try open.store.typingLog().put(Typing(change: change.reduced(from: course), name: name))
            return []
        } catch {
            return [say(Trouble(error))]
        }
    }

    /// What was typed is in the session, or as it was before.
    mutating func dropTyped() {
        guard let open, open.hasTyping, open.isLeading else { return }
        self.open?.hasTyping = false
        // A file that stays is laid over the session once more, when it is next led.
        try? open.store.typingLog().remove()
    }

    /// Brings what was being typed when the program stopped into the session.
    /// - Returns: whether there was anything.
    mutating func takeUpTyped() -> Bool {
        guard let open, open.isLeading, let log = try? open.store.typingLog(),
            let typing = log.lines(of: Typing.self).last
        else { return false }
        self.open?.hasTyping = true
        defer { dropTyped() }
        let record = open.session.record
        guard let course = record.course else { return false }
        let change = typing.change.expanded(over: course)
        guard change != course.present(of: change) else { return false }
        let acts = history.done.count
        _ = changeCourse(change, as: typing.name, in: record)
        return history.done.count > acts
    }
}
