// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Testing

/// The real program as a command, in an environment of its own.
struct CommandRun {
    /// Its home, its current folder, and where `Sessions` may stand.
    let place: TemporaryFolder
    var environment: [String: String]

    /// What came of a run.
    struct Outcome {
        let code: Int32
        let output: String
        let talk: String
    }

    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let program = ChildProcess.builtProgram("terugblik")

    init() throws {
        place = try TemporaryFolder()
        environment = [
            "PATH": "/usr/bin:/bin", "HOME": place.path, "LC_ALL": "en_GB.UTF-8", "TERM": "xterm-256color", "TZ": "UTC",
        ]
    }

    /// With the shipped sessions in the current folder.
    static func withExamples() throws -> CommandRun {
        let run = try CommandRun()
        try FileManager.default.copyItem(
            atPath: project.appending(path: "Sessions").path(), toPath: run.place.path + "/Sessions")
        return run
    }

    func callAsFunction(_ arguments: String...) throws -> Outcome { try self("\"$@\"", arguments) }

    /// Runs a script of the shell in which `"$@"` is the program with its arguments.
    func callAsFunction(_ script: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script, "sh", Self.program] + arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: place.path)
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        let talk = Pipe()
        process.standardOutput = output
        process.standardError = talk
        try process.run()
        let written = output.fileHandleForReading.readDataToEndOfFile()
        let said = talk.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Outcome(
            code: code, output: String(decoding: written, as: UTF8.self), talk: String(decoding: said, as: UTF8.self))
    }

    /// What is wrong with a text by the published schema of that name.
    func problems(of text: String, as schema: String) throws -> String {
        try place.put(text, at: "output.json")
        let script = Self.project.appending(path: "Tests/FormatTests/validate_documents.py").path()
        let python = ProcessInfo.processInfo.environment["TERUGBLIK_PYTHON"] ?? "python3"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, script, "--as", schema, place.path + "/output.json"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : said
    }

    /// Writes a new own session and returns the name of its folder.
    func newSession(_ more: String...) throws -> String {
        let made = try self("\"$@\"", ["new", "--title", "Eén jaar", "--date", "2026-11-24"] + more)
        #expect(made.code == 0, "\(made)")
        return made.output.trimmingCharacters(in: .newlines)
    }
}
