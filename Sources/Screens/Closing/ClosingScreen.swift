// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// What the group closes with, part by part; each is a page of its own.
struct ClosingScreen: Equatable, Sendable {
    private var chosen = 0

    enum Part: CaseIterable, Equatable, Sendable { case words, summary, quotes, rating, printing, replies, end }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch input {
        case .key(.escape): return .back
        case .key(.enter), .text(" "): return open(Part.allCases[chosen], scene)
        case .key(.tab): chosen = (chosen + 1) % Part.allCases.count
        case .key(.backTab): chosen = (chosen + Part.allCases.count - 1) % Part.allCases.count
        case .text("u"), .key(.control("z")): return .run(.undo)
        case .text("r"), .key(.control("y")): return .run(.redo)
        case .text("?"): return .say(scene.wording.closing.closeHelp)
        case .key(let key): chosen = list(scene).index(after: key, from: chosen) ?? chosen
        case .text(let text):
            if let number = Int(text), Part.allCases.indices.contains(number - 1) { chosen = number - 1 }
        case .paste, .pasteTooLong: break
        }
        return .stay
    }

    private func open(_ part: Part, _ scene: LeadScene) -> LeadStep {
        let words = scene.wording.closing
        if part == .printing { return .effects([.lead(.printSheets)]) }
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        let closing = scene.view.course.closing
        switch part {
        case .words: return .open(.closingWords(ClosingWordsPage()))
        case .summary: return .open(.summary(SummaryPage(closing, scene.wording)))
        case .quotes: return .open(.quotes(QuotesPage(.leaving)))
        case .rating: return .open(.rating(RatingPage(closing, scene.wording)))
        case .printing: return .stay
        case .replies: return .open(.quotes(QuotesPage(.replies)))
        case .end where closing.closedAt != nil:
            return .effects([.lead(.closeSession(false))])
        case .end:
            let act = LeadStep.effects([.lead(.closeSession(true))])
            return .open(
                .question(
                    Question(
                        words.endQuestion, [words.endText], .init(words.endNo, .back),
                        .init(words.endYes, .all([act, .back])))))
        }
    }

    // MARK: - Drawing

    private func list(_ scene: LeadScene) -> ChoiceList {
        ChoiceList(
            Part.allCases.enumerated().map { index, part in
                .init("\(index + 1)  \(label(part, scene))", remark: remark(part, scene))
            })
    }

    private func label(_ part: Part, _ scene: LeadScene) -> String {
        let words = scene.wording.closing
        return switch part {
        case .words: words.oneWord
        case .summary: words.summaryAndSharing
        case .quotes: words.quotesLeaving
        case .rating: words.rating
        case .printing: words.printing
        case .replies: words.replies
        case .end: scene.view.course.closing.closedAt == nil ? words.end : words.reopen
        }
    }

    private func remark(_ part: Part, _ scene: LeadScene) -> String {
        let words = scene.wording.closing
        let closing = scene.view.course.closing
        switch part {
        case .words: return words.count(closing.words.count)
        case .summary: return (closing.summary + closing.sharing).isEmpty ? words.nothingYet : words.filledIn
        case .quotes: return words.chosen(closing.quotes.count)
        case .rating:
            let rated = scene.outcome?.rated ?? 0
            return closing.ratingsRevealedAt == nil ? words.secret(rated) : words.shown(rated)
        case .printing: return ""
        case .replies: return words.count(closing.replies.count)
        case .end: return closing.closedAt.map { words.closedAt($0.clock) } ?? ""
        }
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        var row = canvas.drawText(words.closeTitle, at: page.top, in: page.layout, role: .title, rows: 1)
        let text = scene.view.course.closing.closedAt == nil ? words.closeText : words.thanks
        row =
            canvas.drawText(text, at: row, in: page.layout, role: .muted, rows: page.layout.isRoomy ? 3 : 1) + page.gap
        let area = page.layout.body(from: row, to: page.bottom)
        canvas.cursor = list(scene).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.closeHint, in: page.layout)
    }
}

extension LeadStep {
    /// The closing as it is from now on; nothing happens when it is the same.
    static func closing(_ closing: Closing, in scene: LeadScene) -> LeadStep {
        guard !scene.isReadOnly, closing != scene.view.course.closing else { return .stay }
        return .effects([.lead(.act(.course(.closing(closing), .closing)))])
    }
}
