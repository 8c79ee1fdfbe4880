// SPDX-License-Identifier: Apache-2.0

import CPseudoTerminal
import CellCanvas
import Glibc

/// Both ends of a pseudo-terminal and the screen that shows what is written to it.
///
/// For a driver within the test process: give it `slave`, then call `drain()` and look at `screen`.
package final class PseudoTerminal {
    package let slave: Int32
    package internal(set) var master: Int32
    package internal(set) var screen: VirtualTerminal
    /// Everything the program wrote so far.
    package internal(set) var bytesReceived: [UInt8] = []

    package init(size: Size = Size(columns: 80, rows: 24)) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        let failure = unsafe pseudo_terminal_open(Int32(size.rows), Int32(size.columns), &ends.master, &ends.slave)
        guard failure == 0 else { throw NoPseudoTerminal(errorNumber: failure) }
        (master, slave) = ends
        screen = VirtualTerminal(rows: size.rows, columns: size.columns)
    }

    deinit {
        hangUp()
        close(slave)
    }

    /// Closes the terminal emulator's end, as closing its window does.
    package func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    /// Types bytes. Reads what the program writes meanwhile, so that neither waits for the other.
    package func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, master >= 0 {
            drain()
            let count = unsafe rest.prefix(1024).withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Draws what has been written and not been drawn; returns how many bytes that was.
    @discardableResult
    package func drain(waiting milliseconds: Int32 = 0) -> Int {
        var total = 0
        var limit = milliseconds
        while master >= 0, pseudo_terminal_poll(master, limit) == 1 {
            var block = [UInt8](repeating: 0, count: 65_536)
            let count = unsafe block.withUnsafeMutableBytes { unsafe read(master, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            screen.feed(block.prefix(count))
            bytesReceived += block.prefix(count)
            total += count
            limit = 0
        }
        return total
    }

    /// Writes as a program does until the terminal takes no more.
    package func fill() {
        let flags = fcntl(slave, F_GETFL)
        _ = fcntl(slave, F_SETFL, flags | O_NONBLOCK)
        let block = [UInt8](repeating: 0x20, count: 4_096)
        while unsafe write(slave, block, block.count) > 0 {}
        _ = fcntl(slave, F_SETFL, flags)
    }

    package func resize(_ size: Size) {
        screen.resize(rows: size.rows, columns: size.columns)
        pseudo_terminal_resize(master, Int32(size.rows), Int32(size.columns))
    }

    /// The modes of the line, as `stty -a` tells them: equal before and after a program that cleans up.
    package var modes: String {
        var line = [CChar](repeating: 0, count: 512)
        unsafe pseudo_terminal_modes(slave, &line, 512)
        return String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether keys arrive unchanged and without echo.
    package var isRaw: Bool { pseudo_terminal_is_raw(slave) != 0 }
}

/// The system gave no pseudo-terminal.
package struct NoPseudoTerminal: Error {
    package let errorNumber: Int32
}
