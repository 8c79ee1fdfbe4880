// SPDX-License-Identifier: Apache-2.0

/// A set of prompts to begin a session with; each comes in both languages.
package enum Template: String, CaseIterable, Codable, Sendable {
    /// Process, results and insights: what every session starts with that chose nothing else.
    case threePrompts = "looking-back"
    case startStopContinue = "start-stop-continue"
    /// Four questions in a fixed order, facts before opinions (WHO, "Guidance for after action review", 2019).
    case afterAction = "after-action-review"
    /// A story of change, and why it matters (Davies and Dart, 2005).
    case significantChange = "most-significant-change"
    /// The best there was, and more of it: discover, dream, design, destiny.
    case appreciativeInquiry = "appreciative-inquiry"
    /// What, so what, now what (Liberating Structures).
    case whatSoWhatNowWhat = "w3"

    /// The prompts with their probes, in the language of the session.
    package func prompts(in language: Language) -> [Prompt] {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// Process, results and insights, with the probes of the field.
    package static func lookingBack(in language: Language) -> [Prompt] { threePrompts.prompts(in: language) }

    /// The identifiers of the prompts are the same in both languages.
    static func prompt(_ word: String, _ label: String, _ question: String, _ probes: [String]) -> Prompt? {
        Identifier<Prompt>(word).map { Prompt(id: $0, label: label, question: question, probes: probes) }
    }
}
