// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// One thing a screen can do: its keys, what it is called, and why it cannot be done now.
struct CommandRow<Command: Equatable & Sendable>: Equatable, Sendable {
    let command: Command
    /// What is pressed; none when it can only be chosen by name.
    let inputs: [Input]
    /// A few words for buttons and the footer.
    var phrase: String
    /// One sentence for the help and the palette.
    let explanation: String
    /// Why it cannot be done now, as a sentence; nil when it can.
    var unavailable: String?
    /// Whether it stands in the footer.
    let isInFooter: Bool

    init(
        _ command: Command, _ inputs: [Input], phrase: CommandPhrase, unavailable: String? = nil,
        isInFooter: Bool = false
    ) {
        self.command = command
        self.inputs = inputs
        self.phrase = phrase.label
        explanation = phrase.explanation
        self.unavailable = unavailable
        self.isInFooter = isInFooter
    }

    /// The keys as they are called on this screen, such as `m` or `? · F1`.
    func keys(_ words: KeyWording) -> String {
        inputs.map { words.name(of: $0) }.joined(separator: " · ")
    }
}

/// The commands of a screen: keys, footer, help and palette are all made from it.
struct CommandTable<Command: Equatable & Sendable>: Equatable, Sendable {
    let rows: [CommandRow<Command>]

    init(_ rows: [CommandRow<Command>]) { self.rows = rows }

    /// The row a key belongs to; of letters typed in one breath the first counts.
    func row(for input: Input) -> CommandRow<Command>? {
        var wanted = input
        if case .text(let text) = input { wanted = .text(String(text.prefix(1))) }
        return rows.first { $0.inputs.contains(wanted) }
    }

    func row(of command: Command) -> CommandRow<Command>? { rows.first { $0.command == command } }

    /// The keys that fit on one line of this width, whole ones only.
    func footer(width: Int, _ words: KeyWording) -> String {
        var line = ""
        for row in rows where row.isInFooter && row.unavailable == nil {
            let part = "\(row.inputs.first.map { words.name(of: $0) } ?? "") \(row.phrase.lowercased())"
            let longer = line.isEmpty ? part : line + " · " + part
            guard textWidth(longer) <= width else { continue }
            line = longer
        }
        return line
    }

    /// The rows whose name, explanation or key holds the words typed, in the order of the table.
    func search(_ typed: String, _ words: KeyWording) -> [CommandRow<Command>] {
        let wanted = typed.lowercased().split(separator: " ")
        return rows.filter { row in
            let text = "\(row.phrase) \(row.explanation) \(row.keys(words))".lowercased()
            return wanted.allSatisfy { text.contains($0) }
        }
    }
}
