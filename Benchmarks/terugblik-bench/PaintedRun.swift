// SPDX-License-Identifier: Apache-2.0

import AppRuntime
import CellCanvas
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import TerminalPort

/// The whole program in its loop on a real terminal, with keys from a list.
enum PaintedRun {
    /// - Parameter begin: What the desk does before the program begins.
    /// - Returns: for each key the time until its frame was on the terminal.
    static func samples(
        of inputs: [Input], at stage: TerugblikProgram.Start, in session: SampleSession, size: Size,
        begin: (inout Desk) throws -> Void
    ) throws -> [Duration] {
        let mailbox = try Mailbox<Message>()
        var desk = Desk(
            root: try? SessionsRoot.open(session.path), surroundings: surroundings(session.path),
            inbox: Inbox { mailbox.post(.desk(.mail)) })
        try begin(&desk)
        var program = TerugblikProgram(stage, language: .english)
        settle(&program, at: &desk)
        var driver = try TypingDriver.open(inputs, size: size)
        var loop = EventLoop(program, desk, mailbox: mailbox)
        _ = loop.run(on: &driver)
        let samples = driver.samples
        driver.close()
        return samples
    }

    /// Lets the program hear what it asks for before the first frame.
    private static func settle(_ program: inout TerugblikProgram, at desk: inout Desk) {
        var effects = program.begin()[...]
        while let effect = effects.popFirst() {
            for case .message(let message) in desk.perform(effect) { effects += program.update(message) }
        }
    }

    private static func surroundings(_ path: String) -> Surroundings {
        Surroundings(
            now: { SampleSession.moment }, random: { .random(in: .min ... .max) },
            exportFolder: path, editorCommand: [], runEditor: { _, _ in false })
    }
}
