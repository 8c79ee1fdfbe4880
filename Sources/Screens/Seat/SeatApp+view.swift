// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension SeatApp {
    /// The picture of the seat.
    package func view(in size: Size) -> Canvas {
        if case .writing(let screen) = place { return picture(of: screen.value, in: size) }
        var canvas = Canvas(size: size)
        let layout = Layout(size, measure: Self.measure, hintRows: hintRows(in: size))
        canvas.drawHead(headLeft, headRight, in: layout)
        drawPlace(on: &canvas, in: layout)
        return canvas
    }

    private func drawPlace(on canvas: inout Canvas, in layout: Layout) {
        let words = wording.seat
        switch place {
        case .waiting:
            canvas.drawText(notice ?? words.oneMoment, at: layout.size.rows / 4, in: layout, role: .title)
            canvas.cursor = Point(column: layout.margin, row: layout.hintRow)
        case .door(let screen):
            guard let door else { return }
            screen.draw(door, on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        case .addition(let screen):
            screen.draw(known: door?.organisations ?? [], on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        case .consent(let screen):
            screen.draw(name: view?.name ?? "", on: &canvas, in: layout, wording: wording)
            drawNews(on: &canvas, in: layout)
        case .writing:
            break
        case .review(let screen):
            guard let view else { return }
            screen.draw(view.translated(to: language), on: &canvas, in: layout, wording: wording)
            drawNews(on: &canvas, in: layout)
        case .voting(let screen):
            screen.draw(on: &canvas, in: layout, words: words.ballot)
            drawNews(on: &canvas, in: layout)
        case .rating(let screen):
            screen.draw(on: &canvas, in: layout, words: words.rating)
            drawNews(on: &canvas, in: layout)
        case .marking(let screen):
            screen.draw(on: &canvas, in: layout, labels: promptLabels, words: words.marking)
            drawNews(on: &canvas, in: layout)
        case .cover(let screen):
            let buttons = screen.buttons(words, coverChoices)
            screen.draw(buttons, hasCode: door?.hasCode ?? false, on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        case .gate(let screen, _):
            screen.draw(on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        }
    }

    /// What went wrong, or the news, when the screen itself does not say it.
    private var news: String? {
        switch place {
        case .writing, .waiting: nil
        case .door, .addition, .consent, .review, .voting, .rating, .marking, .cover, .gate:
            (troubleSentence ?? notice).map { "! " + $0 }
        }
    }

    private var troubleSentence: String? {
        guard let trouble else { return nil }
        let place = rescuedTo.map { " " + wording.trouble.rescued($0) } ?? ""
        return trouble.sentence(in: wording.trouble) + place
    }

    /// News takes the rows it needs, at most three.
    private func hintRows(in size: Size) -> Int {
        news.map { min(3, wrap($0, width: Layout(size, measure: Self.measure).width).count) } ?? 1
    }

    /// Draws the news in the place of the hint.
    private func drawNews(on canvas: inout Canvas, in layout: Layout) {
        guard let news else { return }
        for row in layout.hintRow..<layout.size.rows { canvas.clearRow(row) }
        let role: Role = trouble == nil ? .warning : .error
        canvas.drawText(news, at: layout.hintRow, in: layout, role: role, rows: layout.size.rows - layout.hintRow)
    }

    /// Whose seat this is, then what session and day.
    var headLeft: String {
        guard let title = view?.title ?? door?.title, let date = view?.date ?? door?.date else { return "" }
        return [view?.name, title, wording.dates.short(date)].compactMap(\.self).joined(separator: " · ")
    }

    var headRight: String {
        guard case .writing(let screen) = place, let view = view?.translated(to: language) else { return "Terugblik" }
        let prompt = screen.value.prompt
        return wording.seat.promptOf(prompt + 1, view.prompts.count, view.prompts[prompt].label)
    }
}
