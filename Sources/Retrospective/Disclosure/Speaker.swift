// SPDX-License-Identifier: Apache-2.0

/// Somebody whose words a scribe notes, or whose cards are typed in.
package struct Speaker: Equatable, Sendable {
    package let id: Identifier<Participant>
    package let number: Int
    /// Told apart from namesakes.
    package let name: String
    package let initials: String
    package let organisation: String?
    /// What this person agreed to; without it their words stay in the room.
    package let consent: Attribution?
    /// How consent was given.
    package let consentWay: Consent.Way?

    package var hasConsent: Bool { consent != nil }
}

extension [Speaker] {
    /// The people a typed number, initials or a part of a name can mean; the exact ones come alone.
    package func matching(_ word: String) -> [Speaker] {
        let wanted = word.lowercased()
        guard !wanted.isEmpty else { return self }
        if let number = Int(wanted) { return filter { $0.number == number } }
        let exact = filter { $0.initials.lowercased() == wanted || $0.name.lowercased() == wanted }
        guard exact.isEmpty else { return exact }
        return filter { $0.name.lowercased().contains(wanted) }
    }

    package func speaker(_ id: Identifier<Participant>) -> Speaker? { first { $0.id == id } }
}

extension Disclosure {
    /// Everybody whose words can be typed in, in the order of their numbers.
    var speakers: [Speaker] {
        let people = people
        let names = NameList(of: people, in: self)
        return people.map {
            Speaker(
                id: $0.id, number: $0.number, name: names[$0], initials: Self.initials($0.details.name),
                organisation: organisationLine(of: $0), consent: $0.consent?.attribution,
                consentWay: $0.consent?.way)
        }
    }

    /// The first letters of the words of a name.
    private static func initials(_ name: String) -> String {
        String(name.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).compactMap(\.first))
    }
}
