// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import Testing

/// Saving in a process that truly may not, or has run out of something.
struct RealLimitTests {
    /// What the writer says about saving into the folder, with the old content in it.
    private func save(in place: TemporaryFolder, _ restriction: String) throws -> [String] {
        let words = [restriction, "save-once", place.path, "session.json", "a text longer than sixteen bytes"]
        let writer = try ChildProcess(ChildProcess.builtProgram("StoreWriter"), words)
        defer { writer.wait() }
        return writer.readLines()
    }

    @Test func `a folder of somebody else refuses, and the old file stands`() throws {
        let place = try TemporaryFolder()
        try place.put("old", at: "session.json")
        // Others may look, nobody but the owner may write; without root the owner may not either.
        try place.permit(geteuid() == 0 ? 0o755 : 0o555)
        defer { try? place.permit(0o700) }
        #expect(try save(in: place, "as-nobody") == ["failed: writing is not permitted here"])
        #expect(try place.text(of: "session.json") == "old")
        #expect(try place.names() == ["session.json"])
    }

    @Test func `without file descriptors nothing is saved and the old file stands`() throws {
        let place = try TemporaryFolder()
        try place.put("old", at: "session.json")
        #expect(try save(in: place, "few-files") == ["failed: too many open files"])
        #expect(try place.text(of: "session.json") == "old")
    }

    @Test func `a size limit of the system is told and leaves no half file`() throws {
        let place = try TemporaryFolder()
        try place.put("old", at: "session.json")
        #expect(try save(in: place, "small-files") == ["failed: the system limits the size of files"])
        #expect(try place.text(of: "session.json") == "old")
        #expect(try place.names() == ["session.json"])
    }
}
