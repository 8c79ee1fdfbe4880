// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Retrospective
import Wording

/// What people can read of the program.
enum Phrases {
    struct Phrase: Sendable {
        let name: String
        let text: String
    }

    /// Every phrase of a language without blanks to fill in, with the name of its member, found by looking into the
    /// structs.
    static func whole(of language: Language) -> [Phrase] { look(into: Wording.of(language), named: "") }

    private static func look(into value: Any, named name: String) -> [Phrase] {
        switch value {
        case is Language: []
        case let text as String: [Phrase(name: name, text: text)]
        case let texts as [String]: texts.map { Phrase(name: name, text: $0) }
        default:
            Mirror(reflecting: value).children.flatMap { look(into: $0.value, named: name + "." + ($0.label ?? "")) }
        }
    }

    /// The literals of all phrases of both languages, those with blanks included, as they stand in the source.
    static func literals() throws -> [Phrase] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Wording")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            return source.split(separator: "\n").enumerated().flatMap { index, line in
                literals(in: String(line)).map { Phrase(name: "\(file):\(index + 1)", text: $0) }
            }
        }
    }

    /// The text between quotes of one line of code, without what is filled in.
    static func literals(in line: String) -> [String] {
        guard !line.drop(while: \.isWhitespace).hasPrefix("//") else { return [] }
        var literals: [String] = []
        var depth = 0
        var isInside = false
        var before: Character = " "
        for character in line {
            defer { before = character }
            if depth > 0 {
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
            } else if character == "\"", before != "\\" {
                isInside.toggle()
                if isInside { literals.append("") }
            } else if isInside, character == "(", before == "\\" {
                depth = 1
                literals[literals.count - 1].removeLast()
            } else if isInside {
                literals[literals.count - 1].append(character)
            }
        }
        return literals
    }
}
