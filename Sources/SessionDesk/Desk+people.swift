// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// Acts of whoever leads on the list of people.
extension Desk {
    mutating func add(_ people: [PastedPerson]) -> [Follow] {
        guard let record = open?.session.record, !people.isEmpty else { return [] }
        var organisations = record.organisations
        var added: [Event] = []
        var removed: [Event] = []
        for (offset, person) in people.enumerated() {
            let details = details(of: person, in: &organisations)
            let id: Identifier<Participant> = identifier("p")
            added.append(.participant(id, .added(number: nextNumber + offset, details: details)))
            removed.append(.participant(id, .removed(mergedInto: nil)))
        }
        let before = [Event.record(.organisationsChanged(organisations))]
        let after = [Event.record(.organisationsChanged(record.organisations))]
        return perform(ActHistory.Act(name: .addPeople, forward: before + added, backward: removed + after))
    }

    /// Somebody as described, with an organisation that is found or added.
    private func details(of person: PastedPerson, in organisations: inout [Organisation]) -> Participant.Details {
        let organisation = person.organisation.map {
            Organisations.find($0, in: &organisations, identifier: identifier("o"))
        }
        return Participant.Details(
            name: person.name, role: person.role, organisation: organisation, unit: person.unit)
    }

    mutating func describe(_ participant: Identifier<Participant>, _ person: PastedPerson) -> [Follow] {
        guard let record = open?.session.record, let before = open?.session.participants[participant]?.details else {
            return []
        }
        var organisations = record.organisations
        let details = details(of: person, in: &organisations)
        let added = Event.record(.organisationsChanged(organisations))
        if open?.store.isHeldElsewhere(.participant(participant)) == true {
            if let refusal = apply([added]) { return [say(.refused(refusal))] }
            return request(.describe(details: details), on: participant, as: .describe)
        }
        return perform(
            ActHistory.Act(
                name: .describe, forward: [added, .participant(participant, .described(details))],
                backward: [
                    .participant(participant, .described(before)),
                    .record(.organisationsChanged(record.organisations)),
                ]))
    }

    mutating func remove(_ participant: Identifier<Participant>) -> [Follow] {
        guard let person = open?.session.participants[participant] else { return [] }
        var back: [Event] = [.participant(participant, .added(number: person.number, details: person.details))]
        if let consent = person.consent { back.append(.participant(participant, .consentGiven(consent))) }
        if let closed = person.seatClosedAt { back.append(.participant(participant, .seatClosed(at: closed))) }
        return perform(
            ActHistory.Act(
                name: .remove, forward: [.participant(participant, .removed(mergedInto: nil))], backward: back))
    }

    /// Notes consent given aloud or on paper; whoever sits at a seat of their own answers the consent card there.
    mutating func consent(
        _ people: [Identifier<Participant>], _ attribution: Attribution, text: String, _ way: Consent.Way
    ) -> [Follow] {
        let free = people.filter { open?.store.isHeldElsewhere(.participant($0)) == false }
        let busy = people.count - free.count
        let follows = busy > 0 ? [say(.seatsBusy(busy))] : []
        guard !free.isEmpty else { return follows }
        let consent = Consent(attribution: attribution, text: text, at: surroundings.now(), way: way)
        let back = free.map { id -> Event in
            let before = open?.session.participants[id]?.consent
            return .participant(id, before.map { .consentGiven($0) } ?? .consentTakenBack)
        }
        let act = ActHistory.Act(
            name: .consent, forward: free.map { .participant($0, .consentGiven(consent)) }, backward: back)
        return perform(act) + follows
    }
}
