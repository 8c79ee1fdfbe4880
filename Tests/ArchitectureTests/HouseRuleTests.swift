// SPDX-License-Identifier: Apache-2.0

import Testing

struct HouseRuleTests {
    @Test func `nothing hides a mistake or stops the program`() {
        #expect(SourceTree.sources.flatMap(HouseRules.codeFindings) == [])
    }

    @Test func `nothing is left undone`() {
        #expect(SourceTree.sources.flatMap(HouseRules.markFindings) == [])
    }

    @Test func `types have names of this field`() {
        #expect(SourceTree.sources.flatMap(HouseRules.nameFindings) == [])
    }

    @Test func `screens and transcripts see views, never the session`() {
        #expect(SourceTree.sources.flatMap(HouseRules.sessionFindings) == [])
    }

    @Test func `tests take their folders from TemporaryFolder, whose documents are validated`() {
        #expect(SourceTree.tests.flatMap(HouseRules.folderFindings) == [])
        let other = SourceFile(path: "Tests/OtherTests/Folder.swift", text: "let made = mkdtemp(&name)")
        #expect(HouseRules.folderFindings(in: other).count == 1)
    }

    @Test func `no file is too long to read`() {
        #expect(SourceTree.sources.compactMap(HouseRules.lengthFinding) == [])
    }

    @Test func `every file names its licence on the first line`() {
        let files = SourceTree.sources + SourceTree.tests
        #expect(files.filter { $0.lines.first != HouseRules.licenceLine }.map(\.path) == [])
    }

    @Test func `every Swift target is built with the strict settings`() {
        #expect(Manifest.targetsWithoutStrictSettings(in: SourceTree.text(of: "Package.swift")) == [])
        #expect(
            Manifest.targetsWithoutStrictSettings(in: #".target(name: "A"), .testTarget(name: "B", x: strict)"#) == [
                "A", "B",
            ])
        #expect(Manifest.targetsWithoutStrictSettings(in: #".target(name: "A", swiftSettings: strict)"#) == [])
    }

    @Test(
        arguments: [
            "final class Box: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1", "try! read()",
            "let a = b as! C",
            "fatalError()", "print(1)", "  debugPrint(a)",
        ]
    )
    func `code against the rules is found`(line: String) {
        #expect(HouseRules.codeFindings(in: screen(line)).count == 1)
        #expect(HouseRules.codeFindings(in: screen("// " + line)) == [])
    }

    @Test func `the command line may print`() {
        #expect(HouseRules.codeFindings(in: SourceFile(path: "Sources/terugblik/List.swift", text: "print(1)")) == [])
    }

    @Test func `names and marks against the rules are found`() {
        #expect(HouseRules.nameFindings(in: screen("package struct SeatManager {}")).count == 1)
        #expect(HouseRules.nameFindings(in: screen("enum DatabaseRow {}")) == [])
        #expect(HouseRules.markFindings(in: screen("// TODO: later")).count == 1)
        #expect(HouseRules.sessionFindings(in: screen("let all: Session")).count == 1)
        #expect(HouseRules.sessionFindings(in: screen("let row: SessionRow // a Session")) == [])
    }

    @Test func `a long file is found, unless it holds phrases`() {
        let text = String(repeating: "\n", count: 301)
        #expect(HouseRules.lengthFinding(in: screen(text)) != nil)
        #expect(HouseRules.lengthFinding(in: SourceFile(path: "Sources/Wording/SeatPhrases.swift", text: text)) == nil)
    }

    private func screen(_ text: String) -> SourceFile {
        SourceFile(path: "Sources/Screens/SeatApp.swift", text: text)
    }
}
