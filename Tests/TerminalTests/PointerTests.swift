// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Glibc
import PseudoTerminal
import Testing

@testable import TerminalPort

/// The mouse, from the bytes of the terminal on.
@Suite struct `Mouse in the decoder` {
    private func pointer(_ act: Pointer.Act, _ column: Int, _ row: Int) -> Heard {
        .pointer(Pointer(act, at: Point(column: column, row: row)))
    }

    @Test func `a press, letting go and the wheel are heard where they were, and text around them stays text`() {
        let heard = decode(
            "a\u{1b}[<0;1;1Mb\u{1b}[<0;80;24m\u{1b}[<1;300;2M\u{1b}[<2;3;4M\u{1b}[<64;5;6M\u{1b}[<65;5;6Mc",
            hearsPointer: true)
        #expect(
            heard == [
                .text("a"), pointer(.press(.left), 0, 0), .text("b"), pointer(.release(.left), 79, 23),
                pointer(.press(.middle), 299, 1), pointer(.press(.right), 2, 3), pointer(.wheelUp, 4, 5),
                pointer(.wheelDown, 4, 5), .text("c"),
            ])
    }

    @Test(arguments: [
        "\u{1b}[<0;0;1M", "\u{1b}[<0;1;0M", "\u{1b}[<0;1M", "\u{1b}[<0;1;1;1M", "\u{1b}[<;1;1M", "\u{1b}[<0;;M",
        "\u{1b}[<0;999999;1M", "\u{1b}[<99999999999999999999999;1;1M", "\u{1b}[<0;-1;1M", "\u{1b}[<0;1:2;1M",
        "\u{1b}[<32;1;1M", "\u{1b}[<35;1;1M", "\u{1b}[<4;1;1M", "\u{1b}[<16;1;1M", "\u{1b}[<3;1;1M", "\u{1b}[<66;1;1M",
        "\u{1b}[<128;1;1M", "\u{1b}[<64;1;1m", "\u{1b}[0;1;1M", "\u{1b}[M !!", "\u{1b}[<0;1;1A",
    ])
    func `what is no whole press of one button alone is nothing at all`(bytes: String) {
        #expect(decode("x\(bytes)y", hearsPointer: true) == [.text("xy")])
    }

    @Test func `the oldest form is swallowed with its three bytes, whatever they are`() {
        for first in [0x20, 0x22, 0x60, 0xff] as [UInt8] {
            let bytes = [0x61, 0x1b, 0x5b, 0x4d, first, 0xc3, 0xff, 0x62]
            #expect(decode(bytes, hearsPointer: true) == [.text("ab")])
            #expect(decode(bytes) == [.text("ab")])
        }
        #expect(decode("\u{1b}[M \rx", hearsPointer: true) == [.key(.enter), .text("x")], "a key is not lost in it")
    }

    @Test func `a torn one is given up after a silence`() {
        for torn in ["\u{1b}[<0;1", "\u{1b}[M ", "\u{1b}[<"] {
            var decoder = InputDecoder(hearsPointer: true)
            decoder.feed(Array(torn.utf8))
            #expect(decoder.pending)
            decoder.flush()
            decoder.feed(Array("x".utf8))
            #expect(decoder.take() == [.text("x")])
        }
    }

    @Test func `inside a paste it is content, without its control`() {
        #expect(
            decode("\u{1b}[200~a\u{1b}[<0;1;1Mb\u{1b}[201~", hearsPointer: true) == [.paste("a[<0;1;1Mb")])
    }

    @Test func `without the mouse none of it is heard`() {
        #expect(decode("a\u{1b}[<0;1;1M\u{1b}[<64;5;6Mb") == [.text("ab")])
    }
}

/// The mouse on a pseudo-terminal: switched on when wanted, and off whichever way the program ends.
@Suite struct `Mouse of the real terminal` {
    private let fixture = FixtureProgram()

    private func start() throws -> ProgramOnTerminal {
        let program = try fixture.start(["mouse"], environment: ["SWIFT_BACKTRACE": "enable=no"])
        try program.until("the mouse") { $0.reportsMouse && $0.reportsMouseInNumbers }
        return program
    }

    @Test func `it is off unless it is wanted`() throws {
        let program = try fixture.start()
        program.type("x\u{11}")
        #expect(try program.ending() == .exited(7))
        #expect(!String(decoding: program.terminal.bytesReceived, as: UTF8.self).contains("?1000"))
        #expect(program.screen.unknown.isEmpty)
    }

    @Test func `a click is heard where it was`() throws {
        let program = try start()
        program.type("tekst")
        program.click(row: 3, column: 9)
        try program.until(shows: "release(TerminalPort.Pointer.Button.left) 3 9")
        #expect(program.screen.line(0) == "tekst")
    }

    enum Way: CaseIterable { case quits, terminated, interrupted, crashes, killedByFault }

    @Test(arguments: Way.allCases)
    func `it is off when the program is gone`(way: Way) throws {
        let program = try start()
        switch way {
        case .quits: program.type("\u{11}")
        case .terminated: program.signal(SIGTERM)
        case .interrupted: program.signal(SIGINT)
        case .crashes: program.type("\u{1b}OQ")
        case .killedByFault: program.signal(SIGSEGV)
        }
        _ = try program.ending()
        #expect(program.isTerminalRestored)
    }

    @Test func `it is off while another program has the terminal, and while this one is stopped`() throws {
        let program = try start()
        program.type("\u{1b}[15~")
        try program.until(shows: "80x24 back")
        let sent = String(decoding: program.terminal.bytesReceived, as: UTF8.self)
        let parts = sent.split(separator: "outside")
        #expect(parts.first?.contains("\u{1b}[?1006l\u{1b}[?1000l") == true)
        #expect(parts.last?.contains("\u{1b}[?1000h\u{1b}[?1006h") == true)
        #expect(program.screen.reportsMouse)

        let script = #"set -m; "$0" "$1" mouse; echo stopped; read line; fg >/dev/null; echo "ended $?""#
        let shell = try ProgramOnTerminal(
            "/bin/bash", ["-c", script, Products.path(of: "TerminalFixture"), fixture.crashLog])
        try shell.until("the mouse") { $0.reportsMouse }
        shell.type("\u{1a}")
        try shell.until("the shell") { $0.contains("stopped") && !$0.reportsMouse && !$0.reportsMouseInNumbers }
        shell.type("\n")
        try shell.until("the program again") { $0.reportsMouse && $0.reportsMouseInNumbers }
        shell.type("\u{11}")
        try shell.until(shows: "ended 7")
        #expect(!shell.screen.reportsMouse)
    }
}
