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
        let course = record.course ?? .usual(for: record.prompts)
        do throws(Refusal) {
            let after = try course.themes(after: act) { identifier("t") }
            guard after != course.themes else { return [] }
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
        var backward: [Event] = [.record(.course(course.present(of: change)))]
        if case .position(let position) = change, position.step != course.position.step {
            // Turns are those of one step.
            let tables = (course.tableTurns ?? [:]).keys.sorted().map { CourseChange.tableTurns($0, nil) }
            let ends = (course.turns == nil ? [] : [.turns(nil)]) + tables
            forward += ends.map { .record(.course($0)) }
            backward += ends.map { .record(.course(course.present(of: $0))) }
        }
        // The agenda is written down with the first act, so that another version of the usual one changes nothing
        // afterwards. It stays when that act is taken back, and doing the act again must not write over it.
        let agenda = Event.record(.course(.agenda(course.agenda, minutes: course.minutes)))
        return perform(
            ActHistory.Act(name: name, forward: forward, backward: backward),
            after: record.course == nil ? [agenda] : [])
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
