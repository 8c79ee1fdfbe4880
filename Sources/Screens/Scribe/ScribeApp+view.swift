// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TextEditing
import Wording

extension ScribeApp {
    /// The picture of the scribe's screen.
    package func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        switch place {
        case .help:
            table.drawHelp(on: &canvas, in: layout, hint: wording.seat.anyKeyHint, words: wording.keys)
        case .covered:
            CoveredScreen.draw(on: &canvas, in: layout, words: wording.scribe)
        case .waiting, .choosing, .newcomer, .writing, .notes, .removal:
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
        case .writing:
            TypingPage.draw(lines, editor, on: &canvas, in: layout)
        case .notes(let chosen):
            drawNotes(chosen, on: &canvas, in: layout)
        case .removal(let confirmation):
            confirmation.draw(on: &canvas, in: layout, hint: wording.seat.gateHint)
        case .help, .covered:
            break
        }
    }

    private func draw(_ chooser: SpeakerChooser, _ choosing: Choosing, on canvas: inout Canvas, in layout: Layout) {
        let words = wording.scribe
        let title = choosing == .next ? words.whoSpeaks : words.whoSaidThis
        var row = canvas.drawText(title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        if let turn { row = canvas.drawText(turn, at: row, in: layout, role: .accent, rows: 1) }
        let area = layout.body(from: row + (layout.isRoomy ? 1 : 0), to: layout.hintRow - (layout.isRoomy ? 1 : 0))
        canvas.cursor = chooser.draw(
            on: &canvas, in: area, people: view?.speakers ?? [], hasFocus: true, words: words)
        let news = message ?? trouble?.sentence(in: wording.trouble)
        canvas.drawHint(news.map { "! " + $0 } ?? words.chooserHint, in: layout, role: news == nil ? .muted : .warning)
    }

    private func drawNotes(_ chosen: Int, on canvas: inout Canvas, in layout: Layout) {
        let words = wording.scribe
        let row = canvas.drawText(words.notesTitle, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        let area = layout.body(from: row + (layout.isRoomy ? 1 : 0), to: layout.hintRow - (layout.isRoomy ? 1 : 0))
        if otherNotes.isEmpty { canvas.drawText(words.noNotes, at: area.top, in: layout, rows: 1) }
        let list = ChoiceList(otherNotes.map { .init(line(of: $0), remark: label(of: $0.prompt)) })
        canvas.cursor = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.notesHint, in: layout)
    }

    private func line(of note: Note) -> String { "\(name(of: Voice(note.speaker))): \(note.text.oneLine)" }

    private func label(of prompt: Identifier<Prompt>) -> String {
        view?.prompts.first { $0.id == prompt }?.label ?? ""
    }

    func name(of voice: Voice) -> String {
        guard let id = voice.speaker else { return wording.scribe.group }
        return view?.speakers.speaker(id)?.name ?? "?"
    }

    private func kind(_ provenance: Provenance) -> String {
        switch provenance {
        case .scribeVerbatim: wording.scribe.verbatim
        case .scribeSummary: wording.scribe.summary
        case .typed, .paper, .published: wording.provenance(provenance)
        }
    }

    /// Keeps the rows of the editor in step with the page they are drawn on.
    mutating func layOut() {
        guard case .writing = place else { return }
        let area = TypingPage.editorArea(lines, in: Layout(size))
        editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
    }

    /// More than fit below the text on any screen.
    private static let notesBelow = 40

    private var lines: TypingPage.Lines {
        let address = writing?.address ?? next
        let speaker = address.voice.speaker.flatMap { view?.speakers.speaker($0) }
        let question = view.map {
            $0.prompts.indices.contains(address.prompt) ? $0.prompts[address.prompt].question : ""
        }
        let who = [name(of: address.voice), kind(address.kind), speaker?.organisation].compactMap(\.self)
        var chosen: Int?
        if case .buttons(let index) = focus { chosen = min(index, commands.count - 1) }
        return TypingPage.Lines(
            question: question ?? "", whose: who.joined(separator: " · "),
            warning: speaker.flatMap { $0.hasConsent ? nil : wording.scribe.noConsent },
            state: state, isStateNews: notice != nil, trouble: trouble?.sentence(in: wording.trouble),
            below: otherNotes.suffix(Self.notesBelow).map { line(of: $0) }, belowTitle: wording.scribe.lastNotes,
            labels: commands.map { label(of: $0, address.kind) }, chosen: chosen, hint: hint,
            isHintNews: message != nil)
    }

    /// A button says what it leads to.
    private func label(of command: ScribeCommand, _ kind: Provenance) -> String {
        guard command == .kind else { return table.row(of: command)?.phrase ?? "" }
        return kind == .scribeVerbatim ? wording.scribe.toSummary : wording.scribe.toVerbatim
    }

    private var state: String {
        let kept = keptAt.map { wording.seat.savedAt($0.clock) } ?? wording.seat.everyLetterKept
        let count = otherNotes.isEmpty ? nil : wording.scribe.noted(otherNotes.count)
        let earlier = writing?.isEarlier == true ? wording.scribe.changing : nil
        return [notice, earlier, turn, kept, count].compactMap(\.self).joined(separator: " · ")
    }

    /// Whose turn it is, with the key that begins a note of theirs.
    private var turn: String? {
        let parts = [speaker, view?.tableTurn?.rest(wording.seat.tableTurn)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private var speaker: String? {
        guard let id = view?.turn else { return nil }
        let isTheirs = turnElsewhere == nil && writing != nil
        let key = isTheirs ? nil : table.row(of: .turn)?.keys(wording.keys)
        return wording.scribe.turn(name(of: .person(id)), key)
    }

    private var hint: String {
        if let message { return message }
        guard focus == .text else { return wording.seat.buttonsHint }
        let first = wording.seat.toButtonsHint
        let room = Layout(size).width - textWidth(first) - 3
        let keys = table.footer(width: room, wording.keys)
        return keys.isEmpty ? first : first + " · " + keys
    }

    private var headLeft: String {
        view.map { "\($0.title) · \(wording.dates.short($0.date))" } ?? ""
    }

    private var headRight: String {
        let index = (writing?.address ?? next).prompt
        guard let view, view.prompts.indices.contains(index) else { return "Terugblik" }
        return wording.seat.promptOf(index + 1, view.prompts.count, view.prompts[index].label)
    }
}
