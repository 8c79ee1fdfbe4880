// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// The facilitator's acts outlive the program: they are in a file before the next frame.
extension Desk {
    /// Puts on file what was done with an act. A log that cannot be written costs undo after a crash, and nothing else.
    func remember(_ line: ActLine) {
        guard let open, open.isLeading, let log = try? open.store.actLog() else { return }
        try? log.append(line)
    }

    /// Has the log tell of the history as it is now, where it told of an act that came to nothing.
    func rememberHistory() {
        guard let open, open.isLeading, let log = try? open.store.actLog() else { return }
        try? log.replace(with: history.lines)
    }

    /// Takes over the acts of a program that led this session before, as far as they still fit it.
    mutating func recallHistory() {
        guard let open, open.isLeading, let log = try? open.store.actLog() else { return }
        let lines = log.lines(of: ActLine.self)
        guard !lines.isEmpty else { return }
        history = ActHistory(replaying: lines)
        history.keep(whatFits: open.session)
        try? log.replace(with: history.lines)
    }
}

extension ActHistory {
    /// Drops the newest acts that the session does not hold, because the program stopped before they were saved.
    fileprivate mutating func keep(whatFits session: Session) {
        while let act = done.last, !act.isDone(in: session) { dropDone() }
        while let act = undone.last, !act.isUndone(in: session) { dropUndone() }
    }
}

extension [Event] {
    /// Whether people are as these events left them; what somebody decided for themselves since stays.
    func areUntouched(in session: Session) -> Bool {
        allSatisfy { event in
            guard case .participant(let id, let event) = event, let person = session.participants[id] else {
                return true
            }
            if case .described(let details) = event { return person.details == details }
            if case .consentGiven(let consent) = event { return person.consent == consent }
            if case .consentTakenBack = event { return person.consent == nil }
            if case .added(_, let details) = event {
                return person.details == details && person.consent == consent(of: id) && person.answers.isEmpty
                    && person.ballot == nil && person.rating == nil && person.marked == nil
            }
            return true
        }
    }

    /// What these events note down of somebody's consent.
    private func consent(of person: Identifier<Participant>) -> Consent? {
        for case .participant(person, .consentGiven(let consent)) in self { return consent }
        return nil
    }
}

extension ActHistory.Act {
    /// Whether the session is as this act left it; an act that cannot be taken back is only remembered.
    fileprivate func isDone(in session: Session) -> Bool {
        guard let backward else { return true }
        return Self.stays(session, after: backward + forward)
    }

    fileprivate func isUndone(in session: Session) -> Bool {
        guard let backward else { return false }
        return Self.stays(session, after: forward + backward)
    }

    /// Whether these events lead back to the same session.
    private static func stays(_ session: Session, after events: [Event]) -> Bool {
        var trial = session
        do throws(Refusal) {
            for event in events { try trial.apply(event) }
            return trial == session
        } catch {
            return false
        }
    }
}
