// SPDX-License-Identifier: Apache-2.0
import Foundation
import Retrospective
import Testing
import Transcripts

/// Words that a spreadsheet, a browser, a Markdown reader, an analysis program or a terminal might take for orders.
let nastyTexts: [String] = [
    "=1+1", "=cmd|' /C calc'!A0", "+31 6", "-3", "- een punt", "@SUM(A1)", "|pijp", "%x", "\t=1", " =1", "\n=1",
    "＝1+1", "'=1", "''=1", "'s ochtends", "\u{FEFF}=1", "\u{A0}=1", "\"=1\",\"x\"", "a;b,c\"d", "a\nb\r\nc\rd",
    "<script>alert(1)</script>", "</bdi></blockquote><h1>x", "<img src=x onerror=alert(1)>", "&lt;b&gt; &amp; &#60;",
    "<!-- weg -->", "]]> <![CDATA[x", "' onmouseover='x", "javascript:alert(1)",
    "# kop", "## kop", "kop\n===", "kop\n---", "* punt", "+ punt", "1. een", "12) twee", "a. x", "iv. x", "(1) x",
    "> citaat", "    code", "\tcode", "```\ncode\n```", "~~~\nx\n~~~", "`code`", "**vet** _schuin_ __x__ ~~weg~~",
    "[x](https://kwaad.example)", "![x](y)", "[x]: https://kwaad.example", "<https://kwaad.example>",
    "https://kwaad.example/a_b", "kijk op www.kwaad.example",
    "mail a@kwaad.example", "| a | b |\n| - | - |\n| 1 | 2 |",
    "---\ntitle: x\n---", "- [ ] doen", "$x$ \\(y\\) \\", "eind \\", "regel  \nmet spaties", "[^1] noot", ":smile: x",
    "Kortom: geslaagd", "Doel: alles\nDatum: nu", "om 14:30 begon het", "x: y: z", "a:\nb", "Anna Bos: ik niet",
    "\u{202E}draai\u{202C} om", "\u{2067}x", "\u{1B}[31mrood\u{07}", "\u{9B}31m", "nul\u{0}nul\u{7F}",
    "\u{85}x\u{2028}y",
    "regel\nKortom: klaar", "שלום עולם (abc) 123", "مرحبا: كيف", "👩‍👩‍👧‍👦 en 🇳🇱", "e\u{301}e\u{301}", "日本語：テスト",

    "z\u{300}\u{301}\u{302}\u{303}",
    "lang \(String(repeating: "woord ", count: 500))", String(repeating: "a", count: 3_000), "  spaties  ",
    "x\n\n\n\ny",
    "x\u{2029}y\u{0B}z\u{0C}w", "tab\ttab", "ja",
]

@Suite struct NastyTextTests {
    @Test(.enabled(if: NastyTextTests.python != nil))
    func `parsers that know nothing of the program read the words back`() throws {
        let folder = URL.temporaryDirectory.appending(path: "transcripts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let selection = try Self.session().selection(.public)
        for format in TranscriptFormat.allCases {
            try Data(format.write(selection).utf8).write(to: folder.appending(path: "nasty.\(format.fileExtension)"))
        }
        let excel = TranscriptFormat.csv.write(selection, excel: true)
        try Data(excel.utf8).write(to: folder.appending(path: "nasty-excel.csv"))
        let texts = nastyTexts.map { ["typed": $0, "shown": Self.shown($0)] }
        try JSONEncoder().encode(texts).write(to: folder.appending(path: "texts.json"))
        let report = try Self.check(folder)
        #expect(report.status == 0, Comment(rawValue: report.text))
    }

    private static func session() throws -> SessionUnderWay {
        var made = try SessionUnderWay(title: "Proef: <b>1</b> & *twee*") {
            $0.place = "=\"plaats\": x"
            $0.purpose = "Doel: alles"
            $0.source = "https://voorbeeld.example/a: b"
        }
        let names = [
            "Anna Bos", "Zonder naam", "Jan: de Tweede", "Jan - de Tweede", String(repeating: "Lange Naam ", count: 9),
            "=naam()", "<b>Bo</b>", "עדי", "| pijp", "Bo\u{202E}b",
        ]
        let people = try names.enumerated().map { index, name in
            try made.person(UInt32(index + 1), name, role: index == 3 ? "rol: x" : nil, consent: .name)
        }
        let quiet = try made.person(99, "Stil", consent: .unnamed)
        for (index, text) in nastyTexts.enumerated() {
            let person = index % 3 == 0 ? quiet : people[index % people.count]
            try made.answer(person, ["process", "results", "insights"][index % 3], text)
        }
        return made
    }

    /// The words as files show them: line feeds only, and a mark for what would drive a terminal.
    private static func shown(_ text: String) -> String {
        var shown = text.replacing("\r\n", with: "\n")
        for wide in ["\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"] {
            shown = shown.replacing(wide, with: "\n")
        }
        return TerminalSafe.text(shown)
    }

    private static var python: String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let candidates = path.split(separator: ":").map { "\($0)/python3" }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func check(_ folder: URL) throws -> (status: Int32, text: String) {
        let process = Process()
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "check_transcripts.py")
        process.executableURL = URL(filePath: try #require(python))
        process.arguments = [script.path(), folder.path()]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
