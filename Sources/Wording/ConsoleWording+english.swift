// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension ConsoleWording {
    static let english = ConsoleWording(
        name: "Console",
        way: {
            switch $0 {
            case .paper: "On paper, typed in later"
            case .passedKeyboard: "Keyboard passed round"
            case .scribe: "Scribe types along"
            case .ownScreens: "Each their own screen"
            }
        },
        group: { people, present, left in
            var parts = [people == 1 ? "1 participant" : "\(people) participants", "\(present) present"]
            if left > 0 { parts.append("\(left) left") }
            return parts.joined(separator: ", ")
        },
        nobody: "Nobody is on the list yet. Choose People to paste a list, or Let people write: then everybody adds "
            + "themselves.",
        groupName: {
            switch $0 {
            case .organisation(let name): name
            case .withoutOrganisation: "No organisation"
            case .together(let count): "Small groups (\(count))"
            }
        },
        together: "Together",
        outOf: { "\($0) of \($1)" },
        notReady: { $0 == 0 ? "Everybody is ready" : "Not ready: \($0)" },
        unheard: { "not heard yet: \($0)" },
        quotable: { "Quotable with name now: \($0) of \($1)" },
        withoutConsent: {
            $0 == 1
                ? "1 participant has not chosen how to share yet"
                : "\($0) participants have not chosen how to share yet"
        },
        notes: { $0 == 1 ? "1 note of the scribe" : "\($0) notes of the scribe" },
        namesNotReady: { "Still busy (\($0.count)): " + $0.joined(separator: ", ") },
        namesUnheard: { "Not heard yet (\($0.count)): " + $0.joined(separator: ", ") },
        requests: {
            $0 == 1 ? "1 request waits until a seat is free." : "\($0) requests wait until a seat is free."
        },
        requestWaits: "The request waits: this person is writing now. It happens as soon as the seat is free.",
        requestDone: "The request was carried out.",
        noCode: "There is no code: whoever has the laptop can open this screen. Set a code under Details.",
        lookingAlong: "Somebody else leads this session now. You look along.",
        leadIsFree: "Nobody leads this session now. On the console you take the lead with t.",
        youLead: "You lead this session already.",
        onlyLooking: "You only look along: somebody else leads this session.",
        recovered: { $0 == 1 ? "1 text was found back." : "\($0) texts were found back." },
        ownScreens: { "On every other screen: \($0)" },
        ownCopy: { "This is your own copy of the example \($0)." },
        folder: { "Folder: \($0)" },
        screenIsShared: "The group sees this screen: counts only.",
        screenIsOwn: "Only you see this screen.",
        nothingToUndo: "There is nothing to undo.",
        nothingToRedo: "There is nothing to redo.",
        undone: { "Undone: \($0)." },
        redone: { "Done again: \($0)." },
        notTakenBack: { "\($0) So this stays: \($1)." },
        undoGoesOn: "Undoing again goes on with what came before it.",
        notDoneAgain: { "\($0) So this is not done again: \($1)." },
        act: .english,
        editedUnchanged: "The text has not changed.",
        sharingQuestion: "Does the group see this screen?",
        sharingLines: [
            "Yes: you see counts, and no names.",
            "No: you also see who is not ready.",
        ],
        sharingYes: "Yes, the group looks along",
        sharingNo: "No, only I do",
        namesQuestion: "The group sees this screen. Show names all the same?",
        namesText: "The next page shows names.",
        namesNo: "No, back",
        namesYes: "Yes, show names",
        stopQuestion: "Do you want to stop?",
        stopText: "Everything is kept. You can go on later.",
        toHome: "To the start",
        stopProgram: "Close the program",
        goOn: "Go on",
        coverTitle: "The screen is covered",
        coverText: "There is no code: whoever presses Enter here goes on.",
        coverHint: "Enter: go on",
        idleTitle: "Nobody here for a while: the screen is covered",
        openingTitle: "This session has a code",
        openingHint: "Type the code · Enter: open · Esc: stop",
        codeHint: "Type the code · Enter: open",
        barHint: "Arrows: choose · Enter: press",
        questionHint: "Arrows: choose · Enter: press · Esc: back",
        helpHint: "PgDn: more · any other key: back",
        paletteHint: "Type a word · arrows · Enter: do · Esc: back",
        nothingFound: "There is no such command.")
}

extension ActWording {
    static let english = ActWording(
        details: "details changed", prompts: "questions changed", organisations: "organisations changed",
        addPeople: "people added", describe: "person edited", remove: "person removed", presence: "presence",
        consent: "consent noted", stricter: "made stricter", code: "code changed",
        step: "step", clock: "clock", agenda: "agenda changed", milestones: "moments changed", turns: "turn",
        tables: "tables changed", opened: "answer on the wall", marked: "important", themes: "themes changed",
        vote: "vote", agreements: "agreements changed", closing: "closing changed", lastTime: "last time changed",
        correct: "answer corrected",
        withdraw: "answer withdrawn", merge: "people merged", reopenSeat: "seat reopened",
        correctIsFinal: "Take a correction back by correcting the answer once more.",
        withdrawIsFinal: "Withdrawing cannot be undone: the words are erased.",
        mergeIsFinal: "Merging cannot be undone: the answers are with one person now.",
        reopenIsFinal: "A reopened seat closes again when the participant hands over.",
        describeIsFinal: "This edit went through a request. Edit the person once more to take it back.")
}
