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

    /// The dots somebody typed twice has once they are one person; nil when nothing changes for the one who stays.
    ///
    /// While the group votes nobody has more dots than the budget: where both gave dots and those are too many, the ones
    /// of who stays count. A result that stands is changed by no merge, so there the dots of both count.
    /// - Parameter at: When the merge was begun. The ballot has this time, so that being done twice adds nothing.
    package func ballotToMerge(
        of from: Identifier<Participant>, into other: Identifier<Participant>, at: Moment
    ) -> Ballot? {
        guard let vote = record.course?.vote, let given = dotsGiven(by: from) else { return nil }
        guard let own = dotsGiven(by: other) else { return Ballot(dots: given, at: at) }
        guard participants[other]?.ballot?.at != at else { return nil }
        let both = given.merging(own, uniquingKeysWith: +).mapValues { min($0, Limits.dots) }
        guard vote.closedAt != nil || both.values.reduce(0, +) <= vote.budget else { return nil }
        return Ballot(dots: both, at: at)
    }

    /// The dots somebody gave in the present vote.
    package func dotsGiven(by person: Identifier<Participant>) -> [Identifier<Theme>: Int]? {
        guard let vote = record.course?.vote, vote.way == .seats, let ballot = participants[person]?.ballot,
            ballot.at.seconds >= vote.openedAt.seconds
        else { return nil }
        return ballot.dots
    }
}
