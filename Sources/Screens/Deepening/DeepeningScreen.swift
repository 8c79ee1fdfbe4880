// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The themes of the group in the order of their dots, and what it agrees to do.
struct DeepeningScreen: Equatable, Sendable {
    private var chosen = 0

    /// One line of the list.
    private enum Row: Equatable {
        case theme(Int)
        case agreement(Int)
        case newAgreement
    }

    private func rows(_ scene: LeadScene) -> [Row] {
        let course = scene.view.course
        return course.themes.indices.map { .theme($0) } + course.agreements.indices.map { .agreement($0) }
            + [.newAgreement]
    }

    /// Puts the themes in the order of their dots, until the group goes deeper into one.
    static func begin(_ view: OutcomeView, _ course: Course) -> [Effect] {
        let dots = Dictionary(uniqueKeysWithValues: view.themes.map { ($0.theme, $0.dots ?? 0) })
        let isBegun = !course.agreements.isEmpty || course.themes.contains { !($0.notes + $0.reasons).isEmpty }
        let sorted = course.themes.enumerated().sorted {
            (-(dots[$0.element.id] ?? 0), $0.offset) < (-(dots[$1.element.id] ?? 0), $1.offset)
        }
        .map(\.element)
        guard !isBegun, sorted != course.themes else { return [] }
        return [.lead(.act(.course(.themes(sorted), .themes)))]
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let rows = rows(scene)
        chosen = min(chosen, rows.count - 1)
        switch input {
        case .key(.escape): return .back
        case .key(.enter), .text(" "): return open(rows[chosen], scene)
        case .key(.tab): chosen = (chosen + 1) % rows.count
        case .key(.backTab): chosen = (chosen + rows.count - 1) % rows.count
        case .text("a"), .text("A"): return open(.newAgreement, scene)
        case .text("<"), .text(","): return move(-1, scene)
        case .text(">"), .text("."): return move(1, scene)
        case .text("u"), .key(.control("z")): return .run(.undo)
        case .text("r"), .key(.control("y")): return .run(.redo)
        case .text("?"): return .say(scene.wording.closing.deepenHelp)
        case .key(let key): chosen = list(scene).index(after: key, from: chosen) ?? chosen
        case .text(let text): choose(text, rows)
        case .paste, .pasteTooLong: break
        }
        return .stay
    }

    /// Goes to the theme of that number.
    private mutating func choose(_ text: String, _ rows: [Row]) {
        guard let number = Int(text), let index = rows.firstIndex(of: .theme(number - 1)) else { return }
        chosen = index
    }

    private func open(_ row: Row, _ scene: LeadScene) -> LeadStep {
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        let course = scene.view.course
        switch row {
        case .theme(let index): return .open(.theme(ThemePage(course.themes[index], scene.wording)))
        case .agreement(let index): return .open(.agreement(AgreementPage(course.agreements[index], scene.wording)))
        case .newAgreement: return AgreementPage.openNew(of: nil, scene)
        }
    }

    /// Moves the chosen theme or agreement among its own kind.
    private mutating func move(_ steps: Int, _ scene: LeadScene) -> LeadStep {
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        let course = scene.view.course
        switch rows(scene)[chosen] {
        case .theme(let index) where course.themes.indices.contains(index + steps):
            var themes = course.themes
            themes.swapAt(index, index + steps)
            chosen += steps
            return .effects([.lead(.act(.course(.themes(themes), .themes)))])
        case .agreement(let index) where course.agreements.indices.contains(index + steps):
            var agreements = course.agreements
            agreements.swapAt(index, index + steps)
            chosen += steps
            return .effects([.lead(.act(.course(.agreements(agreements), .agreements)))])
        case .theme, .agreement, .newAgreement: return .stay
        }
    }

    // MARK: - Drawing

    private func list(_ scene: LeadScene) -> ChoiceList {
        let words = scene.wording.closing
        let course = scene.view.course
        return ChoiceList(
            rows(scene).map { row in
                switch row {
                case .theme(let index):
                    return .init(
                        "\(index + 1)  \(course.themes[index].name)", remark: remark(course.themes[index], scene))
                case .agreement(let index):
                    let agreement = course.agreements[index]
                    return .init(
                        "\(words.mark(agreement.state))  \(agreement.what.oneLine)", remark: doer(agreement, scene))
                case .newAgreement: return .init("+  \(words.newAgreement)")
                }
            })
    }

    private func remark(_ theme: Theme, _ scene: LeadScene) -> String {
        let words = scene.wording
        let quotes = scene.outcome?.themes.first { $0.theme == theme.id }
        let dots = quotes?.dots.map { words.transcript.outcome.dots($0) }
        return [dots, quotes.map { words.closing.quoteCount($0.quotes.count) }].compactMap(\.self).joined(
            separator: " · ")
    }

    private func doer(_ agreement: Agreement, _ scene: LeadScene) -> String {
        let who = agreement.who.isEmpty ? scene.wording.transcript.outcome.nobody : agreement.who
        return [who, agreement.by.map(scene.wording.dates.short)].compactMap(\.self).joined(separator: " · ")
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        var row = canvas.drawText(words.deepenTitle, at: page.top, in: page.layout, role: .title, rows: 1)
        let text = scene.view.course.themes.isEmpty ? words.noThemes : words.deepenText
        row =
            canvas.drawText(text, at: row, in: page.layout, role: .muted, rows: page.layout.isRoomy ? 3 : 1) + page.gap
        let area = page.layout.body(from: row, to: page.bottom)
        let cursor = list(scene).draw(
            on: &canvas, in: area, chosen: min(chosen, rows(scene).count - 1), hasFocus: true)
        canvas.cursor = cursor ?? area.origin
        canvas.drawHint(words.deepenHint, in: page.layout)
    }
}
