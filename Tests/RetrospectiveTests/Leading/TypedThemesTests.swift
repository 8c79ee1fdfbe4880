// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

@Suite struct TypedThemesTests {
    private let themes = ["Keuken", "Tijd", "Leiding"].enumerated().map { Theme(id: Sample.id("t-\($0)"), name: $1) }
    private let answers = Dictionary(
        uniqueKeysWithValues: (1...12).map { ($0, Sample.id("a-\($0)") as Identifier<Answer>) })

    private func read(_ text: String) -> TypedThemes { TypedThemes(text, answers: answers, themes: themes) }

    private func filling(_ target: ThemeAct.Target, _ numbers: Int...) -> ThemeAct.Filling {
        .init(target, numbers.map { Theme.Member(answer: Sample.id("a-\($0)")) })
    }

    @Test func `numbers and names before the colon, numbers of slips behind it`() {
        let typed = read("thema 3: 4 7 12\n\n2: 1,2\nTheme 1: 3\n Samen: leren : 5; 6 \n")
        #expect(typed.problems.isEmpty)
        #expect(
            typed.fillings == [
                filling(.known(Sample.id("t-2")), 4, 7, 12), filling(.known(Sample.id("t-1")), 1, 2),
                filling(.known(Sample.id("t-0")), 3), filling(.named("Samen: leren"), 5, 6),
            ])
        #expect(typed.answers == 8)
    }

    @Test(arguments: [
        ("thema 3 4 7", TypedThemes.Reason.noColon), (": 4", .noTheme), ("thema 4: 1", .unknownTheme(4)),
        ("0: 1", .unknownTheme(0)), ("3:", .noAnswers), ("3: 4 x7", .notANumber("x7")), ("3: 13", .unknownAnswer(13)),
        ("3: -1", .unknownAnswer(-1)), ("3: 4 4", .twice(4, line: 2)),
        ("3: 99999999999999999999", .notANumber("99999999999999999999")),
    ]) func `each wrong line has its reason`(line: String, reason: TypedThemes.Reason) {
        #expect(read("2: 1\n" + line).problems == [.init(line: 2, reason: reason)])
    }

    @Test func `a number on two lines is told with the line it stood on first`() {
        #expect(read("1: 4 5\n2: 6\n3: 5").problems == [.init(line: 3, reason: .twice(5, line: 1))])
    }

    @Test func `nothing typed is nothing to do`() {
        let typed = read(" \n\n")
        #expect(typed.fillings.isEmpty)
        #expect(typed.problems.isEmpty)
    }
}
