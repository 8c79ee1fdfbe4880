// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The whole program as a value: one stage at a time.
package struct TerugblikProgram: TerminalProgram, Equatable {
    /// What the program was started for.
    package enum Start: Equatable, Sendable {
        case walk(SeatApp.Mode)
    }

    enum Stage: Equatable, Sendable {
        case seats(SeatApp)
    }

    var stage: Stage
    private var language: Language

    package init(_ start: Start, language: Language) {
        self.language = language
        switch start {
        case .walk(let mode): stage = .seats(SeatApp(mode: mode, language: language))
        }
    }

    /// What is asked for before the first frame.
    package func start() -> [Effect] {
        switch stage {
        case .seats(let app): app.start()
        }
    }

    package static func message(for input: Input) -> Message { .input(input) }
    package static func message(for timer: TimerName) -> Message { .timer(timer) }
    package static func message(for wake: Wake) -> Message? { .wake(wake) }
    package static func message(resizedTo size: Size) -> Message? { .resized(size) }

    package mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .wake(.terminated): return [.writing(.leave), .quit(143)]
        case .wake(.hungUp): return [.writing(.leave), .quit(129)]
        case .timer(let name) where name.name.hasPrefix("desk-"): return [.deskTimer(name)]
        case .desk(.mail): return [.collectMail]
        case .wake(.resized), .wake(.continued), .input, .resized, .timer, .desk: return updateStage(message)
        }
    }

    private mutating func updateStage(_ message: Message) -> [Effect] {
        switch stage {
        case .seats(var app):
            let effects = app.update(message)
            stage = .seats(app)
            return app.isLeft ? effects + [.quit(0)] : effects
        }
    }

    package func view(in size: Size) -> Canvas {
        guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else {
            return roomWanted(in: size)
        }
        switch stage {
        case .seats(let app): return app.view(in: size)
        }
    }

    /// One line that asks for a larger window; what is typed meanwhile is kept.
    private func roomWanted(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let words = Wording.of(language).seat.needsRoom
        for (row, line) in wrap(words, width: max(1, size.columns)).enumerated() {
            canvas.write(line, at: Point(column: 0, row: row))
        }
        return canvas
    }
}
