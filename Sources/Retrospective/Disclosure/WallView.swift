// SPDX-License-Identifier: Apache-2.0

/// What the whole group may see of the present step: counts while people write, afterwards only what was opened, and
/// each answer as its writer agreed to.
package struct WallView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let step: Step
    /// The clock of the step; nil before the first one.
    package let clock: StepClock?

    /// The step the group is in, with what it shows.
    package enum Step: Equatable, Sendable {
        /// The session has not begun.
        case before
        case welcome(Welcome)
        case backInTime([Year])
        case write(Writing)
        case share(Sharing)
        case group(Grouping)
        case vote(Voting)
        case deepen(Deepening)
        case close(Farewell)
    }

    /// How many of those who are here did something; never who.
    package struct Progress: Equatable, Sendable {
        package let done: Int
        package let people: Int
    }

    /// What whoever comes in must know.
    package struct Welcome: Equatable, Sendable {
        package let purpose: String
        package let responsible: String
        package let prompts: [Prompt]
        /// Who said how their words may be shared.
        package let consent: Progress
        /// What the group agreed the time before; nil when it follows no session.
        package let lastTime: LastTime?
    }

    /// The agreements of the session before, with what became of them.
    package struct LastTime: Equatable, Sendable {
        package let date: CalendarDate
        package let agreements: [Agreement]
        /// How often "did it change anything?" was answered with 1, 2 and 3; nil until all are shown.
        package let changes: [Int]?
    }

    /// The milestones of one year.
    package struct Year: Equatable, Sendable {
        package let year: String
        package let texts: [String]
    }

    /// The prompt that is written to or told about, and its place among the others.
    package struct Asked: Equatable, Sendable {
        package let prompt: Prompt
        package let number: Int
        package let prompts: Int
    }

    package struct Writing: Equatable, Sendable {
        package let asked: Asked
        package let answered: Progress
    }

    package struct Sharing: Equatable, Sendable {
        /// nil when the step is about no prompt in particular.
        package let asked: Asked?
        package let turn: Turn?
        /// The turn at each table that has a round of its own.
        package let tables: [TableTurn]
        /// The answers on the wall, the one opened last first.
        package let opened: [Quote]
    }

    /// Whose turn it is.
    package struct Turn: Equatable, Sendable {
        /// nil when everybody had their turn.
        package let speaker: String?
        package let next: String?
        package let round: Int
    }

    /// Whose turn it is at one table.
    package struct TableTurn: Equatable, Sendable {
        package let name: String
        package let turn: Turn
    }

    /// An answer, or a part of one, as its writer agreed to.
    package struct Quote: Equatable, Sendable {
        package let answer: Identifier<Answer>
        package let text: String
        package let speaker: TranscriptSelection.Speaker
    }

    package struct Grouping: Equatable, Sendable {
        /// The answer the group looks at now: the one that stands large on the console, before that the one opened last.
        package let present: Quote?
        package let themes: [GroupedTheme]
        /// How many marked what matters most to them; nil while nobody did, and once that is counted.
        package let marked: Progress?
    }

    package struct GroupedTheme: Equatable, Sendable {
        package let name: String
        /// How many answers are under it.
        package let count: Int
        /// Those of them that are open.
        package let quotes: [Quote]
    }

    package struct Voting: Equatable, Sendable {
        package let themes: [String]
        /// Dots each person has; nil before the vote is opened.
        package let budget: Int?
        package let state: State

        package enum State: Equatable, Sendable {
            case notOpen
            /// nil where dots are stuck or hands are raised: nobody counts until they are typed.
            case open(Progress?)
            case closed
            /// The themes with most dots first.
            case revealed([Result], abstained: Int)
        }
    }

    package struct Result: Equatable, Sendable {
        package let theme: String
        package let dots: Int
        /// Whether another theme has as many.
        package let isTied: Bool
    }

    package struct Deepening: Equatable, Sendable {
        /// The theme the group talks about; nil while there is none.
        package let theme: String?
        package let reasons: String
        package let quotes: [Quote]
        package let agreements: [Agreement]
    }

    package struct Farewell: Equatable, Sendable {
        package let words: [String]
        package let summary: String
        /// What is shared, and with whom.
        package let sharing: String
        /// The answers meant to leave the room.
        package let quotes: [Quote]
        package let agreements: [Agreement]
        /// How often each rating from 1 to 5 was given; nil until all are shown.
        package let ratings: [Int]?
        package let isClosed: Bool
    }
}
