// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort
import Wording

/// Every key of every screen: help pages and `docs/keys.md` are made from it.
package enum KeyReference {
    /// The keys of one screen.
    package struct Section: Equatable, Sendable {
        package let title: String
        package let lines: [KeyLine]
    }

    package static func sections(_ wording: Wording) -> [Section] {
        let words = wording.keys
        return [
            Section(
                title: words.everywhere,
                lines: LeadKeys.everywhere(words) + [line(words.escape, .key(.escape), words: words)]),
            Section(title: words.text, lines: text(words)),
            Section(title: words.seat, lines: seat(words)),
            home(wording),
            lead(words.console, LeadTables.console, wording),
            lead(wording.lead.agenda.label, LeadTables.agenda, wording),
            lead(words.people, LeadTables.people, wording),
            lead(words.reading, LeadTables.reading, wording),
            lead(wording.lead.dots.label, LeadTables.dots, wording),
            lead(wording.lead.sharing.open.label, LeadTables.sharing, wording),
            lead(wording.lead.tables.open.label, LeadTables.tables, wording),
            Section(
                title: wording.lead.milestones.label,
                lines: [KeyLine("a", wording.milestones.newKey), KeyLine("d", wording.milestones.removeKey)]),
            Section(
                title: wording.lead.deepen.label,
                lines: [KeyLine("a", wording.closing.newAgreementKey), KeyLine("< >", wording.closing.moveKey)]),
            grouping(words.grouping, LeadTables.grouping, wording),
            grouping(words.groupingList, LeadTables.groupingList, wording),
            lead(words.themes, LeadTables.themes, wording),
            lead(words.suggestions, LeadTables.suggestions, wording),
            grouping(words.pieces, LeadTables.pieces, wording),
            Section(title: words.export, lines: [KeyLine("← →", words.setting)]),
            section(words.paper, PaperCommand.table(wording.paper.commands), words),
            section(words.scribe, ScribeCommand.table(wording.scribe.commands), words),
            section(wording.wall.commands.title, WallCommand.table(wording.wall.commands), words),
        ]
    }

    private static func line(_ phrase: CommandPhrase, _ inputs: Input..., words: KeyWording) -> KeyLine {
        KeyLine(inputs.map { words.name(of: $0) }.joined(separator: " · "), phrase)
    }

    private static func text(_ words: KeyWording) -> [KeyLine] {
        [
            line(words.newLine, .key(.enter), words: words),
            line(words.toButtons, .key(.tab), .key(.backTab), words: words),
            line(words.byWord, .key(.wordLeft), .key(.wordRight), words: words),
            line(words.rowEnds, .key(.home), .key(.end), words: words),
            line(words.textEnds, .key(.documentStart), .key(.documentEnd), words: words),
            line(words.byPage, .key(.pageUp), .key(.pageDown), words: words),
            line(words.undo, .key(.control("z")), words: words),
            line(words.redo, .key(.control("y")), words: words),
            line(words.deleteWord, .key(.deleteWordBack), .key(.deleteWordForward), words: words),
            line(words.deleteRow, .key(.control("u")), .key(.control("k")), words: words),
            KeyLine("Ctrl+Shift+V", words.paste),
        ]
    }

    private static func seat(_ words: KeyWording) -> [KeyLine] {
        [
            line(words.next, .key(.function(10)), .key(.control("d")), words: words),
            line(words.help, .key(.function(1)), words: words),
            KeyLine("1 2 3 4", words.number),
            KeyLine("a … z", words.filter),
        ]
    }

    private static func home(_ wording: Wording) -> Section {
        let commands = section(wording.keys.home, HomeCommand.table(wording.home), wording.keys)
        return Section(title: commands.title, lines: commands.lines + [KeyLine("a … z", wording.keys.filter)])
    }

    /// Where a digit puts something under a theme.
    private static func grouping(_ title: String, _ commands: [LeadCommand], _ wording: Wording) -> Section {
        let words = wording.keys
        let digits = [KeyLine("1 … 9", words.themeNumber), KeyLine("A … Z", words.themeName)]
        return Section(title: title, lines: digits + lead(title, commands, wording).lines)
    }

    private static func lead(_ title: String, _ commands: [LeadCommand], _ wording: Wording) -> Section {
        section(title, LeadTables.table(commands, wording), wording.keys)
    }

    private static func section<Command>(_ title: String, _ table: CommandTable<Command>, _ words: KeyWording)
        -> Section
    {
        Section(title: title, lines: table.rows.map { KeyLine($0, words) })
    }

    // MARK: - The page in the documentation

    /// `docs/keys.md`: the whole reference in both languages.
    package static var page: String {
        let head = "<!-- Made from Sources/Screens/Keys by a test; see docs/testing.md. -->\n\n"
        return head + [Wording.of(.english), .of(.dutch)].map(page(in:)).joined(separator: "\n")
    }

    private static func page(in wording: Wording) -> String {
        let words = wording.keys
        var lines = ["# \(words.title)", "", words.intro, ""]
        for section in sections(wording) {
            lines += ["## \(section.title)", "", row(words.columns), row(words.columns.map { _ in "---" })]
            lines += section.lines.map { row([code($0.keys), $0.name, $0.explanation]) }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    private static func code(_ keys: String) -> String {
        keys.split(separator: " · ").map { "`\($0)`" }.joined(separator: " ")
    }
}
