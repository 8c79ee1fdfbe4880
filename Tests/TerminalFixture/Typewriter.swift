// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Synchronization
import TerminalPort

/// A small program for tests: shows what is typed, and in its last row the last thing that happened.
struct Typewriter: TerminalProgram {
    enum Message: Sendable {
        case input(Input)
        case tick(TimerName)
        case wake(Wake)
        case note(String)
    }

    enum Effect: Sendable {
        case quit(Int32), suspend, release, startTimer, post, complain, crash
    }

    /// Whether it goes on after it was told to end.
    let isStubborn: Bool
    let page: Page
    private(set) var text = ""
    private(set) var status = "ready"
    private(set) var keys = 0

    init(isStubborn: Bool, page: Page) {
        self.isStubborn = isStubborn
        self.page = page
    }

    static func message(for input: Input) -> Message { .input(input) }
    static func message(for timer: TimerName) -> Message { .tick(timer) }
    static func message(for wake: Wake) -> Message? { .wake(wake) }

    mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .input(.text(let typed)): text += typed
        case .input(.paste(let pasted)): text += "<\(pasted.utf8.count)>"
        case .input(.pasteTooLong(let bytes)): status = "too long: \(bytes)"
        case .input(.key(let key)): return press(key)
        case .tick(let timer): status = "tick \(timer.name)"
        case .note(let note): status = note
        case .wake(let wake):
            status = "\(wake)"
            if !isStubborn, wake == .terminated { return [.quit(3)] }
            if !isStubborn, wake == .hungUp { return [.quit(4)] }
        }
        return []
    }

    private mutating func press(_ key: Key) -> [Effect] {
        switch key {
        case .enter: text += "\n"
        case .backspace: text = String(text.dropLast())
        case .control("q"): return [.quit(7)]
        case .control("z"): return [.suspend]
        case .function(2): return [.crash]
        case .function(3): return [.complain]
        case .function(5): return [.release]
        case .function(6): return [.startTimer]
        case .function(7): return [.post]
        default: status = "key \(key)"
        }
        return []
    }

    func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        canvas.cursor = Point(column: lines.last?.count ?? 0, row: lines.count - 1)
        page.show(lines.map(String.init), status: "\(size.columns)x\(size.rows) \(status)", in: size)
        return canvas
    }
}

/// The cells of the page, handed to `PageTerminal` beside the canvas.
final class Page: Sendable {
    private let drawn = Mutex<[Cell]>([])

    var cells: [Cell] { drawn.withLock { $0 } }

    func show(_ lines: [String], status: String, in size: Size) {
        var cells = Array(repeating: Cell.blank, count: size.columns * size.rows)
        func write(_ line: String, row: Int, role: Role) {
            guard row < size.rows else { return }
            for (column, scalar) in line.unicodeScalars.prefix(size.columns).enumerated() {
                cells[row * size.columns + column] = Cell(base: scalar.value, role: role)
            }
        }
        for (row, line) in lines.enumerated() { write(line, row: row, role: .plain) }
        write(status, row: size.rows - 1, role: .selected)
        drawn.withLock { $0 = cells }
    }
}
