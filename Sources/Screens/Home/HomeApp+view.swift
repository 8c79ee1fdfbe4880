// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Wording

extension HomeApp {
    /// The picture of home.
    package func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        let words = wording.home
        switch place {
        case .sessions:
            canvas.drawHead("Terugblik", "", in: layout)
            guard let listing else {
                canvas.drawHint("…", in: layout)
                return canvas
            }
            screen.draw(listing, notice: notice, on: &canvas, in: layout, wording: wording)
        case .new(let new):
            draw(new, on: &canvas)
        case .history(let page):
            canvas.drawHead("Terugblik", words.history, in: layout)
            page.draw(on: &canvas, in: layout, wording: wording)
        case .rules(let page):
            canvas.drawHead("Terugblik", words.rules, in: layout)
            page.draw(on: &canvas, in: layout, to: layout.hintRow - (layout.isRoomy ? 1 : 0), wording: wording)
        case .help(let first):
            canvas.drawHead("Terugblik", words.help, in: layout)
            drawHelp(from: first, on: &canvas, in: layout)
        }
        return canvas
    }

    /// Draws a page of a new session, and below it what went wrong.
    private func draw(_ new: NewSessionScreen, on canvas: inout Canvas) {
        let size = canvas.size
        let lines = notice.map { wrap("! " + $0, width: Layout(size).width) } ?? []
        var page = Canvas(size: Size(columns: size.columns, rows: size.rows - lines.count))
        let layout = Layout(page.size)
        page.drawHead("Terugblik · " + wording.home.newTitle, new.step(wording.home), in: layout)
        new.draw(on: &page, in: layout, wording: wording)
        canvas.copyRows(0..<page.size.rows, of: page, to: Point(column: 0, row: 0))
        canvas.cursor = page.cursor
        for (offset, line) in lines.enumerated() {
            canvas.write(line, at: Point(column: layout.margin, row: page.size.rows + offset), role: .warning)
        }
    }

    // MARK: - Help

    func helpRows(in layout: Layout) -> Int { max(1, layout.hintRow - layout.bodyTop - (layout.isRoomy ? 1 : 0)) }

    /// Every command with its key and its sentence, and where the sessions are.
    func helpLines(width: Int) -> [String] {
        let words = wording.home
        var lines = HomeCommand.table(words).rows.flatMap { row in
            wrap("\(row.keys(wording.keys)) · \(row.phrase): \(row.explanation)", width: max(1, width - 2))
        }
        lines += wrap(words.searchHelp, width: max(1, width - 2)) + wrap(words.mouseHelp, width: max(1, width - 2))
        if let folder = listing?.folder { lines += wrap(words.folder(folder), width: max(1, width - 2)) }
        return lines
    }

    private func drawHelp(from first: Int, on canvas: inout Canvas, in layout: Layout) {
        let lines = helpLines(width: layout.width)
        let rows = helpRows(in: layout)
        let first = max(0, min(first, lines.count - rows))
        canvas.mark(.lines, in: layout.body(from: layout.bodyTop, to: layout.bodyTop + rows))
        for (offset, line) in lines.dropFirst(first).prefix(rows).enumerated() {
            let point = Point(column: layout.margin, row: layout.bodyTop + offset)
            canvas.writeClipped(line, at: point, columns: layout.width - 2)
        }
        let edge = layout.margin + layout.width - 1
        if first > 0 { canvas.write("↑", at: Point(column: edge, row: layout.bodyTop), role: .accent) }
        if first + rows < lines.count {
            canvas.write("↓", at: Point(column: edge, row: layout.bodyTop + rows - 1), role: .accent)
        }
        canvas.cursor = Point(column: layout.margin, row: layout.bodyTop)
        canvas.drawHint(wording.home.helpHint, in: layout)
    }
}
