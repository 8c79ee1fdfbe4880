// SPDX-License-Identifier: Apache-2.0

/// One part of the course as it is from now on; the part it had before takes it back.
package enum CourseChange: Equatable, Codable, Sendable {
    case agenda([AgendaStep], minutes: Int)
    case position(Position)
    case milestones([Milestone])
    case turns(Turns?)
    case tables([SharingTable])
    /// The turns at one table.
    case tableTurns(Identifier<SharingTable>, Turns?)
    case opened([Identifier<Answer>])
    /// The answers marked as most important.
    case marked([Identifier<Answer>])
    /// When what people marked at their seats was counted.
    case marksCounted(Moment?)
    /// The answer the group looks at while it gives themes.
    case large(Identifier<Answer>?)
    case themes([Theme])
    case vote(Vote?)
    case agreements([Agreement])
    case closing(Closing)
    /// What became of what was agreed the time before.
    case lastTime(LastTime?)
}

extension Course {
    /// The course with one part changed.
    package func changed(by change: CourseChange) -> Course {
        var course = self
        switch change {
        case .agenda(let steps, let minutes):
            course.agenda = steps
            course.minutes = minutes
        case .position(let position): course.position = position
        case .milestones(let milestones): course.milestones = milestones
        case .turns(let turns): course.turns = turns
        case .tables(let tables): course.tables = tables
        case .tableTurns(let table, let turns): course.setTurns(turns, at: table)
        case .opened(let answers): course.opened = answers
        case .marked(let answers): course.marked = answers.isEmpty ? nil : answers
        case .marksCounted(let moment): course.marksCountedAt = moment
        case .large(let answer): course.large = answer
        case .themes(let themes): course.themes = themes
        case .vote(let vote): course.vote = vote
        case .agreements(let agreements): course.agreements = agreements
        case .closing(let closing): course.closing = closing
        case .lastTime(let lastTime): course.lastTime = lastTime
        }
        return course
    }

    /// A wish that was heard is never heard again, also when the turns go back.
    private mutating func setTurns(_ turns: Turns?, at table: Identifier<SharingTable>) {
        var turns = turns
        if let heard = tableTurns?[table]?.heardAt, heard.seconds > turns?.heardAt?.seconds ?? .min {
            turns?.heardAt = heard
        }
        var all = tableTurns ?? [:]
        all[table] = turns
        tableTurns = all.isEmpty ? nil : all
    }

    /// The same part as it is now: what takes the change back.
    package func present(of change: CourseChange) -> CourseChange {
        switch change {
        case .agenda: .agenda(agenda, minutes: minutes)
        case .position: .position(position)
        case .milestones: .milestones(milestones)
        case .turns: .turns(turns)
        case .tables: .tables(tables)
        case .tableTurns(let table, _): .tableTurns(table, tableTurns?[table])
        case .opened: .opened(opened)
        case .marked: .marked(marked ?? [])
        case .marksCounted: .marksCounted(marksCountedAt)
        case .large: .large(large)
        case .themes: .themes(themes)
        case .vote: .vote(vote)
        case .agreements: .agreements(agreements)
        case .closing: .closing(closing)
        case .lastTime: .lastTime(lastTime)
        }
    }
}
