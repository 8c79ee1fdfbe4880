// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Testing

/// Files that are no plain files, or too big, are refused at once and left alone.
struct BoundedReadTests {
    private let name = FileName(fixed: "p-1.json")

    private func read(_ place: TemporaryFolder, limit: Int = 100) throws -> String {
        String(decoding: try place.folder().read(name, limit: limit), as: UTF8.self)
    }

    @Test func `a file up to the limit is read whole`() throws {
        let place = try TemporaryFolder()
        for count in [0, 1, 99, 100] {
            try place.put(String(repeating: "x", count: count), at: "p-1.json")
            #expect(try read(place).count == count)
        }
        try place.put(String(repeating: "x", count: 101), at: "p-1.json")
        #expect(throws: ReadFailure.tooLarge(size: 101, limit: 100)) { try read(place) }
    }

    @Test func `a pipe, a folder, a symbolic link and a missing file are refused without waiting`() throws {
        let place = try TemporaryFolder()
        #expect(throws: ReadFailure.missing) { try read(place) }
        try place.makePipe("p-1.json")
        #expect(throws: ReadFailure.notARegularFile) { try read(place) }
        try place.remove("p-1.json")
        try place.makeFolder("p-1.json")
        #expect(throws: ReadFailure.notARegularFile) { try read(place) }
        try place.removeFolder("p-1.json")
        try place.link("p-1.json", to: "/dev/zero")
        #expect(throws: ReadFailure.notARegularFile) { try read(place) }
    }

    @Test func `interrupted reading goes on, a failing disk is told`() throws {
        let place = try TemporaryFolder()
        try place.put("text", at: "p-1.json")
        let files = FaultyFileSystem()
        let folder = try place.folder(on: files)
        files.begin(.init(call: 2, code: EINTR, isPersistent: false))
        #expect(try folder.read(name, limit: 10) == Array("text".utf8))
        files.begin(.init(call: 2, code: EIO, isPersistent: false))
        #expect(throws: ReadFailure.disk(code: EIO)) { try folder.read(name, limit: 10) }
        #expect(files.openCount == 1)
    }

    @Test(arguments: [
        "", ".", "..", "a/b", "/etc", "a\u{0}b", "a\nb", "\u{1B}[31m", "\u{202E}x", String(repeating: "x", count: 256),
    ])
    func `a name that leads elsewhere or drives a terminal is none`(_ text: String) {
        #expect(FileName(text) == nil)
    }

    @Test func `two spellings of one letter are two names`() throws {
        let composed = try #require(FileName("\u{E9}"))
        let combined = try #require(FileName("e\u{301}"))
        #expect(composed != combined)
        #expect(Set([composed, combined]).count == 2)
    }

    @Test func `names that cannot be used are listed apart, made visible`() throws {
        let place = try TemporaryFolder()
        try place.put("x", at: "good.json")
        #expect(unsafe close(creat(place.path + "/bad\u{1B}name", 0o600)) == 0)
        let invalid: [CChar] = Array((place.path + "/").utf8CString.dropLast()) + [-1, 97, 0]
        #expect(unsafe close(creat(invalid, 0o600)) == 0)
        let listing = try place.folder().listing()
        #expect(listing.names.map(\.text) == ["good.json"])
        #expect(Set(listing.unusable) == ["bad\u{FFFD}name", "\u{FFFD}a"])
    }
}
