// SPDX-License-Identifier: Apache-2.0

extension LeadWording {
    static let english = LeadWording(
        nextStep: CommandPhrase(
            "Next step",
            "Take the group to the next step. Whoever still writes can go on."),
        previousStep: CommandPhrase(
            "Previous step",
            "Go back to the step before this one."),
        clock: CommandPhrase(
            "Start or stop the clock",
            "Start the clock of this step, or make it stand still."),
        addMinute: CommandPhrase(
            "A minute more",
            "Give this step one minute more."),
        agenda: CommandPhrase(
            "Agenda",
            "See all steps, and change them."),
        takeOver: CommandPhrase(
            "Lead this session",
            "Take the lead, now that whoever led is gone."),
        seats: CommandPhrase(
            "Let people write",
            "Participants write on this laptop, one after another."),
        people: CommandPhrase(
            "People",
            "See and change the list of participants."),
        answers: CommandPhrase(
            "Answers",
            "Read the answers, person by person."),
        paper: CommandPhrase(
            "Type cards",
            "Type paper cards over, or print cards."),
        scribe: CommandPhrase(
            "Scribe",
            "Write down what is said."),
        wall: CommandPhrase(
            "Screen for the group",
            "Shows what the group may see: on the projector in a second window, or here."),
        details: CommandPhrase(
            "Details",
            "Change title, date, questions, organisations and code."),
        milestones: CommandPhrase(
            "Back in time",
            "Write down per year which moments the group does not want to forget."),
        deepen: CommandPhrase(
            "Go deeper",
            "Discuss the themes and write down what you agree."),
        close: CommandPhrase(
            "Close",
            "One word each, summary, quotes, rating, and closing the session."),
        lastTime: CommandPhrase(
            "The last time",
            "Choose which session this one follows, and see what came of its agreements."),
        rules: CommandPhrase(
            "Warnings and bell",
            "Say when this screen warns, and whether a bell rings."),
        export: CommandPhrase(
            "Transcript",
            "Write the transcript to a file."),
        groupSees: CommandPhrase(
            "Who sees this?",
            "Say whether the group sees this screen."),
        stop: CommandPhrase(
            "Stop",
            "Go to the start or close the program; everything is kept."),
        read: CommandPhrase(
            "Read answers",
            "Read this person's answers."),
        addPerson: CommandPhrase(
            "Add",
            "Put one person on the list."),
        pasteList: CommandPhrase(
            "Paste a list",
            "Put many people on the list at once."),
        describe: CommandPhrase(
            "Edit",
            "Change name, role, organisation or unit."),
        present: CommandPhrase(
            "Present",
            "This person is here; once more: not after all."),
        left: CommandPhrase(
            "Left",
            "This person has gone; once more: not after all."),
        choose: CommandPhrase(
            "Choose",
            "Choose several people, for presence and consent."),
        consent: CommandPhrase(
            "Consent",
            "Note what somebody chose aloud or on paper."),
        stricter: CommandPhrase(
            "Stricter",
            "Share this person's words less widely."),
        reopenSeat: CommandPhrase(
            "Reopen the seat",
            "Let this person write on after handing over."),
        dropRequests: CommandPhrase(
            "Drop the request",
            "Ask no longer for this person's words."),
        merge: CommandPhrase(
            "Merge",
            "This person is there twice: bring the answers together."),
        remove: CommandPhrase(
            "Remove",
            "Take somebody without answers off the list."),
        find: CommandPhrase(
            "Find",
            "Find by name or organisation."),
        reveal: CommandPhrase(
            "Show the text",
            "Show or hide the words."),
        nextPrompt: CommandPhrase(
            "Next question",
            "To the next question."),
        previousPrompt: CommandPhrase(
            "Previous question",
            "To the previous question."),
        nextAnswer: CommandPhrase(
            "Next answer",
            "To the next answer to this question."),
        previousAnswer: CommandPhrase(
            "Previous answer",
            "To the previous answer to this question."),
        nextPerson: CommandPhrase(
            "Next person",
            "To the next person on the list."),
        previousPerson: CommandPhrase(
            "Previous person",
            "To the previous person on the list."),
        correct: CommandPhrase(
            "Correct",
            "Correct this answer, with the reason."),
        withdraw: CommandPhrase(
            "Withdraw",
            "Withdraw this answer: its words are erased."),
        stricterAnswer: CommandPhrase(
            "Stricter",
            "Share this answer less widely."),
        editExternally: CommandPhrase(
            "Open in your editor",
            "Correct this answer in the program of $VISUAL or $EDITOR."),
        dots: CommandPhrase(
            "Dots",
            "Let the group choose with dots which themes matter most."),
        openVote: CommandPhrase(
            "Open the vote",
            "The group gives dots, and nobody sees how it stands."),
        closeVote: CommandPhrase(
            "Close the vote",
            "No more dots are given. The result stays secret still."),
        showDots: CommandPhrase(
            "Show the result",
            "All dots can be seen at once."),
        openAgain: CommandPhrase(
            "Open again",
            "More dots can be given. The result is hidden as long."),
        whyTheme: CommandPhrase(
            "Why this one?",
            "Note why the group chose this theme."),
        newVote: CommandPhrase(
            "Begin anew",
            "Choose how to vote once more. The dots of now will not count any more."),
        otherWay: CommandPhrase(
            "Other way",
            "Stickers or hands in the room, or voting at a seat."),
        moreDots: CommandPhrase(
            "A dot more",
            "Everybody gets a dot more."),
        fewerDots: CommandPhrase(
            "A dot less",
            "Everybody gets a dot less."),
        sharing: .english,
        tables: .english,
        undo: CommandPhrase(
            "Undo",
            "Take back your last act."),
        redo: CommandPhrase(
            "Redo",
            "Do the act you took back again."),
        cover: CommandPhrase(
            "Cover the screen",
            "Nobody sees anything until you go on."),
        help: CommandPhrase(
            "Help",
            "All keys of this screen."),
        palette: CommandPhrase(
            "All commands",
            "Find a command by its name."),
        language: CommandPhrase(
            "Nederlands",
            "These screens in Dutch."),
        suspend: CommandPhrase(
            "To the command line",
            "Pause the program; fg brings you back."),
        back: CommandPhrase(
            "Back",
            "Back to the previous screen."),
        grouping: .english)
}
