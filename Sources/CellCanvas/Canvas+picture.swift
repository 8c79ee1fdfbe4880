// SPDX-License-Identifier: Apache-2.0

extension Canvas {
    /// The characters of one row, without blanks at its end.
    package func text(ofRow row: Int) -> String {
        var text = ""
        for column in 0..<size.columns {
            let cell = self[Point(column: column, row: row)]
            guard cell.width > 0 else { continue }
            text.unicodeScalars.append(Unicode.Scalar(cell.base) ?? " ")
            for index in 0..<4 where cell.marks[index] != 0 {
                if let mark = Unicode.Scalar(cell.marks[index]) { text.unicodeScalars.append(mark) }
            }
        }
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    /// All characters, row by row: what a golden frame shows.
    package var picture: String {
        (0..<size.rows).map { text(ofRow: $0) }.joined(separator: "\n")
    }

    /// The letters of the roles, row by row, in the shape of the picture.
    package var roleMap: String {
        (0..<size.rows).map { row in
            String((0..<size.columns).map { self[Point(column: $0, row: row)].role.letter })
        }.joined(separator: "\n")
    }
}
