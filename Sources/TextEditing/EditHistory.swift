// SPDX-License-Identifier: Apache-2.0

/// What was edited, to be taken back and done again, step by step; typing is one step per word.
struct EditHistory: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case typing, deletion, paste }

    /// The paragraphs an edit touched, as they were on its other side.
    struct Step: Equatable, Sendable {
        var kind: Kind
        /// The first paragraph touched.
        var start: Int
        /// How the paragraphs were before.
        var before: [String]
        /// How many paragraphs took their place.
        var count: Int
        var cursorBefore: TextEditor.Place
        var cursorAfter: TextEditor.Place
    }

    /// Steps that can be taken back.
    private static let most = 500

    private(set) var done: [Step] = []
    private(set) var undone: [Step] = []
    /// Whether the next edit begins a step of its own.
    private var isBroken = true
    /// Whether the last character typed was white space: the next word is a new step.
    private var endsInSpace = false
    private var isContinuing = false
    private var paragraphsBefore = 0

    /// The next edit begins a step of its own.
    mutating func breakRun() { isBroken = true }

    mutating func begin(
        _ kind: Kind, at start: TextEditor.Place, endingAt end: TextEditor.Place, cursor: TextEditor.Place,
        text: String, in paragraphs: [Paragraph]
    ) {
        undone = []
        paragraphsBefore = paragraphs.count
        let beginsWord = endsInSpace && !Self.isBlank(text.utf8.first)
        let isSamePlace = done.last.map { $0.kind == kind && $0.start == start.paragraph && $0.count == 1 } ?? false
        isContinuing =
            !isBroken && kind != .paste && isSamePlace && !beginsWord && start.paragraph == end.paragraph
            && !text.utf8.contains(UInt8(ascii: "\n"))
        endsInSpace = !text.isEmpty && Self.isBlank(text.utf8.last)
        guard !isContinuing else { return }
        if done.count >= Self.most { done.removeFirst() }
        done.append(
            Step(
                kind: kind, start: start.paragraph, before: paragraphs[start.paragraph...end.paragraph].map(\.text),
                count: 0, cursorBefore: cursor, cursorAfter: cursor))
    }

    /// Whether words end at this byte; true for none.
    private static func isBlank(_ byte: UInt8?) -> Bool {
        switch byte {
        case nil, UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): true
        default: false
        }
    }

    mutating func end(paragraphs: Int, cursor: TextEditor.Place) {
        guard let last = done.indices.last else { return }
        if !isContinuing { done[last].count = done[last].before.count + paragraphs - paragraphsBefore }
        done[last].cursorAfter = cursor
        isBroken = done[last].kind == .paste
    }

    /// Takes the last step off; what it must be done again with is how the paragraphs are now.
    mutating func undo(in paragraphs: [Paragraph]) -> Step? {
        guard let step = done.popLast() else { return nil }
        undone.append(Self.reversed(step, in: paragraphs))
        isBroken = true
        return step
    }

    mutating func redo(in paragraphs: [Paragraph]) -> Step? {
        guard let step = undone.popLast() else { return nil }
        done.append(Self.reversed(step, in: paragraphs))
        isBroken = true
        return step
    }

    private static func reversed(_ step: Step, in paragraphs: [Paragraph]) -> Step {
        Step(
            kind: step.kind, start: step.start,
            before: paragraphs[step.start..<(step.start + step.count)].map(\.text), count: step.before.count,
            cursorBefore: step.cursorAfter, cursorAfter: step.cursorBefore)
    }
}
