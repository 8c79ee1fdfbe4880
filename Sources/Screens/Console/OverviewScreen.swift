// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The console itself: how far the group is, in counts; names only where the screen is nobody else's.
struct OverviewScreen: Equatable, Sendable {
    private var bar = CommandBar()
    private var first = 0

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let step = scene.view.course.step?.kind
        let offersDots = step == .vote || !scene.view.course.themes.isEmpty
        let commands = LeadTables.console.filter {
            ($0 != .takeOver || scene.isReadOnly) && ($0 != .dots || offersDots)
        }
        var rows = LeadTables.table(commands, scene.wording) { scene.unavailable($0) }.rows
        let words = scene.wording.course
        for index in rows.indices where rows[index].command == .clock {
            rows[index].phrase = scene.clock?.isRunning == true ? words.stopClock : words.startClock
        }
        let proposed = rows.firstIndex { $0.command == Self.proposal(for: scene) }
        if let proposed { rows.insert(rows.remove(at: proposed), at: 0) }
        return CommandTable(rows)
    }

    /// The page that belongs to a step: it comes first then, so that Enter opens it.
    private static func proposal(for scene: LeadScene) -> LeadCommand? {
        switch scene.view.course.step?.kind {
        case .deepen: .deepen
        case .close: .close
        case .share: .turns
        case .group: .grouping
        case .vote: .dots
        case .welcome: scene.view.details.follows == nil ? nil : .lastTime
        case .backInTime: .milestones
        case .write, nil: nil
        }
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let table = table(in: scene)
        if case .key(let key) = input {
            let area = area(table, scene)
            let lines = OverviewLines(scene, width: area.size.columns).lines
            if let next = lines.first(after: key, from: first, rows: area.size.rows) {
                first = next
                return .stay
            }
            if key == .tab || key == .backTab {
                return bar.update(.key(key == .tab ? .right : .left), table) ?? .stay
            }
        }
        if let row = table.row(for: input) { return .run(row.command) }
        return bar.update(input, table) ?? .stay
    }

    private func area(_ table: CommandTable<LeadCommand>, _ scene: LeadScene) -> Rect {
        let page = scene.page
        return page.layout.body(from: page.top, to: page.bottom - bar.rows(table, on: page) - page.gap)
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let table = table(in: scene)
        let area = area(table, scene)
        OverviewLines(scene, width: area.size.columns).lines.draw(on: &canvas, in: area, first: first)
        bar.draw(table, on: &canvas, in: scene.page, hasFocus: true)
        canvas.drawHint(table.hint(scene.wording.console.barHint, in: scene), in: scene.page.layout)
    }
}
