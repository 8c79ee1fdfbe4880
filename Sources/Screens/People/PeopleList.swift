// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// What was understood of a pasted list of people.
///
/// A line is a person: name, organisation and role, divided by tabs (cells of a spreadsheet), semicolons or bars, and
/// by commas where only one reading is possible. Numbering, bullets, quotes and e-mail addresses are left out.
struct PeopleList: Equatable, Sendable {
    /// What stands before the first comma of a line without another divider.
    enum CommaReading: Equatable, Sendable {
        /// `Jansen, Piet`
        case surnameFirst
        /// `Piet Jansen, HAN`
        case nameFirst
    }

    enum Problem: Equatable, Sendable {
        case noName
        case nameTooLong
        case tooManyParts
        case unclearComma
        /// A quote is opened and never closed.
        case openQuote
    }

    /// One line that is not blank.
    struct Line: Equatable, Sendable {
        enum Meaning: Equatable, Sendable {
            case person(PastedPerson)
            /// The same person stands on an earlier line.
            case twice(PastedPerson, line: Int)
            /// The person is on the list of the session.
            case present(PastedPerson)
            case problem(Problem)
        }

        /// Counted from 1, blank lines included.
        let number: Int
        let text: String
        let meaning: Meaning
    }

    let lines: [Line]
    /// The columns of a spreadsheet that are no use here, by their headings.
    let unusedColumns: [String]

    /// The most people in one list.
    static let most = 2_000

    /// The people who would be added.
    var people: [PastedPerson] {
        lines.compactMap { line in if case .person(let person) = line.meaning { person } else { nil } }
    }

    var organisations: Int { Set(people.compactMap { $0.organisation?.lowercased() }).count }

    var problems: [Line] {
        lines.filter { line in if case .problem = line.meaning { true } else { false } }
    }

    var skipped: [Line] {
        lines.filter { line in
            switch line.meaning {
            case .twice, .present: true
            case .person, .problem: false
            }
        }
    }

    /// Whether somebody must say how commas are meant.
    var isCommaUnclear: Bool { lines.contains { $0.meaning == .problem(.unclearComma) } }

    /// Whether the list can be added: there is somebody, and nothing is wrong.
    var isReady: Bool { !people.isEmpty && problems.isEmpty && people.count <= Self.most }

    /// - Parameters:
    ///   - commas: How unclear commas are meant, once somebody said so.
    ///   - present: Who is on the list of the session already.
    init(_ text: String, commas: CommaReading? = nil, present: [PastedPerson] = []) {
        let records = PeopleRecords.records(of: text)
        let divider = records.first.flatMap { PeopleColumns.divider(of: $0.text) }
        var rows = records.flatMap { record in
            // Below headings every row is divided as they are.
            divider.map { [(record, PeopleLine.cells(of: record.text, at: $0))] }
                ?? PeopleLine.cells(of: record.text).map { (record, $0) }
        }
        let header = rows.first.flatMap { PeopleColumns(header: $0.1) }
        if header != nil { rows.removeFirst() }
        unusedColumns = header?.unused ?? []
        let reader = PeopleCommas(rows.map(\.1), chosen: commas)
        let known = Dictionary(grouping: present) { $0.name.lowercased() }
        var seen: [[String]: Int] = [:]
        lines = rows.map { line, cells in
            var meaning = line.isOpen ? .problem(.openQuote) : Self.meaning(of: cells, header, reader)
            if case .person(let person) = meaning {
                if known[person.name.lowercased()]?.contains(where: person.canBe) == true {
                    meaning = .present(person)
                } else if let first = seen[person.key] {
                    meaning = .twice(person, line: first)
                } else {
                    seen[person.key] = line.number
                }
            }
            return Line(number: line.number, text: line.text, meaning: meaning)
        }
    }

    private static func meaning(
        of cells: PeopleLine.Cells, _ header: PeopleColumns?, _ commas: PeopleCommas
    ) -> Line.Meaning {
        let parts: [String]
        if let header {
            guard let read = header.parts(of: cells.parts) else { return .problem(.tooManyParts) }
            parts = read
        } else {
            guard let read = commas.parts(of: cells.withoutNumber) else { return .problem(.unclearComma) }
            guard read.count <= 3 else { return .problem(.tooManyParts) }
            parts = read
        }
        let name = parts.first ?? ""
        guard name.contains(where: \.isLetter) else { return .problem(.noName) }
        guard parts.allSatisfy({ $0.count <= Limits.lineCharacters }) else { return .problem(.nameTooLong) }
        let rest = parts.dropFirst().map { $0.isEmpty ? nil : $0 } + [nil, nil, nil]
        return .person(PastedPerson(name: name, organisation: rest[0], role: rest[1], unit: rest[2]))
    }
}

extension PastedPerson {
    /// What makes two lines the same person, whatever the capitals.
    fileprivate var key: [String] { [name.lowercased(), organisation?.lowercased() ?? "", role?.lowercased() ?? ""] }

    /// Whether this can be somebody of the same name: what both tell of themselves is alike.
    fileprivate func canBe(_ other: PastedPerson) -> Bool {
        func agree(_ left: String?, _ right: String?) -> Bool {
            guard let left, let right else { return true }
            return left.lowercased() == right.lowercased()
        }
        return agree(organisation, other.organisation) && agree(role, other.role)
    }
}
