// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The facilitator's acts, kept for undo: `.room/acts.log`, one JSON value per line. What is being typed of the group's own
/// words has such a file too, `.room/typing.draft`, of which only the last line counts.
///
/// One line per act, one write, no waiting for the disk: it outlives the program. Nothing a transcript needs is in it.
package struct ActLog: Sendable {
    /// In bytes; of a longer file nothing is read.
    package static let mostBytes = 16 << 20

    private let room: Folder
    private let name: FileName

    init(_ name: FileName = FileName(fixed: "acts.log"), in room: Folder) {
        self.room = room
        self.name = name
    }

    /// Puts a line on file.
    package func append(_ value: some Encodable) throws(SaveFailure) {
        try append(try Self.line(value), ifBelow: .max)
    }

    /// In bytes; a longer file of which only the last line counts is begun anew.
    private static let mostTyped = 1 << 20

    /// Puts a line on file that takes the place of all before it.
    package func put(_ value: some Encodable) throws(SaveFailure) {
        let isAppended = try append(try Self.line(value), ifBelow: Self.mostTyped)
        if !isAppended { try replace(with: [value]) }
    }

    /// - Returns: false, and nothing is written, when the file is as large as that.
    @discardableResult
    private func append(_ bytes: [UInt8], ifBelow most: Int) throws(SaveFailure) -> Bool {
        do throws(SystemFailure) {
            let file = try room.fileSystem.openForAppending(name, in: room.descriptor)
            defer { try? room.fileSystem.close(file) }
            if most < .max, try room.fileSystem.facts(of: file).size >= most { return false }
            try room.fileSystem.writeAll(bytes, to: file)
            return true
        } catch {
            throw SaveFailure(error)
        }
    }

    /// Removes the file; one that is not there is gone already.
    package func remove() throws(SaveFailure) {
        do throws(SystemFailure) {
            try room.fileSystem.unlink(name, in: room.descriptor)
        } catch {
            if error.code != ENOENT { throw SaveFailure(error) }
        }
    }

    /// The lines that can be read, oldest first; none when there is no file. A torn line ends what can be trusted.
    package func lines<Line: Decodable>(of type: Line.Type) -> [Line] {
        guard let bytes = try? room.read(name, limit: Self.mostBytes) else { return [] }
        var lines: [Line] = []
        for part in bytes.split(separator: UInt8(ascii: "\n")) {
            guard (try? JSONScanner.check(Array(part), limits: .document)) != nil,
                let line = try? JSONFormatting.value(type, from: Array(part))
            else { break }
            lines.append(line)
        }
        return lines
    }

    /// Puts other lines in the place of all; whoever is killed meanwhile leaves one or the other.
    package func replace(with values: [some Encodable]) throws(SaveFailure) {
        guard let temporary = TemporaryName.fresh(for: name) else { return }
        var bytes: [UInt8] = []
        for value in values { bytes += try Self.line(value) }
        let files = room.fileSystem
        do throws(SystemFailure) {
            let file = try files.create(temporary, in: room.descriptor)
            defer { try? files.close(file) }
            try files.writeAll(bytes, to: file)
            try files.rename(temporary, to: name, in: room.descriptor)
        } catch {
            try? files.unlink(temporary, in: room.descriptor)
            throw SaveFailure(error)
        }
    }

    /// A line end stands only behind a value: inside strings it is escaped.
    private static func line(_ value: some Encodable) throws(SaveFailure) -> [UInt8] {
        do {
            let bytes = try JSONFormatting.bytes(of: value)
            return bytes.filter { $0 != UInt8(ascii: "\n") } + [UInt8(ascii: "\n")]
        } catch {
            throw .notEncodable("\(error)")
        }
    }
}
