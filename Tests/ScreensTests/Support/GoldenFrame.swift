// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import FoundationEssentials
import Testing

/// A picture as a text file: the characters, the letters of the roles, and where the cursor stands.
enum GoldenFrame {
    /// The frame of a canvas, as it is kept in `Frames/`.
    static func text(of canvas: Canvas) -> String {
        let cursor = "column \(canvas.cursor.column), row \(canvas.cursor.row)"
        return "\(canvas.picture)\n--- roles\n\(canvas.roleMap)\n--- cursor\n\(cursor)\n"
    }

    static func path(of name: String, folder: String = framesFolder) -> String { "\(folder)/\(name).txt" }

    /// Whether this run records frames instead of comparing with them.
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" }

    private static let framesFolder: String = {
        let support = URL(filePath: #filePath).deletingLastPathComponent()
        return support.deletingLastPathComponent().appending(path: "Frames").path
    }()
}

/// Compares a picture with the one in `Frames/NAME.txt`; with `RECORD_FRAMES=1` it writes that file, and fails.
func expectFrame(_ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = GoldenFrame.path(of: name)
    let frame = GoldenFrame.text(of: canvas)
    if GoldenFrame.isRecording {
        try Data(frame.utf8).write(to: URL(filePath: path))
        Issue.record(
            "recorded \(name): look at it, then run again without RECORD_FRAMES", sourceLocation: sourceLocation)
        return
    }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
        Issue.record("there is no frame \(name); it would be\n\(frame)", sourceLocation: sourceLocation)
        return
    }
    let wanted = String(decoding: data, as: UTF8.self)
    guard wanted != frame else { return }
    Issue.record("frame \(name) is\n\(frame)\nand was\n\(wanted)", sourceLocation: sourceLocation)
}
