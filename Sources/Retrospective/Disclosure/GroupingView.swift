// SPDX-License-Identifier: Apache-2.0

/// What a group gives themes to: its answers without any name, as far as their writers let them be shown.
package struct GroupingView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let prompts: [Prompt]
    /// In the order of their numbers, those marked as most important first, and of these the ones marked most often.
    package let answers: [GroupedAnswer]
    package let themes: [Theme]
    /// Answers that nobody but their writer may see: those without consent, and those that stay in this room.
    package let hidden: Int
    /// Words that make no two answers alike: those of the prompts, names of people and organisations.
    package let commonWords: [String]
    /// What people marked at their seats.
    package let marking: Marking

    /// An answer as the group sees it.
    package struct GroupedAnswer: Equatable, Sendable {
        package let id: Identifier<Answer>
        /// Stands on its slip.
        package let number: Int
        package let prompt: Identifier<Prompt>
        package let text: String
        /// The number of its present wording, from 1.
        package let wording: Int
        /// The places of the themes it stands under, whole or in pieces.
        package let themes: [Int]
        /// Whether pieces of it stand under themes.
        package let isDivided: Bool
        /// Whether it was marked as one of the most important: by whoever leads, or at a seat and counted.
        package let isMarked: Bool
        /// How many people marked it at their seats; 0 until that is counted.
        package let marks: Int

        package var isLoose: Bool { themes.isEmpty }
    }

    /// How far marking at seats is.
    package struct Marking: Equatable, Sendable {
        /// People who marked something at a seat.
        package let marked: Int
        /// Everybody who is present or expected.
        package let people: Int
        /// Whether seats may mark now.
        package let isOpen: Bool
        package let isCounted: Bool

        /// Whether so few people marked that counting would tell whose marks they are.
        package var isTooSmall: Bool { marked < Disclosure.smallestGroup }
    }

    /// Answers that stand under no theme.
    package var loose: Int { answers.count(where: \.isLoose) }

    /// Answers of a theme that are shown.
    package func answers(of theme: Int) -> [GroupedAnswer] { answers.filter { $0.themes.contains(theme) } }

    /// How alike the answers are; their order is that of `answers`.
    package var likeness: Likeness { Likeness(of: answers.map(\.text), in: language, leavingOut: commonWords) }

    package func answer(_ id: Identifier<Answer>?) -> GroupedAnswer? { answers.first { $0.id == id } }
}

extension Disclosure {
    package var groupingView: GroupingView {
        let record = session.record
        let themes = record.course?.themes ?? []
        var members: [Identifier<Answer>: [(theme: Int, part: Theme.Part?)]] = [:]
        for (index, theme) in themes.enumerated() {
            for member in theme.members { members[member.answer, default: []].append((index, member.part)) }
        }
        let written = answersInOrder
        let shown = written.filter { $0.answer.counts && isShownToGroup($0.answer, by: $0.person) }
        let marked = Set(record.course?.marked ?? [])
        let marks = countedMarks
        // A mark of whoever leads stands for hands in the room or stickers on slips, and weighs as one.
        func weight(_ written: NumberedAnswer) -> Int {
            (marks[written.answer.id] ?? 0) + (marked.contains(written.answer.id) ? 1 : 0)
        }
        let inOrder = shown.sorted { (-weight($0), $0.number) < (-weight($1), $1.number) }
        return GroupingView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            prompts: record.prompts,
            answers: inOrder.map { written in
                let answer = written.answer
                let places = members[answer.id] ?? []
                return GroupingView.GroupedAnswer(
                    id: answer.id, number: written.number, prompt: answer.prompt, text: answer.text,
                    wording: answer.revisions.count, themes: Set(places.map(\.theme)).sorted(),
                    isDivided: places.contains { $0.part?.wording == answer.revisions.count },
                    isMarked: weight(written) > 0, marks: marks[answer.id] ?? 0)
            },
            themes: themes, hidden: written.count(where: { $0.answer.counts }) - shown.count,
            commonWords: record.prompts.map(\.question) + people.map(\.details.name)
                + record.organisations.flatMap { [$0.name] + $0.units },
            marking: GroupingView.Marking(
                marked: markers.count, people: here.count, isOpen: asksMarks,
                isCounted: record.course?.marksCountedAt != nil))
    }

    /// Whether the group may see the words of an answer.
    func isShownToGroup(_ answer: Answer, by person: Participant) -> Bool {
        attribution(of: answer, by: person) != .withheld
    }

    struct NumberedAnswer {
        let number: Int
        let answer: Answer
        let person: Participant
    }

    /// All answers with the numbers of their slips.
    ///
    /// Within a prompt the order is that of a hash: neither who wrote an answer nor when can be told from its number. What
    /// is hidden or taken back keeps its number, and answers begun after grouping began come last, so that printed slips
    /// stay right.
    var answersInOrder: [NumberedAnswer] {
        let prompts = Dictionary(
            session.record.prompts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let began = groupingBegan
        let all = people.flatMap { person in
            person.answers.map { answer in
                let isLate = answer.revisions.first.map { $0.at.seconds > began } ?? false
                let rank = (isLate ? prompts.count : 0) + (prompts[answer.prompt] ?? 0)
                return (rank: rank, hash: Self.hash(answer.id.word), answer: answer, person: person)
            }
        }
        let sorted = all.sorted { ($0.rank, $0.hash, $0.answer.id.word) < ($1.rank, $1.hash, $1.answer.id.word) }
        return sorted.enumerated().map { NumberedAnswer(number: $0 + 1, answer: $1.answer, person: $1.person) }
    }

    private var groupingBegan: Int {
        guard let course = session.record.course else { return .max }
        let steps = Set(course.agenda.filter { $0.kind == .group }.map(\.id))
        return course.position.timeline.first { steps.contains($0.step) }?.at.seconds ?? .max
    }

    /// FNV-1a: the same on every machine.
    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
