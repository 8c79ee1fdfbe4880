// SPDX-License-Identifier: Apache-2.0

/// Whom each contribution to one transcript is attributed to, so that none of them gives away the writer of another.
struct Speakers {
    private let disclosure: Disclosure
    private let names: NameList
    private let named: Set<Identifier<Participant>>
    private let functions: [Function: Int]
    private let tellsWayOfWriting: Bool

    init(of shown: [Contribution], in disclosure: Disclosure) {
        let named = Set(shown.filter { $0.attribution == .name }.compactMap(\.participant?.id))
        self.disclosure = disclosure
        self.named = named
        // Only among those who are named: a distinguishing mark would tell that somebody else of that name took part.
        names = NameList(of: disclosure.people.filter { named.contains($0.id) }, in: disclosure)
        functions = disclosure.people.reduce(into: [:]) { $0[Function($1), default: 0] += 1 }
        tellsWayOfWriting = Self.isTold(by: shown.filter { $0.attribution != .name && !$0.isNote })
    }

    /// Two people with one function have this in common.
    private struct Function: Hashable {
        let role: String?
        let organisation: Identifier<Organisation>?
        let unit: String?

        init(_ person: Participant) {
            role = person.details.role?.lowercased()
            organisation = person.details.organisation
            unit = person.details.unit?.lowercased()
        }
    }

    /// Each way of writing may be told when enough people wrote in it, or when there is only one.
    private static func isTold(by answers: [Contribution]) -> Bool {
        let byWay = Dictionary(grouping: answers, by: \.provenance)
        let writers = byWay.values.map { Set($0.compactMap(\.participant?.id)).count }
        return writers.count == 1 || writers.allSatisfy { $0 >= Disclosure.smallestGroup }
    }

    func speaker(of contribution: Contribution) -> TranscriptSelection.Speaker {
        guard let person = contribution.participant else { return .group }
        let role = person.details.role
        let organisation = disclosure.organisationLine(of: person)
        switch contribution.attribution {
        case .name:
            return .named(names[person], role: role, organisation: organisation)
        case .function where (role != nil || organisation != nil) && !isFound(person):
            return .function(role: role, organisation: organisation)
        case .function, .unnamed, .withheld:
            return .unnamed
        }
    }

    /// Whether the person's function leads to their name elsewhere in this transcript.
    private func isFound(_ person: Participant) -> Bool {
        named.contains(person.id) && functions[Function(person)] == 1
    }

    /// The table beside a name, and beside what a table said as a whole. Anywhere else it would leave only a few people
    /// whose words they can be; a table with fewer people than the smallest group is no whole.
    func table(of contribution: Contribution) -> String? {
        let tables = disclosure.session.record.course?.tables ?? []
        guard let table = tables.first(where: { $0.id == contribution.table }) else { return nil }
        switch speaker(of: contribution).kind {
        case .named: return table.name
        case .group: return table.members.count >= Disclosure.smallestGroup ? table.name : nil
        case .function, .unnamed: return nil
        }
    }

    /// nil where the way of writing could tell who wrote.
    func provenance(of contribution: Contribution) -> Provenance? {
        contribution.attribution == .name || contribution.isNote || tellsWayOfWriting ? contribution.provenance : nil
    }
}

extension TranscriptSelection.Speaker {
    /// What is told of who it was.
    enum Kind { case named, function, unnamed, group }

    var kind: Kind {
        switch self {
        case .named: .named
        case .function: .function
        case .unnamed: .unnamed
        case .group: .group
        }
    }
}

extension TranscriptSelection.Turn {
    /// The order of turns without a name: by what can be read in them and nothing else.
    func precedesByWords(_ other: Self) -> Bool {
        if text.unicodeScalars.elementsEqual(other.text.unicodeScalars) {
            return marks.lexicographicallyPrecedes(other.marks)
        }
        return text.unicodeScalars.lexicographicallyPrecedes(other.text.unicodeScalars)
    }

    private var marks: [String] {
        let marks =
            [provenance?.rawValue ?? "", isNote ? "note" : "", correction == nil ? "" : "corrected"]
            + themes + [isQuote ? "quote" : "", table ?? ""]
        guard case .function(let role, let organisation) = speaker else { return marks }
        return [role ?? "", organisation ?? ""] + marks
    }
}
