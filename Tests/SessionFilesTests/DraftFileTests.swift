// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Testing

/// What somebody is typing is on file at every key and comes back whole.
struct DraftFileTests {
    private let person = FileName(fixed: "p-7f3a9c21")

    private func line(_ sequence: Int, _ text: String, answer: String = "a-1") -> DraftLine {
        DraftLine(sequence: sequence, prompt: "process", answer: answer, base: 2, text: text)
    }

    private func read(_ place: TemporaryFolder) throws -> [DraftLine] {
        try DraftFile.read(of: person, in: try place.folder())
    }

    @Test func `the newest line comes back with every character`() throws {
        let place = try TemporaryFolder()
        let draft = try DraftFile(of: person, in: try place.folder())
        let text = "regel 1\n\"quote\" \\ \t \u{1B}[31m \u{85} \u{202E} \u{2028} \u{7F} é 👩‍👩‍👧 العربية ﷽ \u{0}"
        try draft.append(line(1, "r"))
        try draft.append(line(2, text))
        #expect(try read(place) == [line(2, text)])
        let raw = try place.text(of: "p-7f3a9c21.draft")
        #expect(raw.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalHazard.contains($0) })
    }

    @Test func `each answer's newest line is kept, oldest first`() throws {
        let place = try TemporaryFolder()
        let draft = try DraftFile(of: person, in: try place.folder())
        try draft.append(line(1, "one"))
        try draft.append(line(2, "one more"))
        try draft.append(line(3, "two", answer: "a-2"))
        #expect(try read(place) == [line(2, "one more"), line(3, "two", answer: "a-2")])
        #expect(draft.lines == (try read(place)))
    }

    @Test func `a torn last line is ignored, and writing goes on behind it`() throws {
        let place = try TemporaryFolder()
        try place.put(
            #"{"seq":1,"prompt":"process","answer":"a-1","base":2,"text":"whole"}"# + "\n{\"seq\":2,\"pro",
            at: "p-7f3a9c21.draft")
        #expect(try read(place) == [line(1, "whole")])
        let draft = try DraftFile(of: person, in: try place.folder())
        try draft.append(line(3, "after"))
        #expect(try read(place) == [line(3, "after")])
    }

    @Test func `emptied only when nothing newer stands in it`() throws {
        let place = try TemporaryFolder()
        let draft = try DraftFile(of: person, in: try place.folder())
        try draft.append(line(1, "saved"))
        try draft.append(line(2, "newer"))
        try draft.emptied(through: 1)
        #expect(try read(place) == [line(2, "newer")])
        try draft.emptied(through: 2)
        #expect(try place.text(of: "p-7f3a9c21.draft") == "")
        try draft.append(line(3, "next"))
        #expect(try read(place) == [line(3, "next")])
    }

    @Test func `a draft that was there is replayed and can be emptied`() throws {
        let place = try TemporaryFolder()
        try DraftFile(of: person, in: try place.folder()).append(line(4, "before the crash"))
        let draft = try DraftFile(of: person, in: try place.folder())
        #expect(draft.lines == [line(4, "before the crash")])
        try draft.emptied(through: 4)
        #expect(try read(place) == [])
    }

    @Test func `a long draft is rewritten with what counts and stays bounded`() throws {
        let place = try TemporaryFolder()
        let draft = try DraftFile(of: person, in: try place.folder())
        try draft.append(line(1, "other answer", answer: "a-2"))
        let text = String(repeating: "woorden ", count: 12_500)
        for sequence in 2...100 { try draft.append(line(sequence, text + "\(sequence)")) }
        #expect(try read(place) == [line(1, "other answer", answer: "a-2"), line(100, text + "100")])
        #expect(try place.text(of: "p-7f3a9c21.draft").utf8.count < DraftFile.mostBytes + 200_000)
        #expect(try place.names() == ["p-7f3a9c21.draft"])
    }

    @Test(arguments: [ENOSPC, EIO, EROFS])
    func `a failed write is told, and the next key puts the text on file again`(code: Int32) throws {
        let place = try TemporaryFolder()
        let files = FaultyFileSystem()
        let draft = try DraftFile(of: person, in: try place.folder(on: files))
        try draft.append(line(1, "first"))
        // Ten bytes go out, then the disk fails: a torn line.
        files.begin(.init(call: 1, code: code, isPersistent: true), mostBytesPerWrite: 10)
        #expect(throws: SaveFailure(SystemFailure(.write, code))) { try draft.append(line(2, "second")) }
        #expect(try read(place) == [line(1, "first")])
        files.begin()
        try draft.append(line(3, "third"))
        #expect(try read(place) == [line(3, "third")])
    }

    @Test func `a person without a draft has none`() throws {
        #expect(try read(try TemporaryFolder()) == [])
    }

    @Test func `one key is one write`() throws {
        let place = try TemporaryFolder()
        let files = FaultyFileSystem()
        let draft = try DraftFile(of: person, in: try place.folder(on: files))
        files.begin()
        try draft.append(line(1, String(repeating: "x", count: 20_000)))
        #expect(files.succeeded == [.write])
    }
}
