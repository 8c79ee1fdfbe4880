// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    mutating func perform(_ effect: LeadEffect) -> [Follow] {
        switch effect {
        case .overview:
            guard let open else { return [] }
            return [say(.facilitator(Disclosure(of: open.session).facilitatorView)), clockMessage, historyMessage]
                + (corrections.isEmpty ? [] : [say(.corrections(corrections))])
        case .clock: return [clockMessage]
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
        case .grouping:
            open?.shows.grouping = true
            guard let open else { return [] }
            return [say(.grouping(Disclosure(of: open.session).groupingView))]
        case .printSlips: return printSlips()
        case .sharing:
            open?.shows.sharing = true
            return open.map { [say(.sharing(Disclosure(of: $0.session).sharingView))] } ?? []
        case .tables:
            open?.shows.tables = true
            return open.map { [say(.tables(Disclosure(of: $0.session).tablesView))] } ?? []
        case .balance:
            open?.shows.balance = true
            return open.map { [say(.balance(Disclosure(of: $0.session).balanceView))] } ?? []
        case .closeNames:
            open?.shows.grouping = false
            open?.shows.people = false
            open?.shows.reading = nil
            open?.shows.outcome = false
            open?.shows.sharing = false
            open?.shows.balance = false
            open?.shows.tables = false
            return []
        case .takeOver: return takeOver()
        case .preview(let profile):
            guard let open else { return [] }
            return [say(.exportPreview(Disclosure(of: open.session).transcriptPreview(profile: profile)))]
        case .export(let format, let profile, let overwrites):
            return export(format, profile: profile, overwrites: overwrites)
        case .printCards(let withNames): return printCards(withNames: withNames)
        case .outcome: return showOutcome()
        case .closeSession(let closes): return closeSession(closes)
        case .revealRatings(let reveals): return revealRatings(reveals)
        case .earlierSessions: return earlierSessions()
        case .printSheets: return printSheets()
        case .checkCode(let code):
            let isRight = open?.session.record.codeHash.map { FacilitatorCode.matches(code, hash: $0) } ?? true
            return [say(isRight ? .codeAccepted : .codeWrong)]
        case .draftCorrection(let participant, let draft): return draftCorrection(draft, of: participant)
        case .corrections: return [say(.corrections(corrections))]
        case .draftTyped(let change, let name): return draftTyped(change, as: name)
        case .dropTyped:
            dropTyped()
            return []
        case .dropCorrection(let answer): return dropCorrection(of: answer)
        case .editExternally(let participant, let answer): return editExternally(answer, of: participant)
        }
    }

    private mutating func perform(_ act: FacilitatorAct) -> [Follow] {
        guard let open, open.isLeading else { return [say(.ledElsewhere)] }
        switch act {
        case .correct(let participant, let answer, let text, let reason):
            return correct(participant, answer, text: text, reason: reason)
        case .withdraw(let participant, let answer):
            return request(.withdraw(answer: answer), on: participant, as: .withdraw)
        case .merge(let from, let into):
            return request(.merge(into: into), on: from, as: .merge)
        case .reopenSeat(let participant):
            return request(.reopen, on: participant, as: .reopenSeat)
        case .dropRequests(let participant):
            return dropRequests(on: participant)
        case .consent(let people, let attribution, let text, let way):
            return consent(people, attribution, text: text, way)
        case .remove(let participant):
            return remove(participant)
        case .addPeople(let people):
            return add(people)
        case .describe(let participant, let person):
            return describe(participant, person)
        case .details, .prompts, .organisations, .presence, .stricter, .screenShared, .code:
            return performOnRecord(act, in: open.session.record)
        case .step(let command):
            return step(command, in: open.session.record)
        case .vote(let command):
            return vote(command, in: open.session.record)
        case .large(let answer):
            // Looking at another answer is no act to take back.
            return (apply([.record(.course(.large(answer)))]).map { [say(.refused($0))] } ?? []) + views()
        case .group(let act):
            return group(act, in: open.session.record)
        case .follow(let name):
            return follow(name, in: open.session.record)
        case .revealChanges(let reveals):
            return revealChanges(reveals, in: open.session.record)
        case .countMarks(let counts):
            return countMarks(counts, in: open.session.record)
        case .turns(let command):
            return turns(command, in: open.session)
        case .tableTurns(let command, let table):
            return tableTurns(command, at: table, in: open.session)
        case .course(let change, let name):
            return changeCourse(change, as: name, in: open.session.record)
        }
    }

    // MARK: - Acts on the session's own document

    private mutating func performOnRecord(_ act: FacilitatorAct, in record: SessionRecord) -> [Follow] {
        switch act {
        case .details(let details):
            return change(.details, .detailsChanged(details), back: .detailsChanged(record.details))
        case .prompts(let prompts):
            var back: [Event] = [.record(.promptsChanged(record.prompts))]
            if let course = record.course {
                // Steps of a prompt that goes leave the agenda: they come back where and as they were.
                back.append(.record(.course(.agenda(course.agenda, minutes: course.minutes))))
            }
            return perform(
                ActHistory.Act(name: .prompts, forward: [.record(.promptsChanged(prompts))], backward: back))
        case .organisations(let changed):
            return change(
                .organisations, .organisationsChanged(changed), back: .organisationsChanged(record.organisations))
        case .presence(let people, let presence):
            let back = people.map { Event.record(.presenceChanged($0, record.presence[$0] ?? .expected)) }
            let forward = people.map { Event.record(.presenceChanged($0, presence)) }
            return perform(ActHistory.Act(name: .presence, forward: forward, backward: back))
        case .stricter(let participant, let answer, let attribution):
            let ruling = Ruling(
                id: identifier("u"), participant: participant, answer: answer, attribution: attribution,
                at: surroundings.now())
            return change(.stricter, .rulingMade(ruling), back: .rulingLifted(ruling.id))
        case .screenShared(let shared):
            // No act to take back: the question is asked again by its own key.
            return (apply([.record(.screenShared(shared))]).map { [say(.refused($0))] } ?? []) + views()
        case .code(let code):
            let hash = code.flatMap { FacilitatorCode.hash($0) }
            return change(.code, .codeChanged(hash: hash), back: .codeChanged(hash: record.codeHash))
        case .correct, .withdraw, .merge, .reopenSeat, .dropRequests, .consent, .remove, .addPeople, .describe, .step,
            .vote, .turns, .tableTurns, .course, .group, .large, .follow, .revealChanges, .countMarks:
            return []
        }
    }

    private mutating func change(_ name: ActName, _ event: RecordEvent, back: RecordEvent) -> [Follow] {
        perform(ActHistory.Act(name: name, forward: [.record(event)], backward: [.record(back)]))
    }

    /// Does an act that can be taken back.
    mutating func perform(_ act: ActHistory.Act, after preparation: [Event] = []) -> [Follow] {
        let events = preparation + act.forward
        // The log before the documents: an act that is in the files can be taken back, also after an end right here.
        let isExpected = refusal(of: events) == nil
        if isExpected { remember(.did(act)) }
        if let trouble = doIt(events) {
            if isExpected { rememberHistory() }
            return [say(trouble)] + views()
        }
        if !isExpected { remember(.did(act)) }
        history.add(act)
        if open?.hasTyping == true, open?.queue.finish(milliseconds: 800) == true { dropTyped() }
        return [historyMessage] + views()
    }

    var historyMessage: Follow {
        say(.history(undo: history.done.last?.name, redo: history.undone.last?.name))
    }

    /// Applies all events of an act or none, holding the participants' documents they concern meanwhile.
    /// - Parameter earlier: What was done before by the same act, where people must still be as it left them.
    mutating func doIt(_ events: [Event], over earlier: [Event] = []) -> Trouble? {
        let people = Set(
            events.compactMap { event -> Identifier<Participant>? in
                if case .participant(let id, _) = event { id } else { nil }
            })
        let new = people.filter { open?.store.holds(.participant($0)) == false }.sorted()
        guard take(new.map { .participant($0) }) else { return .seatsBusy(1) }
        // Once their documents are held, nobody decides anything in between.
        let isOvertaken = open.map { !earlier.areUntouched(in: $0.session) } ?? false
        let refusal = refusal(of: events) ?? (isOvertaken ? .decidedSince : nil)
        if refusal == nil {
            apply(events)
            for case .participant(let id, .removed) in events { _ = removeDocument(of: id) }
        }
        for id in new { letGoLater(.participant(id)) }
        _ = settle(milliseconds: 800)
        return refusal.map { .refused($0) }
    }

    /// Why the events cannot all be applied; nil when they can.
    func refusal(of events: [Event]) -> Refusal? {
        guard var trial = open?.session else { return nil }
        do throws(Refusal) {
            for event in events { try trial.apply(event) }
            return nil
        } catch {
            return error
        }
    }

    private mutating func undo() -> [Follow] {
        guard let act = history.undo() else { return [historyMessage] }
        guard let backward = act.backward else { return drop(act) }
        let agenda = open?.session.record.course.map { CourseChange.agenda($0.agenda, minutes: $0.minutes) }
        if let trouble = doIt(backward, over: act.forward) {
            _ = history.redo()
            guard case .refused(let refusal) = trouble else { return [say(trouble), historyMessage] }
            // It no longer fits and never will: whoever leads goes past it to the acts before.
            history.dropDone()
            remember(.keptDone)
            return [say(.notTakenBack(act.name, refusal, isLast: history.done.isEmpty)), historyMessage] + views()
        }
        // The minutes of a prompt's steps are suggested from how many prompts there are: done again, they are as they were.
        if act.name == .prompts, let agenda { history.bringBack(.record(.course(agenda))) }
        remember(.undid)
        return [say(.undone(act.name)), historyMessage] + views()
    }

    /// Drops what still waits for a seat; an act that was done already cannot be taken back.
    private mutating func drop(_ act: ActHistory.Act) -> [Follow] {
        guard let request = act.request, apply([.record(.requestSettled(request))]) == nil else {
            remember(.undid)
            return [say(.notUndoable(act.name)), historyMessage]
        }
        remember(.undid)
        return views() + [say(.undone(act.name)), historyMessage]
    }

    private mutating func redo() -> [Follow] {
        guard let act = history.redo() else { return [historyMessage] }
        if let trouble = doIt(act.forward, over: act.backward ?? []) {
            _ = history.undo()
            guard case .refused(let refusal) = trouble else { return [say(trouble), historyMessage] }
            history.dropUndone()
            remember(.keptUndone)
            return [say(.notDoneAgain(act.name, refusal)), historyMessage] + views()
        }
        remember(.redid)
        return [say(.redone(act.name)), historyMessage] + views()
    }
}
