// SPDX-License-Identifier: Apache-2.0

import CCharacterWidth
import CellCanvas
import Synchronization
import TerminalPort

/// A small program for tests: shows what is typed, and in its last row the last thing that happened.
struct Typewriter: TerminalProgram {
    enum Message: Sendable {
        case input(Input)
        case pointer(Pointer)
        case tick(TimerName)
        case wake(Wake)
        case note(String)
    }

    enum Effect: Sendable {
        case quit(Int32)
        case suspend, release, startTimer, post, complain, crash
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
    static func message(for pointer: Pointer) -> Message? { .pointer(pointer) }
    static func message(for timer: TimerName) -> Message { .tick(timer) }
    static func message(for wake: Wake) -> Message? { .wake(wake) }

    mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .input(.text(let typed)): text += typed
        case .input(.paste(let pasted)): text += "<\(pasted.utf8.count)>"
        case .input(.pasteTooLong(let bytes)): status = "too long: \(bytes)"
        case .input(.key(let key)): return press(key)
        case .pointer(let pointer): status = "\(pointer.act) \(pointer.point.row) \(pointer.point.column)"
        case .tick(let timer): status = "tick \(timer.name)"
        case .note(let note): status = note
        case .wake(let wake):
            status = "\(wake)"
            if !isStubborn, wake == .terminated || wake == .interrupted || wake == .quit { return [.quit(3)] }
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
        let revision = page.show(lines.map(String.init), status: "\(size.columns)x\(size.rows) \(status)", in: size)
        let column = lines.last.map { $0.unicodeScalars.reduce(0) { $0 + Page.width(of: $1) } } ?? 0
        canvas.cursor = Point(column: column, row: lines.count - 1 + revision * Page.rowsPerRevision)
        return canvas
    }
}

/// The cells of the page, handed to `PageTerminal` beside the canvas, which holds only the cursor: a changed page
/// shows there as a cursor so many rows further down.
final class Page: Sendable {
    static let rowsPerRevision = 100_000

    private struct Drawn {
        var rows: [[Cell]] = []
        var revision = 0
    }

    private let drawn = Mutex(Drawn())

    var rows: [[Cell]] { drawn.withLock { $0.rows } }

    static func width(of scalar: Unicode.Scalar) -> Int { max(0, Int(terugblik_character_width(scalar.value))) }

    /// Draws the page; returns a number that is new when it differs from the page before.
    func show(_ lines: [String], status: String, in size: Size) -> Int {
        var rows = Array(repeating: Array(repeating: Cell.blank, count: size.columns), count: size.rows)
        for (row, line) in lines.prefix(size.rows).enumerated() { write(line, .plain, in: size, &rows[row]) }
        write(status, .selected, in: size, &rows[size.rows - 1])
        return drawn.withLock { [rows] drawn in
            if drawn.rows != rows { drawn = Drawn(rows: rows, revision: drawn.revision + 1) }
            return drawn.revision
        }
    }

    private func write(_ line: String, _ role: Role, in size: Size, _ cells: inout [Cell]) {
        var column = 0
        for scalar in line.unicodeScalars {
            let width = Self.width(of: scalar)
            guard width > 0, column + width <= size.columns else { continue }
            cells[column] = Cell(base: scalar.value, width: UInt8(width), role: role)
            if width == 2 { cells[column + 1] = .continuation(role: role) }
            column += width
        }
    }
}
