// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension WritingScreen {
    /// One line below the text.
    struct StatusLine {
        let text: String
        let role: Role
    }

    private static let mostStatusLines = 3

    /// What went wrong, or what just happened, as a whole sentence; otherwise how this answer is attributed and whether
    /// all of it is kept.
    func statusLines(_ around: Surroundings, width: Int, wording: Wording) -> [StatusLine] {
        if let trouble = around.trouble {
            let place = around.rescuedTo.map { " " + wording.trouble.rescued($0) } ?? ""
            return sentence("! " + trouble.sentence(in: wording.trouble) + place, width: width, role: .error)
        }
        if let notice = around.notice { return sentence(notice, width: width, role: .accent) }
        let words = wording.seat
        let correction = around.view.answers.first { $0.id == answer }?.correction
        let kept = around.keptAt.map { words.savedAt($0.clock) } ?? words.everyLetterKept
        let shown = attribution.stricter(around.view.ceiling)
        let parts = [
            kept, wording.consent.remark(shown), correction.map { words.corrected($0.oneLine) },
            answer == nil ? nil : words.changing,
        ]
        let room = width - (time(words).map { textWidth($0) + 2 } ?? 0)
        let line = parts.compactMap(\.self).joined(separator: " · ").wholeParts(width: room)
        let state = [StatusLine(text: line, role: .muted)]
        if around.view.vote?.hasVoted == false {
            return sentence(words.ballot.open, width: width, role: .accent) + state
        }
        if around.view.marking?.given.isEmpty == true {
            return sentence(words.marking.open, width: width, role: .accent) + state
        }
        guard let rating = around.view.rating, rating.given == nil else { return state }
        return sentence(words.rating.open, width: width, role: .accent) + state
    }

    private func sentence(_ text: String, width: Int, role: Role) -> [StatusLine] {
        var lines = wrap(text, width: width)
        if lines.count > Self.mostStatusLines {
            lines = Array(lines.prefix(Self.mostStatusLines))
            lines[lines.count - 1] += " …"
        }
        return lines.map { StatusLine(text: $0, role: role) }
    }

    private func time(_ words: SeatWording) -> String? {
        minutesLeft.map { $0 > 0 ? words.minutesLeft($0) : words.finishSentence }
    }

    /// Draws the status, with the time that is left at the right of its last line where there is room.
    func drawStatus(_ lines: [StatusLine], on canvas: inout Canvas, row: Int, in layout: Layout, words: SeatWording) {
        for (index, line) in lines.enumerated() {
            let point = Point(column: layout.margin, row: row + index)
            canvas.writeClipped(line.text, at: point, columns: layout.width, role: line.role)
        }
        guard let time = time(words), let last = lines.last else { return }
        let width = textWidth(time)
        guard textWidth(last.text) + 2 + width <= layout.width else { return }
        let column = layout.margin + layout.width - width
        canvas.write(time, at: Point(column: column, row: row + lines.count - 1), role: .accent)
    }
}
