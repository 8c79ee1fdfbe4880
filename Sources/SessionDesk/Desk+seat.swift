// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    mutating func perform(_ effect: SeatEffect) -> [Follow] {
        switch effect {
        case .door:
            open?.shows.door = true
            guard let open else { return [] }
            return [say(.door(Disclosure(of: open.session).seatDoor(at: open.table)))] + newsOfSetAside()
        case .sitDown(let participant): return sitDown(participant)
        case .reopen(let participant): return reopen(participant)
        case .addMyself(let name, let role, let organisation):
            return addMyself(PastedPerson(name: name, organisation: organisation, role: role))
        case .describe(let name, let role, _): return describe(name: name, role: role)
        case .consent(let attribution, let text): return consent(attribution, text: text)
        case .attribute(let answer, let attribution):
            return change { _, _ in .answerAttributed(answer, attribution) }
        case .withdraw(let answer): return withdraw(answer)
        case .vote(let participant, let dots): return vote(dots, of: participant)
        case .rate(let participant, let rating): return rate(rating, of: participant)
        case .mark(let participant, let answers): return mark(answers, as: participant)
        case .nextTurn: return wishNextTurn()
        case .standUp(let closes): return standUp(closes: closes)
        }
    }

    // MARK: - Sitting down

    mutating func sitDown(_ participant: Identifier<Participant>) -> [Follow] {
        guard let person = open?.session.participants[participant] else {
            open?.recalled = nil
            return [say(.seatRefused(.unknown))]
        }
        guard person.seatClosedAt == nil else {
            open?.recalled = nil
            return [say(.seatRefused(.closed))]
        }
        if let refusal = hold(.participant(participant)) { return [refusal] }
        // Another process may have written since, until the lock came here.
        guard let latest = open?.session.participants[participant] else { return [say(.seatRefused(.unknown))] }
        guard latest.seatClosedAt == nil else {
            letGoLater(.participant(participant))
            _ = settle(milliseconds: 800)
            return [say(.seatRefused(.closed))]
        }
        open?.seated = participant
        open?.recalled = nil
        let recovered = open?.recovered.removeValue(forKey: participant)
        guard let view = seatView() else { return [] }
        return [say(.seatTaken(view, recovered: recovered))] + newsOfSetAside()
    }

    private mutating func reopen(_ participant: Identifier<Participant>) -> [Follow] {
        if let refusal = hold(.participant(participant)) { return [refusal] }
        if let refusal = apply([.participant(participant, .seatReopened)]) { return [say(.refused(refusal))] }
        return sitDown(participant)
    }

    /// Adds somebody who is not on the list; a seat writes participants' documents only, so an organisation that is
    /// not known becomes part of the role.
    private mutating func addMyself(_ person: PastedPerson) -> [Follow] {
        guard let open else { return [] }
        let known = open.session.record.organisations.first { organisation in
            organisation.name.lowercased() == person.organisation?.lowercased()
        }
        let role =
            known == nil ? [person.role, person.organisation].compactMap(\.self).joined(separator: ", ") : person.role
        let details = Participant.Details(
            name: person.name, role: role?.isEmpty == true ? nil : role, organisation: known?.id)
        let id: Identifier<Participant> = identifier("p")
        if let refusal = hold(.participant(id)) { return [refusal] }
        if let refusal = apply([.participant(id, .added(number: nextNumber, details: details))]) {
            open.store.letGo(.participant(id))
            return [say(.refused(refusal))]
        }
        return sitDown(id) + views()
    }

    /// The number of the next person.
    var nextNumber: Int { (open?.session.participants.values.map(\.number).max() ?? 0) + 1 }

    // MARK: - Sitting

    private mutating func describe(name: String, role: String?) -> [Follow] {
        change { seated, session in
            var details = session.participants[seated]?.details ?? Participant.Details(name: name)
            details.name = name
            details.role = role
            return .described(details)
        }
    }

    private mutating func consent(_ attribution: Attribution, text: String) -> [Follow] {
        let consent = Consent(attribution: attribution, text: text, at: surroundings.now(), way: .typed)
        return change { _, _ in .consentGiven(consent) }
    }

    private mutating func withdraw(_ answer: Identifier<Answer>) -> [Follow] {
        guard let seated = open?.seated else { return [] }
        var follows: [Follow] = []
        if editor?.answer == answer {
            // The document counts the drafts first, so that none of them is newer than the withdrawal.
            follows += keepDraft()
            editor = nil
        }
        let now = surroundings.now()
        follows += change { _, _ in .answerWithdrawn(answer, at: now) }
        _ = settle(milliseconds: 800)
        forgetWords(of: answer, by: seated)
        return follows
    }

    private mutating func change(
        _ event: (Identifier<Participant>, Session) -> ParticipantEvent
    ) -> [Follow] {
        guard let open, let seated = open.seated else { return [] }
        if let refusal = apply([.participant(seated, event(seated, open.session))]) { return [say(.refused(refusal))] }
        return views()
    }

    // MARK: - Standing up

    private mutating func standUp(closes: Bool) -> [Follow] {
        let writing = editor?.answer
        var follows = leaveEditor()
        guard let seated = open?.seated else { return follows }
        if closes { apply([.participant(seated, .seatClosed(at: surroundings.now()))]) }
        // Whoever left the seat in the middle of a text writes on in the same answer.
        if !closes, let writing { open?.recovered[seated] = writing }
        open?.seated = nil
        open?.recalled = nil
        letGoLater(.participant(seated))
        _ = settle(milliseconds: 800)
        if let open, open.shows.door {
            follows.append(say(.door(Disclosure(of: open.session).seatDoor(at: open.table))))
        }
        return follows
    }
}
