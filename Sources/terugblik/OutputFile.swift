// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SessionFiles
import Wording

/// A file asked for on the command line, written whole or not at all.
struct OutputFile {
    let folder: Folder
    let name: FileName
    private let words: CommandWording

    var path: String { "\(folder.path)/\(name.text)" }

    init(_ path: String, words: CommandWording) throws {
        self.words = words
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        let last = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let name = FileName(last), let folder = try? SessionsRoot.open(parent).folder else {
            StandardError.write(words.cannotWrite(path, parent))
            throw ExitCode(73)
        }
        self.folder = folder
        self.name = name
    }

    func write(_ bytes: [UInt8], overwrites: Bool) throws {
        do throws(SaveFailure) {
            if overwrites {
                try AtomicReplace(in: folder).replace(name, with: bytes)
            } else {
                try AtomicReplace(in: folder).create(name, with: bytes)
            }
        } catch .nameTaken {
            StandardError.write(words.exists(path))
            throw ExitCode(73)
        } catch {
            StandardError.write(words.cannotWrite(path, "\(error)"))
            throw ExitCode(73)
        }
    }
}
