// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The moments the group does not want to forget, in the order of their years.
struct MilestonesScreen: Equatable, Sendable {
    private var chosen = 0

    // MARK: - Hearing

    /// The line below the moments is for a new one.
    private func lines(_ scene: LeadScene) -> Int { scene.view.course.milestones.count + 1 }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let count = lines(scene)
        chosen = min(chosen, count - 1)
        switch input {
        case .key(.escape): return .back
        case .key(.enter), .text(" "): return open(chosen, scene)
        case .key(.tab): chosen = (chosen + 1) % count
        case .key(.backTab): chosen = (chosen + count - 1) % count
        case .text("a"), .text("A"): return open(count - 1, scene)
        case .text("d"), .key(.delete): return remove(scene)
        case .text("u"), .key(.control("z")): return .run(.undo)
        case .text("r"), .key(.control("y")): return .run(.redo)
        case .text("b"): return .run(.cover)
        case .text("?"): return .say(scene.wording.milestones.help)
        case .key(let key): chosen = list(scene).index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private func open(_ index: Int, _ scene: LeadScene) -> LeadStep {
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        let milestones = scene.view.course.milestones
        guard milestones.indices.contains(index) else { return MilestonePage.openNew(scene) }
        return .open(.milestone(MilestonePage(index, of: milestones, scene.wording)))
    }

    private func remove(_ scene: LeadScene) -> LeadStep {
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        var milestones = scene.view.course.milestones
        guard milestones.indices.contains(chosen) else { return .stay }
        milestones.remove(at: chosen)
        return .all([.milestones(milestones, in: scene), .say(scene.wording.milestones.removed)])
    }

    // MARK: - Drawing

    private func list(_ scene: LeadScene) -> ChoiceList {
        let milestones = scene.view.course.milestones
        let columns = min(16, milestones.map { textWidth($0.year.oneLine) }.max() ?? 0)
        let told = milestones.map { milestone -> ChoiceList.Line in
            let year = milestone.year.oneLine
            return .init((textWidth(year) > columns ? year : year.padded(to: columns)) + "  " + milestone.text.oneLine)
        }
        return ChoiceList(told + [.init("+  " + scene.wording.milestones.new)])
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.milestones
        var row = canvas.drawText(words.title, at: page.top, in: page.layout, role: .title, rows: 1)
        row =
            canvas.drawText(words.text, at: row, in: page.layout, role: .muted, rows: page.layout.isRoomy ? 3 : 1)
            + page.gap
        let area = page.layout.body(from: row, to: page.bottom)
        let cursor = list(scene).draw(
            on: &canvas, in: area, chosen: min(chosen, lines(scene) - 1), hasFocus: true)
        canvas.cursor = cursor ?? area.origin
        canvas.drawHint(words.hint, in: page.layout)
    }
}

extension LeadStep {
    /// The moments as they are from now on, in the order of their years; nothing happens when they are the same.
    static func milestones(_ milestones: [Milestone], in scene: LeadScene) -> LeadStep {
        let sorted = milestones.inOrderOfYear
        guard !scene.isReadOnly, sorted != scene.view.course.milestones else { return .stay }
        return .effects([.lead(.act(.course(.milestones(sorted), .milestones)))])
    }
}
