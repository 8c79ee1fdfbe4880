// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// How many people gave each number of points, counted in the room: secret until all are shown at once.
///
/// Numbers counted before stay covered: only new ones are on the screen.
struct CountingForm: Equatable, Sendable {
    /// What whoever leads does with the numbers typed; those are empty when none was.
    enum Step: Equatable, Sendable {
        case stay, back, hide
        case keep([Int])
        case reveal([Int])
    }

    private enum Choice: Equatable, Sendable { case keep, reveal, hide, back }

    private let points: ClosedRange<Int>
    private let isShown: Bool
    private var form: Form<Int, Choice>
    private var complaint: String?

    init(_ points: ClosedRange<Int>, isShown: Bool, _ words: ClosingWording, label: (Int) -> String) {
        self.points = points
        self.isShown = isShown
        let buttons: [Buttons<Choice>.Button] =
            isShown
            ? [.init(.back, words.ready), .init(.hide, words.hideRating)]
            : [.init(.keep, words.keepRating), .init(.reveal, words.revealRating), .init(.back, words.back)]
        let fields: [FormField<Int>] = points.map { .line($0, label($0), "", limit: 4) }
        form = Form(isShown ? [] : fields, buttons: Buttons(buttons), startsAtButtons: isShown)
    }

    mutating func update(_ input: Input, in layout: Layout, _ words: ClosingWording) -> Step {
        complaint = nil
        switch form.update(input, in: layout) {
        case .stay, .open: return .stay
        case .press(.back): return .back
        case .press(.hide): return .hide
        // What was typed is kept by leaving the page as well; only the button goes back without it.
        case .back, .press(.keep):
            guard let numbers = numbers(words) else { return .stay }
            return numbers.isEmpty ? .back : .keep(numbers)
        case .press(.reveal):
            return numbers(words).map { .reveal($0) } ?? .stay
        }
    }

    /// Says why the numbers cannot be shown.
    mutating func complain(_ sentence: String) { complaint = sentence }

    /// The numbers typed; empty when none was, nil when one of them is no number.
    private mutating func numbers(_ words: ClosingWording) -> [Int]? {
        let texts = points.map { form.text($0).trimmed }
        guard texts.contains(where: { !$0.isEmpty }) else { return [] }
        var numbers: [Int] = []
        for (point, text) in zip(points, texts) {
            guard let number = text.isEmpty ? 0 : Int(text), (0...999).contains(number) else {
                complaint = words.badCount
                form.moveFocus(to: point)
                return nil
            }
            numbers.append(number)
        }
        return numbers
    }

    /// - Parameters:
    ///   - text: What it is about, in the place of which a complaint stands.
    ///   - bars: What was counted for each number of points, with its label; drawn once they are shown.
    func draw(
        title: String, text: String, rows: Int, bars: [(label: String, count: Int)], on canvas: inout Canvas,
        in page: LeadPage, hint: String
    ) {
        var row = canvas.drawText(title, at: page.top, in: page.layout, role: .title, rows: 1)
        row = canvas.drawText(
            complaint.map { "! " + $0 } ?? text, at: row, in: page.layout, role: complaint == nil ? .muted : .warning,
            rows: rows)
        if isShown {
            row += page.gap
            let width = bars.map { textWidth($0.label) }.max() ?? 0
            for (label, count) in bars {
                let room = max(1, page.layout.width - width - 7)
                let bar = "\(count)".padded(to: 5) + String(repeating: "#", count: min(count, room))
                row = canvas.drawText(label.padded(to: width + 2) + bar, at: row, in: page.layout, rows: 1)
            }
        }
        form.draw(
            on: &canvas, in: page.layout.body(from: row + page.gap, to: page.bottom), isRoomy: page.layout.isRoomy)
        canvas.drawHint(hint, in: page.layout)
    }
}
