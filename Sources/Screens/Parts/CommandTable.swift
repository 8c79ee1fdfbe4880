// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// One thing a screen can do: its key, what it is called, and why it cannot be done now.
struct CommandRow<Command: Equatable & Sendable>: Equatable, Sendable {
    let command: Command
    /// What is pressed; nil when it can only be chosen by name.
    let input: Input?
    /// How the key is called on this screen, such as `m` or `F1`.
    let key: String
    /// A few words for buttons and the footer.
    let phrase: String
    /// One sentence for the help and the palette.
    let explanation: String
    /// Why it cannot be done now, as a sentence; nil when it can.
    let unavailable: String?
    /// Whether it stands in the footer.
    let isInFooter: Bool

    init(
        _ command: Command, _ input: Input?, key: String, _ phrase: String, _ explanation: String,
        unavailable: String? = nil, isInFooter: Bool = false
    ) {
        self.command = command
        self.input = input
        self.key = key
        self.phrase = phrase
        self.explanation = explanation
        self.unavailable = unavailable
        self.isInFooter = isInFooter
    }
}

/// The commands of a screen: keys, footer, help and palette are all made from it.
struct CommandTable<Command: Equatable & Sendable>: Equatable, Sendable {
    let rows: [CommandRow<Command>]

    init(_ rows: [CommandRow<Command>]) { self.rows = rows }

    func row(for input: Input) -> CommandRow<Command>? { rows.first { $0.input == input } }

    func row(of command: Command) -> CommandRow<Command>? { rows.first { $0.command == command } }

    /// The keys that fit on one line of this width, whole ones only.
    func footer(width: Int) -> String {
        var line = ""
        for row in rows where row.isInFooter && row.unavailable == nil {
            let part = "\(row.key) \(row.phrase)"
            let longer = line.isEmpty ? part : line + " · " + part
            guard textWidth(longer) <= width else { continue }
            line = longer
        }
        return line
    }

    /// The rows whose name, explanation or key holds the words typed, in the order of the table.
    func search(_ words: String) -> [CommandRow<Command>] {
        let wanted = words.lowercased().split(separator: " ")
        return rows.filter { row in
            let text = "\(row.phrase) \(row.explanation) \(row.key)".lowercased()
            return wanted.allSatisfy { text.contains($0) }
        }
    }
}
