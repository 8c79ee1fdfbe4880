// SPDX-License-Identifier: Apache-2.0

/// How commas in a list of people are read: `Jansen, Piet` is one name, `Piet Jansen, HAN` a name and an organisation.
///
/// What cannot be told is not guessed. Where some lines of a list are certain and agree, the others follow them.
struct PeopleCommas: Equatable, Sendable {
    private let reading: PeopleList.CommaReading?

    /// - Parameter chosen: What somebody said when it was asked.
    init(_ rows: [PeopleLine.Cells], chosen: PeopleList.CommaReading?) {
        guard chosen == nil else {
            reading = chosen
            return
        }
        let certain = rows.filter { $0.divider == .none }.compactMap { Self.certain(Self.split($0.parts.first ?? "")) }
        reading = Set(certain).count == 1 ? certain.first : nil
    }

    /// Name, organisation and role; nil when the comma can mean two things.
    func parts(of cells: PeopleLine.Cells) -> [String]? {
        guard let first = cells.parts.first else { return [] }
        let parts = Self.split(first)
        guard parts.count > 1 else { return cells.parts }
        // With another divider, a comma in the name belongs to the name.
        guard cells.divider == .none else {
            let isTurned = parts.count == 2 && (reading ?? Self.certain(parts)) != .nameFirst
            return [isTurned && Self.isSurname(parts[0]) ? Self.turned(parts) : first] + cells.parts.dropFirst()
        }
        switch Self.certain(parts) ?? reading {
        case .surnameFirst: return [Self.turned(parts)] + parts.dropFirst(2)
        case .nameFirst: return parts
        case nil: return nil
        }
    }

    /// The parts between commas, other than commas between quotes.
    static func split(_ text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: parts.append("")
            default: parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed)
    }

    /// `Jansen, Piet` is Piet Jansen.
    private static func turned(_ parts: [String]) -> String { "\(parts[1]) \(parts[0])".trimmed }

    /// The only possible reading; nil when there are two.
    private static func certain(_ parts: [String]) -> PeopleList.CommaReading? {
        guard parts.count > 1 else { return nil }
        let behind = parts[1].split(separator: " ")
        if let last = behind.last, behind.count > 1, isParticle(last), isSurname(parts[0]) { return .surnameFirst }
        if isInitials(parts[1]), isSurname(parts[0]) { return .surnameFirst }
        if !isSurname(parts[0]) { return .nameFirst }
        // `de Vries, Anna`: nobody is called by a surname with a particle alone.
        if let first = parts[0].split(separator: " ").first, first.count < parts[0].count, isParticle(first) {
            return .surnameFirst
        }
        return looksLikeOrganisation(parts[1]) && !isCapitals(parts[0]) ? .nameFirst : nil
    }

    /// One word, apart from particles: a surname alone, or a first name alone.
    private static func isSurname(_ text: String) -> Bool {
        text.split(separator: " ").count(where: { !isParticle($0) }) == 1
    }

    /// `P`, `P.`, `P.J.`, `A. M.`
    private static func isInitials(_ text: String) -> Bool {
        text.count == 1 || (text.contains(".") && text.split { $0 == "." || $0 == " " }.allSatisfy { $0.count <= 2 })
    }

    /// An abbreviation, digits, or a name such as iXperium: no given name is written so.
    private static func looksLikeOrganisation(_ text: String) -> Bool {
        text.contains { $0.isNumber || $0 == "&" || $0 == "/" }
            || text.split(separator: " ").contains { word in
                isCapitals(String(word)) || (word.first?.isLowercase == true && word.contains(where: \.isUppercase))
            }
    }

    /// Three capitals or more; two can be somebody's initials.
    private static func isCapitals(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter)
        return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
    }

    private static let particles: Set<String> = [
        "van", "de", "der", "den", "het", "'t", "’t", "'s", "’s", "te", "ten", "ter", "in", "op", "bij", "aan", "uit",
        "over", "onder", "voor", "tot", "la", "le", "el", "al", "du", "des", "da", "dos", "di", "von", "zu", "zum",
        "af",
        "ibn", "bin", "ben", "v.d.", "v/d", "vd", "vanden", "vander",
    ]

    private static func isParticle(_ word: Substring) -> Bool { particles.contains(word.lowercased()) }
}
