// SPDX-License-Identifier: Apache-2.0

/// The cells of one pasted line.
enum PeopleLine {
    struct Cells: Equatable, Sendable {
        /// What divided them.
        enum Divider: Equatable, Sendable { case tab, semicolon, bar, none }

        let divider: Divider
        let parts: [String]

        /// The cells without a column of numbers in front.
        var withoutNumber: Cells {
            guard divider == .tab, parts.count > 1, !parts[0].contains(where: \.isLetter) else { return self }
            return Cells(divider: divider, parts: Array(parts.dropFirst()))
        }
    }

    /// The cells of a line; several when the line is a row of addresses, one for each person.
    static func cells(of line: String) -> [Cells] {
        let addressees = addressees(in: line)
        guard addressees.isEmpty else { return addressees.map { Cells(divider: .semicolon, parts: [$0]) } }
        if PeopleRecords.holds("\t", in: line) { return [Cells(divider: .tab, parts: parts(of: line, at: "\t"))] }
        let text = withoutMark(line)
        if PeopleRecords.holds(";", in: text) { return [Cells(divider: .semicolon, parts: parts(of: text, at: ";"))] }
        if text.contains("|") { return [Cells(divider: .bar, parts: parts(of: text, at: "|"))] }
        let dashed = text.split(separator: " ").map { $0 == "–" || $0 == "—" || $0 == "-" ? "|" : $0 }
        if dashed.contains("|") {
            return [Cells(divider: .bar, parts: parts(of: dashed.joined(separator: " "), at: "|"))]
        }
        return [Cells(divider: bracketed(text).count > 1 ? .bar : .none, parts: bracketed(text))]
    }

    /// The cells of a row of a spreadsheet.
    static func cells(of line: String, at sign: Character) -> Cells {
        var parts = PeopleRecords.cells(of: line, at: sign).map(cleaned)
        while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        return Cells(divider: .semicolon, parts: parts)
    }

    private static func parts(of line: String, at sign: Character) -> [String] {
        var parts = PeopleRecords.cells(of: line, at: sign).map(cleaned)
        parts[0] = cleaned(withoutMark(parts[0]))
        while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        return parts
    }

    /// `Anna Bakker (HAN, docent)` as name, organisation and role.
    private static func bracketed(_ text: String) -> [String] {
        guard text.last == ")", let start = text.firstIndex(of: "("), start > text.startIndex else {
            return [cleaned(text)]
        }
        let inside = text[text.index(after: start)...].dropLast()
        return [cleaned(String(text[..<start]))] + PeopleCommas.split(String(inside))
    }

    /// The names of a line such as `Anna Bakker <a@b.nl>; Piet Jansen <p@b.nl>`, as mail programs copy it.
    private static func addressees(in line: String) -> [String] {
        guard line.contains("@"), line.count(where: { $0 == "<" }) > 1 else { return [] }
        let names = line.split(separator: ">").compactMap { part -> String? in
            guard let start = part.firstIndex(of: "<") else { return nil }
            let name = part[..<start].drop { $0 == ";" || $0 == "," || $0.isWhitespace }
            return cleaned(String(name))
        }
        return names.allSatisfy(\.isEmpty) ? [] : names
    }

    /// A cell without quotes, an address in angle brackets, and doubled spaces.
    private static func cleaned(_ text: String) -> String {
        var cell = text
        if let start = cell.firstIndex(of: "<"), let end = cell.lastIndex(of: ">"), start < end,
            cell[start...end].contains("@")
        {
            cell.removeSubrange(start...end)
        }
        cell = cell.trimmed
        if cell.count > 1, cell.first == "\"", cell.last == "\"" { cell = String(cell.dropFirst().dropLast()) }
        return cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The line without a bullet, a box to tick or a number in front.
    private static func withoutMark(_ line: String) -> String {
        var rest = line.trimmed[...]
        if let first = rest.first, "-*+•–—·▪◦●○‣☐☑✓".contains(first) { rest = rest.dropFirst().trimmedStart }
        for box in ["[ ]", "[x]", "[X]", "[]"] where rest.hasPrefix(box) {
            rest = rest.dropFirst(box.count).trimmedStart
        }
        let opened = rest.first == "(" ? rest.dropFirst() : rest
        let digits = opened.prefix { ("0"..."9").contains($0) }
        guard (1...4).contains(digits.count) else { return String(rest) }
        var behind = opened.dropFirst(digits.count)
        if let sign = behind.first, ".):-".contains(sign) { behind = behind.dropFirst() }
        guard behind.first?.isWhitespace == true || behind.startIndex > opened.dropFirst(digits.count).startIndex else {
            return String(rest)
        }
        return String(behind.trimmedStart)
    }
}

extension Substring {
    fileprivate var trimmedStart: Substring { drop(while: \.isWhitespace) }
}
