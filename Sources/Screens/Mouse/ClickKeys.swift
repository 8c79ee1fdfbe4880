// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// What can be led by keys, and so by clicks: the program, or a part of it.
package protocol KeyDriven {
    mutating func update(_ message: Message) -> [Effect]
    func view(in size: Size) -> Canvas
}

/// Finds the keys that do what a click means, by pressing them on a copy: Tab until the focus is there, arrows, Enter.
///
/// So a click can do nothing that the keyboard cannot, on no screen, and no screen knows of the mouse.
struct ClickKeys<App: KeyDriven> {
    private var app: App
    private let size: Size
    private var picture: Canvas
    private var inputs: [Input] = []

    init(_ app: App, size: Size) {
        self.app = app
        self.size = size
        picture = Canvas.withTargets { app.view(in: size) }
    }

    /// - Parameter last: The click before, when no key came since.
    mutating func answer(to pointer: Pointer, after last: Click?) -> ClickAnswer {
        switch pointer.act {
        case .press(.left): press(at: pointer.point, after: last)
        case .wheelUp: turn(.scrollUp, at: pointer.point)
        case .wheelDown: turn(.scrollDown, at: pointer.point)
        case .press, .release: ClickAnswer()
        }
    }

    // MARK: - A press

    private mutating func press(at point: Point, after last: Click?) -> ClickAnswer {
        if let last, last.isRecent, last.point == point {
            guard !last.isDone, isChosen(last.target) else { return ClickAnswer() }
            return answer("\r", Click(point: point, target: last.target, isDone: true))
        }
        guard let target = target(at: point) else { return ClickAnswer() }
        let done = Click(point: point, target: target, isDone: true)
        switch target.kind {
        case .button: return reach(target) ? answer("\r", done) : ClickAnswer()
        case .stop(let typed): return lead(into: target) ? answer(typed, done) : ClickAnswer()
        case .typed(let typed): return answer(typed, done)
        case .option: return reach(target) ? answer("", nil) : ClickAnswer()
        case .text: return moveCursor(to: point, in: target) ? answer("", nil) : ClickAnswer()
        case .row:
            if let last, !last.isDone, last.target.isSame(as: target), isChosen(target) { return answer("\r", done) }
            return reach(target) ? answer("", Click(point: point, target: target, isDone: false)) : ClickAnswer()
        case .lines: return ClickAnswer()
        }
    }

    /// What lies on top at this place.
    private func target(at point: Point) -> ClickTarget? { picture.targets?.last { $0.area.contains(point) } }

    /// The keys so far, and what is typed when they have been pressed.
    private func answer(_ typed: String, _ click: Click?) -> ClickAnswer {
        ClickAnswer(
            inputs: inputs
                + typed.map { character in
                    switch character {
                    case "\r": .key(.enter)
                    case "←": .key(.left)
                    default: .text(String(character))
                    }
                }, click: click)
    }

    private func isChosen(_ target: ClickTarget) -> Bool { present(target)?.focus == target.place }

    // MARK: - The wheel

    private mutating func turn(_ key: Key, at point: Point) -> ClickAnswer {
        let scrolled = picture.targets?.filter(\.isScrolled) ?? []
        guard let target = scrolled.last(where: { $0.area.contains(point) }) ?? scrolled.first,
            target.kind == .lines || lead(into: target)
        else { return ClickAnswer() }
        return ClickAnswer(inputs: inputs + [.key(key)])
    }

    // MARK: - The way there

    /// Presses a key on the copy. - Returns: whether nothing came of it but what is seen, and kept as it was.
    private mutating func press(_ key: Key) -> Bool {
        let effects = app.update(.input(.key(key)))
        inputs.append(.key(key))
        picture = Canvas.withTargets { [app, size] in app.view(in: size) }
        return effects.allSatisfy(\.changesNothing)
    }

    /// The group of a target, as it is drawn now.
    private func present(_ target: ClickTarget) -> ClickTarget? { picture.targets?.first { $0.isBeside(target) } }

    private func hasFocus(_ target: ClickTarget) -> Bool {
        target.kind == .text ? target.area.contains(picture.cursor) : target.focus != nil
    }

    /// Leads the focus into the group: by Tab, or by an arrow where a list hangs below a text.
    private mutating func lead(into target: ClickTarget) -> Bool {
        var next = self
        if !next.tab(into: target) {
            next = self
            guard next.press(.down), let present = next.present(target), next.hasFocus(present) else { return false }
        }
        self = next
        return true
    }

    private mutating func tab(into target: ClickTarget) -> Bool {
        for _ in 0..<Self.mostStops {
            guard let present = present(target) else { return false }
            if hasFocus(present) { return true }
            if let button = present.entrance { return enter(target, by: button) }
            guard press(.tab) else { return false }
        }
        return false
    }

    /// No page has more places that Tab leads to.
    private static var mostStops: Int { 60 }

    /// Presses the button that leads to the group.
    private mutating func enter(_ target: ClickTarget, by place: Int) -> Bool {
        guard let button = picture.targets?.first(where: { $0.kind == .button && $0.place == place }), reach(button),
            press(.enter), let present = present(target)
        else { return false }
        return hasFocus(present)
    }

    /// Leads the focus to the very target, and sees that it is still what was clicked on.
    private mutating func reach(_ target: ClickTarget) -> Bool {
        let words = words(of: target)
        guard lead(into: target) else { return false }
        while let focus = present(target)?.focus, focus != target.place {
            let distance = abs(target.place - focus)
            _ = press(target.key(from: focus))
            guard let next = present(target)?.focus, abs(target.place - next) < distance else { return false }
        }
        guard isChosen(target) else { return false }
        // The sign of an option changes when it is chosen.
        return target.kind == .option || !words.isDisjoint(with: self.words(of: target))
    }

    /// What stands on the rows of a target.
    private func words(of target: ClickTarget) -> Set<[UInt32]> {
        let parts = picture.targets?.filter { $0.isSame(as: target) } ?? []
        return Set(
            parts.map { part in
                (part.area.left..<max(part.area.left, part.area.right)).map { column in
                    picture[Point(column: column, row: part.area.top)].base
                }
            })
    }

    // MARK: - The cursor in a text

    private mutating func moveCursor(to clicked: Point, in target: ClickTarget) -> Bool {
        guard lead(into: target), let area = present(target)?.area else { return false }
        // Where the text stands when it has the focus.
        let point = Point(
            column: clicked.column - target.area.left + area.left, row: clicked.row - target.area.top + area.top)
        while picture.cursor.row != point.row {
            let before = picture.cursor
            guard step(picture.cursor.row < point.row ? .down : .up, in: target), picture.cursor.row != before.row
            else { break }
        }
        let row = picture.cursor.row
        while picture.cursor.column > point.column {
            guard step(.left, in: target, row: row) else { return true }
        }
        while picture.cursor.column < point.column {
            guard step(.right, in: target, row: row) else { return true }
        }
        // On the right half of a wide character the cursor stands behind it.
        if picture.cursor.column > point.column { _ = step(.left, in: target, row: row) }
        return true
    }

    /// Presses a key when the cursor moves by it and stays in the text, or on its row.
    private mutating func step(_ key: Key, in target: ClickTarget, row: Int? = nil) -> Bool {
        var next = self
        guard next.press(key), next.picture.cursor != picture.cursor, let present = next.present(target),
            next.hasFocus(present), row == nil || next.picture.cursor.row == row
        else { return false }
        self = next
        return true
    }
}

extension ClickTarget {
    /// Whether it is of the same group.
    func isBeside(_ other: ClickTarget) -> Bool { kind == other.kind && group == other.group }

    fileprivate func isSame(as other: ClickTarget) -> Bool { isBeside(other) && place == other.place }

    /// Whether the wheel moves it.
    fileprivate var isScrolled: Bool {
        switch kind {
        case .row, .lines: true
        case .text: area.size.rows > 1
        case .button, .option, .stop, .typed: false
        }
    }

    /// The arrow that leads from a place towards this one.
    fileprivate func key(from focus: Int) -> Key {
        kind == .button ? (focus < place ? .right : .left) : (focus < place ? .down : .up)
    }
}

extension Effect {
    fileprivate var changesNothing: Bool {
        switch self {
        case .startTimer, .cancelTimer: true
        // What was typed before is put on file again; where the focus is changes nothing of it.
        case .lead(.draftTyped), .lead(.dropTyped): true
        case .quit, .suspend, .ring, .deskTimer, .collectMail, .home, .lead, .seat, .writing, .scribe, .wall,
            .rules, .readList, .rememberLanguage:
            false
        }
    }
}
