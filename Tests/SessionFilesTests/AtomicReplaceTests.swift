// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Testing

/// Saving a file: whole or not at all, and told truthfully.
struct AtomicReplaceTests {
    private let name = FileName(fixed: "session.json")

    @Test func `a saved file holds the new bytes, is private and leaves nothing beside it`() throws {
        let place = try TemporaryFolder(collects: false)
        let save = AtomicReplace(in: try place.folder())
        try save.replace(name, with: Array("first".utf8))
        try save.replace(name, with: Array("second".utf8))
        #expect(try place.text(of: "session.json") == "second")
        #expect(try place.names() == ["session.json"])
        #expect(try place.folder().facts(of: name).permissions == 0o600)
    }

    @Test func `making a file never replaces one that is there`() throws {
        let place = try TemporaryFolder(collects: false)
        let save = AtomicReplace(in: try place.folder())
        try save.create(name, with: Array("mine".utf8))
        #expect(throws: SaveFailure.nameTaken) { try save.create(name, with: Array("yours".utf8)) }
        #expect(try place.text(of: "session.json") == "mine")
        #expect(try place.names() == ["session.json"])
    }

    @Test func `short and interrupted writes still save every byte`() throws {
        let place = try TemporaryFolder(collects: false)
        let files = FaultyFileSystem()
        let save = AtomicReplace(in: try place.folder(on: files))
        let bytes = NumberedContent.make(revision: 3)
        files.begin(.init(call: 2, code: EINTR, isPersistent: false), mostBytesPerWrite: 7)
        try save.replace(name, with: bytes)
        #expect(try place.text(of: "session.json").utf8.elementsEqual(bytes))
    }

    @Test func `a symbolic link under the name is replaced and its target stays untouched`() throws {
        let place = try TemporaryFolder(collects: false)
        try place.put("victim", at: "victim")
        try place.link("session.json", to: "victim")
        try AtomicReplace(in: try place.folder()).replace(name, with: Array("mine".utf8))
        #expect(try place.text(of: "victim") == "victim")
        #expect(try place.folder().facts(of: name).kind == .regular)
    }

    @Test func `a folder that is removed while it is open is reported as gone`() throws {
        let place = try TemporaryFolder(collects: false)
        try place.makeFolder("session")
        let session = try place.folder().subfolder(FileName(fixed: "session"))
        #expect(session.whereabouts() == .inPlace)
        try place.removeFolder("session")
        #expect(throws: SaveFailure.folderGone) {
            try AtomicReplace(in: session).replace(name, with: Array("text".utf8))
        }
        #expect(session.whereabouts() == .removed)
    }

    @Test func `a folder that is renamed while it is open keeps taking saves, and that is noticed`() throws {
        let place = try TemporaryFolder(collects: false)
        try place.makeFolder("before")
        let session = try place.folder().subfolder(FileName(fixed: "before"))
        try place.move("before", to: "after")
        try AtomicReplace(in: session).replace(name, with: Array("text".utf8))
        #expect(try place.text(of: "after/session.json") == "text")
        #expect(session.whereabouts() == .moved)
    }

    @Test func `temporaries of ended writers and old ones are swept, others stay`() throws {
        let place = try TemporaryFolder(collects: false)
        let ended = try ChildProcess("/bin/true", [])
        ended.wait()
        let mine = ".p-1.json.\(getpid()).ab12.tmp"
        for name in [".p-1.json.\(ended.process).ab12.tmp", mine, ".other.tmp", "p-1.json", ".p-1.json.x.ab12.tmp"] {
            try place.put("x", at: name)
        }
        let folder = try place.folder()
        #expect(folder.sweepOrphans().map(\.text) == [".p-1.json.\(ended.process).ab12.tmp"])
        let later = Folder.nanosecondsNow() + 3_700_000_000_000
        #expect(folder.sweepOrphans(now: later).map(\.text) == [mine])
        #expect(try place.names() == [".other.tmp", ".p-1.json.x.ab12.tmp", "p-1.json"])
    }
}
