// SPDX-License-Identifier: Apache-2.0

/// Who may see what: the one place where views of a session are made.
package struct Disclosure: Sendable {
    let session: Session

    package init(of session: Session) { self.session = session }

    /// How an answer is attributed once the person's choice, rulings and the session's ceiling are laid over each other.
    ///
    /// Without consent the words stay in the room, whatever an answer says.
    func attribution(of answer: Answer, by participant: Participant) -> Attribution {
        guard let consent = participant.consent, !isObjectedTo(answer.id) else { return .withheld }
        return limited(answer.attribution ?? consent.attribution, participant: participant.id, answer: answer.id)
    }

    /// Whether the last thing its writer said of the quote afterwards was anything but yes: it is not used then.
    private func isObjectedTo(_ answer: Identifier<Answer>) -> Bool {
        let verdict = session.record.course?.closing.replies.last { $0.answer == answer }?.verdict
        return verdict == .doNotUse || verdict == .change
    }

    /// How what somebody said is attributed: as their consent says.
    func attribution(of note: Note) -> Attribution {
        guard let speaker = note.speaker else { return session.record.details.ceiling.stricter(.unnamed) }
        let chosen = session.participants[speaker]?.consent?.attribution ?? .withheld
        return limited(chosen, participant: speaker, answer: nil)
    }

    func limited(
        _ chosen: Attribution, participant: Identifier<Participant>, answer: Identifier<Answer>?
    ) -> Attribution {
        session.record.rulings.lazy
            .filter { $0.participant == participant && ($0.answer == nil || $0.answer == answer) }
            .reduce(chosen.stricter(session.record.details.ceiling)) { $0.stricter($1.attribution) }
    }

    /// Everybody, in the order of their numbers.
    var people: [Participant] {
        session.participants.values.sorted { ($0.number, $0.id.word) < ($1.number, $1.id.word) }
    }

    func organisation(of participant: Participant) -> Organisation? {
        session.record.organisations.first { $0.id == participant.details.organisation }
    }

    /// Organisation and unit as one line; nil when unknown.
    func organisationLine(of participant: Participant) -> String? {
        guard let organisation = organisation(of: participant) else { return nil }
        guard let unit = participant.details.unit else { return organisation.name }
        return "\(organisation.name), \(unit)"
    }
}
