// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

/// The step machine: forwards, backwards, and the clock.
@Suite struct StepMachineTests {
    private let agenda = Agenda.suggested(minutes: 60, prompts: Template.lookingBack(in: .dutch))

    private func moment(_ seconds: Int) -> Moment { Moment(seconds: 1_000_000 + seconds, offsetMinutes: 60) }

    private func walk(_ commands: [Position.Command]) throws -> Position {
        var position = Position()
        for (index, command) in commands.enumerated() {
            position = try position.after(command, in: agenda, at: moment(index))
        }
        return position
    }

    @Test(arguments: Agenda.lengths) func `an agenda fits its session and keeps slack`(minutes: Int) {
        for count in 1...6 {
            let prompts = (1...count).compactMap { number in
                Identifier<Prompt>("p-\(number)").map { Prompt(id: $0, label: "\(number)", question: "?") }
            }
            let steps = Agenda.suggested(minutes: minutes, prompts: prompts)
            let sum = Agenda.minutes(of: steps)
            #expect(sum <= minutes - 4, "\(count) prompts take \(sum) of \(minutes) minutes")
            #expect(Set(steps.map(\.id)).count == steps.count)
            #expect(steps.filter { $0.kind == .write }.map(\.prompt) == prompts.map(\.id))
        }
    }

    @Test func `the first step comes first, the skipped one is passed over, the last one stays the last`() throws {
        let first = try walk([.next])
        #expect(first.step == agenda[0].id)
        let second = try walk([.next, .next])
        #expect(second.step == Identifier("write-1"), "back in time is skipped in an hour")
        let last = try walk(Array(repeating: .next, count: 11))
        #expect(last.step == Identifier("close"))
        #expect(throws: Refusal.noFurtherStep) { try last.after(.next, in: agenda, at: moment(99)) }
        #expect(throws: Refusal.noEarlierStep) { try first.after(.previous, in: agenda, at: moment(99)) }
    }

    @Test func `going back is a step like any other, and both are remembered`() throws {
        let position = try walk([.next, .next, .previous])
        #expect(position.step == agenda[0].id)
        #expect(position.timeline.map(\.step.word) == ["welcome", "write-1", "welcome"])
        #expect(position.timeline.map(\.at) == [moment(0), moment(1), moment(2)])
    }

    @Test func `a step that is not on the agenda cannot be entered, a skipped one can`() throws {
        let unknown = try #require(Identifier<AgendaStep>("lunch"))
        #expect(throws: Refusal.unknownStep) { try Position().after(.enter(unknown), in: agenda, at: moment(0)) }
        let skipped = try #require(Identifier<AgendaStep>("backintime"))
        #expect(try walk([.enter(skipped)]).step == skipped)
    }

    @Test func `a clock counts only while it runs, and goes on below zero`() throws {
        let begun = try walk([.next])
        #expect(begun.clock?.left(at: moment(500)) == 240, "it stands still until it is started")
        let running = try begun.after(.startClock, in: agenda, at: moment(10))
        #expect(running.clock?.left(at: moment(70)) == 180)
        #expect(running.clock?.left(at: moment(310)) == -60)
        #expect(running.clock?.left(at: moment(0)) == 240, "a machine that set its clock back takes no time away")
        let paused = try running.after(.pauseClock, in: agenda, at: moment(70))
        #expect(paused.clock?.left(at: moment(9_000)) == 180)
        let longer = try paused.after(.addMinute, in: agenda, at: moment(80)).after(
            .startClock, in: agenda, at: moment(100))
        #expect(longer.clock?.left(at: moment(130)) == 210)
        let again = try longer.after(.startClock, in: agenda, at: moment(120))
        #expect(again == longer, "starting twice takes nothing")
    }

    @Test(arguments: [Position.Command.startClock, .pauseClock, .addMinute])
    func `before the first step there is no clock`(command: Position.Command) {
        #expect(throws: Refusal.notBegun) { try Position().after(command, in: agenda, at: moment(0)) }
    }

    @Test func `a question that goes takes its steps along, unless the group is in one`() throws {
        var session = Sample.session()
        let prompts = session.record.prompts
        let spare = Prompt(id: Sample.id("spare"), label: "Extra", question: "En verder?")
        try session.apply(.record(.course(.agenda(Agenda.suggested(minutes: 60, prompts: prompts), minutes: 60))))
        try session.apply(.record(.promptsChanged(prompts + [spare])))
        let added = try #require(session.record.course?.agenda.filter { $0.prompt == spare.id })
        #expect(added.map(\.kind) == [.write, .share])
        let writing = Position(step: added.first?.id)
        try session.apply(.record(.course(.position(writing))))
        #expect(throws: Refusal.inUse) { try session.apply(.record(.promptsChanged(prompts))) }
        try session.apply(.record(.course(.position(Position()))))
        try session.apply(.record(.promptsChanged(prompts)))
        #expect(session.record.course?.agenda.contains { $0.prompt == spare.id } == false)
    }
}
