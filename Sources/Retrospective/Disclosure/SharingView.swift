// SPDX-License-Identifier: Apache-2.0

/// A sharing step as whoever leads sees it: whose turn it is, and which answers can be opened on the wall.
///
/// Where the group may see the screen it holds no word that is not open, and nothing about who passed.
package struct SharingView: Equatable, Sendable {
    /// The prompt the group shares its answers to.
    package let prompt: Prompt?
    /// People who are here.
    package let people: Int
    /// nil while no turns of the whole group were begun.
    package let turns: Round?
    /// The tables somebody sits at; none in one circle.
    package let tables: [TableRound]
    /// People who are here and sit at no table; 0 in one circle.
    package let withoutTable: Int
    /// The answers to this prompt that may be opened: those of the speaker first, as far as they carry that name.
    package let answers: [SharedAnswer]
    /// Answers to this prompt that stay closed, by the writer's choice or for want of consent; 0 where the group sees it.
    package let closed: Int
    /// Every answer that is open on the wall, in the order they were opened.
    package let opened: [Identifier<Answer>]

    /// The round at one table.
    package struct TableRound: Equatable, Sendable {
        package let id: Identifier<SharingTable>
        package let name: String
        /// People at it who are here.
        package let people: Int
        /// nil while it has none.
        package let round: Round?
    }

    /// Whether tables have rounds of their own.
    package var isAtTables: Bool { tables.contains { $0.round != nil } }

    /// A round of turns.
    package struct Round: Equatable, Sendable {
        /// From 1.
        package let number: Int
        /// nil once everybody had a turn.
        package let speaker: Person?
        package let next: Person?
        /// Everybody whose turn it is or was or will be, in their order; whoever left is not in it.
        package let order: [Person]
        /// The place of the speaker in `order`; its end once the round is over.
        package let place: Int
        package let passed: Set<Identifier<Participant>>
    }

    /// Somebody with a turn.
    package struct Person: Equatable, Sendable {
        package let id: Identifier<Participant>
        /// Told apart from namesakes.
        package let name: String
        package let organisation: String?
    }

    /// An answer that may be opened on the wall.
    package struct SharedAnswer: Equatable, Sendable {
        package let id: Identifier<Answer>
        /// The name beside it, where it is shown with a name.
        package let name: String?
        package let attribution: Attribution
        /// nil where the group might read words that are not open.
        package let text: String?
        package let isOpen: Bool
        /// Whether it is shown with the name of whoever's turn it is.
        package let isSpeakers: Bool
        /// The table at which it is; nil for a turn of the whole group.
        package let table: Identifier<SharingTable>?
    }
}

extension Disclosure {
    package var sharingView: SharingView {
        let course = session.record.course ?? .usual(for: session.record.prompts)
        let names = NameList(of: people, in: self)
        let everybody = Set(here.map(\.id))
        let round = course.turns.map { self.round($0, among: everybody, names) }
        let tables = tableRounds(of: course, names)
        let seated = Set(course.tables.flatMap(\.members))
        let prompt = sharedPrompt(in: course)
        let opened = course.opened.filter(openable.contains)
        return SharingView(
            prompt: prompt, people: here.count, turns: round, tables: tables,
            withoutTable: tables.isEmpty ? 0 : everybody.subtracting(seated).count,
            answers: prompt.map { answers(to: $0.id, Speaking(round, tables), Set(opened), names) } ?? [],
            closed: isShared ? 0 : prompt.map { countClosed(to: $0.id) } ?? 0, opened: opened)
    }

    private func tableRounds(of course: Course, _ names: NameList) -> [SharingView.TableRound] {
        course.tables.compactMap { table in
            let present = hereAt(table.id)
            guard !present.isEmpty else { return nil }
            return SharingView.TableRound(
                id: table.id, name: table.name, people: present.count,
                round: course.tableTurns?[table.id].map { round($0, among: present, names) })
        }
    }

    /// Whose turn it is, in the group and at each table.
    private struct Speaking {
        let inGroup: Identifier<Participant>?
        let atTables: [Identifier<Participant>: Identifier<SharingTable>]

        init(_ round: SharingView.Round?, _ tables: [SharingView.TableRound]) {
            inGroup = round?.speaker?.id
            let speakers = tables.compactMap { table in table.round?.speaker.map { ($0.id, table.id) } }
            atTables = Dictionary(speakers, uniquingKeysWith: { first, _ in first })
        }

        func contains(_ person: Identifier<Participant>) -> Bool { person == inGroup || atTables[person] != nil }
    }

    /// Whose turn it is now, at a table that has a round of its own or in the whole group; nil when nobody's.
    func speaker(at table: Identifier<SharingTable>?) -> Identifier<Participant>? {
        guard let course = session.record.course else { return nil }
        if let table, let turns = course.tableTurns?[table] { return turns.speaker(among: hereAt(table)) }
        return course.turns?.speaker(among: Set(here.map(\.id)))
    }

    /// Whether the group may see what whoever leads sees.
    private var isShared: Bool { session.record.groupSeesScreen != false }

    /// The prompt of the step the group is in; else of the last step that had one, or the first prompt.
    private func sharedPrompt(in course: Course) -> Prompt? {
        let steps = [course.position.step].compactMap(\.self) + course.position.timeline.reversed().map(\.step)
        let wanted = steps.lazy.compactMap { id in course.agenda.first { $0.id == id }?.prompt }.first
        return session.record.prompts.first { $0.id == wanted } ?? session.record.prompts.first
    }

    private func round(
        _ turns: Turns, among present: Set<Identifier<Participant>>, _ names: NameList
    ) -> SharingView.Round {
        let order = turns.order.filter(present.contains).compactMap { person($0, names) }
        let speaker = turns.speaker(among: present)
        return SharingView.Round(
            number: turns.round, speaker: speaker.flatMap { person($0, names) },
            next: turns.following(among: present).flatMap { person($0, names) }, order: order,
            place: order.firstIndex { $0.id == speaker } ?? order.count,
            passed: isShared ? [] : Set(turns.passed))
    }

    private func person(_ id: Identifier<Participant>, _ names: NameList) -> SharingView.Person? {
        session.participants[id].map {
            SharingView.Person(id: id, name: names[$0], organisation: organisationLine(of: $0))
        }
    }

    /// The answers that may be shown to the group.
    var openable: Set<Identifier<Answer>> {
        Set(
            session.participants.values.flatMap { person in
                person.answers.filter { $0.counts && attribution(of: $0, by: person) != .withheld }.map(\.id)
            })
    }

    private func countClosed(to prompt: Identifier<Prompt>) -> Int {
        people.reduce(0) { count, person in
            count + person.answers(to: prompt).count { attribution(of: $0, by: person) == .withheld }
        }
    }

    /// The speaker's first, the others in an order that tells nothing: identifiers are drawn by lot. An
    /// answer without a name is never put beside the turn of whoever wrote it.
    private func answers(
        to prompt: Identifier<Prompt>, _ speaking: Speaking, _ opened: Set<Identifier<Answer>>, _ names: NameList
    ) -> [SharingView.SharedAnswer] {
        let all = people.flatMap { person in
            person.answers(to: prompt).compactMap { answer -> SharingView.SharedAnswer? in
                let attribution = attribution(of: answer, by: person)
                guard attribution != .withheld else { return nil }
                let isOpen = opened.contains(answer.id)
                let isNamed = attribution == .name
                return SharingView.SharedAnswer(
                    id: answer.id, name: isNamed ? names[person] : nil, attribution: attribution,
                    text: isOpen || !isShared ? answer.text : nil, isOpen: isOpen,
                    isSpeakers: isNamed && speaking.contains(person.id),
                    table: isNamed ? speaking.atTables[person.id] : nil)
            }
        }
        let byLot = all.sorted { $0.id < $1.id }
        return byLot.filter(\.isSpeakers) + byLot.filter { !$0.isSpeakers }
    }
}
