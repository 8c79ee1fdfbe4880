// SPDX-License-Identifier: Apache-2.0

import TerminalPort

extension TextEditor {
    /// Hears what the keyboard sent.
    package mutating func hear(_ input: Input) -> Outcome {
        switch input {
        case .text(let text): insert(text, isPaste: false)
        case .paste(let text): insert(text, isPaste: true)
        case .pasteTooLong: .refused
        case .key(let key): hear(key)
        }
    }

    private mutating func hear(_ key: Key) -> Outcome {
        switch key {
        case .enter: insert("\n", isPaste: false)
        case .backspace: delete(to: .left)
        case .delete: delete(to: .right)
        case .deleteWordBack, .control("w"): delete(to: .wordLeft)
        case .deleteWordForward: delete(to: .wordRight)
        case .control("u"): delete(to: .rowStart)
        case .control("k"): delete(to: .rowEnd)
        case .control("z"): undo()
        case .control("y"): redo()
        case .up: move(.up)
        case .down: move(.down)
        case .left: move(.left)
        case .right: move(.right)
        case .wordLeft: move(.wordLeft)
        case .wordRight: move(.wordRight)
        case .home: move(.rowStart)
        case .end: move(.rowEnd)
        case .pageUp: move(.pageUp)
        case .pageDown: move(.pageDown)
        case .scrollUp: move(.scrollUp)
        case .scrollDown: move(.scrollDown)
        case .documentStart: move(.start)
        case .documentEnd: move(.end)
        case .tab, .backTab, .escape, .function, .control, .alt: .ignored
        }
    }

    /// Deletes from the cursor to where a motion leads.
    private mutating func delete(to motion: Motion) -> Outcome {
        let place = place(of: motion)
        guard place != cursor else { return .ignored }
        let isBefore = (place.paragraph, place.offset) < (cursor.paragraph, cursor.offset)
        let (start, end) = isBefore ? (place, cursor) : (cursor, place)
        replace(from: start, to: end, with: "", as: .deletion)
        return .changed
    }

    private mutating func undo() -> Outcome {
        guard let step = history.undo(in: paragraphs) else { return .ignored }
        restore(step.start..<(step.start + step.count), with: step.before, cursor: step.cursorBefore)
        return .changed
    }

    private mutating func redo() -> Outcome {
        guard let step = history.redo(in: paragraphs) else { return .ignored }
        restore(step.start..<(step.start + step.count), with: step.before, cursor: step.cursorBefore)
        return .changed
    }
}
