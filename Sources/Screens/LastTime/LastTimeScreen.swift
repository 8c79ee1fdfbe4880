// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// What came of the agreements of the session before; without one, the choice of which session that is.
struct LastTimeScreen: Equatable, Sendable {
    private var chosen = 0
    private var isChoosing = false

    /// What a line is about.
    private enum Row: Equatable {
        case agreement(Int)
        case question
        case other
        case session(String)
        case none
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let rows = rows(scene)
        chosen = max(0, min(chosen, rows.count - 1))
        switch input {
        case .key(.escape):
            guard isChoosing else { return .back }
            leaveChoice()
        case .key(.enter), .text(" "):
            guard rows.indices.contains(chosen) else { return .stay }
            return press(rows[chosen], scene)
        case .key(.tab): chosen = (chosen + 1) % max(1, rows.count)
        case .key(.backTab): chosen = (chosen + max(1, rows.count) - 1) % max(1, rows.count)
        case .text("u"), .key(.control("z")): return .run(.undo)
        case .text("r"), .key(.control("y")): return .run(.redo)
        case .text("?"): return .say(scene.wording.history.page.help)
        case .key(let key): chosen = list(scene).index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func leaveChoice() {
        isChoosing = false
        chosen = 0
    }

    private mutating func press(_ row: Row, _ scene: LeadScene) -> LeadStep {
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        switch row {
        case .agreement(let index):
            guard var lastTime = scene.lastTime else { return .stay }
            lastTime.agreements[index].state = lastTime.agreements[index].state.next
            return .effects([.lead(.act(.course(.lastTime(lastTime), .lastTime)))])
        case .question: return .open(.lastChange(ChangePage(scene)))
        case .other:
            isChoosing = true
            chosen = 0
            return .stay
        case .session(let id):
            leaveChoice()
            return .effects([.lead(.act(.follow(id)))])
        case .none:
            leaveChoice()
            return .effects([.lead(.act(.follow(nil)))])
        }
    }

    // MARK: - Lines

    private func isChoice(_ scene: LeadScene) -> Bool { isChoosing || scene.lastTime == nil }

    private func rows(_ scene: LeadScene) -> [Row] {
        guard !isChoice(scene), let lastTime = scene.lastTime else {
            let sessions = (scene.earlier ?? []).map { Row.session($0.id) }
            return sessions + (scene.view.details.follows == nil ? [] : [.none])
        }
        return lastTime.agreements.indices.map { .agreement($0) }
            + (lastTime.agreements.isEmpty ? [.other] : [.question, .other])
    }

    private func list(_ scene: LeadScene) -> ChoiceList { ChoiceList(rows(scene).map { line($0, scene) }) }

    private func line(_ row: Row, _ scene: LeadScene) -> ChoiceList.Line {
        let words = scene.wording.history.page
        switch row {
        case .agreement(let index):
            guard let agreement = scene.lastTime?.agreements[index] else { return .init("") }
            return .init(
                agreement.line(scene.wording), remark: scene.wording.transcript.outcome.states(agreement.state))
        case .question:
            let answered = scene.lastTime?.changes.reduce(0, +) ?? 0
            let isShown = scene.lastTime?.revealedAt != nil
            return .init(words.question, remark: isShown ? words.shown(answered) : words.secret(answered))
        case .other: return .init(words.other)
        case .session(let id):
            guard let session = scene.earlier?.first(where: { $0.id == id }) else { return .init(id) }
            let agreements = session.agreements.map(scene.wording.history.agreementCount)
            return .init(session.line(scene.wording), remark: agreements ?? "")
        case .none: return .init(words.noOther)
        }
    }

    /// A sentence below the title.
    private func text(_ scene: LeadScene) -> String {
        let words = scene.wording.history.page
        if let lastTime = scene.lastTime, !isChoosing {
            return lastTime.agreements.isEmpty ? words.noAgreements : words.text
        }
        guard let earlier = scene.earlier else { return "…" }
        if scene.lastTime == nil, let follows = scene.view.details.follows { return words.missing(follows) }
        return earlier.isEmpty ? words.noSessions : words.choose
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.history.page
        let title =
            scene.lastTime.map { words.title($0.title.oneLine, scene.wording.dates.short($0.date)) }
            ?? scene.wording.lead.lastTime.label
        var row = canvas.drawText(title, at: page.top, in: page.layout, role: .title, rows: 1)
        let sentence = text(scene)
        row = canvas.drawText(sentence, at: row, in: page.layout, role: .muted, rows: 2) + page.gap
        let area = page.layout.body(from: row, to: page.bottom)
        let last = max(0, rows(scene).count - 1)
        canvas.cursor =
            list(scene).draw(on: &canvas, in: area, chosen: min(chosen, last), hasFocus: true) ?? area.origin
        canvas.drawHint(isChoice(scene) ? words.chooseHint : words.hint, in: page.layout)
    }
}

extension Agreement.State {
    /// What Enter makes of it.
    fileprivate var next: Agreement.State {
        switch self {
        case .open: .done
        case .done: .dropped
        case .dropped: .open
        }
    }
}

extension EarlierSession {
    /// Its day and its title, to be chosen by.
    func line(_ wording: Wording) -> String { "\(wording.dates.short(date)) · \(title.oneLine)" }
}

extension LeadScene {
    /// What was taken along from the session before.
    var lastTime: LastTime? { view.course.lastTime(of: view.details) }
}
