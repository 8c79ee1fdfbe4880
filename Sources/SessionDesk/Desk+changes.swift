// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Applies events, each to one document, and has the changed documents saved.
    /// - Returns: the refusal of the first event that was not accepted; the events before it stand.
    @discardableResult
    mutating func apply(_ events: [Event]) -> Refusal? {
        var changed: [DocumentName] = []
        defer { for name in changed { enqueue(name) } }
        for event in events {
            do throws(Refusal) {
                guard let name = try open?.session.apply(event) else { return nil }
                if !changed.contains(name) { changed.append(name) }
            } catch {
                return error
            }
        }
        return nil
    }

    private func enqueue(_ name: DocumentName) {
        guard let open, let document = open.stored(name) else { return }
        open.queue.enqueue(document)
    }

    /// Saves a document at once and waits for it, for acts over several documents.
    mutating func saveNow(_ name: DocumentName) -> Trouble? {
        guard let open, let document = open.stored(name) else { return nil }
        _ = open.queue.finish(milliseconds: 2_000)
        do throws(StoreFailure) {
            _ = try open.store.save(document)
            return nil
        } catch {
            return Trouble(error)
        }
    }

    /// The views the screens want, as they are now.
    func views() -> [Follow] {
        guard let open else { return [] }
        let disclosure = Disclosure(of: open.session)
        var follows: [Follow] = []
        if open.shows.facilitator { follows += [say(.facilitator(disclosure.facilitatorView)), clockMessage] }
        if open.shows.people { follows.append(say(.people(disclosure.peopleView))) }
        if let id = open.shows.reading, let view = disclosure.readingView(of: id) {
            follows.append(say(.reading(view)))
        }
        if open.shows.outcome { follows.append(say(.outcome(disclosure.outcomeView))) }
        if open.shows.grouping { follows.append(say(.grouping(disclosure.groupingView))) }
        if open.shows.sharing { follows.append(say(.sharing(disclosure.sharingView))) }
        if open.shows.tables { follows.append(say(.tables(disclosure.tablesView))) }
        if open.shows.balance { follows.append(say(.balance(disclosure.balanceView))) }
        if open.shows.door { follows.append(say(.door(disclosure.seatDoor(at: open.table)))) }
        if open.shows.scribe { follows.append(say(.scribe(disclosure.scribeView(of: open.scribe, at: open.table)))) }
        if open.shows.cards { follows.append(say(.paper(disclosure.paperView))) }
        if open.shows.wall { follows.append(wallMessage(open.session)) }
        if let seat = seatView() { follows.append(say(.seat(seat))) }
        return follows
    }

    /// What whoever sits at the seat of this process sees.
    func seatView() -> SeatView? {
        guard let open, let seated = open.seated else { return nil }
        return Disclosure(of: open.session).seatView(of: seated, writing: editor?.answer)
    }
}
