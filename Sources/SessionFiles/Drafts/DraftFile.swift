// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization

/// What a participant is typing, on file before it is on the screen: `.room/<participant>.draft`.
///
/// One line per call, one write, no waiting for the disk: it outlives the program, not a power cut; that is the
/// document's part. Every line holds the whole text of an answer, so only the newest line of each answer counts.
package final class DraftFile: Sendable {
    /// In bytes; a longer file is rewritten with the lines that still count.
    package static let mostBytes = 4 << 20

    private let folder: Folder
    private let name: FileName
    private let state: Mutex<State>

    private struct State {
        var file: Descriptor?
        var size = 0
        /// Whether the file ends in the middle of a line.
        var isTorn = false
        var newest = NewestDraftLines()
        /// Kept between calls so that a key costs no allocation.
        var buffer: [UInt8] = []
    }

    /// Opens the draft file of a participant in the folder `.room`, making it when it is not there.
    package init(of participant: FileName, in room: Folder) throws(SaveFailure) {
        guard let name = participant.appending(".draft") else { throw .system(SystemFailure(.create, ENAMETOOLONG)) }
        self.folder = room
        self.name = name
        var state = State()
        let lines = (try? Self.bytes(of: participant, in: room)) ?? []
        state.newest = NewestDraftLines(reading: lines)
        state.isTorn = lines.last.map { $0 != UInt8(ascii: "\n") } ?? false
        do throws(SystemFailure) {
            let file = try room.fileSystem.openForAppending(name, in: room.descriptor)
            state.file = file
            state.size = try room.fileSystem.facts(of: file).size
        } catch {
            if let file = state.file { try? room.fileSystem.close(file) }
            throw SaveFailure(error)
        }
        self.state = Mutex(state)
    }

    deinit { close() }

    /// The newest line of each answer that stood in the file when it was opened or was appended since, oldest first.
    package var lines: [DraftLine] { state.withLock { $0.newest.lines } }

    /// Puts a line on file; after a failure the text is in memory only, and the next call tries again.
    package func append(_ line: DraftLine) throws(SaveFailure) {
        try state.withLock { state throws(SaveFailure) in
            do throws(SystemFailure) {
                try reopenIfClosed(&state)
                state.buffer.removeAll(keepingCapacity: true)
                if state.isTorn { state.buffer.append(UInt8(ascii: "\n")) }
                line.append(to: &state.buffer)
                state.newest.add(line)
                try write(&state)
            } catch {
                throw SaveFailure(error)
            }
            // The line is on file; a file that cannot be shortened now is shortened at a later key.
            if state.size > Self.mostBytes { try? rewrite(&state) }
        }
    }

    /// Forgets what a durable document now holds; the file is emptied when nothing newer stands in it.
    package func emptied(through sequence: Int) throws(SaveFailure) {
        try state.withLock { state throws(SaveFailure) in
            state.newest.forget(through: sequence)
            guard state.newest.isEmpty, state.size > 0, let file = state.file else { return }
            do throws(SystemFailure) {
                try folder.fileSystem.truncate(file, to: 0)
                state.size = 0
                state.isTorn = false
            } catch {
                throw SaveFailure(error)
            }
        }
    }

    /// Puts one line in the place of all others, which a durable document holds now; at every moment the file has
    /// either.
    package func replace(with line: DraftLine) throws(SaveFailure) {
        var newest = NewestDraftLines()
        newest.add(line)
        try rewrite(as: newest)
    }

    /// Forgets every word of an answer that was withdrawn.
    package func erase(answer: String) throws(SaveFailure) {
        var newest = state.withLock { $0.newest }
        newest.erase(answer: answer)
        try rewrite(as: newest)
    }

    private func rewrite(as newest: NewestDraftLines) throws(SaveFailure) {
        try state.withLock { state throws(SaveFailure) in
            let before = state.newest
            state.newest = newest
            do throws(SystemFailure) {
                try rewrite(&state)
                state.isTorn = false
            } catch {
                state.newest = before
                throw SaveFailure(error)
            }
        }
    }

    /// Closes the file; a later ``append(_:)`` opens it again.
    package func close() {
        state.withLock { state in
            if let file = state.file { try? folder.fileSystem.close(file) }
            state.file = nil
        }
    }

    private func reopenIfClosed(_ state: inout State) throws(SystemFailure) {
        if state.file == nil { state.file = try folder.fileSystem.openForAppending(name, in: folder.descriptor) }
    }

    private func write(_ state: inout State) throws(SystemFailure) {
        guard let file = state.file else { return }
        // Until the whole line is out, the next one must begin on a line of its own.
        let wasTorn = state.isTorn
        state.isTorn = true
        do throws(SystemFailure) {
            try folder.fileSystem.writeAll(state.buffer, to: file)
        } catch {
            if let size = try? folder.fileSystem.facts(of: file).size {
                state.isTorn = wasTorn || size != state.size
                state.size = size
            }
            throw error
        }
        state.isTorn = false
        state.size += state.buffer.count
    }

    /// Puts a short file in the place of a long one; whoever is killed meanwhile leaves one or the other.
    private func rewrite(_ state: inout State) throws(SystemFailure) {
        guard let temporary = TemporaryName.fresh(for: name) else { return }
        let files = folder.fileSystem
        let bytes = state.newest.bytes
        let short = try files.create(temporary, in: folder.descriptor)
        do throws(SystemFailure) {
            try files.writeAll(bytes, to: short)
            try files.rename(temporary, to: name, in: folder.descriptor)
        } catch {
            try? files.close(short)
            try? files.unlink(temporary, in: folder.descriptor)
            throw error
        }
        try? files.close(short)
        if let long = state.file { try? files.close(long) }
        state.file = nil
        state.size = bytes.count
        try reopenIfClosed(&state)
    }
}
