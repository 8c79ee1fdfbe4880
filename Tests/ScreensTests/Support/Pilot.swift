// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Screens
import TerminalPort
import Testing

/// Presses keys in one part of the program, tells it what the desk would tell, and looks at what came of it.
struct Pilot<App: Piloted>: Flying {
    private(set) var app: App
    private(set) var size: Size
    /// Everything the app asked for and `takeEffects` has not taken yet, timers of idleness included.
    private(set) var effects: [Effect] = []

    init(_ app: App, size: Size = Size(columns: 80, rows: 24)) {
        self.app = app
        self.size = size
        effects = app.start()
        resize(to: size)
    }

    var canvas: Canvas { app.view(in: size) }

    mutating func hear(_ message: Message) { effects += app.update(message) }

    mutating func resize(to size: Size) {
        self.size = size
        hear(.resized(size))
    }

    /// Tells the app what the desk would tell it.
    mutating func desk(_ message: DeskMessage) { hear(.desk(message)) }

    /// The effects since the last time, without those that only set the timer of idleness.
    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects.filter { effect in
            if case .startTimer(let name, _) = effect { return !name.name.hasSuffix("-idle") }
            return true
        }
    }

    /// Expects the app to be sound in its present state at every size, and puts the size back.
    func expectSoundAtEverySize(
        wayOut: [String] = FrameChecks.keyNames, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var app = app
        ScreensTests.expectSoundAtEverySize(wayOut: wayOut, sourceLocation: sourceLocation) { size in
            _ = app.update(.resized(size))
            return app.view(in: size)
        }
    }
}
