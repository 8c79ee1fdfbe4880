// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SessionFiles
import Wording

/// A file asked for on the command line, written whole or not at all.
struct OutputFile {
    let folder: Folder
    let name: FileName
    private let wording: Wording

    var path: String { "\(folder.path)/\(name.text)" }

    /// - Parameter usual: The name when `path` is a folder.
    init(_ path: String, usual: String, wording: Wording) throws {
        self.wording = wording
        let isFolder = path.hasSuffix("/") || (try? SessionsRoot.open(path)) != nil
        let slash = path.lastIndex(of: "/")
        let parent = isFolder ? path : slash.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        let last = isFolder ? usual : slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let name = FileName(last) else {
            StandardError.write("\(last) \(wording.file.unusableName)")
            throw ExitCode(73)
        }
        guard let folder = try? SessionsRoot.open(parent).folder else {
            StandardError.write("\(path) \(wording.file.folderGone)")
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
            StandardError.write(wording.command.exists(path))
            throw ExitCode(73)
        } catch {
            StandardError.write("\(path) \(error.sentence(wording.file))")
            throw ExitCode(73)
        }
    }
}
