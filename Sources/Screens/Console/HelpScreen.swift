// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// All keys of a page, made from its commands.
struct HelpScreen: Equatable, Sendable {
    private let table: CommandTable<LeadCommand>
    private var first = 0

    init(_ table: CommandTable<LeadCommand>) { self.table = table }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        guard case .key(let key) = input else { return .back }
        let moved: Key =
            switch key {
            case .down: .pageDown
            case .up: .pageUp
            default: key
            }
        let area = area(on: scene.page)
        let lines = lines(area, scene.wording)
        guard let next = lines.first(after: moved, from: first, rows: area.size.rows) else { return .back }
        first = next
        return .stay
    }

    private func area(on page: LeadPage) -> Rect { page.layout.body(from: page.top, to: page.layout.hintRow) }

    private func lines(_ area: Rect, _ wording: Wording) -> ScrolledLines {
        var lines = ScrolledLines(width: area.size.columns)
        let keyColumns = min(12, max(6, area.size.columns / 4))
        for key in LeadKeys.everywhere(wording.keys) + table.rows.map({ KeyLine($0, wording.keys) }) {
            lines.add(mark: key.keys.padded(to: keyColumns - 1) + " ", "\(key.name): \(key.explanation)")
        }
        return lines
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let area = area(on: scene.page)
        lines(area, scene.wording).draw(on: &canvas, in: area, first: first)
        canvas.cursor = area.origin
        canvas.drawHint(scene.wording.console.helpHint, in: scene.page.layout)
    }
}
