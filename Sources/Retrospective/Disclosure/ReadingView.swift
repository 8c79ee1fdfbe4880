// SPDX-License-Identifier: Apache-2.0

/// One person's words, opened on purpose by whoever leads the session.
package struct ReadingView: Equatable, Sendable {
    package let participant: Identifier<Participant>
    package let name: String
    package let answers: [ReadAnswer]

    /// One answer as it stands.
    package struct ReadAnswer: Equatable, Sendable {
        package let id: Identifier<Answer>
        package let prompt: Prompt
        package let text: String
        package let attribution: Attribution
        package let provenance: Provenance
        package let at: Moment
        package let isCorrected: Bool
    }
}

extension Disclosure {
    /// - Returns: nil when there is no such participant.
    package func readingView(of id: Identifier<Participant>) -> ReadingView? {
        guard let participant = session.participants[id] else { return nil }
        let prompts = session.record.prompts
        let answers = prompts.flatMap { prompt in
            participant.answers(to: prompt.id).compactMap { answer -> ReadingView.ReadAnswer? in
                guard let revision = answer.revisions.last else { return nil }
                return ReadingView.ReadAnswer(
                    id: answer.id, prompt: prompt, text: revision.text,
                    attribution: attribution(of: answer, by: participant), provenance: revision.provenance,
                    at: revision.at, isCorrected: answer.isCorrected)
            }
        }
        return ReadingView(participant: id, name: participant.details.name, answers: answers)
    }
}
