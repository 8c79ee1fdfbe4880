// SPDX-License-Identifier: Apache-2.0

extension Folder {
    /// The content of a file the kernel makes up while it is read, which has no size of its own.
    func readUnsized(_ name: FileName, limit: Int) throws(ReadFailure) -> [UInt8] {
        do throws(SystemFailure) {
            let file = try fileSystem.openForReading(name, in: descriptor)
            defer { try? fileSystem.close(file) }
            var content: [UInt8] = []
            while content.count < limit {
                let part = try fileSystem.read(upTo: limit - content.count, from: file)
                if part.isEmpty { break }
                content += part
            }
            return content
        } catch {
            throw ReadFailure(error)
        }
    }
}
