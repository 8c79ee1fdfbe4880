// SPDX-License-Identifier: Apache-2.0

extension Session {
    /// The answers of somebody typed twice, as they go to the other: no word becomes more open than it was.
    ///
    /// What this person's consent and rulings said of an answer is written down in the answer itself, for the consent of
    /// the other would say it from now on. Without consent of their own the words follow that of the other.
    package func answersToMerge(of participant: Identifier<Participant>) -> [Answer] {
        guard let person = participants[participant] else { return [] }
        return person.answers.map { answer in
            let rulings = record.rulings.filter {
                $0.participant == participant && ($0.answer == nil || $0.answer == answer.id)
            }
            let levels =
                [answer.attribution ?? person.consent?.attribution].compactMap(\.self)
                + rulings.map(\.attribution)
            var merged = answer
            merged.attribution = levels.reduce(nil) { strictest, next in strictest?.stricter(next) ?? next }
            return merged
        }
    }
}
