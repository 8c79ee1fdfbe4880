// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// The independent validator: Python's jsonschema, with the schemas of `docs/format`.
enum Validator {
    /// Where the sources stand.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "validate_documents.py")

    /// Validates every document below a folder; what is wrong, or nothing.
    static func problems(in folder: String, demandsAllMembers: Bool = false) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let python = ProcessInfo.processInfo.environment["TERUGBLIK_PYTHON"] ?? "python3"
        process.arguments = [python, script.path()] + (demandsAllMembers ? ["--all-members"] : []) + [folder]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus == 0 { return [] }
        return text.split(separator: "\n").map(String.init)
    }
}
