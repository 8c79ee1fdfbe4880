// SPDX-License-Identifier: Apache-2.0

extension Template {
    /// The prompts in English.
    var english: [Prompt] {
        let prompts =
            switch self {
            case .threePrompts: Self.englishLookingBack
            case .startStopContinue: Self.englishStartStopContinue
            case .afterAction: Self.englishAfterAction
            case .significantChange: Self.englishSignificantChange
            case .appreciativeInquiry: Self.englishAppreciativeInquiry
            case .whatSoWhatNowWhat: Self.englishWhatSoWhatNowWhat
            }
        return prompts.compactMap(\.self)
    }

    private static var englishLookingBack: [Prompt?] {
        [
            prompt(
                "process", "Process", "How did the process go?",
                [
                    "Think of a moment when working together went well. What happened?",
                    "Where did it get stuck, and what helped to move on?",
                    "What did your own organisation do that worked well for the others?",
                    "What went differently from what we expected?",
                    "Who or what did you need at the start but got only later?",
                ]),
            prompt(
                "results", "Results", "What have we achieved?",
                [
                    "What exists now that did not exist at the start?",
                    "Who notices a difference, and how can you tell?",
                    "Which result did nobody expect?",
                    "What will remain when the project stops? Who takes care of it?",
                    "What did we want to achieve and did not? What does that teach us?",
                ]),
            prompt(
                "insights", "Insights", "Which insights do we take along?",
                [
                    "What do you know now that you would have liked to know at the start?",
                    "What will you do again in a next project, and what not?",
                    "What advice do you give a group that starts tomorrow?",
                    "What will you take to your own work, as early as next week?",
                    "Which question is still open?",
                ]),
        ]
    }

    private static var englishStartStopContinue: [Prompt?] {
        [
            prompt(
                "start", "Start", "What do we want to begin with?",
                [
                    "What have you missed in the way we work together?",
                    "What did you see another group do that would suit us too?",
                    "Which small step can you take as early as next week?",
                    "Who or what do you need to begin?",
                ]),
            prompt(
                "stop", "Stop", "What do we want to stop doing?",
                [
                    "What takes much time and brings little?",
                    "Which habit is in our way? Give an example.",
                    "What do we do only because we always did?",
                    "What happens when we stop this?",
                ]),
            prompt(
                "continue", "Continue", "What do we want to go on with?",
                [
                    "What works well and must stay? Give an example.",
                    "What would you miss if it were gone tomorrow?",
                    "Who sees to it that this stays, and what do they need?",
                    "What could we do with some more of?",
                ]),
        ]
    }

    private static var englishAfterAction: [Prompt?] {
        [
            prompt(
                "planned", "Plan", "What did we plan?",
                [
                    "What was the aim, in one sentence?",
                    "What did we agree on who would do what?",
                    "How would we see that it had worked?",
                    "What did you expect beforehand?",
                ]),
            prompt(
                "happened", "Events", "What really happened?",
                [
                    "What did you see or hear? Begin at the beginning.",
                    "Which moment mattered for how it ended?",
                    "Where did it differ from the plan?",
                    "What do you know that others may not?",
                ]),
            prompt(
                "reasons", "What helped", "What went well, and how did that come about?",
                [
                    "Which choice made the difference?",
                    "What helped you at a difficult moment?",
                    "What worked well in working together? Give an example.",
                    "Was it luck, or can we do it like that again?",
                ]),
            prompt(
                "better", "Better", "What can be better, and how?",
                [
                    "What would you do differently next time?",
                    "What did you need that was not there?",
                    "What can we change from tomorrow on?",
                    "What must somebody else arrange, and who will ask them?",
                    "Who else should know this?",
                ]),
        ]
    }

    private static var englishSignificantChange: [Prompt?] {
        [
            prompt(
                "change", "Change", "What is the most important change for you?",
                [
                    "Tell it as a story: how was it first, what happened, how is it now?",
                    "When and where was that? Who were there?",
                    "Who notices the change most?",
                    "What did you see or hear yourself?",
                ]),
            prompt(
                "significance", "Importance", "Why do you choose this change?",
                [
                    "What has it changed for the people it is about?",
                    "What would have happened without our work?",
                    "What does this change mean to you?",
                    "Was it meant to be so, or did it come unexpectedly?",
                ]),
            prompt(
                "keeping", "Onward", "What is needed to keep this, or to let it grow?",
                [
                    "What made the change possible?",
                    "What could make it disappear again?",
                    "Who should hear this story?",
                    "Where else could this work?",
                ]),
        ]
    }

    private static var englishAppreciativeInquiry: [Prompt?] {
        [
            prompt(
                "discover", "Discover", "When were we at our best?",
                [
                    "Think of a moment when you were proud. What happened?",
                    "What did you do yourself to bring that about?",
                    "What did others do to make it work?",
                    "What do you value most in this group?",
                ]),
            prompt(
                "dream", "Dream", "What does it look like when it is always like that?",
                [
                    "It is three years later and all goes wonderfully. What do you see?",
                    "What do others tell about us then?",
                    "What do you do every day then, that you do sometimes now?",
                ]),
            prompt(
                "design", "Design", "What do we make or change for that?",
                [
                    "Which agreement or habit helps most?",
                    "What can we build on? What is there already?",
                    "Who should be with us who is not here now?",
                    "How do we make it easy to do it well?",
                ]),
            prompt(
                "destiny", "Do", "What do we do first?",
                [
                    "What will you begin yourself, and when?",
                    "Who will join you?",
                    "How will we notice in a month that it works?",
                    "How do we keep each other informed?",
                ]),
        ]
    }

    private static var englishWhatSoWhatNowWhat: [Prompt?] {
        [
            prompt(
                "what", "What", "What happened?",
                [
                    "Which facts stand out for you?",
                    "What did you see or hear yourself?",
                    "What was different from usual?",
                ]),
            prompt(
                "so-what", "So what", "What does that mean?",
                [
                    "Why is this important? For whom?",
                    "Which pattern do you see? Give a second example.",
                    "What does this tell about how we work together?",
                    "What surprised you, and what do you learn from it?",
                ]),
            prompt(
                "now-what", "Now what", "What do we do now?",
                [
                    "Which step fits this? It may be small.",
                    "Who begins, and when?",
                    "What do we do no longer?",
                    "When do we look whether it helps?",
                ]),
        ]
    }
}
