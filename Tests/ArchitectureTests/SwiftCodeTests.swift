// SPDX-License-Identifier: Apache-2.0

import Testing

struct SwiftCodeTests {
    @Test(
        arguments: [
            ("let a = 1 // try! it", "let a = 1 "),
            ("a /* x /* y */ z */ b", "a  b"),
            ("a /* one\ntwo */ b", "a \n b"),
            (#"say("try! \"it\" // no")"#, #"say("")"#),
            (#"say("\(count(of: "a)b")) left")"#, #"say("(count(of: ""))")"#),
            ("x = \"\"\"\n  as! \"quoted\"\n  \"\"\" + y", "x = \"\n\n\" + y"),
            ("x = #\"a\"b\\n\"# + y", "x = \"\" + y"),
            ("#if DEBUG\n#endif", "#if DEBUG\n#endif"),
        ]
    )
    func `comments and texts are no code`(source: String, code: String) {
        #expect(SwiftCode.stripped(source) == code)
    }

    @Test func `a needle is found as a word of its own`() {
        #expect(SwiftCode.contains("print(", in: "  print(1)"))
        #expect(!SwiftCode.contains("print(", in: "  footprint(1)"))
        #expect(SwiftCode.contains("@unchecked Sendable", in: "class A: @unchecked Sendable {"))
    }

    @Test func `words are identifiers and keywords`() {
        #expect(SwiftCode.words(in: "package struct Über: Equatable {") == ["package", "struct", "Über", "Equatable"])
    }
}
