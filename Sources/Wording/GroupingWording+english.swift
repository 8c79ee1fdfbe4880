// SPDX-License-Identifier: Apache-2.0

extension GroupingWording {
    private static func listed(_ words: [String]) -> String { words.joined(separator: ", ") }

    static let english = GroupingWording(
        loading: "The answers are being fetched.",
        noAnswers: "There are no answers to group yet.",
        noAnswersText: "The answers the group may see will stand here, one at a time.",
        noThemes: "There is no theme yet. Press n and type a name.",
        noThemesYet: "No themes yet",
        noOtherTheme: "There is no other theme to merge with.",
        isLoose: "This answer has no theme yet.",
        important: { $0 == 1 ? "once" : $0 > 1 ? "\($0) times" : "important" },
        countMarks: { "Count what \($0) of \($1) marked" },
        markAgain: "Let them mark on",
        fewMarks: { "This counts once \($0) people marked something: otherwise it tells whose marks they are." },
        onePiece: "This answer is one sentence without a comma: it has no pieces.",
        nameMissing: "Type a name for the theme first.",
        sameTheme: "That is the same theme.",
        noSuchTheme: { "There is no theme \($0)." },
        noSuchAnswer: { "There is no answer \($0) that the group may see." },
        loose: { "\($0) without a theme" },
        allGrouped: "everything has a theme",
        hidden: { $0 == 1 ? "1 stays with its writer" : "\($0) stay with their writers" },
        chosen: { "\($0) chosen" },
        answers: { $0 == 1 ? "1 answer" : "\($0) answers" },
        looseAnswers: { $0 == 1 ? "1 answer without a theme" : "\($0) answers without a theme" },
        themes: { $0 == 1 ? "1 theme" : "\($0) themes" },
        moreThemes: { "… \($0) more: t" },
        suggestionsTitle: "What may belong together",
        nothingAlike: "Nothing is alike enough.",
        repeated: { "\(listed($0.map(String.init))): nearly the same text" },
        shared: { "\(listed($0.map(String.init))): share \(listed($1))" },
        sharedWord: { "\"\($0)\" is in \($1) answers" },
        alike: { number, theme, words in
            "Looks like \(number)\(theme.map { " in theme \($0)" } ?? ""): \(listed(words))"
        },
        newThemeLabel: "New theme: ",
        renameLabel: "New name: ",
        mergeLabel: "Merge with theme number: ",
        jumpLabel: "To answer number: ",
        numberLabel: "Theme ",
        firstHint: "n: first theme · Tab: buttons · →: next · ? help",
        oneHint: "digit: to a theme · Tab: buttons · n: new theme · →: next · ? help",
        listHint: "space: choose · Esc: back · digit: to a theme · n: new theme · /: find · Enter: large · ? help",
        themesHint: "Enter: answers · e: name · m: merge · d: remove · Esc: back · ? help",
        suggestionsHint: "Enter: show · Esc: back · nothing changes by itself",
        piecesHint: "digit: to a theme · Esc: done · x: no theme",
        typingHint: "Enter: do · Esc: do not",
        findHint: "Type a word · Enter: to the list · Esc: do not find",
        numberHint: "Type the second digit, or Enter · Esc: do not",
        earlyQuestion: "The group will see the answers. Go on?",
        earlyText: "Sharing has not begun: whoever is still writing can then read what others wrote.",
        earlyNo: "Not yet",
        earlyYes: "Show the answers",
        slipsPrinted: { "The slips are in \($0.joined(separator: " and "))" },
        typed: .english)
}

extension TypedThemesWording {
    static let english = TypedThemesWording(
        title: "Type what hangs on the wall",
        text:
            "One theme a line, with the numbers of the slips: \"theme 3: 4 7 12\". A name before the colon makes a new theme: \"Leadership: 5 9\".",
        nothingYet: "Nothing typed yet.",
        understood: {
            "\($0 == 1 ? "1 answer" : "\($0) answers") under \($1 == 1 ? "1 theme" : "\($1) themes")"
        },
        mendFirst: "Mend the lines below first; until then nothing changes.",
        take: "Take over",
        back: "Back",
        textHint: "Tab: to the buttons · Esc: back without changing anything",
        noColon: { "Line \($0): put a colon between the theme and the numbers." },
        noTheme: { "Line \($0): put a number or a name before the colon." },
        unknownTheme: { "Line \($0): there is no theme \($1)." },
        noAnswers: { "Line \($0): there are no numbers behind the colon." },
        notANumber: { "Line \($0): \"\($1)\" is not the number of a slip." },
        unknownAnswer: { "Line \($0): there is no slip with number \($1)." },
        twice: { "Line \($0): number \($1) stands on line \($2) too." })
}
