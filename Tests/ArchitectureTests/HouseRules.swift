// SPDX-License-Identifier: Apache-2.0

/// The rules of the house that a compiler does not know.
enum HouseRules {
    /// Code that hides a mistake from the compiler or stops the program.
    static let forbiddenCode: [(code: String, reason: String)] = [
        ("@unchecked Sendable", "hides a data race"),
        ("nonisolated(unsafe)", "hides a data race"),
        ("try!", "stops the program where a sentence belongs"),
        ("as!", "stops the program where a sentence belongs"),
        ("fatalError(", "stops the program where a sentence belongs"),
    ]

    /// Marks of work left undone, looked for in comments as well.
    static let forbiddenMarks = ["TODO", "FIXME"]

    /// Words of type names that say nothing, or that are not this field's words.
    static let forbiddenWords: Set<String> = [
        "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Item", "Items", "Entry",
        "Entries",
        "Data", "User", "Users", "Sprint", "Ticket", "Tickets",
    ]

    /// Targets that see only what Disclosure shows them, never the session itself.
    static let viewsOnly: Set<String> = ["Screens", "Transcripts", "LiveRoom"]

    /// Targets that write to stdout: the command line and the benchmarks.
    static let printing: Set<String> = ["terugblik", "terugblik-bench"]

    static let licenceLine = "// SPDX-License-Identifier: Apache-2.0"

    static let longestFile = 300

    static func codeFindings(in file: SourceFile) -> [String] {
        var findings: [String] = []
        for (index, line) in file.code.enumerated() {
            let place = "\(file.path):\(index + 1)"
            for (code, reason) in forbiddenCode where SwiftCode.contains(code, in: line) {
                findings.append("\(place): \(code) \(reason)")
            }
            if !printing.contains(file.target), prints(line) {
                findings.append("\(place): only the command line writes to stdout")
            }
        }
        return findings
    }

    static func markFindings(in file: SourceFile) -> [String] {
        file.lines.enumerated().compactMap { index, line in
            forbiddenMarks.first { SwiftCode.words(in: line).contains($0) }.map { "\(file.path):\(index + 1): \($0)" }
        }
    }

    static func nameFindings(in file: SourceFile) -> [String] {
        file.code.enumerated().flatMap { index, line in
            declaredTypes(in: line)
                .filter { !forbiddenWords.isDisjoint(with: camelWords(of: $0)) }
                .map { "\(file.path):\(index + 1): \($0) is not a name of this field; see docs/glossary.md" }
        }
    }

    static func sessionFindings(in file: SourceFile) -> [String] {
        guard viewsOnly.contains(file.target) else { return [] }
        return file.code.enumerated().compactMap { index, line in
            guard SwiftCode.words(in: line).contains("Session") else { return nil }
            return "\(file.path):\(index + 1): \(file.target) sees views, never the Session"
        }
    }

    /// Places in tests where a folder is made that nobody looks into afterwards.
    static func folderFindings(in file: SourceFile) -> [String] {
        guard !file.path.hasSuffix("Fault/TemporaryFolder.swift") else { return [] }
        return file.code.enumerated().compactMap { index, line in
            guard SwiftCode.words(in: line).contains("mkdtemp") else { return nil }
            return "\(file.path):\(index + 1): use TemporaryFolder"
        }
    }

    /// Phrases and tables of data may be long: nobody reads them from top to bottom.
    static func lengthFinding(in file: SourceFile) -> String? {
        let isData = file.target == "Wording" || file.path.split(separator: "/").contains("Tables")
        guard !isData, file.lines.count > longestFile else { return nil }
        return "\(file.path): \(file.lines.count) lines; look for its second subject"
    }

    private static func prints(_ line: String) -> Bool {
        let isMember = SwiftCode.contains(".print(", in: line) || SwiftCode.contains("func print(", in: line)
        return !isMember && (SwiftCode.contains("print(", in: line) || SwiftCode.contains("debugPrint(", in: line))
    }

    private static func declaredTypes(in line: String) -> [String] {
        let kinds: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias", "associatedtype"]
        let words = SwiftCode.words(in: line)
        return zip(words, words.dropFirst()).filter { kinds.contains($0.0) }.map(\.1)
    }

    /// The words of a name: `SeatDataView` has Seat, Data and View.
    private static func camelWords(of name: String) -> Set<String> {
        var words: [String] = []
        for character in name {
            if character.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
        }
        return Set(words)
    }
}
