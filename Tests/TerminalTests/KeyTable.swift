// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Testing

/// What terminals send for keys: xterm, rxvt, the Linux console, tmux, konsole, kitty.
enum KeyTable {
    struct Row: Sendable, CustomTestStringConvertible {
        let bytes: String
        let key: Key
        var testDescription: String { "\(bytes.debugDescription) is \(key)" }
    }

    static let rows: [Row] = groups.flatMap { key, forms in forms.map { Row(bytes: $0, key: key) } }

    private static let groups: [(Key, [String])] = motion + words + editing + functions + letters

    private static let motion: [(Key, [String])] = [
        (.up, ["\u{1b}[A", "\u{1b}OA", "\u{1b}[1;2A", "\u{1b}[a", "\u{1b}Oa", "\u{1b}[1;5A"]),
        (.down, ["\u{1b}[B", "\u{1b}OB", "\u{1b}[1;2B", "\u{1b}[b"]),
        (.right, ["\u{1b}[C", "\u{1b}OC", "\u{1b}[1;2C", "\u{1b}[c"]),
        (.left, ["\u{1b}[D", "\u{1b}OD", "\u{1b}[1;2D", "\u{1b}[d"]),
        (.home, ["\u{1b}[H", "\u{1b}OH", "\u{1b}[1~", "\u{1b}[7~", "\u{1b}[7$", "\u{1b}[1;2H"]),
        (.end, ["\u{1b}[F", "\u{1b}OF", "\u{1b}[4~", "\u{1b}[8~", "\u{1b}[8$"]),
        (.pageUp, ["\u{1b}[5~", "\u{1b}[5;5~", "\u{1b}[5^"]),
        (.pageDown, ["\u{1b}[6~", "\u{1b}[6;2~"]),
        (.documentStart, ["\u{1b}[1;5H", "\u{1b}[7^", "\u{1b}[1;5~", "\u{1b}[7@"]),
        (.documentEnd, ["\u{1b}[1;5F", "\u{1b}[8^", "\u{1b}[4;5~"]),
    ]

    private static let words: [(Key, [String])] = [
        (
            .wordLeft,
            [
                "\u{1b}[1;5D", "\u{1b}[1;3D", "\u{1b}[1;6D", "\u{1b}Od", "\u{1b}\u{1b}[D", "\u{1b}\u{1b}OD",
                "\u{1b}O5D",
                "\u{1b}b", "\u{1b}[1;9D",
            ]
        ),
        (.wordRight, ["\u{1b}[1;5C", "\u{1b}[1;3C", "\u{1b}Oc", "\u{1b}\u{1b}[C", "\u{1b}O1;5C", "\u{1b}f"]),
        (
            .deleteWordBack,
            ["\u{17}", "\u{1b}\u{7f}", "\u{1b}\u{08}", "\u{1b}[127;5u", "\u{1b}[127;3u", "\u{1b}[27;5;127~"]
        ),
        (.deleteWordForward, ["\u{1b}d", "\u{1b}[3;5~", "\u{1b}[3;3~", "\u{1b}[3^"]),
    ]

    private static let editing: [(Key, [String])] = [
        (.enter, ["\r", "\n", "\u{1b}OM", "\u{1b}[13;2u", "\u{1b}[27;2;13~", "\u{1b}\r"]),
        (.tab, ["\t", "\u{1b}OI"]),
        (.backTab, ["\u{1b}[Z", "\u{1b}[9;2u", "\u{1b}[1;2Z"]),
        (.backspace, ["\u{7f}", "\u{08}"]),
        (.delete, ["\u{1b}[3~", "\u{1b}[3;2~", "\u{1b}[3$"]),
        (.escape, ["\u{1b}", "\u{1b}[27u"]),
    ]

    private static let functions: [(Key, [String])] = [
        (.function(1), ["\u{1b}OP", "\u{1b}[11~", "\u{1b}[[A", "\u{1b}[P"]),
        (.function(2), ["\u{1b}OQ", "\u{1b}[12~", "\u{1b}[[B"]),
        (.function(3), ["\u{1b}OR", "\u{1b}[13~", "\u{1b}[[C", "\u{1b}[1;2R"]),
        (.function(4), ["\u{1b}OS", "\u{1b}[14~", "\u{1b}[[D"]),
        (.function(5), ["\u{1b}[15~", "\u{1b}[[E"]),
        (.function(6), ["\u{1b}[17~"]), (.function(7), ["\u{1b}[18~"]), (.function(8), ["\u{1b}[19~"]),
        (.function(9), ["\u{1b}[20~"]), (.function(10), ["\u{1b}[21~"]), (.function(11), ["\u{1b}[23~"]),
        (.function(12), ["\u{1b}[24~", "\u{1b}[24;2~"]),
    ]

    private static let letters: [(Key, [String])] = [
        (.control("a"), ["\u{01}", "\u{1b}[97;5u", "\u{1b}[27;5;97~"]), (.control("c"), ["\u{03}"]),
        (.control("z"), ["\u{1a}"]), (.control("\\"), ["\u{1c}"]), (.control("]"), ["\u{1d}"]),
        (.control("^"), ["\u{1e}"]), (.control("_"), ["\u{1f}"]),
        (.alt("x"), ["\u{1b}x", "\u{1b}[120;3u"]), (.alt("é"), ["\u{1b}é"]), (.alt("["), ["\u{1b}["]),
        (.alt("O"), ["\u{1b}O"]), (.alt("]"), ["\u{1b}]"]), (.alt("P"), ["\u{1b}P"]), (.alt("1"), ["\u{1b}1"]),
    ]
}
