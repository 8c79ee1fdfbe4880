// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

struct RehearsalLineTests {
    private func program(isRehearsal: Bool, _ language: Language = .dutch) -> TerugblikProgram {
        var program = TerugblikProgram(.lead("brug"), language: language)
        let leading = Leading(
            id: "brug", call: SessionCall(session: "brug"),
            view: Disclosure(of: ConsoleScene.session()).facilitatorView, copiedFrom: nil, isReadOnly: false,
            isRehearsal: isRehearsal, troubles: [], recovered: 0)
        _ = program.update(.desk(.led(leading)))
        return program
    }

    private func top(_ canvas: Canvas) -> String {
        canvas.picture.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    }

    @Test func `every screen of a rehearsal says so in its first line, also the smallest`() throws {
        var program = program(isRehearsal: true)
        expectSoundAtEverySize { program.view(in: $0) }
        for size in [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)] {
            _ = program.update(.resized(size))
            #expect(top(program.view(in: size)).contains("PROEFRONDE · niets blijft bewaard"))
            _ = program.update(.input(.text("?")))
            #expect(top(program.view(in: size)).contains("PROEFRONDE · niets blijft bewaard"))
            _ = program.update(.input(.key(.escape)))
        }
        _ = program.update(.resized(Size(columns: 80, rows: 24)))
        try expectFrame(program.view(in: Size(columns: 80, rows: 24)), "rehearsal-80x24")
        _ = program.update(.resized(Size(columns: 40, rows: 12)))
        try expectFrame(program.view(in: Size(columns: 40, rows: 12)), "rehearsal-40x12")
        let english = self.program(isRehearsal: true, .english)
        #expect(top(english.view(in: Size(columns: 40, rows: 12))).contains("REHEARSAL · nothing is kept"))
    }

    @Test func `a session itself says nothing of the kind`() {
        let canvas = program(isRehearsal: false).view(in: Size(columns: 80, rows: 24))
        #expect(!canvas.picture.contains("PROEFRONDE"))
    }
}
