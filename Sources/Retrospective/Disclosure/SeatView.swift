// SPDX-License-Identifier: Apache-2.0

/// What one participant sees from their seat: the prompts and only their own words.
package struct SeatView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let participant: Identifier<Participant>
    package let name: String
    package let details: Participant.Details
    package let consent: Attribution?
    /// No answer is attributed more openly than this, whatever is chosen.
    package let ceiling: Attribution
    package internal(set) var prompts: [Prompt]
    /// This person's answers that hold words, in the order they were begun.
    package let answers: [SeatAnswer]
    /// The answer whose editor is open.
    package let writing: Identifier<Answer>?
    package let isClosed: Bool
    /// The vote that is open at the seats; nil when there is none.
    package let vote: SeatVote?
    /// nil while seats do not ask whether it was worth it.
    package let rating: SeatRating?
    /// nil while seats do not ask which answers matter most.
    package let marking: SeatMarking?

    package func answers(to prompt: Identifier<Prompt>) -> [SeatAnswer] { answers.filter { $0.prompt == prompt } }
}

/// One of the participant's own answers.
package struct SeatAnswer: Equatable, Sendable {
    package let id: Identifier<Answer>
    package let prompt: Identifier<Prompt>
    package let text: String
    /// How many wordings there are, for writing on in it.
    package let revisions: Int
    /// As it will be attributed, rulings and ceiling included.
    package let attribution: Attribution
    /// What this person chose for this answer.
    package let chosen: Attribution
    /// Why whoever leads the session corrected it.
    package let correction: String?
}

extension Disclosure {
    /// - Parameter writing: The answer whose editor is open.
    /// - Returns: nil when there is no such participant.
    package func seatView(of id: Identifier<Participant>, writing: Identifier<Answer>? = nil) -> SeatView? {
        guard let participant = session.participants[id] else { return nil }
        let record = session.record
        return SeatView(
            title: record.details.title, date: record.details.date, language: record.details.language, participant: id,
            name: participant.details.name, details: participant.details, consent: participant.consent?.attribution,
            ceiling: record.details.ceiling, prompts: record.prompts,
            answers: participant.answers.filter { !$0.isWithdrawn }.map { seatAnswer($0, by: participant) },
            writing: writing, isClosed: participant.seatClosedAt != nil,
            vote: seatVote(of: participant), rating: seatRating(of: participant),
            marking: seatMarking(of: participant))
    }

    private func seatAnswer(_ answer: Answer, by participant: Participant) -> SeatAnswer {
        SeatAnswer(
            id: answer.id, prompt: answer.prompt, text: answer.text, revisions: answer.revisions.count,
            attribution: attribution(of: answer, by: participant),
            chosen: answer.attribution ?? participant.consent?.attribution ?? .withheld,
            correction: answer.revisions.last?.correction)
    }
}
