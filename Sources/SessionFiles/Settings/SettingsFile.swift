// SPDX-License-Identifier: Apache-2.0

/// The settings of this account in one file, `config.json`: each part of the program reads and writes its own members,
/// and what nobody here knows is kept.
package struct SettingsFile: Sendable {
    private let folder: String
    private static let name = FileName(fixed: "config.json")
    private static let limit = 64_000

    /// - Parameter folder: The path of the folder it is in, which is made when something is kept.
    package init(in folder: String) { self.folder = folder }

    /// Where it is, for sentences.
    package var path: String { folder + "/" + Self.name.text }

    /// Reads the members that a type knows; nil when there is no file.
    package func read<Known: Decodable>(_ type: Known.Type) throws(ReadFailure) -> Known? {
        guard let bytes = try bytes() else { return nil }
        return try JSONFormatting.value(type, from: bytes)
    }

    /// Changes the members in one replacement of the file; one that cannot be read is never written over.
    package func change(_ body: (inout [String: JSONContent]) -> Void) throws(SettingsFailure) {
        var members: [String: JSONContent]
        do throws(ReadFailure) {
            members = try read(JSONContent.self).map(Self.members) ?? [:]
        } catch {
            throw .unreadable
        }
        let before = members
        body(&members)
        guard members != before else { return }
        do {
            let bytes = try JSONFormatting.bytes(of: JSONContent.object(members))
            try AtomicReplace(in: try SessionsRoot.openMakingIt(folder).folder).replace(Self.name, with: bytes)
        } catch {
            throw .notWritten
        }
    }

    private static func members(of content: JSONContent) throws(ReadFailure) -> [String: JSONContent] {
        guard case .object(let members) = content else { throw .unexpected(place: "", reason: "not an object") }
        return members
    }

    private func bytes() throws(ReadFailure) -> [UInt8]? {
        do throws(ReadFailure) {
            return try Folder.open(folder).read(Self.name, limit: Self.limit)
        } catch .missing {
            return nil
        } catch {
            throw error
        }
    }
}

/// Why settings were not kept.
package enum SettingsFailure: Error, Equatable, Sendable {
    /// The file there cannot be read or understood.
    case unreadable
    /// The disk took nothing.
    case notWritten
}
