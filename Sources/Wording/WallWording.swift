// SPDX-License-Identifier: Apache-2.0

/// What the wall says to the group.
package struct WallWording: Sendable {
    // Before and at the welcome
    package let soon: String
    package let welcome: String
    package let purpose: @Sendable (String) -> String
    package let responsible: @Sendable (String) -> String
    package let rulesTitle: String
    package let rules: [String]
    package let consentTitle: String
    package let consentGiven: @Sendable (_ done: Int, _ people: Int) -> String

    // Looking back
    package let backInTime: String
    package let backInTimeText: String
    package let writing: String
    package let written: @Sendable (_ done: Int, _ people: Int) -> String
    package let outOf: @Sendable (_ done: Int, _ people: Int) -> String
    package let sharing: String
    package let turn: @Sendable (_ name: String) -> String
    package let nextTurn: @Sendable (_ name: String) -> String
    package let round: @Sendable (Int) -> String
    package let roundOver: String
    package let passing: String

    // Themes
    package let grouping: String
    package let groupingText: String
    package let answers: @Sendable (Int) -> String
    package let voting: String
    package let budget: @Sendable (Int) -> String
    package let marked: @Sendable (_ done: Int, _ people: Int) -> String
    package let voted: @Sendable (_ done: Int, _ people: Int) -> String
    package let votingClosed: String
    package let result: String
    package let dots: @Sendable (Int) -> String
    package let tied: String
    package let abstained: @Sendable (Int) -> String
    package let deepening: String
    package let questionsTitle: String
    package let questions: [String]
    package let quotesTitle: String
    package let agreementsTitle: String
    package let by: @Sendable (_ day: String) -> String

    // Closing
    package let closing: String
    package let thanks: String
    package let wordsTitle: String
    package let leavingTitle: String
    package let leavingText: String
    package let sharedTitle: String
    package let ratingTitle: String

    // The clock
    package let minutes: @Sendable (Int) -> String
    package let seconds: @Sendable (Int) -> String
    package let minutesSign: @Sendable (Int) -> String
    package let secondsSign: @Sendable (Int) -> String
    package let minutesGiven: @Sendable (Int) -> String

    // The screen itself
    package let folderAway: String
    package let hint: String
    package let hereHint: String
    package let helpHint: String
    package let leaveQuestion: String
    package let stay: String
    package let leave: String
    package let commands: WallCommandWording

    // On the console
    package let openTitle: String
    package let openLines: @Sendable (_ command: String) -> [String]
    package let openBack: String
    package let openHere: String
}

/// The keys of the wall.
package struct WallCommandWording: Sendable {
    package let title: String
    package let leave: CommandPhrase
    package let scroll: CommandPhrase
    package let page: CommandPhrase
    package let help: CommandPhrase
}
