// SPDX-License-Identifier: Apache-2.0
import Glibc

extension Folder {
    /// Removes temporary files whose writer has ended, or that are older than an hour (a writer on another computer).
    ///
    /// Only names of our own pattern are touched; what cannot be removed stays for the next time. Returns what went.
    @discardableResult
    package func sweepOrphans(now: Int64 = Folder.nanosecondsNow()) -> [FileName] {
        guard let names = try? listing().names else { return [] }
        return names.filter { name in
            guard let temporary = TemporaryName(name), let facts = try? facts(of: name) else { return false }
            guard facts.kind == .regular else { return false }
            let hour: Int64 = 3_600_000_000_000
            guard temporary.isAbandoned || now - facts.modified > hour else { return false }
            return (try? fileSystem.unlink(name, in: descriptor)) != nil
        }
    }

    /// The clock that file times are kept in: nanoseconds since 1970.
    package static func nanosecondsNow() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
