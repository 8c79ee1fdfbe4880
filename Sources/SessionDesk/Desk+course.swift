// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// On to another step, back, or something with its clock.
    mutating func step(_ command: Position.Command, in record: SessionRecord) -> [Follow] {
        let course = record.course ?? .usual(for: record.prompts)
        do throws(Refusal) {
            let position = try course.position.after(command, in: course.agenda, at: surroundings.now())
            let follows = changeCourse(.position(position), as: command.name, in: record)
            return follows + (course.step?.kind == .write && position.step != course.step?.id ? whoWrites : [])
        } catch {
            return [say(.refused(error))]
        }
    }

    /// Something with the dots of the group.
    mutating func vote(_ command: Vote.Command, in record: SessionRecord) -> [Follow] {
        let course = record.course ?? .usual(for: record.prompts)
        do throws(Refusal) {
            let vote = try course.vote(after: command, at: surroundings.now())
            return changeCourse(.vote(vote), as: .vote, in: record)
        } catch {
            return [say(.refused(error))]
        }
    }

    /// Does something with the themes.
    mutating func group(_ act: ThemeAct, in record: SessionRecord) -> [Follow] {
        let themes = record.course?.themes ?? []
        do throws(Refusal) {
            let after = try themes.after(act) { identifier("t") }
            guard after != themes else { return [] }
            return changeCourse(.themes(after), as: .themes, in: record)
        } catch {
            return [say(.refused(error))]
        }
    }

    /// What the clock of the present step says now.
    var clockMessage: Follow {
        say(.clock(ClockReading(of: open?.session.record.course?.position, at: surroundings.now())))
    }

    /// Who sits at a seat elsewhere: they write on, whatever step the group is in.
    private var whoWrites: [Follow] {
        guard let open else { return [] }
        let writing = open.session.participants.values.filter {
            open.store.isHeldElsewhere(.participant($0.id))
        }
        guard !writing.isEmpty else { return [] }
        return [say(.stillWriting(writing.map(\.details.name).sorted()))]
    }

    /// Changes one part of how the session is led; a session that was never led gets the usual course first.
    mutating func changeCourse(_ change: CourseChange, as name: ActName, in record: SessionRecord) -> [Follow] {
        let course = record.course ?? .usual(for: record.prompts)
        var forward: [Event] = [.record(.course(change))]
        if record.course == nil {
            // Written down with the first act, so that another version of the usual agenda changes nothing afterwards.
            forward.insert(.record(.course(.agenda(course.agenda, minutes: course.minutes))), at: 0)
        }
        var backward: [Event] = [.record(.course(course.present(of: change)))]
        if case .position(let position) = change, position.step != course.position.step, course.turns != nil {
            // Turns are those of one step.
            forward.append(.record(.course(.turns(nil))))
            backward.append(.record(.course(.turns(course.turns))))
        }
        return perform(ActHistory.Act(name: name, forward: forward, backward: backward))
    }

    /// Something with the turns of the group; what changes nothing is no act.
    mutating func turns(_ command: Turns.Command, in session: Session) -> [Follow] {
        let people = session.participants.values.sorted { $0.number < $1.number }.map(\.id)
            .filter { session.record.presence[$0] != .left }
        let present = session.record.course?.turns
        let turns =
            command == .begin
            ? Turns.drawn(of: people, random: surroundings.random) : present?.after(command, people: people)
        guard turns != present else { return views() }
        return changeCourse(.turns(turns), as: .turns, in: session.record)
    }
}

extension Position.Command {
    fileprivate var name: ActName {
        switch self {
        case .next, .previous, .enter: .step
        case .startClock, .pauseClock, .addMinute: .clock
        }
    }
}
