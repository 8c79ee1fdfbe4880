// SPDX-License-Identifier: Apache-2.0
import Glibc
import SessionFiles
import Synchronization

/// A file system that works until a chosen call, then fails it once, or it and all that follow.
package final class FaultyFileSystem: FileSystem {
    /// Which calls fail, and how.
    package struct Plan: Hashable, Sendable, CustomStringConvertible {
        /// Counted from 0 since the plan was set.
        package var call: Int
        package var code: Int32
        package var isPersistent: Bool

        package init(call: Int, code: Int32, isPersistent: Bool) {
            self.call = call
            self.code = code
            self.isPersistent = isPersistent
        }

        package var description: String { "call \(call), errno \(code), \(isPersistent ? "from then on" : "once")" }
    }

    private struct State {
        var plan: Plan?
        var mostBytesPerWrite = Int.max
        var succeeded: [SystemCall] = []
        var made = 0
        var open: Set<Descriptor> = []
    }

    private let real = POSIXFileSystem()
    private let state = Mutex(State())

    package init() {}

    /// Begins to count calls anew; no plan means that everything works.
    package func begin(_ plan: Plan? = nil, mostBytesPerWrite: Int = .max) {
        state.withLock { state in
            state.plan = plan
            state.mostBytesPerWrite = mostBytesPerWrite
            state.made = 0
            state.succeeded = []
        }
    }

    /// The calls that worked since ``begin(_:mostBytesPerWrite:)``.
    package var succeeded: [SystemCall] { state.withLock { $0.succeeded } }
    /// Files and folders that were opened here and not closed.
    package var openCount: Int { state.withLock { $0.open.count } }

    private func attempt<Result>(
        _ call: SystemCall, _ body: () throws(SystemFailure) -> Result
    ) throws(SystemFailure) -> Result {
        let code = state.withLock { state -> Int32? in
            defer { state.made += 1 }
            guard let plan = state.plan else { return nil }
            let fails = plan.isPersistent ? state.made >= plan.call : state.made == plan.call
            return fails ? plan.code : nil
        }
        if let code { throw SystemFailure(call, code) }
        let result = try body()
        state.withLock { $0.succeeded.append(call) }
        return result
    }

    private func opening(
        _ call: SystemCall, _ body: () throws(SystemFailure) -> Descriptor
    ) throws(SystemFailure) -> Descriptor {
        let opened = try attempt(call, body)
        state.withLock { _ = $0.open.insert(opened) }
        return opened
    }

    package func openFolder(atPath path: String) throws(SystemFailure) -> Descriptor {
        try opening(.openFolder) { () throws(SystemFailure) in try real.openFolder(atPath: path) }
    }
    package func openFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try opening(.openFolder) { () throws(SystemFailure) in try real.openFolder(name, in: folder) }
    }
    package func makeFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) {
        try attempt(.makeFolder) { () throws(SystemFailure) in try real.makeFolder(name, in: folder) }
    }
    package func create(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try opening(.create) { () throws(SystemFailure) in try real.create(name, in: folder) }
    }
    package func openForReading(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try opening(.openForReading) { () throws(SystemFailure) in try real.openForReading(name, in: folder) }
    }
    package func openForAppending(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try opening(.openForAppending) { () throws(SystemFailure) in try real.openForAppending(name, in: folder) }
    }
    package func openLock(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try opening(.openLock) { () throws(SystemFailure) in try real.openLock(name, in: folder) }
    }
    package func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(SystemFailure) -> Int {
        let part = bytes.prefix(state.withLock { $0.mostBytesPerWrite })
        return try attempt(.write) { () throws(SystemFailure) in try real.write(part, to: file) }
    }
    package func read(upTo count: Int, from file: Descriptor) throws(SystemFailure) -> [UInt8] {
        try attempt(.read) { () throws(SystemFailure) in try real.read(upTo: count, from: file) }
    }
    package func synchronize(_ file: Descriptor) throws(SystemFailure) {
        try attempt(.synchronize) { () throws(SystemFailure) in try real.synchronize(file) }
    }
    package func truncate(_ file: Descriptor, to size: Int) throws(SystemFailure) {
        try attempt(.truncate) { () throws(SystemFailure) in try real.truncate(file, to: size) }
    }
    package func tryLock(_ file: Descriptor) throws(SystemFailure) -> Bool {
        try attempt(.lock) { () throws(SystemFailure) in try real.tryLock(file) }
    }
    package func close(_ file: Descriptor) throws(SystemFailure) {
        // As on Linux: the descriptor is gone whatever close reports.
        state.withLock { _ = $0.open.remove(file) }
        try? real.close(file)
        try attempt(.close) { () throws(SystemFailure) in }
    }
    package func rename(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure) {
        try attempt(.rename) { () throws(SystemFailure) in try real.rename(name, to: newName, in: folder) }
    }
    package func link(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure) {
        try attempt(.link) { () throws(SystemFailure) in try real.link(name, to: newName, in: folder) }
    }
    package func unlink(_ name: FileName, in folder: Descriptor) throws(SystemFailure) {
        try attempt(.unlink) { () throws(SystemFailure) in try real.unlink(name, in: folder) }
    }
    package func facts(of file: Descriptor) throws(SystemFailure) -> FileFacts {
        try attempt(.facts) { () throws(SystemFailure) in try real.facts(of: file) }
    }
    package func facts(of name: FileName, in folder: Descriptor) throws(SystemFailure) -> FileFacts {
        try attempt(.facts) { () throws(SystemFailure) in try real.facts(of: name, in: folder) }
    }
    package func facts(atPath path: String) throws(SystemFailure) -> FileFacts {
        try attempt(.facts) { () throws(SystemFailure) in try real.facts(atPath: path) }
    }
    package func list(_ folder: Descriptor) throws(SystemFailure) -> FolderListing {
        try attempt(.list) { () throws(SystemFailure) in try real.list(folder) }
    }
}
