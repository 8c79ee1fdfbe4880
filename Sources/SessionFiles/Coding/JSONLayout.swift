// SPDX-License-Identifier: Apache-2.0

/// Lays a sheet out as the bytes of a file: keys sorted, two spaces for each level, hazards to a terminal escaped.
struct JSONLayout {
    private let sheet: JSONSheet
    private var bytes: [UInt8] = []
    private var depth = 0

    private init(_ sheet: JSONSheet) { self.sheet = sheet }

    static func bytes(of sheet: JSONSheet) -> [UInt8] {
        var layout = JSONLayout(sheet)
        layout.append(0)
        layout.bytes.append(UInt8(ascii: "\n"))
        return layout.bytes
    }

    private mutating func append(_ place: Int) {
        switch sheet.content(of: place) {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += value.description.utf8
        case .number(let digits): bytes += digits.utf8
        case .text(let text): append(text: text)
        case .array:
            append(sheet.held(by: place), between: "[", "]") { layout, element in layout.append(element) }
        case .object, .nothing:
            append(members(of: place), between: "{", "}") { layout, member in
                layout.append(text: layout.sheet.key(of: member))
                layout.bytes += " : ".utf8
                layout.append(member)
            }
        }
    }

    private mutating func append(text: String) {
        bytes.append(UInt8(ascii: "\""))
        JSONEscape.append(text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Sorted by the bytes of the key; of two with the same key the one that was written last.
    private func members(of object: Int) -> [Int] {
        let sorted = sheet.held(by: object).map { (key: sheet.key(of: $0), place: $0) }
            .sorted { first, second in
                if first.key == second.key { return first.place < second.place }
                return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
            }
        return sorted.indices.compactMap { index in
            let isReplaced = index + 1 < sorted.count && sorted[index + 1].key == sorted[index].key
            return isReplaced ? nil : sorted[index].place
        }
    }

    private mutating func append(
        _ places: [Int], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
        _ append: (inout JSONLayout, Int) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        depth += 1
        for (index, place) in places.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            beginLine()
            append(&self, place)
        }
        depth -= 1
        // An empty container has an empty line.
        if places.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        beginLine()
        bytes.append(UInt8(ascii: closing))
    }

    private mutating func beginLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes += "  ".utf8 }
    }
}
