// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// The commands of a page as a row of buttons; the focus stays on a command while others come and go.
struct CommandBar: Equatable, Sendable {
    private var chosen: LeadCommand?

    /// The buttons of what can be done now.
    func buttons(_ table: CommandTable<LeadCommand>) -> Buttons<LeadCommand> {
        Buttons(
            table.rows.filter { row in
                // What comes first is proposed: it always has its button.
                let isHidden =
                    LeadTables.withoutButton.contains(row.command) && row.command != table.rows.first?.command
                return row.unavailable == nil && !isHidden
            }
            .map { .init($0.command, $0.phrase) })
    }

    private func index(_ buttons: Buttons<LeadCommand>) -> Int { chosen.map { buttons.index(of: $0) } ?? 0 }

    /// Hears arrows and Enter; nil when the key is not for buttons.
    mutating func update(_ input: Input, _ table: CommandTable<LeadCommand>) -> LeadStep? {
        let buttons = buttons(table)
        switch input {
        case .key(.enter), .text(" "):
            return buttons.choice(at: index(buttons)).map { .run($0) }
        case .key(let key):
            guard let next = buttons.index(after: key, from: index(buttons)) else { return nil }
            chosen = buttons.choice(at: next)
            return .stay
        case .text, .paste, .pasteTooLong:
            return nil
        }
    }

    /// Rows the buttons take at the bottom of the page.
    func rows(_ table: CommandTable<LeadCommand>, on page: LeadPage) -> Int {
        buttons(table).height(width: page.layout.width, limit: page.buttonRows)
    }

    /// Draws the buttons at the bottom of the page.
    func draw(
        _ table: CommandTable<LeadCommand>, on canvas: inout Canvas, in page: LeadPage, hasFocus: Bool
    ) {
        let buttons = buttons(table)
        let area = page.layout.body(from: page.bottom - rows(table, on: page), to: page.bottom)
        let cursor = buttons.draw(on: &canvas, in: area, chosen: hasFocus ? index(buttons) : nil)
        if let cursor { canvas.cursor = cursor }
    }
}

extension CommandTable {
    /// How the buttons are pressed, and as many keys as fit beside that.
    func hint(_ start: String, in scene: LeadScene) -> String {
        let separator = " · "
        let room = scene.page.layout.width - textWidth(start) - textWidth(separator)
        let keys = footer(width: room, scene.wording.keys)
        return keys.isEmpty ? start : start + separator + keys
    }
}
