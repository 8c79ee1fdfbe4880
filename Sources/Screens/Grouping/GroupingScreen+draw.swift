// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

extension GroupingScreen {
    /// Where the parts of the page are.
    private struct Places {
        /// The words, or the list.
        let body: Rect
        let alike: Rect
        let themes: Rect
        /// The buttons, or the line that is typed in.
        let bottom: Rect
    }

    private func places(in scene: LeadScene) -> Places {
        let page = scene.page
        let bottomRows = typing == nil ? bar.rows(table(in: scene), on: page) : 1
        let bottomTop = page.bottom - bottomRows
        let top = page.top + (self.page == .one || self.page == .pieces ? headRows(in: scene) : 1)
        let room = bottomTop - page.gap - top
        let wanted = themeGrid(in: scene).rows
        let themeRows =
            self.page == .themes ? 0 : min(wanted, page.layout.isRoomy ? max(2, room / 3) : max(1, room / 2))
        let themeTop = bottomTop - page.gap - themeRows
        let alikeRows = min(alikeLines(in: scene).count, max(0, room - themeRows - 2))
        let alikeTop = themeTop - (themeRows > 0 ? page.gap : 0) - alikeRows
        let bodyBottom = alikeTop - (alikeRows > 0 ? page.gap : 0)
        return Places(
            body: page.layout.body(from: top, to: bodyBottom),
            alike: page.layout.body(from: alikeTop, to: alikeTop + alikeRows),
            themes: page.layout.body(from: themeTop, to: themeTop + themeRows),
            bottom: page.layout.body(from: bottomTop, to: page.bottom))
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let places = places(in: scene)
        guard scene.grouping != nil else {
            canvas.drawText(scene.wording.grouping.loading, at: scene.page.top, in: scene.page.layout, role: .muted)
            canvas.cursor = places.body.origin
            canvas.drawHint(scene.wording.console.helpHint, in: scene.page.layout)
            return
        }
        drawTop(on: &canvas, in: scene)
        canvas.cursor = drawBody(on: &canvas, in: places.body, scene) ?? places.body.origin
        for (index, line) in alikeLines(in: scene).prefix(places.alike.size.rows).enumerated() {
            canvas.drawText(line, at: places.alike.top + index, in: scene.page.layout, role: .accent, rows: 1)
        }
        // While something is typed, a number would be part of it.
        if page != .themes { themeGrid(in: scene).draw(on: &canvas, in: places.themes, isHeard: typing == nil) }
        drawBottom(on: &canvas, in: places.bottom, scene)
        canvas.drawHint(hint(in: scene), in: scene.page.layout)
    }

    private func drawBody(on canvas: inout Canvas, in area: Rect, _ scene: LeadScene) -> Point? {
        switch page {
        case .one:
            lines(in: area, scene).draw(on: &canvas, in: area, first: first)
            return drawNumber(on: &canvas, in: scene)
        case .list: return draw(list(in: scene), chosen, on: &canvas, in: area)
        case .themes: return draw(themeList(in: scene), chosenTheme, on: &canvas, in: area)
        case .suggestions: return draw(suggestionList(in: scene), chosenSuggestion, on: &canvas, in: area)
        case .pieces: return draw(pieceList(in: scene), chosenPiece, on: &canvas, in: area)
        }
    }

    /// The number of the answer that stands large is what has the focus.
    private func drawNumber(on canvas: inout Canvas, in scene: LeadScene) -> Point? {
        guard !isInBar, typing == nil, let answer = large(in: scene) else { return nil }
        let point = Point(column: scene.page.layout.margin, row: scene.page.top)
        canvas.write("\(answer.number)", at: point, role: .selected)
        return point
    }

    private func draw(_ list: ChoiceList, _ chosen: Int, on canvas: inout Canvas, in area: Rect) -> Point? {
        let place = max(0, min(chosen, list.lines.count - 1))
        return list.draw(on: &canvas, in: area, chosen: place, hasFocus: !isInBar && typing == nil)
    }

    // MARK: - The top

    /// The line about the answer, and its question where there is room.
    private func headRows(in scene: LeadScene) -> Int { scene.page.layout.isRoomy ? 3 : 1 }

    private func drawTop(on canvas: inout Canvas, in scene: LeadScene) {
        let layout = scene.page.layout
        let right = status(in: scene)
        let rightWidth = min(textWidth(right), layout.width / 2 + 6)
        let column = layout.margin + layout.width - rightWidth
        let origin = Point(column: column, row: scene.page.top)
        canvas.writeClipped(right, at: origin, columns: rightWidth, role: .muted)
        let left = Point(column: layout.margin, row: scene.page.top)
        canvas.writeClipped(title(in: scene), at: left, columns: max(1, layout.width - rightWidth - 2), role: .accent)
        guard page == .one || page == .pieces, layout.isRoomy, let answer = large(in: scene) else { return }
        let question = scene.grouping?.prompts.first { $0.id == answer.prompt }?.question ?? ""
        canvas.drawText(question, at: scene.page.top + 1, in: layout, role: .muted, rows: 1)
    }

    private func title(in scene: LeadScene) -> String {
        guard let view = scene.grouping else { return "" }
        let words = scene.wording.grouping
        switch page {
        case .one, .pieces:
            guard let answer = large(in: scene) else { return words.noAnswers }
            let label = view.prompts.first { $0.id == answer.prompt }?.label ?? ""
            let themes = answer.themes.map { "\($0 + 1) \(view.themes[$0].name)" }
            let place = themes.isEmpty ? "" : " · → " + themes.joined(separator: ", ")
            let mark = answer.isMarked ? " · * \(words.important(answer.marks))" : ""
            return "\(answer.number) · \(label)\(mark)\(place)"
        case .list:
            guard several.isEmpty else { return words.chosen(several.count) }
            let count = shown(in: scene).count
            switch scope {
            case .all: return isLooseOnly ? words.looseAnswers(count) : words.answers(count)
            case .theme(let id): return "\(view.themes.first { $0.id == id }?.name ?? "") · \(words.answers(count))"
            case .some: return words.answers(count)
            }
        case .themes: return words.themes(view.themes.count)
        case .suggestions: return words.suggestionsTitle
        }
    }

    /// How far the group is, and which prompt is looked at.
    private func status(in scene: LeadScene) -> String {
        guard let view = scene.grouping else { return "" }
        let words = scene.wording.grouping
        let label = view.prompts.first { $0.id == prompt }.map { "\($0.label) · " } ?? ""
        let loose = view.answers.count { $0.isLoose && isInPrompt($0) }
        let hidden = view.hidden > 0 && scene.page.layout.width >= 70 ? " · " + words.hidden(view.hidden) : ""
        let isDone = loose == 0 && !view.answers.isEmpty
        return label + (isDone ? words.allGrouped : words.loose(loose)) + hidden
    }

    // MARK: - One answer

    private func lines(in area: Rect, _ scene: LeadScene) -> ScrolledLines {
        var lines = ScrolledLines(width: min(area.size.columns, 100))
        if let answer = large(in: scene) { lines.add(answer.text, .title) }
        if scene.grouping?.answers.isEmpty == true { lines.add(scene.wording.grouping.noAnswersText) }
        return lines
    }

    mutating func scroll(_ key: Key, in scene: LeadScene) -> LeadStep? {
        let area = places(in: scene).body
        guard let next = lines(in: area, scene).first(after: key, from: first, rows: area.size.rows) else { return nil }
        first = next
        return .stay
    }

    private func alikeLines(in scene: LeadScene) -> [String] {
        guard page == .one, let alike, let view = scene.grouping else { return [] }
        let words = scene.wording.grouping
        guard !alike.isEmpty else { return [words.nothingAlike] }
        return alike.compactMap { suggestion in
            guard let answer = view.answer(suggestion.answers.first), case .words(let shared) = suggestion.reason else {
                return nil
            }
            let theme = answer.themes.first.map { "\($0 + 1) \(view.themes[$0].name)" }
            return words.alike(answer.number, theme, Array(shared.prefix(4)))
        }
    }

    private func themeGrid(in scene: LeadScene) -> ThemeGrid {
        let view = scene.grouping
        let marked: [Int] =
            switch page {
            case .one: large(in: scene)?.themes ?? []
            case .list: focused(in: scene)?.themes ?? []
            case .pieces, .themes, .suggestions: []
            }
        return ThemeGrid(
            view?.themes.enumerated().map { index, theme in
                ThemeGrid.Cell(name: theme.name, count: view?.answers(of: index).count ?? 0)
            } ?? [], marked: marked, width: scene.page.layout.width, words: scene.wording.grouping)
    }

    // MARK: - The bottom

    private func drawBottom(on canvas: inout Canvas, in area: Rect, _ scene: LeadScene) {
        guard let typing else {
            bar.draw(table(in: scene), on: &canvas, in: scene.page, hasFocus: isInBar)
            return
        }
        let label = label(of: typing, scene.wording.grouping)
        let used = canvas.writeClipped(
            label, at: area.origin, columns: max(1, area.size.columns - 8), role: .accent)
        if case .number(let first) = typing {
            let end = Point(column: area.left + used, row: area.top)
            canvas.cursor = Point(column: end.column + canvas.write("\(first)", at: end), row: area.top)
            return
        }
        let rest = Rect(column: area.left + used, row: area.top, columns: area.size.columns - used, rows: 1)
        canvas.cursor = field.draw(in: rest, on: &canvas)
    }

    private func label(of typing: Typing, _ words: GroupingWording) -> String {
        switch typing {
        case .newTheme: words.newThemeLabel
        case .rename: words.renameLabel
        case .merge: words.mergeLabel
        case .jump: words.jumpLabel
        case .find: "/ "
        case .number: words.numberLabel
        }
    }

    private func hint(in scene: LeadScene) -> String {
        let words = scene.wording.grouping
        if let typing {
            switch typing {
            case .number: return words.numberHint
            case .find: return words.findHint
            case .newTheme, .rename, .merge, .jump: return words.typingHint
            }
        }
        if isInBar { return scene.wording.console.barHint }
        switch page {
        case .one: return scene.grouping?.themes.isEmpty == true ? words.firstHint : words.oneHint
        case .list: return words.listHint
        case .themes: return words.themesHint
        case .suggestions: return words.suggestionsHint
        case .pieces: return words.piecesHint
        }
    }

    // MARK: - Lists

    func list(in scene: LeadScene) -> ChoiceList {
        guard let view = scene.grouping else { return ChoiceList([]) }
        return ChoiceList(
            shown(in: scene).map { answer in
                let mark = several.isEmpty ? "" : several.contains(answer.id) ? "[x] " : "[ ] "
                let label = view.prompts.first { $0.id == answer.prompt }?.label.prefix(1) ?? ""
                let themes = answer.themes.map { "\($0 + 1)" }.joined(separator: ", ")
                return .init(
                    "\(mark)\(Self.column(answer.number))\(answer.isMarked ? "*" : " ")\(label)  \(answer.text.oneLine)",
                    remark: themes.isEmpty ? "" : "→ \(themes)")
            })
    }

    func themeList(in scene: LeadScene) -> ChoiceList {
        guard let view = scene.grouping else { return ChoiceList([]) }
        return ChoiceList(
            view.themes.enumerated().map { index, theme in
                .init(
                    "\(Self.column(index + 1))  \(theme.name)",
                    remark: scene.wording.grouping.answers(view.answers(of: index).count))
            })
    }

    func suggestionList(in scene: LeadScene) -> ChoiceList {
        guard let view = scene.grouping, case .suggestions(let found, _) = page else { return ChoiceList([]) }
        return ChoiceList(found.map { .init($0.line(in: view, scene.wording.grouping)) })
    }

    func pieceList(in scene: LeadScene) -> ChoiceList {
        guard let answer = large(in: scene) else { return ChoiceList([]) }
        return ChoiceList(
            pieces(in: scene).map { piece in
                let text = Sentences.text(of: piece.part.start..<piece.part.end, in: answer.text)
                return .init(text.oneLine, remark: piece.theme.map { "→ \($0 + 1)" } ?? "")
            })
    }

    private static func column(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }
}
