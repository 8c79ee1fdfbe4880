// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Who is heard, and how much: per organisation, and per person where nobody else sees the screen.
struct BalanceScreen: Equatable, Sendable {
    private var first = 0

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        LeadTables.table(LeadTables.balance, scene.wording) { scene.unavailable($0) }
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        if case .key(let key) = input {
            let area = area(scene)
            let moved: Key = key == .down ? .pageDown : key == .up ? .pageUp : key
            let lines = lines(area, scene)
            if let next = lines.first(after: moved, from: first, rows: area.size.rows) {
                first = next
                return .stay
            }
        }
        return table(in: scene).row(for: input).map { .run($0.command) } ?? .stay
    }

    // MARK: - Drawing

    private func area(_ scene: LeadScene) -> Rect {
        scene.page.layout.body(from: scene.page.top, to: scene.page.bottom - scene.page.gap)
    }

    private func lines(_ area: Rect, _ scene: LeadScene) -> ScrolledLines {
        var lines = ScrolledLines(width: area.size.columns)
        let words = scene.wording.balance
        lines.add(words.title, .title)
        guard let view = scene.balance else {
            lines.add("…", .muted)
            return lines
        }
        guard view.total.people > 0 else {
            lines.add(words.nobody, .muted)
            return lines
        }
        lines.add(words.coverage(view.total.heard, view.total.people))
        if let warning = view.warning { lines.add(mark: "! ", sentence(warning, scene), .warning) }
        if scene.page.layout.isRoomy { lines.addGap() }
        let columns = Columns(width: lines.width, words)
        lines.add(line: columns.head, .muted)
        for row in view.groups {
            lines.add(line: columns.line(scene.wording.console.groupName(row.group), row.share, isGroup: true))
        }
        lines.add(line: columns.line(scene.wording.console.together, view.total, isGroup: true), .title)
        if let legend = columns.legend { lines.add(legend, .muted) }
        if scene.isShared { lines.add(words.smallGroups, .muted) }
        guard !view.people.isEmpty else { return lines }
        if scene.page.layout.isRoomy { lines.addGap() }
        lines.add(words.people, .accent)
        for person in view.people { lines.add(line: columns.line(person.name, person.share, isGroup: false)) }
        return lines
    }

    /// What is out of balance; where the group sees it, nobody is named, not even an organisation.
    private func sentence(_ warning: BalanceView.Warning, _ scene: LeadScene) -> String {
        let words = scene.wording.balance
        switch warning {
        case .silent(let group):
            return scene.isShared ? words.silentGroups : words.silent(scene.wording.console.groupName(group))
        case .dominant(let name, let percentage):
            guard let name, !scene.isShared else { return words.unequal }
            return words.dominant(name, percentage)
        }
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let area = area(scene)
        let lines = lines(area, scene)
        lines.draw(on: &canvas, in: area, first: first)
        // A screen reader begins with the first plain line that can be seen.
        let top = max(0, min(first, lines.lines.count - area.size.rows))
        let row = lines.lines.dropFirst(top).prefix(area.size.rows).firstIndex { $0.role == .plain } ?? top
        canvas.cursor = Point(column: area.left, row: area.top + row - top)
        canvas.drawHint(scene.wording.balance.hint, in: scene.page.layout)
    }

    /// The columns of the table: the name takes what the numbers leave.
    private struct Columns {
        private let labels: [String]
        private let width: Int
        private let nameColumns: Int
        /// What short labels stand for; nil where they are whole.
        let legend: String?

        init(width: Int, _ words: BalanceWording) {
            let isWide = width >= 64
            labels = isWide ? words.columns : words.shortColumns
            self.width = isWide ? 11 : 6
            nameColumns = min(36, max(6, width - labels.count * self.width))
            legend = isWide ? nil : words.shortLegend
        }

        var head: String { "".padded(to: nameColumns) + labels.map(cell).joined() }

        func line(_ name: String, _ share: BalanceView.Share, isGroup: Bool) -> String {
            let heard = isGroup ? "\(share.heard)/\(share.people)" : share.heard > 0 ? "✓" : "–"
            let numbers = [heard] + [share.answers, share.words, share.turns].map(String.init)
            return name.padded(to: nameColumns - 1) + " " + numbers.map(cell).joined()
        }

        /// Right under each other; numbers end where their label ends.
        private func cell(_ text: String) -> String {
            String(repeating: " ", count: max(1, width - textWidth(text))) + text
        }
    }
}
