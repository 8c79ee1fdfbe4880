// SPDX-License-Identifier: Apache-2.0

import Screens
import SessionFiles

extension Desk {
    /// As much as fits on the page of a list.
    private static let mostBytes = 400_000

    /// Reads a list of people from a file that somebody made elsewhere.
    /// - Parameter path: From the folder the program was started in; `~` is the home folder.
    func readList(_ path: String) -> [Follow] {
        do throws(ReadFailure) {
            let bytes = try file(at: whole(path))
            guard let text = FileText(bytes) else { return [say(.listNotRead(.notText(path)))] }
            return [say(.list(text))]
        } catch .missing {
            return [say(.listNotRead(.missing(path)))]
        } catch .denied {
            return [say(.listNotRead(.mayNotRead(path)))]
        } catch {
            return [say(.listNotRead(.noList(path)))]
        }
    }

    private func whole(_ path: String) -> String {
        if path.hasPrefix("~/"), let home = surroundings.homeFolder { return home + path.dropFirst() }
        return path.hasPrefix("/") ? path : surroundings.exportFolder + "/" + path
    }

    private func file(at path: String) throws(ReadFailure) -> [UInt8] {
        guard let slash = path.lastIndex(of: "/"), let name = FileName(String(path[path.index(after: slash)...])) else {
            throw .missing
        }
        let folder = path[..<slash]
        return try SessionsRoot.open(folder.isEmpty ? "/" : String(folder)).folder.read(name, limit: Self.mostBytes)
    }
}
