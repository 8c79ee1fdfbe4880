// SPDX-License-Identifier: Apache-2.0

/// What of a session may be in a transcript: consent, rulings and profile applied once, for every format alike.
///
/// Turns without a name carry no time, no identifier and no reason of a correction, and stand in the order of their
/// words: nothing but the words themselves tells who wrote.
package struct TranscriptSelection: Equatable, Sendable {
    package let profile: ExportProfile
    package let details: SessionDetails
    package let organisations: [Organisation]
    package let subprojects: [String]
    package let sections: [Section]
    package let outcome: TranscriptOutcome
    package let omissions: [Omission]
    /// Who is named in it, in the order of the alphabet.
    package let attributions: [Attributed]
    /// The kinds of provenance that occur, in the order of the enumeration.
    package let provenances: [Provenance]
    /// Participation per organisation; only in the internal profile, and only where a group is large enough.
    package let participation: [Participation]
    /// Whose words are in it, for the record of exports; never written into a transcript.
    package let people: [Identifier<Participant>]

    /// What was contributed to one prompt.
    package struct Section: Equatable, Sendable {
        package let prompt: Prompt
        package let turns: [Turn]
    }

    /// One contribution.
    package struct Turn: Equatable, Sendable {
        package let speaker: Speaker
        package let text: String
        /// nil where so few wrote in this way that it could tell who wrote.
        package let provenance: Provenance?
        /// When it was written; nil where that could tell who wrote it, in the public profile, and for published words,
        /// of which only the day is known.
        package let at: Moment?
        /// Present when the wording is somebody else's correction.
        package let correction: Correction?
        /// Whether the scribe noted it, rather than the participant answering.
        package let isNote: Bool
        /// The names of the themes it was put under, in the order of the session.
        package let themes: [String]
        /// Whether the group chose it as a quote for outside.
        package let isQuote: Bool
        /// What the table is called at which it was written or said; nil where that could tell whose it is.
        package let table: String?
    }

    /// What a reader may know of a correction.
    package struct Correction: Equatable, Sendable {
        /// Named turns only: a reason can hold a name.
        package let reason: String?
        /// The person's own wording before it was corrected; internal profile, named turns only.
        package let before: String?
    }

    /// Who a turn is attributed to.
    package enum Speaker: Hashable, Sendable {
        /// A name that no one else in the transcript has.
        case named(String, role: String?, organisation: String?)
        case function(role: String?, organisation: String?)
        case unnamed
        /// Said in the group, by nobody in particular.
        case group
    }

    /// Contributions that were left out, and why.
    package struct Omission: Equatable, Sendable {
        package let reason: Reason
        package let count: Int

        package enum Reason: Equatable, Hashable, CaseIterable, Sendable {
            /// It stays in the room: by the person's choice, a ruling or the session's ceiling.
            case withheld
            /// The person has not said yet how the words may be used.
            case noConsent
            case withdrawn
        }
    }

    /// Somebody who is named.
    package struct Attributed: Equatable, Sendable {
        package let name: String
        package let role: String?
        package let organisation: String?
        package let turns: Int
    }

    /// How many people of an organisation took part.
    package struct Participation: Equatable, Sendable {
        package let organisation: String
        package let people: Int
        package let answered: Int
    }
}

extension Disclosure {
    /// The smallest group whose participation is shown.
    package static let smallestGroup = 3

    /// Applies consent, rulings, ceiling and profile to the whole session.
    package func transcriptSelection(profile: ExportProfile) -> TranscriptSelection {
        let contributions = contributions
        let shown = marked(contributions.filter { $0.attribution != .withheld })
        let speakers = Speakers(of: shown, in: self)
        let byPrompt = Dictionary(grouping: shown, by: \.prompt)
        let sections = session.record.prompts.map { prompt in
            TranscriptSelection.Section(
                prompt: prompt, turns: turns(of: byPrompt[prompt.id] ?? [], speakers: speakers, profile: profile))
        }
        let occurring = Set(shown.map(\.provenance))
        return TranscriptSelection(
            profile: profile, details: session.record.details, organisations: session.record.organisations,
            subprojects: session.record.subprojects, sections: sections,
            outcome: outcome(of: shown, speakers: speakers, profile: profile),
            omissions: omissions(from: contributions), attributions: attributions(in: sections),
            provenances: Provenance.allCases.filter(occurring.contains),
            participation: profile == .internal ? participation : [],
            people: Set(shown.compactMap(\.participant?.id)).sorted())
    }

    /// With what the group did with each.
    private func marked(_ contributions: [Contribution]) -> [Contribution] {
        guard let course = session.record.course else { return contributions }
        var themes: [Identifier<Answer>: [String]] = [:]
        for theme in course.themes {
            for answer in Set(theme.members.map(\.answer)) { themes[answer, default: []].append(theme.name) }
        }
        let quotes = Set(course.closing.quotes)
        return contributions.map { contribution in
            guard let answer = contribution.answer else { return contribution }
            return contribution.marked(themes: themes[answer] ?? [], isQuote: quotes.contains(answer))
        }
    }

    var contributions: [Contribution] {
        let answers = people.flatMap { person in
            person.answers.filter(\.counts).map {
                Contribution($0, by: person, attribution: attribution(of: $0, by: person))
            }
        }
        let notes = session.scribes.values.sorted { $0.id < $1.id }.flatMap(\.notes).map { note in
            let speaker = note.speaker.flatMap { session.participants[$0] }
            return Contribution(note, by: speaker, attribution: attribution(of: note))
        }
        return answers + notes
    }

    /// Named turns in the order of time; then those by function, without a name and of the group, each in the order of
    /// their words.
    func turns(
        of shown: [Contribution], speakers: Speakers, profile: ExportProfile
    ) -> [TranscriptSelection.Turn] {
        let inTime = shown.sorted { ($0.at.seconds, $0.order) < ($1.at.seconds, $1.order) }
        let turns = inTime.map { $0.turn(by: speakers, in: profile) }
        let named = turns.filter { $0.speaker.kind == .named }
        let others = [TranscriptSelection.Speaker.Kind.function, .unnamed, .group].flatMap { kind in
            turns.filter { $0.speaker.kind == kind }.sorted { $0.precedesByWords($1) }
        }
        return named + others
    }

    private func omissions(from contributions: [Contribution]) -> [TranscriptSelection.Omission] {
        let left = contributions.filter { $0.attribution == .withheld }
        let withdrawn = session.participants.values.reduce(0) { $0 + $1.answers.count(where: \.isWithdrawn) }
        let counts: [(TranscriptSelection.Omission.Reason, Int)] = [
            (.withheld, left.count(where: \.hasConsent)), (.noConsent, left.count { !$0.hasConsent }),
            (.withdrawn, withdrawn),
        ]
        return counts.filter { $0.1 > 0 }.map { TranscriptSelection.Omission(reason: $0.0, count: $0.1) }
    }

    private func attributions(in sections: [TranscriptSelection.Section]) -> [TranscriptSelection.Attributed] {
        var turns: [TranscriptSelection.Speaker: Int] = [:]
        for turn in sections.flatMap(\.turns) { turns[turn.speaker, default: 0] += 1 }
        let attributed = turns.compactMap { speaker, count -> TranscriptSelection.Attributed? in
            guard case .named(let name, let role, let organisation) = speaker else { return nil }
            return TranscriptSelection.Attributed(name: name, role: role, organisation: organisation, turns: count)
        }
        return attributed.sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
    }

    /// Shown for all organisations or for none, so that no small one follows by subtraction.
    private var participation: [TranscriptSelection.Participation] {
        let groups = session.record.organisations.map { organisation in
            let members = people.filter { $0.details.organisation == organisation.id }
            return TranscriptSelection.Participation(
                organisation: organisation.name, people: members.count,
                answered: members.count { $0.answers.contains(where: \.counts) })
        }
        let shown = groups.filter { $0.people > 0 }
        return shown.allSatisfy { $0.people >= Self.smallestGroup } ? shown : []
    }
}
