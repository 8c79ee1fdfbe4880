// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension WallApp {
    var page: WallPage {
        view.map { WallPage($0, wording) } ?? WallPage(wording.wall.commands.title)
    }

    func frame(in size: Size) -> WallFrame { WallFrame(page, clock, size: size, wording) }

    package func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        switch place {
        case .wall: drawWall(on: &canvas, in: size)
        case .help: drawHelp(on: &canvas, in: layout)
        case .leaving(let confirmation):
            confirmation.draw(on: &canvas, in: layout, hint: wording.console.questionHint)
        }
        return canvas
    }

    private func drawWall(on canvas: inout Canvas, in size: Size) {
        let page = page
        let frame = WallFrame(page, clock, size: size, wording)
        let layout = frame.layout
        canvas.drawHead(view?.title ?? "Terugblik", page.place, in: layout)
        if let headline = frame.headline {
            let row = WallFrame.headlineRow - 1
            canvas.writeClipped(
                page.headline.oneLine, at: Point(column: layout.margin, row: row), columns: layout.width, role: .muted)
            headline.draw(on: &canvas, at: Point(column: layout.margin, row: row + 1))
            canvas.cursor = Point(column: layout.margin - 1, row: row)
        } else {
            canvas.cursor = Point(column: layout.margin - 1, row: frame.body.top)
        }
        frame.lines.draw(on: &canvas, in: frame.body, first: first)
        drawFoot(page, on: &canvas, in: frame)
        let words = wording.wall
        canvas.drawHint(mode == .here ? words.hereHint : words.hint, in: layout)
    }

    /// The time at the right, what is counted at the left; large where there is room, always in words.
    private func drawFoot(_ page: WallPage, on canvas: inout Canvas, in frame: WallFrame) {
        let layout = frame.layout
        let right = layout.margin + layout.width
        let role: Role = clock?.isOver == true ? .warning : clock?.isRunning == true ? .title : .muted
        if let sign = frame.clock {
            sign.draw(on: &canvas, at: Point(column: right - sign.columns, row: frame.signRow), role: role)
        }
        frame.count?.draw(on: &canvas, at: Point(column: layout.margin, row: frame.signRow), role: .plain)
        let time = clock?.sentence(wording) ?? ""
        let timeColumns = textWidth(time)
        canvas.write(time, at: Point(column: right - timeColumns, row: frame.footRow), role: role)
        let room = layout.width - timeColumns - (time.isEmpty ? 0 : 2)
        let news = news(page)
        canvas.writeClipped(
            textWidth(news.long) <= room ? news.long : news.short,
            at: Point(column: layout.margin, row: frame.footRow), columns: room, role: isAway ? .warning : .plain)
    }

    /// What stands at the left of the foot, and the same where there is little room.
    private func news(_ page: WallPage) -> (long: String, short: String) {
        let words = wording.wall
        guard !isAway else { return (words.folderAway, words.folderAway.firstSentence) }
        return (page.progressSentence, page.progress.map { words.outOf($0.done, $0.people) } ?? "")
    }

    private func drawHelp(on canvas: inout Canvas, in layout: Layout) {
        let words = wording.wall
        canvas.drawHead("", words.commands.title, in: layout)
        let area = layout.body(from: layout.bodyTop, to: layout.hintRow)
        var lines = ScrolledLines(width: area.size.columns)
        for row in WallCommand.table(words.commands).rows {
            let key = KeyLine(row, wording.keys)
            lines.add(mark: key.keys.padded(to: 14) + " ", "\(key.name): \(key.explanation)")
        }
        lines.draw(on: &canvas, in: area, first: 0)
        canvas.cursor = area.origin
        canvas.drawHint(words.helpHint, in: layout)
    }
}
