// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The quotes as consented: to choose those meant to leave the room, or to enter what people said of theirs afterwards.
struct QuotesPage: Equatable, Sendable {
    enum Purpose: Equatable, Sendable { case leaving, replies }

    private let purpose: Purpose
    private var chosen = 0

    init(_ purpose: Purpose) { self.purpose = purpose }

    /// Quotes that somebody spoke out against are not told any more; a reply to them can still be changed.
    private func answers(_ scene: LeadScene) -> [Identifier<Answer>] {
        let quotes = scene.outcome?.quotes.map(\.answer) ?? []
        guard purpose == .replies else { return quotes }
        var withdrawn: [Identifier<Answer>] = []
        for reply in scene.view.course.closing.replies
        where !quotes.contains(reply.answer) && !withdrawn.contains(reply.answer) { withdrawn.append(reply.answer) }
        return quotes + withdrawn
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let answers = answers(scene)
        chosen = min(chosen, max(0, answers.count - 1))
        switch input {
        case .key(.escape), .key(.tab): return .back
        case .key(.enter) where purpose == .leaving, .text(" ") where purpose == .leaving:
            guard answers.indices.contains(chosen) else { return .back }
            return toggle(answers[chosen], scene)
        case .key(.enter), .text(" "):
            guard answers.indices.contains(chosen) else { return .back }
            return .open(.reply(ReplyPage(answers[chosen], scene)))
        case .text("u"), .key(.control("z")): return .run(.undo)
        case .key(let key): chosen = list(scene).index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private func toggle(_ answer: Identifier<Answer>, _ scene: LeadScene) -> LeadStep {
        var closing = scene.view.course.closing
        if closing.quotes.contains(answer) {
            closing.quotes.removeAll { $0 == answer }
        } else {
            closing.quotes.append(answer)
        }
        return .closing(closing, in: scene)
    }

    // MARK: - Drawing

    private func list(_ scene: LeadScene) -> ChoiceList {
        let words = scene.wording.closing
        let closing = scene.view.course.closing
        return ChoiceList(
            answers(scene).map { answer in
                let quote = scene.outcome?.quotes.first { $0.answer == answer }
                let text = quote?.line(scene.wording) ?? words.notUsed
                guard purpose == .replies else {
                    return .init((closing.quotes.contains(answer) ? "[x] " : "[ ] ") + text)
                }
                let reply = closing.replies.last { $0.answer == answer }
                return .init(text, remark: reply.map { words.verdict($0.verdict) } ?? "")
            })
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        let isEmpty = answers(scene).isEmpty
        let title = purpose == .leaving ? words.quotesLeaving : words.replies
        let text = isEmpty ? words.noQuotesYet : purpose == .leaving ? words.quotesText : words.repliesText
        var row = canvas.drawText(title, at: page.top, in: page.layout, role: .title, rows: 1)
        row =
            canvas.drawText(text, at: row, in: page.layout, role: .muted, rows: page.layout.isRoomy ? 3 : 1) + page.gap
        // The whole of the chosen quote stands below the list.
        let whole = scene.outcome?.quotes.first {
            answers(scene).indices.contains(chosen) && $0.answer == answers(scene)[chosen]
        }
        let rows = whole == nil ? 0 : min(page.layout.isRoomy ? 5 : 2, max(0, page.bottom - row - 3))
        let area = page.layout.body(from: row, to: page.bottom - rows)
        let cursor = list(scene).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true)
        if let whole, rows > 0 {
            canvas.drawText(
                "“" + whole.line(scene.wording), at: area.bottom + page.gap, in: page.layout, role: .accent,
                rows: rows - page.gap)
        }
        canvas.cursor = cursor ?? area.origin
        canvas.drawHint(purpose == .leaving ? words.quotesHint : words.repliesHint, in: page.layout)
    }
}
