// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import TextEditing
import Wording

/// A list that comes out of a file: it is looked through and mended like one that is pasted.
extension PeoplePaste {
    static let pathCharacters = 1_000

    /// The path as a shell or a desktop writes it when a file is dragged into the terminal: between quotes, with
    /// backslashes, or as an address.
    static func path(typed text: String) -> String {
        var path = text.trimmed
        for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
            return String(path.dropFirst().dropLast())
        }
        if path.hasPrefix("file://") { return decoded(String(path.dropFirst("file://".count))) }
        while let range = path.firstRange(of: "\\ ") { path.replaceSubrange(range, with: " ") }
        return path
    }

    /// An address without its percent signs.
    private static func decoded(_ address: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(address.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.count == 2, let code = UInt8(digits, radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts the list of a file in place of the text; undo brings the text back.
    mutating func take(_ file: FileText, words: PeopleWording) {
        guard fill(with: file) else {
            complain(words.tooLong)
            return
        }
    }

    /// Says why a file was not read; its path stays, to be mended.
    mutating func complain(of problem: ListProblem, words: PeopleWording) {
        complain(problem.sentence(words))
    }
}

/// Why a file with a list was not read.
package enum ListProblem: Equatable, Sendable {
    case missing(String)
    case mayNotRead(String)
    /// A folder, or larger than a list can be.
    case noList(String)
    /// Bytes that are no text.
    case notText(String)

    func sentence(_ words: PeopleWording) -> String {
        switch self {
        case .missing(let path): words.fileMissing(path)
        case .mayNotRead(let path): words.fileMayNotRead(path)
        case .noList(let path): words.fileNoList(path)
        case .notText(let path): words.fileNotText(path)
        }
    }
}
