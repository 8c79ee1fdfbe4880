// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Testing

/// Finding sessions by what people type, and naming new ones.
struct SessionsRootTests {
    private func place() throws -> TemporaryFolder {
        let place = try TemporaryFolder()
        for name in ["2024-04-23-kei", "2024-04-30-kei", "practice", "practice-2", "Mijn sessie"] {
            try place.makeFolder(name)
            try place.put("{}", at: name + "/session.json")
        }
        try place.makeFolder("empty")
        try place.put("{}", at: "file.json")
        return place
    }

    private func found(_ text: String, in place: TemporaryFolder) throws -> String {
        let path = try SessionsRoot.open(place.path).resolve(text).path
        return String(path.split(separator: "/").last ?? "")
    }

    @Test func `folders with a session document are sessions, everything else is not`() throws {
        let place = try place()
        try place.link("linked", to: "/etc")
        let listing = try SessionsRoot.open(place.path).listing()
        let expected = ["2024-04-23-kei", "2024-04-30-kei", "Mijn sessie", "practice", "practice-2"]
        #expect(listing.sessions.map(\.text) == expected)
        #expect(listing.skipped == [.symbolicLink(FileName(fixed: "linked"))])
    }

    @Test func `found by name, by a beginning only it has, and by path`() throws {
        let place = try place()
        #expect(try found("practice", in: place) == "practice")
        #expect(try found("2024-04-23", in: place) == "2024-04-23-kei")
        #expect(try found("Mijn", in: place) == "Mijn sessie")
        #expect(try found(place.path + "/practice-2", in: place) == "practice-2")
        #expect(try found(place.path + "/practice-2/", in: place) == "practice-2")
    }

    @Test func `what is not one session is refused with what is near`() throws {
        let place = try place()
        let root = try SessionsRoot.open(place.path)
        let names = ["2024-04-23-kei", "2024-04-30-kei"].compactMap { FileName($0) }
        #expect(throws: SessionNotFound.ambiguous("2024", names)) { try root.resolve("2024") }
        #expect(throws: SessionNotFound.self) { try root.resolve("") }
        #expect(throws: SessionNotFound.notASession(path: "../")) { try root.resolve("../") }
        #expect(throws: SessionNotFound.notASession(path: "..")) { try root.resolve("..") }
        let empty = place.path + "/empty"
        #expect(throws: SessionNotFound.notASession(path: empty)) { try root.resolve(empty) }
        let near = ["practice", "practice-2"].compactMap { FileName($0) }
        #expect(throws: SessionNotFound.noSuchSession("practise", nearest: near)) { try root.resolve("practise") }
        #expect(throws: SessionNotFound.noSuchSession("zzzz", nearest: [])) { try root.resolve("zzzz") }
    }

    @Test func `a symbolic link among the sessions is not followed`() throws {
        let place = try place()
        let other = try self.place()
        try place.link("sneaky", to: other.path + "/practice")
        #expect(throws: SessionNotFound.self) { try SessionsRoot.open(place.path).resolve("sneaky") }
    }

    @Test func `a new session gets its date and title, and a number when that is taken`() throws {
        let place = try TemporaryFolder()
        let root = try SessionsRoot.openMakingIt(place.path + "/data/terugblik/Sessions")
        #expect(
            try root.makeSession(date: "2024-04-23", title: "KEI-Innovatienetwerk").name.text
                == "2024-04-23-kei-innovatienetwerk")
        #expect(
            try root.makeSession(date: "2024-04-23", title: "KEI innovatienetwerk!").name.text
                == "2024-04-23-kei-innovatienetwerk-2")
        let (name, folder) = try root.makeSession(date: "", title: "☃")
        #expect(name.text == "session")
        #expect(try folder.fileSystem.facts(of: folder.descriptor).permissions == 0o700)
    }

    @Test(arguments: [
        ("Één terugblik: wat nu?", "een-terugblik-wat-nu"), ("../../etc/passwd", "etc-passwd"),
        ("Foto's & film", "fotos-film"),
        ("", ""), ("e\u{301}e\u{301}n", "een"), ("Straße Ærø IJsselland", "strasse-aero-ijsselland"), ("日本語", ""),
        (String(repeating: "lang ", count: 30), "lang-lang-lang-lang-lang-lang-lang-lang-lang-lan"),
    ])
    func `a title becomes a plain folder name`(title: String, slug: String) {
        #expect(Slug.make(from: title) == slug)
    }
}
