// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The console itself: how far the group is, in counts; names only where the screen is nobody else's.
struct OverviewScreen: Equatable, Sendable {
    private var body = LinesOverBar()

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
        return body.update(input, table, lines(table, scene), on: scene.page)
    }

    private func lines(_ table: CommandTable<LeadCommand>, _ scene: LeadScene) -> ScrolledLines {
        OverviewLines(scene, width: body.area(table, on: scene.page).size.columns).lines
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let table = table(in: scene)
        body.draw(lines(table, scene), table, on: &canvas, in: scene.page)
        canvas.drawHint(table.hint(scene.wording.console.barHint, in: scene), in: scene.page.layout)
    }
}
