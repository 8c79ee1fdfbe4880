// SPDX-License-Identifier: Apache-2.0

/// The letters of the wall as points: capitals seven points high, with the accents of Dutch above them.
enum BlockFont {
    /// One character: its rows from the top, each a row of points.
    struct Glyph: Equatable, Sendable {
        let rows: [[Bool]]
        /// The rows of the accent above the letter; none for most.
        let accent: [[Bool]]

        var width: Int { rows.first?.count ?? 0 }
    }

    static let height = 7
    static let accentHeight = 2

    static subscript(_ character: Character) -> Glyph? { glyphs[character] }

    private static let glyphs: [Character: Glyph] = {
        var glyphs: [Character: Glyph] = [
            " ": Glyph(rows: Array(repeating: [false, false], count: height), accent: [])
        ]
        for line in letters.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let name = words.first?.first, words.count == height + 1 else { continue }
            glyphs[name] = Glyph(rows: words.dropFirst().map(points), accent: [])
        }
        for line in accented.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 4, let accented = words[0].first, let base = words[1].first, let letter = glyphs[base]
            else { continue }
            glyphs[accented] = Glyph(rows: letter.rows, accent: words.dropFirst(2).map { middle($0, letter.width) })
        }
        for (curly, straight): (Character, Character) in [("’", "'"), ("‘", "'"), ("“", "\""), ("”", "\""), ("—", "–")]
        {
            glyphs[curly] = glyphs[straight]
        }
        return glyphs
    }()

    private static func points(_ word: Substring) -> [Bool] { word.map { $0 == "#" } }

    /// An accent is five points wide; over a narrower letter its edges fall away.
    private static func middle(_ word: Substring, _ width: Int) -> [Bool] {
        let points = points(word)
        let start = max(0, (points.count - width) / 2)
        return Array(points.dropFirst(start).prefix(width))
    }

    private static let letters = """
        A .###. #...# #...# ##### #...# #...# #...#
        B ####. #...# #...# ####. #...# #...# ####.
        C .###. #...# #.... #.... #.... #...# .###.
        D ####. #...# #...# #...# #...# #...# ####.
        E ##### #.... #.... ####. #.... #.... #####
        F ##### #.... #.... ####. #.... #.... #....
        G .###. #...# #.... #.### #...# #...# .###.
        H #...# #...# #...# ##### #...# #...# #...#
        I ### .#. .#. .#. .#. .#. ###
        J ..### ...#. ...#. ...#. ...#. #..#. .##..
        K #...# #..#. #.#.. ##... #.#.. #..#. #...#
        L #.... #.... #.... #.... #.... #.... #####
        M #...# ##.## #.#.# #.#.# #...# #...# #...#
        N #...# ##..# ##..# #.#.# #..## #..## #...#
        O .###. #...# #...# #...# #...# #...# .###.
        P ####. #...# #...# ####. #.... #.... #....
        Q .###. #...# #...# #...# #.#.# #..#. .##.#
        R ####. #...# #...# ####. #.#.. #..#. #...#
        S .#### #.... #.... .###. ....# ....# ####.
        T ##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..
        U #...# #...# #...# #...# #...# #...# .###.
        V #...# #...# #...# #...# #...# .#.#. ..#..
        W #...# #...# #...# #.#.# #.#.# ##.## #...#
        X #...# #...# .#.#. ..#.. .#.#. #...# #...#
        Y #...# #...# .#.#. ..#.. ..#.. ..#.. ..#..
        Z ##### ....# ...#. ..#.. .#... #.... #####
        0 .###. #...# #..## #.#.# ##..# #...# .###.
        1 .#. ##. .#. .#. .#. .#. ###
        2 .###. #...# ....# ...#. ..#.. .#... #####
        3 .###. #...# ....# ..##. ....# #...# .###.
        4 ...#. ..##. .#.#. #..#. ##### ...#. ...#.
        5 ##### #.... ####. ....# ....# #...# .###.
        6 .###. #.... #.... ####. #...# #...# .###.
        7 ##### ....# ...#. ..#.. ..#.. ..#.. ..#..
        8 .###. #...# #...# .###. #...# #...# .###.
        9 .###. #...# #...# .#### ....# ....# .###.
        . . . . . . . #
        , .. .. .. .. .. .# #.
        ! # # # # # . #
        ? .###. #...# ....# ..##. ..#.. ..... ..#..
        : . . # . . # .
        ; .. .. .# .. .. .# #.
        ' # # . . . . .
        " #.# #.# ... ... ... ... ...
        - ... ... ... ### ... ... ...
        – ..... ..... ..... ##### ..... ..... .....
        / ....# ....# ...#. ..#.. .#... #.... #....
        ( .# #. #. #. #. #. .#
        ) #. .# .# .# .# .# #.
        + ..... ..#.. ..#.. ##### ..#.. ..#.. .....
        % ##..# ##..# ...#. ..#.. .#... #..## #..##
        & .##.. #..#. #..#. .##.. #..#. #..#. .##.#
        · . . . # . . .
        € ..### .#... ####. .#... ####. .#... ..###
        """

    private static let accented = """
        Á A ...#. ..#..
        À A .#... ..#..
        Ä A .#.#. .....
        Â A ..#.. .#.#.
        É E ...#. ..#..
        È E .#... ..#..
        Ë E .#.#. .....
        Ê E ..#.. .#.#.
        Í I ...#. ..#..
        Ì I .#... ..#..
        Ï I .#.#. .....
        Î I ..#.. .#.#.
        Ó O ...#. ..#..
        Ò O .#... ..#..
        Ö O .#.#. .....
        Ô O ..#.. .#.#.
        Ú U ...#. ..#..
        Ù U .#... ..#..
        Ü U .#.#. .....
        Û U ..#.. .#.#.
        Ñ N .##.# #..#.
        Å A ..#.. .....
        İ I ..#.. .....
        """
}
