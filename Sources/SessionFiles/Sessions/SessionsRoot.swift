// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The folder that holds the sessions, one folder each.
package struct SessionsRoot: Sendable {
    /// The file that makes a folder a session.
    package static let sessionDocument = FileName(fixed: "session.json")

    package let folder: Folder

    /// What was found among the sessions.
    package struct Listing: Hashable, Sendable {
        /// Folders with a `session.json`, by name.
        package var sessions: [FileName] = []
        /// What looks like a session but is not opened: symbolic links, and names that cannot be used, made visible.
        package var skipped: [Skipped] = []
    }

    package enum Skipped: Hashable, Sendable {
        case symbolicLink(FileName)
        case unusableName(String)
    }

    /// Opens the sessions folder; the path itself may lead through symbolic links, what is inside may not.
    package static func open(
        _ path: String, on fileSystem: any FileSystem = POSIXFileSystem()
    ) throws(ReadFailure) -> SessionsRoot {
        guard let real = Path.resolved(path) else { throw ReadFailure(SystemFailure(.openFolder, errno)) }
        return SessionsRoot(folder: try Folder.open(real, on: fileSystem))
    }

    /// Opens the sessions folder and makes it, and the folders above it, when they are not there.
    package static func openMakingIt(
        _ path: String, on fileSystem: any FileSystem = POSIXFileSystem()
    ) throws(SaveFailure) -> SessionsRoot {
        SessionsRoot(folder: try makeFolder(Path.absolute(path), on: fileSystem))
    }

    private static func makeFolder(_ path: String, on fileSystem: any FileSystem) throws(SaveFailure) -> Folder {
        if let real = Path.resolved(path) {
            do { return try Folder.open(real, on: fileSystem) } catch { throw .notAFolder }
        }
        let (parent, last) = Path.split(path)
        guard let name = FileName(last), parent != path else { throw .folderGone }
        return try makeFolder(parent, on: fileSystem).subfolderMakingIt(name)
    }

    package func listing() throws(ReadFailure) -> Listing {
        let found = try folder.listing()
        var listing = Listing(skipped: found.unusable.map(Skipped.unusableName))
        for name in found.names where !name.isHidden {
            switch try? folder.facts(of: name).kind {
            case .folder where isSession(name): listing.sessions.append(name)
            case .symbolicLink: listing.skipped.append(.symbolicLink(name))
            case .folder, .regular, .other, nil: break
            }
        }
        return listing
    }

    private func isSession(_ name: FileName) -> Bool {
        (try? folder.subfolder(name))?.contains(Self.sessionDocument) ?? false
    }

    /// Makes the folder of a new session: `date` (such as `2024-04-23`), the title's slug, and a number when taken.
    package func makeSession(date: String, title: String) throws(SaveFailure) -> (name: FileName, folder: Folder) {
        let parts = [Slug.make(from: date), Slug.make(from: title)].filter { !$0.isEmpty }
        let base = parts.isEmpty ? "session" : parts.joined(separator: "-")
        for number in 1...999 {
            guard let name = FileName(number == 1 ? base : "\(base)-\(number)") else { throw .notAFolder }
            do {
                return (name, try folder.makeSubfolder(name))
            } catch SaveFailure.nameTaken {
                continue
            } catch {
                throw error
            }
        }
        throw .nameTaken
    }
}
