// SPDX-License-Identifier: Apache-2.0

/// The phrases of giving answers themes.
package struct GroupingWording: Sendable {
    package let loading: String
    package let noAnswers: String
    package let noAnswersText: String
    package let noThemes: String
    package let noThemesYet: String
    package let noOtherTheme: String
    package let isLoose: String
    /// Stands beside an answer people marked; so many at their seats.
    package let important: @Sendable (_ marks: Int) -> String
    package let countMarks: @Sendable (_ marked: Int, _ people: Int) -> String
    package let markAgain: String
    package let fewMarks: @Sendable (_ smallest: Int) -> String
    package let onePiece: String
    package let nameMissing: String
    package let sameTheme: String
    package let noSuchTheme: @Sendable (_ typed: String) -> String
    package let noSuchAnswer: @Sendable (_ typed: String) -> String

    package let loose: @Sendable (Int) -> String
    package let allGrouped: String
    package let hidden: @Sendable (Int) -> String
    package let chosen: @Sendable (Int) -> String
    package let answers: @Sendable (Int) -> String
    package let looseAnswers: @Sendable (Int) -> String
    package let themes: @Sendable (Int) -> String
    package let moreThemes: @Sendable (Int) -> String

    package let suggestionsTitle: String
    package let nothingAlike: String
    package let repeated: @Sendable (_ numbers: [Int]) -> String
    package let shared: @Sendable (_ numbers: [Int], _ words: [String]) -> String
    package let sharedWord: @Sendable (_ word: String, _ count: Int) -> String
    package let alike: @Sendable (_ number: Int, _ theme: String?, _ words: [String]) -> String

    package let newThemeLabel: String
    package let renameLabel: String
    package let mergeLabel: String
    package let jumpLabel: String
    package let numberLabel: String

    package let firstHint: String
    package let oneHint: String
    package let listHint: String
    package let themesHint: String
    package let suggestionsHint: String
    package let piecesHint: String
    package let typingHint: String
    package let findHint: String
    package let numberHint: String

    package let earlyQuestion: String
    package let earlyText: String
    package let earlyNo: String
    package let earlyYes: String
    package let slipsPrinted: @Sendable (_ paths: [String]) -> String

    package let typed: TypedThemesWording
}

/// The phrases of typing back what was grouped on a real wall.
package struct TypedThemesWording: Sendable {
    package let title: String
    package let text: String
    package let nothingYet: String
    package let understood: @Sendable (_ answers: Int, _ themes: Int) -> String
    package let mendFirst: String
    package let take: String
    package let back: String
    package let textHint: String
    package let noColon: @Sendable (_ line: Int) -> String
    package let noTheme: @Sendable (_ line: Int) -> String
    package let unknownTheme: @Sendable (_ line: Int, _ theme: Int) -> String
    package let noAnswers: @Sendable (_ line: Int) -> String
    package let notANumber: @Sendable (_ line: Int, _ word: String) -> String
    package let unknownAnswer: @Sendable (_ line: Int, _ number: Int) -> String
    package let twice: @Sendable (_ line: Int, _ number: Int, _ earlier: Int) -> String
}
