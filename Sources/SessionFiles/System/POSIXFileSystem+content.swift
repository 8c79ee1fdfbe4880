// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What is done with a file that is open already.
extension POSIXFileSystem {
    package func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(SystemFailure) -> Int {
        let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file.number, $0.baseAddress, $0.count) }
        guard written >= 0 else { throw SystemFailure(.write, errno) }
        return written
    }

    package func read(upTo count: Int, from file: Descriptor) throws(SystemFailure) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let got = unsafe Glibc.read(file.number, buffer.baseAddress, count)
            code = got < 0 ? errno : 0
            filled = max(0, got)
        }
        guard code == 0 else { throw SystemFailure(.read, code) }
        return bytes
    }

    package func synchronize(_ file: Descriptor) throws(SystemFailure) {
        try Self.check(fsync(file.number), .synchronize)
    }

    package func truncate(_ file: Descriptor, to size: Int) throws(SystemFailure) {
        try Self.check(ftruncate(file.number, size), .truncate)
    }

    package func tryLock(_ file: Descriptor) throws(SystemFailure) -> Bool {
        if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw SystemFailure(.lock, errno) }
        return false
    }

    package func close(_ file: Descriptor) throws(SystemFailure) {
        try Self.check(Glibc.close(file.number), .close)
    }
}
