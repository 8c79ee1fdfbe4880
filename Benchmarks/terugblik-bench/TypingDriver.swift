// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import CursesTerminal
import PseudoTerminal
import TerminalPort

/// The real terminal on a pseudo-terminal, with keys from a list: each is handed over when the one before is painted.
struct TypingDriver: ~Copyable, TerminalDriver {
    private var terminal: CursesTerminal
    private let emulator: PseudoTerminal
    private var keys: ArraySlice<Input>
    private var handedOver: ContinuousClock.Instant?
    /// From handing over a key until its frame was written to the terminal.
    private(set) var samples: [Duration] = []

    private init(_ terminal: consuming CursesTerminal, _ emulator: PseudoTerminal, _ keys: [Input]) {
        self.terminal = terminal
        self.emulator = emulator
        self.keys = keys[...]
    }

    static func open(_ keys: [Input], size: Size) throws -> TypingDriver {
        let emulator = try PseudoTerminal(size: size)
        let terminal = try CursesTerminal.open(
            name: "xterm-256color", input: emulator.slave, output: emulator.slave, noColor: false, guardedBy: nil)
        return TypingDriver(terminal, emulator, keys)
    }

    var size: Size { terminal.size }

    mutating func wait(milliseconds: Int?, mail: Int32) -> Set<Wake> {
        emulator.drain()
        return keys.isEmpty ? [.terminated] : []
    }

    mutating func readInput() -> [Heard] {
        guard let key = keys.popFirst() else { return [] }
        handedOver = .now
        return [.input(key)]
    }

    mutating func present(_ canvas: Canvas) {
        terminal.present(canvas)
        if let handedOver { samples.append(handedOver.duration(to: .now)) }
        handedOver = nil
    }

    mutating func suspend() {}

    mutating func ring() {}
    mutating func release(during body: () -> Void) { body() }
    mutating func close() { terminal.close() }
}
