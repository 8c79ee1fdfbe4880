// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// One theme: its quotes, one question about success at a time, and what is said of it.
struct ThemePage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case notes, reasons }
    enum Choice: Equatable, Sendable { case ready, question, agreement }

    let theme: Identifier<Theme>
    private var form: Form<Field, Choice>
    private var question = 0
    private var first = 0
    private var isFull = false

    init(_ theme: Theme, _ wording: Wording) {
        self.theme = theme.id
        let words = wording.closing
        let notes = theme.notes.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        form = Form(
            [
                .list(.notes, words.notes, notes, limit: Self.characters),
                .paragraph(.reasons, words.reasons, remark: words.mayStayEmpty, theme.reasons, limit: Self.characters),
            ],
            buttons: Buttons([
                .init(.ready, words.ready), .init(.question, words.nextQuestion),
                .init(.agreement, words.makeAgreement),
            ]))
    }

    private static let characters = 4_000

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let rows = quoteRows(scene)
        if case .key(let key) = input, key == .pageDown || key == .pageUp,
            let next = lines(scene).first(after: key, from: first, rows: rows)
        {
            first = next
            return .stay
        }
        let step = form.update(input, in: scene.page.layout)
        isFull = form.isFull
        switch step {
        case .stay, .open: return .stay
        case .back, .press(.ready): return .all([pause(in: scene), .back])
        case .press(.question):
            question = (question + 1) % scene.wording.closing.successQuestions.count
            return .stay
        case .press(.agreement): return .all([pause(in: scene), AgreementPage.openNew(of: theme, scene)])
        }
    }

    /// Keeps what was typed so far.
    func pause(in scene: LeadScene) -> LeadStep {
        var themes = scene.view.course.themes
        guard !scene.isReadOnly, let index = themes.firstIndex(where: { $0.id == theme }) else { return .stay }
        themes[index].notes = form.text(.notes)
        themes[index].reasons = form.text(.reasons)
        guard themes != scene.view.course.themes else { return .stay }
        return .effects([.lead(.act(.course(.themes(themes), .themes)))])
    }

    // MARK: - Drawing

    private func quoteRows(_ scene: LeadScene) -> Int {
        let rows = scene.page.bottom - scene.page.top
        return min(lines(scene).lines.count, max(1, scene.page.layout.isRoomy ? rows * 2 / 5 - 3 : 2))
    }

    private func lines(_ scene: LeadScene) -> ScrolledLines {
        var lines = ScrolledLines(width: scene.page.layout.width)
        let quotes = scene.outcome?.themes.first { $0.theme == theme }?.quotes ?? []
        if quotes.isEmpty { lines.add(scene.wording.transcript.outcome.noQuotes, .muted) }
        for quote in quotes { lines.add(mark: "“ ", quote.line(scene.wording)) }
        return lines
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        let name = scene.view.course.themes.first { $0.id == theme }?.name ?? ""
        let dots = scene.outcome?.themes.first { $0.theme == theme }?.dots.map {
            " · " + scene.wording.transcript.outcome.dots($0)
        }
        var row = canvas.drawText(name + (dots ?? ""), at: page.top, in: page.layout, role: .title, rows: 1)
        let quotes = page.layout.body(from: row, to: row + quoteRows(scene))
        lines(scene).draw(on: &canvas, in: quotes, first: first)
        row = quotes.bottom + page.gap
        let asked = isFull ? "! " + scene.wording.details.fieldFull : words.successQuestions[question]
        let role: Role = isFull ? .warning : .accent
        row = canvas.drawText(asked, at: row, in: page.layout, role: role, rows: 2) + page.gap
        form.draw(on: &canvas, in: page.layout.body(from: row, to: page.bottom), isRoomy: page.layout.isRoomy)
        canvas.drawHint(words.themeHint, in: page.layout)
    }
}

extension OutcomeView.Quote {
    /// The words and who said them, on one line.
    func line(_ wording: Wording) -> String { "\(text.oneLine) — \(label(wording))" }

    func label(_ wording: Wording) -> String {
        switch speaker {
        case .named(let name, _, _): name
        case .function(let role, let organisation): [role, organisation].compactMap(\.self).joined(separator: ", ")
        case .unnamed: wording.transcript.unnamed
        case .group: wording.transcript.group
        }
    }
}
