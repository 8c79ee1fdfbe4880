// SPDX-License-Identifier: Apache-2.0
import Glibc

extension Folder {
    /// The whole content of a regular file of at most `limit` bytes.
    ///
    /// A pipe or a device is refused without blocking on it, and a file that grows while it is read is refused too.
    package func read(_ name: FileName, limit: Int) throws(ReadFailure) -> [UInt8] {
        let file: Descriptor
        do { file = try fileSystem.openForReading(name, in: descriptor) } catch { throw ReadFailure(error) }
        defer { try? fileSystem.close(file) }
        let facts: FileFacts
        do { facts = try fileSystem.facts(of: file) } catch { throw ReadFailure(error) }
        guard facts.kind == .regular else { throw ReadFailure.notARegularFile }
        guard facts.size <= limit else { throw ReadFailure.tooLarge(size: facts.size, limit: limit) }
        return try bytes(of: file, expecting: facts.size, limit: limit)
    }

    private func bytes(of file: Descriptor, expecting size: Int, limit: Int) throws(ReadFailure) -> [UInt8] {
        var content: [UInt8] = []
        var interruptions = 0
        while true {
            do {
                // One byte more than expected, so that the end is seen in the usual second call.
                let part = try fileSystem.read(upTo: max(size - content.count, 0) + 1, from: file)
                if part.isEmpty { return content }
                if content.isEmpty { content = part } else { content += part }
            } catch {
                interruptions += 1
                guard error.code == EINTR, interruptions <= AtomicReplace.mostInterruptions else {
                    throw ReadFailure(error)
                }
            }
            guard content.count <= limit else { throw ReadFailure.tooLarge(size: content.count, limit: limit) }
        }
    }
}
