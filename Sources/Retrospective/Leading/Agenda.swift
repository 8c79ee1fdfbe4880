// SPDX-License-Identifier: Apache-2.0

/// The agendas a session can start with.
///
/// Minutes of the walk-through for 60, 90 and 120 minutes, drawn from the usual split of a retrospective (Derby and Larsen,
/// "Agile Retrospectives") and the nominal group technique: writing in silence comes before sharing.
package enum Agenda {
    /// How long a session can take, in minutes.
    package static let lengths = [60, 90, 120]

    /// The steps for a session of so many minutes; the rest of the time is slack.
    /// - Parameter minutes: Rounded down to one of `lengths`.
    package static func suggested(minutes: Int, prompts: [Prompt]) -> [AgendaStep] {
        let column = Agenda.lengths.lastIndex { $0 <= minutes } ?? 0
        let writing = perPrompt(inSilence[column], of: prompts.count)
        let sharing = perPrompt(inRounds[column], of: prompts.count)
        let walks = prompts.enumerated().flatMap { index, prompt in
            [
                step(.write, index + 1, prompt.minutes ?? writing, prompt.id),
                step(.share, index + 1, sharing, prompt.id),
            ]
        }
        let steps =
            [step(.welcome, nil, welcome[column])]
            + [step(.backInTime, nil, max(5, backInTime[column]), isSkipped: backInTime[column] == 0)] + walks
            + [
                step(.group, nil, grouping[column]), step(.vote, nil, choosing[column]),
                step(.deepen, nil, deepening[column]), step(.close, nil, closing[column]),
            ]
        return steps.compactMap(\.self)
    }

    /// Minutes that the steps take together; skipped ones take none.
    package static func minutes(of steps: [AgendaStep]) -> Int {
        steps.reduce(0) { $0 + ($1.isSkipped ? 0 : $1.minutes) }
    }

    private static let welcome = [4, 5, 8]
    private static let backInTime = [0, 8, 12]
    private static let inSilence = [3, 4, 5]
    private static let inRounds = [6, 8, 10]
    private static let grouping = [7, 12, 15]
    private static let choosing = [4, 6, 8]
    private static let deepening = [9, 12, 15]
    private static let closing = [5, 6, 9]
    /// The walk-through is written for this many prompts.
    private static let usualPrompts = 3

    /// The time of three prompts, divided over as many as there are.
    private static func perPrompt(_ minutes: Int, of prompts: Int) -> Int {
        max(1, minutes * usualPrompts / max(1, prompts))
    }

    private static func step(
        _ kind: AgendaStep.Kind, _ number: Int?, _ minutes: Int, _ prompt: Identifier<Prompt>? = nil,
        isSkipped: Bool = false
    ) -> AgendaStep? {
        let word = [kind.rawValue.lowercased(), number.map(String.init)].compactMap(\.self).joined(separator: "-")
        return Identifier(word).map {
            AgendaStep(id: $0, kind: kind, prompt: prompt, minutes: minutes, isSkipped: isSkipped)
        }
    }
}
