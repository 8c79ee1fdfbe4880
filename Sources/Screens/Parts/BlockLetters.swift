// SPDX-License-Identifier: Apache-2.0

import CellCanvas

/// A text in letters that can be read at the back of a room, drawn in half cells; always in capitals.
///
/// A point is `scale` columns wide and half as many rows high, so that it looks square.
struct BlockLetters: Equatable, Sendable {
    private let lines: [[BlockFont.Glyph]]
    let scale: Int

    /// Points between two letters, and between two lines.
    private static let gap = 1
    static let scales = [3, 2, 1]

    /// The text in the largest letters that fit, broken at spaces.
    /// - Returns: nil when it does not fit, or has a character that cannot be drawn.
    init?(_ text: String, in size: Size, scales: [Int] = scales) {
        guard let words = Self.glyphs(of: text), !words.isEmpty else { return nil }
        for scale in scales {
            guard let lines = Self.lines(of: words, points: size.columns / scale) else { continue }
            let letters = BlockLetters(lines: lines, scale: scale)
            guard letters.rows <= size.rows else { continue }
            self = letters
            return
        }
        return nil
    }

    private init(lines: [[BlockFont.Glyph]], scale: Int) {
        self.lines = lines
        self.scale = scale
    }

    private static func glyphs(of text: String) -> [[BlockFont.Glyph]]? {
        var words: [[BlockFont.Glyph]] = []
        for word in text.uppercased().split(whereSeparator: \.isWhitespace) {
            let glyphs = word.compactMap { BlockFont[$0] }
            guard glyphs.count == word.count else { return nil }
            words.append(glyphs)
        }
        return words
    }

    /// nil when a word is wider than a line.
    private static func lines(of words: [[BlockFont.Glyph]], points: Int) -> [[BlockFont.Glyph]]? {
        guard let space = BlockFont[" "] else { return nil }
        var lines: [[BlockFont.Glyph]] = []
        for word in words {
            guard width(of: word) <= points else { return nil }
            if let last = lines.last, width(of: last + [space] + word) <= points {
                lines[lines.count - 1] += [space] + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    private static func width(of line: [BlockFont.Glyph]) -> Int {
        line.reduce(0) { $0 + $1.width } + gap * max(0, line.count - 1)
    }

    private static func accentHeight(of line: [BlockFont.Glyph]) -> Int {
        line.contains { !$0.accent.isEmpty } ? BlockFont.accentHeight : 0
    }

    /// Half rows of a line, with the gap below it.
    private func halfRows(of line: [BlockFont.Glyph]) -> Int {
        (Self.accentHeight(of: line) + BlockFont.height + Self.gap) * scale
    }

    var rows: Int { lines.reduce(0) { $0 + halfRows(of: $1) } / 2 }
    var columns: Int { (lines.map { Self.width(of: $0) }.max() ?? 0) * scale }

    func draw(on canvas: inout Canvas, at point: Point, role: Role = .title) {
        var top = point.row
        for line in lines {
            draw(line, on: &canvas, at: Point(column: point.column, row: top), role: role)
            top += halfRows(of: line) / 2
        }
    }

    private func draw(_ line: [BlockFont.Glyph], on canvas: inout Canvas, at point: Point, role: Role) {
        let accent = Self.accentHeight(of: line)
        var left = point.column
        for glyph in line {
            for column in 0..<(glyph.width * scale) {
                for row in 0..<(halfRows(of: line) / 2) {
                    let isUpper = glyph.isSet(column / scale, 2 * row / scale - accent)
                    let isLower = glyph.isSet(column / scale, (2 * row + 1) / scale - accent)
                    guard let sign = Self.sign(isUpper, isLower) else { continue }
                    canvas.put(Cell(base: sign, role: role), at: Point(column: left + column, row: point.row + row))
                }
            }
            left += (glyph.width + Self.gap) * scale
        }
    }

    /// The half or whole block; nil for an empty cell.
    private static func sign(_ isUpper: Bool, _ isLower: Bool) -> UInt32? {
        switch (isUpper, isLower) {
        case (true, true): 0x2588
        case (true, false): 0x2580
        case (false, true): 0x2584
        case (false, false): nil
        }
    }
}

extension BlockFont.Glyph {
    /// Whether a point is drawn; rows above the letter are negative.
    fileprivate func isSet(_ column: Int, _ row: Int) -> Bool {
        if rows.indices.contains(row) { return rows[row][column] }
        let place = row + accent.count
        guard row < 0, accent.indices.contains(place) else { return false }
        return accent[place][column]
    }
}
