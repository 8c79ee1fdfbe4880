// SPDX-License-Identifier: Apache-2.0

import Testing

struct ImportTests {
    @Test func `every target imports only what its row allows`() {
        #expect(SourceTree.sources.count > 10)
        #expect(SourceTree.sources.flatMap(Imports.findings) == [])
    }

    @Test func `a forbidden import is found, however it is written`() {
        let lines = [
            "private import Glibc", "@preconcurrency import Glibc", "import func Glibc.open", "  import Glibc // why",
        ]
        for line in lines {
            let file = SourceFile(path: "Sources/Screens/SeatApp.swift", text: line + "\n")
            #expect(Imports.findings(in: file) == ["Sources/Screens/SeatApp.swift:1: Screens must not import Glibc"])
        }
        let allowed = SourceFile(path: "Sources/Screens/SeatApp.swift", text: "import Wording\n// import Glibc\n")
        #expect(Imports.findings(in: allowed) == [])
    }

    @Test func `a target without a row is found`() {
        let file = SourceFile(path: "Sources/Extras/Extra.swift", text: "")
        #expect(Imports.findings(in: file).count == 1)
    }

    @Test func `screens, files and transcripts do not know each other`() {
        let neighbours: Set<String> = ["Screens", "SessionFiles", "Transcripts"]
        for target in neighbours {
            #expect(Imports.allowed[target, default: neighbours].isDisjoint(with: neighbours))
        }
    }

    @Test func `only one file includes the header of ncurses`() {
        let including = SourceTree.sources.filter { file in
            (file.isC || file.isSwift) && file.lines.contains(where: includesNcurses)
        }
        #expect(including.map(\.path).allSatisfy { $0 == "Sources/CNcurses/screen.c" }, "\(including.map(\.path))")
    }

    @Test(arguments: [
        ("#include <ncurses.h>", true), ("# include \"ncursesw/curses.h\"", true), ("#include <math.h>", false),
    ])
    func `an include of ncurses is seen`(line: String, expected: Bool) {
        #expect(includesNcurses(line) == expected)
    }

    private func includesNcurses(_ line: String) -> Bool {
        let words = SwiftCode.words(in: line)
        return words.first == "include" && ["curses", "ncurses", "term"].contains { words.dropLast().last == $0 }
    }
}
