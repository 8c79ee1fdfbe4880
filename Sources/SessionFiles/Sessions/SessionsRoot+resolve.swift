// SPDX-License-Identifier: Apache-2.0
import Glibc
import Retrospective

/// Why the word a person gave does not lead to one session.
package enum SessionNotFound: Error, Hashable, Sendable, CustomStringConvertible {
    /// The nearest names, best first; none when nothing is near.
    case noSuchSession(String, nearest: [FileName])
    /// Several begin like this.
    case ambiguous(String, [FileName])
    /// A path to something that is no session folder.
    case notASession(path: String)
    case unreadable(ReadFailure)

    /// A sentence for logs and tests; what people see comes from the program's wording.
    package var description: String {
        switch self {
        case .noSuchSession(let text, _): "there is no session \(TerminalHazard.visible(text))"
        case .ambiguous(let text, let names): "\(names.count) sessions begin with \(TerminalHazard.visible(text))"
        case .notASession(let path): "\(TerminalHazard.visible(path)) is not a session folder"
        case .unreadable(let failure): "\(failure)"
        }
    }
}

extension SessionsRoot {
    /// Finds a session by its folder name, a beginning that only it has, or a path to its folder.
    package func resolve(_ text: String) throws(SessionNotFound) -> Folder {
        if text.utf8.contains(UInt8(ascii: "/")) || text == "." || text == ".." {
            return try Self.session(atPath: text, on: folder.fileSystem)
        }
        let names: [FileName]
        do { names = try listing().sessions } catch { throw .unreadable(error) }
        let matches = names.filter { $0.text.utf8.starts(with: text.utf8) }
        let exact = matches.first { $0.text.utf8.count == text.utf8.count }
        guard !text.isEmpty, let name = exact ?? matches.first else {
            throw .noSuchSession(text, nearest: Self.nearest(to: text, among: names))
        }
        guard exact != nil || matches.count == 1 else { throw .ambiguous(text, matches) }
        do { return try folder.subfolder(name) } catch { throw .unreadable(error) }
    }

    /// The own copy of an example, among the names of that example and its copies; nil when there are several.
    package func ownCopy(among names: [FileName]) -> FileName? {
        let examples = names.filter(isExample)
        let own = names.filter { !examples.contains($0) }
        guard own.count == 1, let copy = own.first else { return nil }
        return examples.allSatisfy { copy.text.hasPrefix($0.text + "-") } ? copy : nil
    }

    private func isExample(_ name: FileName) -> Bool {
        guard let store = try? SessionStore.open(folder.subfolder(name)) else { return false }
        return (try? store.load())?.session.record.example ?? false
    }

    /// Opens a session by its path alone, for which no sessions folder is needed.
    package static func session(
        atPath path: String, on fileSystem: any FileSystem = POSIXFileSystem()
    ) throws(SessionNotFound) -> Folder {
        guard let real = Path.resolved(path), let session = try? Folder.open(real, on: fileSystem),
            session.contains(sessionDocument)
        else { throw .notASession(path: path) }
        return session
    }

    /// At most three names that hold the text or differ from it by a few letters.
    private static func nearest(to text: String, among names: [FileName]) -> [FileName] {
        let wanted = Array(text.lowercased())
        guard !wanted.isEmpty else { return [] }
        let ranked = names.compactMap { name -> (distance: Int, name: FileName)? in
            let candidate = Array(name.text.lowercased())
            let distance = EditDistance.partial(of: wanted, in: candidate)
            return distance * 3 <= wanted.count ? (distance, name) : nil
        }
        return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }
}

/// How many letters differ between a word and the part of a name that is most like it.
enum EditDistance {
    /// Sellers' variant of the Levenshtein distance: beginning and end of the name cost nothing.
    static func partial(of word: [Character], in name: [Character]) -> Int {
        var row = [Int](repeating: 0, count: name.count + 1)
        for (index, letter) in word.enumerated() {
            let previous = row
            row = [index + 1]
            for (column, other) in name.enumerated() {
                let change = previous[column] + (letter == other ? 0 : 1)
                row.append(min(change, previous[column + 1] + 1, row[column] + 1))
            }
        }
        return row.min() ?? word.count
    }
}
