// SPDX-License-Identifier: Apache-2.0
import Retrospective

extension ClosingWording {
    static let english = ClosingWording(
        deepenTitle: "Go deeper and agree",
        deepenText: "Choose a theme. Read the quotes aloud, ask a question and write down what is said.",
        noThemes: "There are no themes yet. You can make an agreement at any time.",
        deepenHint: "↑ ↓ choose · Enter: open · a: new agreement · < >: move · Ctrl+Z: undo · Esc: back",
        deepenHelp: "Arrows choose, Enter opens, a makes an agreement, < and > move, Ctrl+Z undoes.",
        quoteCount: { $0 == 1 ? "1 quote" : "\($0) quotes" },
        mark: { state in
            switch state {
            case .open: "[ ]"
            case .done: "[x]"
            case .dropped: "[-]"
            }
        },
        notes: "What is said?", reasons: "Why this theme?",
        mayStayEmpty: "may stay empty", nextQuestion: "Next question", makeAgreement: "Make an agreement",
        successQuestions: [
            "Ask: Which three things made this possible?",
            "Ask: What would happen if you took one of them away?",
            "Ask: How would you get this done somewhere else?",
            "Ask: What did it cost, in time, money or energy?",
        ],
        themeHint: "Tab: on · PgUp PgDn: quotes · Esc: ready, all is kept",
        newAgreementKey: CommandPhrase("New agreement", "Write down what, who and by when."),
        moveKey: CommandPhrase("Move", "Put the chosen theme or agreement higher or lower."),
        newAgreement: "New agreement", agreement: "Agreement", what: "What", who: "Who",
        whoRemark: "person, organisation or other words", by: "By when",
        byRemark: "such as 1 feb or 01-02-2027", state: "State", removeAgreement: "Remove",
        proposal: { "→ Arrow right fills in: \($0)" },
        whatMissing: "Fill in what you agree, or choose 'Remove'.",
        badDay: "This date is not understood. Write for example 1 feb or 01-02-2027.",
        tooMany: "There is no room for more.",
        closeTitle: "Closing",
        closeText: "Go through the parts. You may skip any of them.",
        closeHint: "↑ ↓ choose · Enter: open · Ctrl+Z: undo · Esc: back",
        closeHelp: "Arrows choose a part, Enter opens it, Ctrl+Z undoes, Esc goes back.",
        thanks: "The session is closed. Thank everybody for thinking along.",
        ready: "Ready", back: "Back", formHint: "Tab: on · Enter: next · Esc: ready",
        listHint: "Tab: on · Enter: new line · Esc: ready, all is kept",
        count: { $0 == 0 ? "nothing yet" : "\($0)" },
        chosen: { $0 == 0 ? "none chosen yet" : "\($0) chosen" },
        nothingYet: "nothing yet", filledIn: "filled in",
        oneWord: "In one word", oneWordQuestion: "With which word do you go home?",
        oneWordHint: "Enter: next · empty and Enter: ready · Backspace: last word back",
        summaryAndSharing: "Summary, and what you share with whom", summary: "Summary",
        sharing: "What do we share, and with whom?",
        quotesLeaving: "Quotes that leave the room",
        quotesText: "Read them aloud. Whoever does not want their quote outside says so now.",
        quotesHint: "↑ ↓ choose · Enter: in or out · Esc: ready",
        noQuotesYet: "There are no answers that may be shared.",
        rating: "Was it worth it?",
        ratingText: { rated in
            let start = "Let people show fingers or slips, and fill in how many gave each rating."
            return rated == 0
                ? start : start + " \(rated) were given, secret. What you type now takes their place."
        },
        points: { "How many gave \($0)" }, keepRating: "Keep secret", revealRating: "Show to the group",
        hideRating: "Hide again",
        secret: { $0 == 0 ? "not counted yet" : "\($0) counted, secret" },
        shown: { "\($0) counted, shown" },
        tooFewRatings: { "They can be shown from \($0) ratings on: with fewer you see who gave what." },
        badCount: "Fill in a number from 0 to 999.",
        printing: "Print the quotes and the agreements",
        printed: { "Ready to print: \($0.joined(separator: ", "))" },
        nothingToPrint: "There is nothing to print yet.",
        end: "Close the session", reopen: "Open the session again",
        endQuestion: "Close the session?",
        endText: "Everything is kept. You can open the session again at any time.",
        endYes: "Close the session", endNo: "Not yet",
        closedAt: { "closed at \($0)" },
        replies: "What people say of their quote afterwards",
        repliesText: "Choose a quote and fill in what its writer said of it.",
        repliesHint: "↑ ↓ choose · Enter: fill in · Esc: back",
        notUsed: "(a quote that is not used)",
        replyText: "With 'change' and 'do not use' it is in no transcript until they agree.",
        verdictLabel: "Reply",
        verdict: { verdict in
            switch verdict {
            case .agree: "agree"
            case .change: "change"
            case .doNotUse: "do not use"
            }
        },
        replyDay: "When", replyWay: "How it came", replyWayRemark: "such as by mail, on the sheet",
        keepReply: "Keep", removeReply: "Remove", wayMissing: "Fill in how the reply came.",
        sheet: .english)
}

extension SheetWording {
    static let english = SheetWording(
        quotesMark: "quotes", agreementsMark: "agreements",
        quotesTitle: "Your words",
        quotesText:
            "You wrote this, and so it stands in the transcript. Put one cross with each quote. If you do nothing, your "
            + "earlier choice stays.",
        responsible: { "Send this sheet back to \($0)." },
        agree: "agree", change: "change", doNotUse: "do not use", changeLine: "I want it like this",
        agreementsTitle: "Agreements", noAgreements: "No agreements were made.")
}
