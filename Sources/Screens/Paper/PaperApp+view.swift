// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TextEditing
import Wording

extension PaperApp {
    /// The picture of the screen.
    package func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        switch place {
        case .help:
            table.drawHelp(on: &canvas, in: layout, hint: wording.seat.anyKeyHint, words: wording.keys)
        case .covered:
            CoveredScreen.draw(on: &canvas, in: layout, words: wording.scribe)
        case .waiting, .choosing, .newcomer, .consent, .writing, .removal, .printing, .printed:
            canvas.drawHead(headLeft, headRight, in: layout)
            drawPlace(on: &canvas, in: layout)
        }
        return canvas
    }

    private func drawPlace(on canvas: inout Canvas, in layout: Layout) {
        switch place {
        case .waiting:
            canvas.drawHint("…", in: layout)
        case .choosing(let chooser, let choosing):
            draw(chooser, choosing, on: &canvas, in: layout)
        case .newcomer(let form, _):
            form.draw(
                on: &canvas, in: layout, wording: wording, news: message ?? trouble?.sentence(in: wording.trouble))
        case .consent(let chosen):
            drawTicks(chosen, on: &canvas, in: layout)
        case .writing:
            TypingPage.draw(lines, editor, on: &canvas, in: layout)
        case .removal(let confirmation):
            confirmation.draw(on: &canvas, in: layout, hint: wording.seat.gateHint)
        case .printing(let chosen):
            drawPrinting(chosen, on: &canvas, in: layout)
        case .printed(let paths):
            drawPrinted(paths, on: &canvas, in: layout)
        case .help, .covered:
            break
        }
    }

    // MARK: - Whose card it is

    private func draw(_ chooser: SpeakerChooser, _ choosing: Choosing, on canvas: inout Canvas, in layout: Layout) {
        let words = wording.paper
        let gap = layout.isRoomy ? 1 : 0
        let title = choosing == .next ? words.whoseCard : words.whoseInstead
        var row = canvas.drawText(title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        row = canvas.drawText(promptLine, at: row, in: layout, role: .accent, rows: 1) + gap
        let buttons = Buttons(
            Self.choosingCommands.map { command in
                Buttons.Button(command, table.row(of: command)?.phrase ?? "")
            })
        let height = choosing == .next ? buttons.height(width: layout.width, limit: layout.isRoomy ? 3 : 2) : 0
        let buttonTop = layout.hintRow - height - gap
        let area = layout.body(from: row, to: buttonTop - 1 - gap)
        let inChooser = chooser.draw(
            on: &canvas, in: area, people: view?.people ?? [], hasFocus: focus == .text, words: wording.scribe)
        if !chooser.hasWords, choosing == .next {
            let offer = repeated.map { words.again($0.number) } ?? words.howToStart
            canvas.drawText(offer, at: row + 1, in: layout, role: .muted, rows: 2, indent: 2)
        }
        drawState(on: &canvas, row: buttonTop - 1 - gap, in: layout)
        var chosen: Int?
        if case .buttons(let index) = focus { chosen = index }
        let buttonArea = layout.body(from: buttonTop, to: buttonTop + height)
        let inButtons = buttons.draw(on: &canvas, in: buttonArea, chosen: chosen)
        canvas.cursor = chosen == nil ? inChooser : inButtons ?? inChooser
        let hint = message.map { "! " + $0 } ?? (chosen == nil ? words.chooserHint : wording.seat.gateHint)
        canvas.drawHint(hint, in: layout, role: message == nil ? .muted : .warning)
    }

    private var repeated: Speaker? { rhythm.again.flatMap { view?.people.speaker($0) } }

    private var promptLine: String {
        guard let view, view.prompts.indices.contains(rhythm.prompt) else { return "" }
        return view.prompts[rhythm.prompt].question
    }

    private func drawState(on canvas: inout Canvas, row: Int, in layout: Layout) {
        if let trouble {
            let sentence = trouble.sentence(in: wording.trouble)
            canvas.drawText("! " + sentence, at: row, in: layout, role: .error, rows: 1)
        } else {
            let role: Role = notice == nil ? .muted : .accent
            canvas.drawText(state(with: notice), at: row, in: layout, role: role, rows: 1)
        }
    }

    // MARK: - Ticks and printing

    private func drawTicks(_ chosen: Int, on canvas: inout Canvas, in layout: Layout) {
        let words = wording.paper
        let title = words.consentTitle(speaker?.number ?? 0)
        var row = canvas.drawText(title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        row = canvas.drawText(whose, at: row, in: layout, role: .accent, rows: 1) + (layout.isRoomy ? 1 : 0)
        let area = layout.body(from: row, to: min(row + ticks().lines.count, layout.hintRow))
        canvas.cursor = ticks().draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.consentHint, in: layout)
    }

    private func drawPrinting(_ chosen: Int, on canvas: inout Canvas, in layout: Layout) {
        let top = layout.isRoomy ? layout.size.rows / 4 : layout.bodyTop
        let row = canvas.drawText(wording.paper.printTitle, at: top, in: layout, role: .title, rows: 4) + 1
        let buttons = printButtons()
        let height = buttons.height(width: layout.width, limit: 3)
        let area = layout.body(from: row, to: min(row + height, layout.hintRow))
        canvas.cursor = buttons.draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
        canvas.drawHint(wording.seat.gateHint, in: layout)
    }

    private func drawPrinted(_ paths: [String], on canvas: inout Canvas, in layout: Layout) {
        var row = canvas.drawText(wording.paper.printed, at: layout.bodyTop, in: layout, role: .title, rows: 3)
        row += layout.isRoomy ? 1 : 0
        canvas.cursor = Point(column: layout.margin, row: row)
        for path in paths {
            row = canvas.drawText(path, at: row, in: layout, rows: max(0, layout.hintRow - row))
            row += layout.isRoomy ? 1 : 0
        }
        canvas.drawHint(wording.paper.printHint, in: layout)
    }

    // MARK: - Writing

    /// Keeps the rows of the editor in step with the page they are drawn on.
    mutating func layOut() {
        guard case .writing = place else { return }
        let area = TypingPage.editorArea(lines, in: Layout(size))
        editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
    }

    private var whose: String {
        guard let speaker else { return "" }
        let consent = speaker.consent.map { wording.attribution($0) }
        return ["\(speaker.number)", speaker.name, consent, speaker.organisation].compactMap(\.self)
            .joined(separator: " · ")
    }

    private var lines: TypingPage.Lines {
        var chosen: Int?
        if case .buttons(let index) = focus { chosen = min(index, commands.count - 1) }
        return TypingPage.Lines(
            question: question, whose: whose, warning: speaker?.hasConsent == false ? wording.paper.noTick : nil,
            state: writingState, isStateNews: notice != nil, trouble: trouble?.sentence(in: wording.trouble),
            below: [], belowTitle: "", labels: commands.map { table.row(of: $0)?.phrase ?? "" }, chosen: chosen,
            hint: hint, isHintNews: message != nil)
    }

    private var question: String {
        guard let view, let card, view.prompts.indices.contains(card.prompt) else { return "" }
        return view.prompts[card.prompt].question
    }

    private var writingState: String {
        let kept = keptAt.map { wording.seat.savedAt($0.clock) } ?? wording.seat.everyLetterKept
        let changing = card?.isEarlier == true ? wording.paper.changing : nil
        return [notice, changing, kept, sameCards].compactMap(\.self).joined(separator: " · ")
    }

    /// Says that this person has other cards for this prompt, against typing one in twice.
    private var sameCards: String? {
        guard let view, let card, view.prompts.indices.contains(card.prompt) else { return nil }
        let count = view.cards.count {
            $0.participant == card.participant && $0.prompt == view.prompts[card.prompt].id && $0.answer != card.answer
        }
        return count > 0 ? wording.paper.hasCardAlready(count) : nil
    }

    /// How many cards there are for each prompt.
    private func state(with notice: String?) -> String {
        let counts = view.map { zip($0.prompts, $0.counts).map { wording.paper.cardsOf($0.label, $1) } } ?? []
        return ([notice] + counts).compactMap(\.self).joined(separator: " · ")
    }

    private var hint: String {
        if let message { return message }
        guard focus == .text else { return wording.seat.buttonsHint }
        let first = wording.seat.toButtonsHint
        let keys = table.footer(width: Layout(size).width - textWidth(first) - 3, wording.keys)
        return keys.isEmpty ? first : first + " · " + keys
    }

    private var headLeft: String {
        view.map { "\($0.title) · \(wording.dates.short($0.date))" } ?? ""
    }

    private var headRight: String {
        let index = card?.prompt ?? rhythm.prompt
        guard let view, view.prompts.indices.contains(index) else { return wording.paper.head }
        return wording.seat.promptOf(index + 1, view.prompts.count, view.prompts[index].label)
    }
}
