// SPDX-License-Identifier: Apache-2.0

/// The columns of a spreadsheet, by the headings in its first row.
struct PeopleColumns: Equatable, Sendable {
    private enum Heading: Equatable, Sendable { case name, first, particle, last, organisation, unit, role }

    private let headings: [Heading?]
    /// The headings of columns that are no use here.
    let unused: [String]

    /// What divides the headings of a spreadsheet, when this is a row of them.
    static func divider(of record: String) -> Character? {
        ["\t", ";", ","].first { sign in
            let cells = PeopleLine.cells(of: record, at: sign)
            return cells.parts.count > 1 && PeopleColumns(header: cells) != nil
        }
    }

    /// - Returns: nil when the row holds no heading of a name.
    init?(header: PeopleLine.Cells) {
        let cells = header.parts.count > 1 ? header.parts : header.parts.flatMap(PeopleCommas.split)
        let headings = cells.map { Self.heading(of: $0) }
        guard headings.contains(.name) || headings.contains(.last) || headings.contains(.first) else { return nil }
        // A person can be called by one such word, but hardly by all of them.
        guard headings.count == 1 ? headings[0] == .name : headings.count(where: { $0 != nil }) > 1 else { return nil }
        self.headings = headings
        unused = zip(cells, headings).filter { $0.1 == nil && !$0.0.isEmpty }.map { $0.0.trimmed }
    }

    /// Name, organisation, role and unit out of a row; nil when it has more cells than there are headings.
    func parts(of cells: [String]) -> [String]? {
        // A row of a list with commas has one cell.
        let cells = cells.count == 1 && headings.count > 1 ? PeopleCommas.split(cells[0]) : cells
        guard cells.count <= headings.count else { return nil }
        func text(_ heading: Heading) -> String {
            zip(headings, cells).filter { $0.0 == heading }.map { $0.1.trimmed }.filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        let whole = text(.name)
        let name = whole.isEmpty ? [text(.first), text(.particle), text(.last)] : [turned(whole)]
        return [name.filter { !$0.isEmpty }.joined(separator: " "), text(.organisation), text(.role), text(.unit)]
    }

    private func turned(_ name: String) -> String {
        let parts = PeopleLine.Cells(divider: .tab, parts: [name])
        return PeopleCommas([], chosen: nil).parts(of: parts)?.first ?? name
    }

    private static func heading(of cell: String) -> Heading? {
        switch cell.trimmed.lowercased() {
        case "naam", "name", "deelnemer", "participant", "deelnemers", "participants", "wie", "persoon",
            "volledige naam",
            "full name":
            .name
        case "voornaam", "roepnaam", "first name", "firstname", "given name": .first
        case "tussenvoegsel", "tussenvoegsels", "tv", "tussenv.", "prefix": .particle
        case "achternaam", "last name", "lastname", "surname", "family name": .last
        case "organisatie", "organisation", "organization", "instelling", "werkgever", "bedrijf", "school", "company",
            "partner":
            .organisation
        case "onderdeel", "afdeling", "team", "opleiding", "unit", "department": .unit
        case "functie", "rol", "role", "function", "job title", "job", "functietitel", "title": .role
        default: nil
        }
    }
}
