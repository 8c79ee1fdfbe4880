// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension SeatApp {
    /// The picture of the seat.
    package func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        canvas.drawHead(headLeft, headRight, in: layout)
        drawPlace(on: &canvas, in: layout)
        return canvas
    }

    private func drawPlace(on canvas: inout Canvas, in layout: Layout) {
        let words = wording.seat
        switch place {
        case .waiting:
            canvas.drawHint(notice ?? "…", in: layout)
        case .door(let screen):
            guard let door else { return }
            screen.draw(door, on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        case .addition(let screen):
            screen.draw(on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        case .consent(let screen):
            screen.draw(name: view?.name ?? "", on: &canvas, in: layout, wording: wording)
            drawNews(on: &canvas, in: layout)
        case .writing(let screen):
            guard let view else { return }
            let around = WritingScreen.Surroundings(
                view: view.translated(to: language), keptAt: keptAt, trouble: trouble, notice: notice)
            screen.draw(around, on: &canvas, in: layout, wording: wording)
        case .review(let screen):
            guard let view else { return }
            screen.draw(view.translated(to: language), on: &canvas, in: layout, wording: wording)
            drawNews(on: &canvas, in: layout)
        case .cover(let screen):
            screen.draw(on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        case .gate(let screen, _):
            screen.draw(on: &canvas, in: layout, words: words)
            drawNews(on: &canvas, in: layout)
        }
    }

    /// Draws what went wrong, or the news, over the hint.
    private func drawNews(on canvas: inout Canvas, in layout: Layout) {
        if let trouble {
            canvas.clearRow(layout.hintRow)
            canvas.drawHint("! " + trouble.sentence(in: wording.trouble), in: layout, role: .error)
        } else if let notice {
            canvas.clearRow(layout.hintRow)
            canvas.drawHint("! " + notice, in: layout, role: .warning)
        }
    }

    private var headLeft: String {
        guard let title = view?.title ?? door?.title, let date = view?.date ?? door?.date else { return "" }
        return "\(title) · \(wording.dates.short(date))"
    }

    private var headRight: String {
        guard case .writing(let screen) = place, let view = view?.translated(to: language) else {
            return view?.name ?? "Terugblik"
        }
        return wording.seat.promptOf(screen.prompt + 1, view.prompts.count, view.prompts[screen.prompt].label)
    }
}
