// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What the file system alone needs, with nothing but system calls.
enum FileFloor {
    /// Writes bytes to a file and waits until they are on the disk, if asked to.
    static func write(_ bytes: [UInt8], to path: String, durably: Bool) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
        if durably { fsync(file) }
        close(file)
    }

    /// - Returns: the bytes of the files together.
    static func read(_ paths: [String]) -> Int {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        for path in paths {
            let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { continue }
            while case let count = unsafe buffer.withUnsafeMutableBytes({
                unsafe Glibc.read(file, $0.baseAddress, $0.count)
            }), count > 0 { total += count }
            close(file)
        }
        return total
    }
}
