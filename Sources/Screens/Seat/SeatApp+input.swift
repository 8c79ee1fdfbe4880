// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

extension SeatApp {
    /// Hears what was typed, where the seat is.
    mutating func hear(_ input: Input) -> [Effect] {
        let hadNotice = notice != nil
        notice = nil
        if case .writing(let screen) = place { return hear(input, writingOn: screen, hadNotice: hadNotice) }
        defer { keepPage() }
        switch place {
        case .waiting, .writing:
            return []
        case .door(var screen):
            let step = screen.update(input, door: door, words: wording.seat)
            place = .door(screen)
            return take(step)
        case .addition(var screen):
            let step = screen.update(input, known: door?.organisations ?? [], words: wording.seat)
            place = .addition(screen)
            return take(step)
        case .consent(var screen):
            let step = screen.update(input)
            place = .consent(screen)
            return take(step)
        case .review(var screen):
            guard let view else { return [] }
            let step = screen.update(input, view: view, wording: wording)
            place = .review(screen)
            return take(step)
        case .voting(var screen):
            let step = screen.update(input, words: wording.seat.ballot)
            place = .voting(screen)
            return take(step)
        case .rating(var screen):
            let step = screen.update(input, words: wording.seat.rating)
            place = .rating(screen)
            return take(step)
        case .marking(var screen):
            let step = screen.update(input, in: Layout(size, measure: Self.measure), words: wording.seat.marking)
            place = .marking(screen)
            return take(step)
        case .cover(var screen):
            let step = screen.update(input, coverChoices, words: wording.seat)
            place = .cover(screen)
            return take(step)
        case .gate(var screen, let behind):
            let step = screen.update(input, words: wording.seat)
            place = .gate(screen, behind: behind)
            return take(step)
        }
    }

    private mutating func hear(
        _ input: Input, writingOn screen: OnHeap<WritingScreen>, hadNotice: Bool
    ) -> [Effect] {
        guard let seen else { return [] }
        var screen = screen
        // The text stands in one place only while it is edited, or every key would copy all of it.
        place = .waiting
        let outline = screen.value.outline
        let (effects, step) = screen.value.update(input, view: seen.value, wording: wording)
        // While only letters come, the page of the editor stays what it is.
        if !hadNotice, step == .stay, screen.value.outline == outline {
            screen.value.editor.keepCursorOnPage()
            place = .writing(screen)
            return effects
        }
        place = .writing(screen)
        let all = effects + take(step)
        layOut()
        keepPage()
        return all
    }

    /// Keeps the rows of the editor in step with the page they are drawn on.
    mutating func layOut() {
        guard case .writing(var screen) = place, let around = surroundings else { return }
        let area = screen.value.editorArea(
            around.translated(to: language), in: Layout(size, measure: Self.measure), wording: wording)
        place = .waiting
        screen.value.editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
        place = .writing(screen)
    }
}
