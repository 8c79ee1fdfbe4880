// SPDX-License-Identifier: Apache-2.0

/// Which modules each target may import.
///
/// Imports point down, never sideways between Screens, SessionFiles and Transcripts.
enum Imports {
    /// The targets of the program, from the bottom to the top, and all they may import.
    static let allowed: [String: Set<String>] = [
        "CNcurses": [],
        "CCharacterWidth": [],
        "CPassword": [],
        "Retrospective": [],
        "Wording": ["Retrospective"],
        "CellCanvas": ["CCharacterWidth"],
        "TextEditing": ["Retrospective", "CellCanvas", "TerminalPort"],
        "TerminalPort": ["CellCanvas"],
        "Transcripts": ["Retrospective", "Wording"],
        "SessionFiles": ["CPassword", "Retrospective", "Glibc", "Synchronization"],
        "Screens": ["Retrospective", "Wording", "CellCanvas", "TextEditing", "TerminalPort"],
        "CursesTerminal": ["CNcurses", "CellCanvas", "TerminalPort", "Glibc"],
        "AppRuntime": ["CellCanvas", "TerminalPort", "Glibc", "Synchronization"],
        "SessionDesk": [
            "Retrospective", "Wording", "TerminalPort", "Transcripts", "SessionFiles", "Screens", "AppRuntime",
            "Synchronization",
        ],
        "terugblik": everything,
        "terugblik-bench": everything,
    ]

    private static let everything: Set<String> = [
        "Retrospective", "Wording", "CellCanvas", "TextEditing", "TerminalPort", "Transcripts", "SessionFiles",
        "Screens", "SessionDesk", "CursesTerminal", "AppRuntime", "ArgumentParser", "FoundationEssentials", "Glibc",
        "Synchronization",
    ]

    /// The module a line of code imports; nil when it imports none.
    static func module(in line: String) -> String? {
        var words = SwiftCode.words(in: line)[...]
        let before: Set<String> = [
            "public", "package", "internal", "fileprivate", "private", "testable", "preconcurrency",
        ]
        while let word = words.first, before.contains(word) || word.hasPrefix("_") { words.removeFirst() }
        guard words.popFirst() == "import" else { return nil }
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
        if let word = words.first, kinds.contains(word) { words.removeFirst() }
        return words.first
    }

    /// The import lines of a file that its target must not have.
    static func findings(in file: SourceFile) -> [String] {
        guard let allowed = allowed[file.target] else {
            return ["\(file.path): target \(file.target) has no row in the table of imports"]
        }
        return file.code.enumerated().compactMap { index, line in
            guard let module = module(in: line), !allowed.contains(module) else { return nil }
            return "\(file.path):\(index + 1): \(file.target) must not import \(module)"
        }
    }
}
