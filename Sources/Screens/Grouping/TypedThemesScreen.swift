// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// What was grouped with slips on a real wall, typed back; nothing is taken over until every line is understood.
struct TypedThemesScreen: Equatable, Sendable {
    private enum Choice: Equatable, Sendable { case take, back }

    private var editor = TextEditor(text: "", limit: TextLimit(characters: 20_000, bytes: 80_000))
    /// The button with the focus; nil while the text has it.
    private var button: Int?

    private func read(in scene: LeadScene) -> TypedThemes {
        let answers = scene.grouping?.answers ?? []
        return TypedThemes(
            editor.text, answers: Dictionary(answers.map { ($0.number, $0.id) }, uniquingKeysWith: { one, _ in one }),
            themes: scene.grouping?.themes ?? [])
    }

    private func buttons(_ words: TypedThemesWording) -> Buttons<Choice> {
        Buttons([.init(.take, words.take), .init(.back, words.back)])
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        if input == .key(.escape) { return .back }
        guard let index = button else {
            if input == .key(.tab) || input == .key(.backTab) {
                button = 0
                return .stay
            }
            let area = editorArea(in: scene)
            editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
            _ = editor.hear(input)
            return .stay
        }
        switch input {
        case .key(.enter), .text(" "): return press(index, in: scene)
        case .key(.tab), .key(.backTab): button = nil
        case .key(let key): button = buttons(scene.wording.grouping.typed).index(after: key, from: index) ?? index
        case .text, .paste, .pasteTooLong:
            button = nil
            return update(input, in: scene)
        }
        return .stay
    }

    private func press(_ index: Int, in scene: LeadScene) -> LeadStep {
        let words = scene.wording.grouping.typed
        guard buttons(words).choice(at: index) == .take else { return .back }
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        let typed = read(in: scene)
        guard typed.problems.isEmpty else { return .say(words.mendFirst) }
        guard !typed.fillings.isEmpty else { return .say(words.nothingYet) }
        return .all([.effects([.lead(.act(.group(.fill(typed.fillings))))]), .back])
    }

    // MARK: - Drawing

    private func textRows(in scene: LeadScene) -> Int {
        let layout = scene.page.layout
        return min(wrap(scene.wording.grouping.typed.text, width: layout.width).count, layout.isRoomy ? 4 : 2)
    }

    private func editorArea(in scene: LeadScene) -> Rect {
        let page = scene.page
        let top = page.top + 1 + textRows(in: scene) + page.gap
        let bottom = page.bottom - 1 - page.gap
        return page.layout.body(from: top, to: max(top + 1, top + (bottom - top - 1) * 2 / 3))
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.grouping.typed
        canvas.drawText(words.title, at: page.top, in: page.layout, role: .title, rows: 1)
        canvas.drawText(words.text, at: page.top + 1, in: page.layout, role: .muted, rows: textRows(in: scene))
        let area = editorArea(in: scene)
        let inText = editor.draw(in: area, on: &canvas)
        let below = page.layout.body(from: area.bottom, to: page.bottom - 1 - page.gap)
        lines(below, scene).draw(on: &canvas, in: below, first: 0)
        let bottom = page.layout.body(from: page.bottom - 1, to: page.bottom)
        let inButtons = buttons(words).draw(on: &canvas, in: bottom, chosen: button)
        canvas.cursor = button == nil ? inText : inButtons ?? inText
        canvas.drawHint(button == nil ? words.textHint : scene.wording.console.questionHint, in: page.layout)
    }

    /// What was understood, or a sentence for each wrong line.
    private func lines(_ area: Rect, _ scene: LeadScene) -> ScrolledLines {
        var lines = ScrolledLines(width: area.size.columns)
        let words = scene.wording.grouping.typed
        let typed = read(in: scene)
        for problem in typed.problems { lines.add(mark: "! ", Self.sentence(problem, words), .warning) }
        guard typed.problems.isEmpty else { return lines }
        let isEmpty = typed.fillings.isEmpty
        lines.add(
            isEmpty ? words.nothingYet : words.understood(typed.answers, typed.fillings.count),
            isEmpty ? .muted : .accent)
        return lines
    }

    private static func sentence(_ problem: TypedThemes.Problem, _ words: TypedThemesWording) -> String {
        switch problem.reason {
        case .noColon: words.noColon(problem.line)
        case .noTheme: words.noTheme(problem.line)
        case .unknownTheme(let theme): words.unknownTheme(problem.line, theme)
        case .noAnswers: words.noAnswers(problem.line)
        case .notANumber(let word): words.notANumber(problem.line, word)
        case .unknownAnswer(let number): words.unknownAnswer(problem.line, number)
        case .twice(let number, let earlier): words.twice(problem.line, number, earlier)
        }
    }
}
