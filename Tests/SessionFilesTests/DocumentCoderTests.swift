// SPDX-License-Identifier: Apache-2.0
import SessionFiles
import Testing

/// Documents as JSON: the same bytes for the same value, nothing dropped unseen.
struct DocumentCoderTests {
    struct Note: Codable, Hashable, Sendable {
        var format = 1
        var revision = 7
        var texts = ["één"]
        var place: String?
        var people: [String: Int] = ["b": 2, "a": 1]
    }

    private let coder = DocumentCoder(format: 1)

    private func decode(_ text: String) throws -> ReadDocument<Note> {
        try coder.decode(Note.self, from: Array(text.utf8))
    }

    private func encoded(_ note: Note) throws -> String {
        String(decoding: try coder.encode(note), as: UTF8.self)
    }

    @Test func `written sorted, indented, with slashes as they are and one line end`() throws {
        #expect(
            try encoded(Note(texts: ["a/b"])) == """
                {
                  "format" : 1,
                  "people" : {
                    "a" : 1,
                    "b" : 2
                  },
                  "revision" : 7,
                  "texts" : [
                    "a/b"
                  ]
                }

                """)
    }

    @Test func `read and written again, the bytes are the same`() throws {
        let bytes = try coder.encode(Note(texts: ["a\u{202E}b", "\u{0}\u{1B}", "é e\u{301} 👍"], place: "Nijmegen"))
        let read = try coder.decode(Note.self, from: bytes)
        #expect(read.readOnly == nil)
        #expect(try coder.encode(read.content) == bytes)
    }

    @Test func `nothing that drives a terminal stands in a file, and all of it comes back`() throws {
        let hazards = (0...0x2100).compactMap { Unicode.Scalar($0 as UInt32) }.filter(TerminalHazard.contains)
        let neighbours = "ÀØ\u{A0}\u{2027}\u{202F}\u{2065}\u{206A}\u{61B}\u{61D}"
        let note = Note(texts: [String(String.UnicodeScalarView(hazards)), neighbours])
        let text = try encoded(note)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalHazard.contains($0) })
        #expect(text.contains(#"\u202e"#) && text.contains(#"\u009b"#) && text.contains(neighbours))
        #expect(try decode(text).content == note)
    }

    @Test func `a newer format is for reading only, whatever else it holds`() throws {
        let fits = try decode(#"{"format":2,"revision":1,"texts":[],"people":{},"new":1}"#)
        #expect(fits.readOnly == .newerFormat(found: 2, supported: 1))
        #expect(fits.content.revision == 1)
        #expect(throws: ReadFailure.newerFormat(found: 2, supported: 1)) { try decode(#"{"texts":3,"format":2}"#) }
    }

    @Test(arguments: [
        "{}", "[]", "1", #"{"format":"1"}"#, #"{"format":0}"#, #"{"format":1.5}"#, #"{"a":{"format":1}}"#,
    ])
    func `a file without a format number is none of ours`(_ text: String) {
        #expect(throws: ReadFailure.noFormat) { try decode(text) }
    }

    @Test func `unknown members make a document read-only and are named`() throws {
        let read = try decode(#"{"format":1,"revision":1,"texts":[],"people":{},"mood":"good","x":{"y":1}}"#)
        #expect(read.readOnly == .unknownMembers(["mood", "x", "x.y"]))
    }

    @Test func `another order, other spacing, other escapes and null are not unknown members`() throws {
        let read = try decode(#"{"texts":["\u00e9"],"revision":1,"place":null,"people":{"\u0061":1},"format":1}"#)
        #expect(read.readOnly == nil)
        #expect(read.content.texts == ["é"])
    }

    @Test func `a missing or wrong member is named with its place`() {
        #expect(throws: ReadFailure.unexpected(place: "", reason: "revision is missing")) {
            try decode(#"{"format":1}"#)
        }
        do {
            _ = try decode(#"{"format":1,"revision":1,"texts":["a",5],"people":{}}"#)
            Issue.record("a number was taken for a text")
        } catch ReadFailure.unexpected(let place, _) {
            #expect(place == "texts.[1]")
        } catch {
            Issue.record(error)
        }
    }

    @Test func `what a reader would refuse is not written`() {
        let small = DocumentCoder(format: 1, limits: JSONLimits(size: 100))
        #expect(throws: SaveFailure.self) { try small.encode(Note(texts: [String(repeating: "x", count: 100)])) }
        #expect(throws: SaveFailure.self) { try coder.encode(Note(texts: [String(repeating: "x", count: 9 << 20)])) }
        #expect(throws: SaveFailure.self) { try coder.encode(["pi": Double.nan]) }
    }
}
