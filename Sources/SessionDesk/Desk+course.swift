// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens

extension Desk {
    /// On to another step, back, or something with its clock.
    mutating func step(_ command: Position.Command, in record: SessionRecord) -> [Follow] {
        let course = record.course ?? .usual(for: record.prompts)
        do throws(Refusal) {
            let position = try course.position.after(command, in: course.agenda, at: surroundings.now())
            return changeCourse(.position(position), as: command.name, in: record)
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

    /// Changes one part of how the session is led; a session that was never led gets the usual course first.
    mutating func changeCourse(_ change: CourseChange, as name: ActName, in record: SessionRecord) -> [Follow] {
        let course = record.course ?? .usual(for: record.prompts)
        var forward: [Event] = [.record(.course(change))]
        if record.course == nil {
            // Written down with the first act, so that another version of the usual agenda changes nothing afterwards.
            forward.insert(.record(.course(.agenda(course.agenda, minutes: course.minutes))), at: 0)
        }
        return perform(
            ActHistory.Act(
                name: name, forward: forward, backward: [.record(.course(course.present(of: change)))]))
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
