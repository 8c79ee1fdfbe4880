// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Glibc
import SessionFiles

/// A folder of its own for one test, removed with everything in it afterwards.
///
/// `script/test` sets `TERUGBLIK_DOCUMENTS`: then the folder is moved there instead, and every document that the program
/// wrote in it is validated against its schema. What the test itself put there is left out, as it may be wrong on purpose.
package final class TemporaryFolder {
    package let path: String
    /// What the test wrote itself.
    private var own: [String: [UInt8]] = [:]
    private let collects: Bool

    /// Why a test could not be set up.
    package struct SetupFailure: Error { package let code: Int32 }

    /// - Parameter collects: False for tests of saving as such, whose files only bear the names of documents.
    package init(collects: Bool = true) throws {
        self.collects = collects
        var template = Array("/tmp/terugblik-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw SetupFailure(code: errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        let variable = unsafe getenv("TERUGBLIK_DOCUMENTS").map { unsafe String(cString: $0) }
        guard collects, let collected = variable else {
            try? FileManager.default.removeItem(atPath: path)
            return
        }
        for (name, bytes) in own where (try? Data(contentsOf: URL(filePath: path + "/" + name))) == Data(bytes) {
            _ = unsafe unlink(path + "/" + name)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? "test"
        if unsafe rename(path, collected + "/" + name) != 0 { try? FileManager.default.removeItem(atPath: path) }
    }

    /// Says that a file is no document the program wrote, because the test damaged it.
    package func isDamaged(_ name: String) throws {
        own[name] = [UInt8](try Data(contentsOf: URL(filePath: path + "/" + name)))
    }

    package func folder(on fileSystem: any FileSystem = POSIXFileSystem()) throws -> Folder {
        try Folder.open(path, on: fileSystem)
    }

    /// Writes a file as any other program would: in place, without care.
    package func put(_ bytes: some Sequence<UInt8>, at name: String) throws {
        let file = unsafe open(path + "/" + name, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SetupFailure(code: errno) }
        defer { _ = close(file) }
        let bytes = Array(bytes)
        own[name] = bytes
        guard unsafe write(file, bytes, bytes.count) == bytes.count else { throw SetupFailure(code: errno) }
    }

    package func put(_ text: String, at name: String) throws { try put(text.utf8, at: name) }

    package func makeFolder(_ name: String) throws {
        guard unsafe mkdir(path + "/" + name, 0o700) == 0 else { throw SetupFailure(code: errno) }
    }

    package func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    /// Every name in it, hidden ones too, sorted.
    package func names() throws -> [String] { try folder().listing().names.map(\.text) }
}
