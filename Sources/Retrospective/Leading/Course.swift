// SPDX-License-Identifier: Apache-2.0

/// How the session is led: its agenda, where it stands, and what the group made of its answers.
package struct Course: Equatable, Codable, Sendable {
    package var agenda: [AgendaStep]
    /// Minutes the session has, slack included.
    package var minutes: Int
    package var position: Position
    package var milestones: [Milestone]
    /// The turns of the sharing step that goes on; nil when none was begun.
    package var turns: Turns?
    package var tables: [SharingTable]
    /// The turns at each table that has a round of its own; nil while none has.
    package var tableTurns: [Identifier<SharingTable>: Turns]?
    /// The answers that are open on the wall, in the order they were opened.
    package var opened: [Identifier<Answer>]
    /// The answers people marked as most important, in that order; nil while nothing is marked.
    package var marked: [Identifier<Answer>]?
    /// When what people marked at their seats was counted; nil while they may still mark.
    package var marksCountedAt: Moment?
    /// The answer that stands large while the group gives themes; nil before the first one.
    package var large: Identifier<Answer>?
    package var themes: [Theme]
    package var vote: Vote?
    package var agreements: [Agreement]
    package var closing: Closing
    /// What was taken along from the session before; nil when it follows none.
    package var lastTime: LastTime?

    package init(minutes: Int, agenda: [AgendaStep]) {
        self.minutes = minutes
        self.agenda = agenda
        position = Position()
        milestones = []
        turns = nil
        tables = []
        tableTurns = nil
        opened = []
        marked = nil
        marksCountedAt = nil
        large = nil
        themes = []
        vote = nil
        agreements = []
        closing = Closing()
        lastTime = nil
    }

    /// The usual course of a session nobody planned: 90 minutes.
    package static func usual(for prompts: [Prompt]) -> Course {
        Course(minutes: 90, agenda: Agenda.suggested(minutes: 90, prompts: prompts))
    }

    /// The present step; nil before the session begins.
    package var step: AgendaStep? { agenda.first { $0.id == position.step } }
}
