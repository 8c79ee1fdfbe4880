// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension DetailsWording {
    static let english = DetailsWording(
        menuTitle: "Details of the session",
        menuHint: "Arrows: choose · Enter: open · Esc: back",
        about: "About the session",
        purposePage: "Purpose and responsible person",
        wayPage: "How does the group write?",
        promptsPage: "Questions",
        organisationsPage: "Organisations",
        sharingPage: "Names and keeping",
        codePage: "The facilitator's code",
        aboutText: "Only a title is needed. The rest can be changed later.",
        purposeText: "This stands above every transcript.",
        purposeBeforeExport: "This stands above the transcript. Fill it in before words leave the room.",
        wayText: "You can change this later, and mix ways too.",
        promptsText: "Everybody gets these questions. Open one to change it.",
        organisationsText: "One organisation a line. Units may follow: HAN: Pedagogiek, Ad-PEP",
        sharingText: "This goes above what people choose themselves. It can only make it stricter.",
        codeText:
            "With this code only you can open a seat that is done. It may stay empty. Mind: you see what you type.",
        codeIsSet: "There is a code. Type a new one, or remove it. Mind: you see what you type.",
        title: "Title",
        date: "Date",
        dateRemark: "Remark about the date",
        place: "Place",
        language: "Language of the questions",
        follows: "Follows",
        followsNone: "no earlier session",
        followsGone: { "\($0) (not among the earlier sessions)" },
        languageName: { $0 == .dutch ? "Dutch" : "English" },
        purpose: "Purpose",
        responsible: "Responsible person",
        responsibleRemark: "name and how to reach them",
        expected: "How many people?",
        way: "The group writes",
        wayName: {
            switch $0 {
            case .paper: "on paper, typed in later"
            case .passedKeyboard: "on one laptop, passed round"
            case .scribe: "a scribe types along"
            case .ownScreens: "each on a screen of their own"
            }
        },
        organisations: "Organisations",
        ceiling: "Names in the transcript",
        ceilingName: {
            switch $0 {
            case .name: "as everybody chooses"
            case .function: "role and organisation at most"
            case .unnamed: "never, and no role either"
            case .withheld: "none: nothing leaves the room"
            }
        },
        retention: "Keep until",
        code: "Code",
        question: "Question",
        label: "Short word",
        labelRemark: "for tables, such as Process",
        minutes: "Minutes to write",
        minutesRemark: "empty: no time",
        probes: "Hints",
        probesRemark: "one a line",
        optional: "may stay empty",
        save: "Save",
        next: "Next",
        back: "Back",
        ready: "Ready",
        addPrompt: "Add a question",
        moveUp: "Move up",
        moveDown: "Move down",
        remove: "Remove",
        removeCode: "Remove the code",
        formHint: "Tab or Enter: next · arrows: choose · Esc: back",
        listHint: "Enter: new line · Tab: to the buttons · Esc: back",
        promptsHint: "Arrows: choose · Enter: open · Tab: buttons · Esc: back",
        saveQuestion: "What you changed is not saved yet.",
        doNotSave: "Do not save",
        goOn: "Go on filling in",
        saved: "Saved.",
        titleMissing: "Fill in a title.",
        followsLater: { "A session follows an earlier one. The one you chose is later: \($0)." },
        badDate: { "This is not a date. Write it like this: \($0)." },
        badNumber: { "Fill in a number from 1 to \($0), or nothing." },
        questionMissing: "Fill in a question.",
        promptInUse: "Somebody answered this question. So it cannot go.",
        organisationInUse: { "People belong to \($0). So this organisation cannot go." },
        lineTooLong: { "Line \($0) is too long." },
        codeTooShort: { "Take at least \($0) characters." },
        fieldFull: "That does not fit here any more. Nothing has changed.",
        notFilledIn: "not filled in yet",
        none: "none",
        promptNumber: { "Question \($0)" },
        codeSet: "there is a code",
        codeNotSet: "no code",
        people: { $0 == 1 ? "1 person" : "\($0) people" },
        prompts: { $0 == 1 ? "1 question" : "\($0) questions" },
        purposeProposal: { "Looking back together on \($0) and learning from it." },
        duration: {
            switch $0 {
            case ..<10: "\($0) minutes"
            case ..<60: "\(($0 + 4) / 5 * 5) minutes"
            default: halves($0, "\(($0 + 15) / 60)", ".5 hours", ($0 + 15) / 60 == 1 ? " hour" : " hours")
            }
        },
        cost: { way, group, total, afterwards in
            switch way {
            case .paper: "\(group): ≈ \(total) of writing, then ≈ \(afterwards) of typing in"
            case .passedKeyboard: "\(group) ≈ \(total)"
            case .scribe: "\(group) ≈ \(total): each tells, the scribe types along"
            case .ownScreens: "≈ \(total), all at once; each needs a terminal of their own"
            }
        },
        longWarning: "That is long for a group. On paper everybody writes at the same time.")
}
