// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// One file of the source tree, with its text and, for Swift, its code without comments and texts.
struct SourceFile: Sendable {
    /// The path from the top of the repository, such as `Sources/Screens/SeatApp.swift`.
    let path: String
    let lines: [String]
    /// As many lines as `lines`, without comments and without the content of string literals.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        self.lines = Self.lines(of: text)
        self.code = path.hasSuffix(".swift") ? Self.lines(of: SwiftCode.stripped(text)) : []
    }

    /// The folder below `Sources` or `Tests`: the target the file belongs to.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isC: Bool { path.hasSuffix(".c") || path.hasSuffix(".h") }

    private static func lines(of text: String) -> [String] {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(decoding: line, as: UTF8.self)
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

/// The source tree this test was compiled from.
enum SourceTree {
    /// The top of the repository.
    static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    static let sources: [SourceFile] = files(under: "Sources")
    static let tests: [SourceFile] = files(under: "Tests")

    static func text(of path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: root + "/" + path) ?? Data(), as: UTF8.self)
    }

    private static func files(under folder: String) -> [SourceFile] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? []
        return paths.sorted()
            .map { folder + "/" + $0 }
            .filter { path in [".swift", ".c", ".h"].contains { path.hasSuffix($0) } }
            .map { SourceFile(path: $0, text: text(of: $0)) }
    }
}
