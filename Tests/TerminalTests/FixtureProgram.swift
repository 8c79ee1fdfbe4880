// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import FoundationEssentials
import PseudoTerminal

/// Starts TerminalFixture, each time in a folder of its own.
final class FixtureProgram {
    let crashLog: String
    private let folder: URL

    init() {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("fixture-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        crashLog = folder.appendingPathComponent("crash.log").path
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func launch(
        _ arguments: [String] = [], environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24),
        ignoresHangUp: Bool = false
    ) throws -> ProgramOnTerminal {
        try ProgramOnTerminal(
            Products.path(of: "TerminalFixture"), [crashLog] + arguments,
            environment: ProgramOnTerminal.standard.merging(environment) { $1 }, size: size,
            ignoresHangUp: ignoresHangUp)
    }

    /// Launches it and waits for its first frame.
    func start(
        _ arguments: [String] = [], environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24),
        ignoresHangUp: Bool = false
    ) throws -> ProgramOnTerminal {
        let program = try launch(arguments, environment: environment, size: size, ignoresHangUp: ignoresHangUp)
        try program.until("the first frame") { $0.line($0.rows - 1).hasPrefix("\(size.columns)".prefix(size.columns)) }
        return program
    }
}
