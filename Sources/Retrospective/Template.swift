// SPDX-License-Identifier: Apache-2.0

/// The three prompts a session starts with.
package enum Template {
    /// Process, results and insights, with the probes of the field, in the language of the session.
    package static func lookingBack(in language: Language) -> [Prompt] {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static func prompt(_ word: String, _ label: String, _ question: String, _ probes: [String]) -> Prompt? {
        Identifier<Prompt>(word).map { Prompt(id: $0, label: label, question: question, probes: probes) }
    }

    private static var dutch: [Prompt] {
        [
            prompt(
                "process", "Proces", "Hoe is het proces verlopen?",
                [
                    "Denk aan een moment waarop de samenwerking goed liep. Wat gebeurde er?",
                    "Waar liep het vast, en wat hielp om verder te gaan?",
                    "Wat deed je eigen organisatie dat goed werkte voor de anderen?",
                    "Wat ging anders dan we vooraf dachten?",
                    "Wie of wat had je in het begin nodig en kreeg je pas later?",
                ]),
            prompt(
                "results", "Resultaten", "Wat hebben we bereikt?",
                [
                    "Wat is er nu, dat er bij de start niet was?",
                    "Wie merkt er iets van, en waaraan zie je dat?",
                    "Welk resultaat had niemand verwacht?",
                    "Wat blijft bestaan als het project stopt? Wie zorgt daarvoor?",
                    "Wat wilden we bereiken en is niet gelukt? Wat leren we daarvan?",
                ]),
            prompt(
                "insights", "Inzichten", "Welke inzichten nemen we mee?",
                [
                    "Wat weet je nu, dat je bij de start had willen weten?",
                    "Wat doe je in een volgend project weer, en wat juist niet?",
                    "Welk advies geef je aan een groep die morgen begint?",
                    "Wat neem jij mee naar je eigen werk, al volgende week?",
                    "Welke vraag blijft nog open?",
                ]),
        ].compactMap(\.self)
    }

    private static var english: [Prompt] {
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
        ].compactMap(\.self)
    }
}
