// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    mutating func perform(_ effect: LeadEffect) -> [Follow] {
        switch effect {
        case .overview:
            guard let open else { return [] }
            return [say(.facilitator(Disclosure(of: open.session).facilitatorView)), historyMessage]
        case .act(let act): return perform(act)
        case .undo: return undo()
        case .redo: return redo()
        case .people:
            open?.shows.people = true
            guard let open else { return [] }
            return [say(.people(Disclosure(of: open.session).peopleView))]
        case .reading(let participant):
            open?.shows.reading = participant
            guard let open, let view = Disclosure(of: open.session).readingView(of: participant) else { return [] }
            return [say(.reading(view))]
        case .export(let format, let profile, let overwrites):
            return export(format, profile: profile, overwrites: overwrites)
        case .printCards: return []
        case .checkCode(let code):
            let isRight = open?.session.record.codeHash.map { FacilitatorCode.matches(code, hash: $0) } ?? true
            return [say(isRight ? .codeAccepted : .codeWrong)]
        case .editExternally(let participant, let answer): return editExternally(answer, of: participant)
        }
    }

    private mutating func perform(_ act: FacilitatorAct) -> [Follow] {
        guard let open, open.isLeading else { return [say(.ledElsewhere)] }
        switch act {
        case .correct(let participant, let answer, let text, let reason):
            return request(.correct(answer: answer, text: text, reason: reason), on: participant)
        case .withdraw(let participant, let answer):
            return request(.withdraw(answer: answer), on: participant)
        case .merge(let from, let into):
            return request(.merge(into: into), on: from)
        case .reopenSeat(let participant):
            return request(.reopen, on: participant)
        case .consent(let people, let attribution, let text, let way):
            return consent(people, attribution, text: text, way)
        case .remove(let participant):
            return remove(participant)
        case .addPeople(let people):
            return add(people)
        case .describe(let participant, let details):
            return describe(participant, details)
        case .details, .prompts, .organisations, .presence, .stricter, .screenShared, .code:
            return performOnRecord(act, in: open.session.record)
        }
    }

    // MARK: - Acts on the session's own document

    private mutating func performOnRecord(_ act: FacilitatorAct, in record: SessionRecord) -> [Follow] {
        switch act {
        case .details(let details):
            return change(.details, .detailsChanged(details), back: .detailsChanged(record.details))
        case .prompts(let prompts):
            return change(.prompts, .promptsChanged(prompts), back: .promptsChanged(record.prompts))
        case .organisations(let changed):
            return change(
                .organisations, .organisationsChanged(changed), back: .organisationsChanged(record.organisations))
        case .presence(let participant, let presence):
            let before = record.presence[participant] ?? .expected
            return change(
                .presence, .presenceChanged(participant, presence), back: .presenceChanged(participant, before))
        case .stricter(let participant, let answer, let attribution):
            let ruling = Ruling(
                id: identifier("u"), participant: participant, answer: answer, attribution: attribution,
                at: surroundings.now())
            return change(.stricter, .rulingMade(ruling), back: .rulingLifted(ruling.id))
        case .screenShared(let shared):
            return change(.screenShared, .screenShared(shared), back: .screenShared(record.groupSeesScreen ?? true))
        case .code(let code):
            let hash = code.flatMap { FacilitatorCode.hash($0) }
            return change(.code, .codeChanged(hash: hash), back: .codeChanged(hash: record.codeHash))
        case .correct, .withdraw, .merge, .reopenSeat, .consent, .remove, .addPeople, .describe:
            return []
        }
    }

    private mutating func change(_ name: ActName, _ event: RecordEvent, back: RecordEvent) -> [Follow] {
        perform(ActHistory.Act(name: name, forward: [.record(event)], backward: [.record(back)]))
    }

    /// Does an act that can be taken back.
    private mutating func perform(_ act: ActHistory.Act) -> [Follow] {
        if let refusal = doIt(act.forward) { return [say(refusal)] + views() }
        history.add(act)
        return [historyMessage] + views()
    }

    private var historyMessage: Follow {
        say(.history(undo: history.done.last?.name, redo: history.undone.last?.name))
    }

    /// Applies the events of an act, holding the participants' documents they concern meanwhile.
    private mutating func doIt(_ events: [Event]) -> Trouble? {
        let people = Set(
            events.compactMap { event -> Identifier<Participant>? in
                if case .participant(let id, _) = event { id } else { nil }
            })
        let new = people.filter { open?.store.holds(.participant($0)) == false }
        for id in new.sorted() where hold(.participant(id)) != nil { return .ledElsewhere }
        let refusal = apply(events)
        for case .participant(let id, .removed) in events where refusal == nil { _ = removeDocument(of: id) }
        for id in new { letGoLater(.participant(id)) }
        _ = settle(milliseconds: 800)
        return refusal.map { .refused($0) }
    }

    private mutating func undo() -> [Follow] {
        guard let act = history.undo() else { return [historyMessage] }
        if let trouble = doIt(act.backward) {
            _ = history.redo()
            return [say(trouble), historyMessage]
        }
        return [say(.undone(act.name)), historyMessage] + views()
    }

    private mutating func redo() -> [Follow] {
        guard let act = history.redo() else { return [historyMessage] }
        if let trouble = doIt(act.forward) {
            _ = history.undo()
            return [say(trouble), historyMessage]
        }
        return [say(.redone(act.name)), historyMessage] + views()
    }

    // MARK: - Acts on people

    private mutating func add(_ people: [PastedPerson]) -> [Follow] {
        guard let record = open?.session.record, !people.isEmpty else { return [] }
        var organisations = record.organisations
        var added: [Event] = []
        var number = nextNumber
        var removed: [Event] = []
        for person in people {
            let organisation = person.organisation.map {
                Organisations.find($0, in: &organisations, identifier: identifier("o"))
            }
            let details = Participant.Details(name: person.name, role: person.role, organisation: organisation)
            let id: Identifier<Participant> = identifier("p")
            added.append(.participant(id, .added(number: number, details: details)))
            removed.append(.participant(id, .removed(mergedInto: nil)))
            number += 1
        }
        let before = [Event.record(.organisationsChanged(organisations))]
        let after = [Event.record(.organisationsChanged(record.organisations))]
        return perform(ActHistory.Act(name: .addPeople, forward: before + added, backward: removed + after))
    }

    private mutating func describe(
        _ participant: Identifier<Participant>, _ details: Participant.Details
    ) -> [Follow] {
        guard let before = open?.session.participants[participant]?.details else { return [] }
        if open?.store.isHeldElsewhere(.participant(participant)) == true {
            return request(.describe(details: details), on: participant)
        }
        return perform(
            ActHistory.Act(
                name: .describe, forward: [.participant(participant, .described(details))],
                backward: [.participant(participant, .described(before))]))
    }

    private mutating func remove(_ participant: Identifier<Participant>) -> [Follow] {
        guard let person = open?.session.participants[participant] else { return [] }
        var back: [Event] = [.participant(participant, .added(number: person.number, details: person.details))]
        if let consent = person.consent { back.append(.participant(participant, .consentGiven(consent))) }
        return perform(
            ActHistory.Act(
                name: .remove, forward: [.participant(participant, .removed(mergedInto: nil))], backward: back))
    }

    private mutating func consent(
        _ people: [Identifier<Participant>], _ attribution: Attribution, text: String, _ way: Consent.Way
    ) -> [Follow] {
        let consent = Consent(attribution: attribution, text: text, at: surroundings.now(), way: way)
        let events = people.map { Event.participant($0, .consentGiven(consent)) }
        if let trouble = doIt(events) { return [say(trouble)] + views() }
        return views()
    }
}
