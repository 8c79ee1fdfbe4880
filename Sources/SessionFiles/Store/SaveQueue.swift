// SPDX-License-Identifier: Apache-2.0

import Glibc
import Retrospective
import Synchronization

/// Saves documents on a thread of its own; a document that waits is replaced by a newer version of itself.
///
/// What fails is kept elsewhere meanwhile, and is tried again after 1, 2 and then every 5 seconds, and as soon as a newer
/// version comes.
package final class SaveQueue: Sendable {
    private struct Work {
        var waiting: [DocumentName: StoredDocument] = [:]
        /// What is to be saved now.
        var order: [DocumentName] = []
        /// Documents whose newest version is not where it belongs.
        var failures: [DocumentName: Failed] = [:]
        /// How many saves ever failed; tells whether there was a try since somebody began to wait.
        var failureCount = 0
        var busy: StoredDocument?
        var isStopped = false

        var isIdle: Bool { waiting.isEmpty && busy == nil }
    }

    private struct Failed {
        var times: Int
        /// When it is tried again; nil when only a newer version can help.
        var retryAt: ContinuousClock.Instant?
    }

    private let store: SessionStore
    private let rescue: Rescue?
    private let report: @Sendable (SaveReport) -> Void
    private let work = Mutex(Work())
    private let signal: Signal

    /// - Parameters:
    ///   - rescue: Where a document is kept while its save fails.
    ///   - report: Called on the queue's thread after every save.
    package init(_ store: SessionStore, rescue: Rescue? = nil, report: @escaping @Sendable (SaveReport) -> Void) {
        self.store = store
        self.rescue = rescue
        self.report = report
        signal = Signal()
        Self.start(self)
    }

    private static func start(_ queue: SaveQueue) {
        var thread = pthread_t()
        let queue = unsafe Unmanaged.passRetained(queue)
        let code = unsafe pthread_create(
            &thread, nil,
            { raw in
                guard let raw = unsafe raw else { return nil }
                unsafe Unmanaged<SaveQueue>.fromOpaque(raw).takeRetainedValue().run()
                return nil
            }, queue.toOpaque())
        guard code == 0 else { return unsafe queue.release() }
        pthread_detach(thread)
    }

    /// Has a document saved; the newest version wins.
    package func enqueue(_ document: StoredDocument) {
        work.withLock { work in
            work.waiting[document.name] = document
            if !work.order.contains(document.name) { work.order.append(document.name) }
        }
        signal.raise()
    }

    /// Forgets a document that is about to be removed; returns when it is not being saved any more.
    package func drop(_ name: DocumentName) {
        work.withLock { work in
            work.waiting[name] = nil
            work.failures[name] = nil
            work.order.removeAll { $0 == name }
        }
        rescue?.release(name)
        while work.withLock({ $0.busy?.name == name }) { usleep(200) }
    }

    /// Waits until everything is on the disk, at most so long; what failed is tried once more at once.
    /// - Returns: whether everything that was enqueued is on the disk.
    package func finish(milliseconds: Int) -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        let before = work.withLock { work in
            for name in work.failures.keys where work.waiting[name] != nil { work.failures[name]?.retryAt = .now }
            return work.failureCount
        }
        signal.raise()
        while true {
            let (isIdle, isGivenUp, isClean) = work.withLock { work in
                (work.isIdle, work.order.isEmpty && work.failureCount > before, work.failures.isEmpty)
            }
            if isIdle { return isClean }
            if isGivenUp || ContinuousClock.now >= end { return false }
            usleep(200)
        }
    }

    /// Whether the newest version of a document is on the disk.
    package func isSaved(_ name: DocumentName) -> Bool {
        work.withLock { $0.waiting[name] == nil && $0.busy?.name != name && $0.failures[name] == nil }
    }

    /// Keeps elsewhere what is not on the disk. - Returns: whether nothing is lost when the program ends now.
    package func rescueRest() -> Bool {
        let rest = work.withLock { Array($0.waiting.values) + [$0.busy].compactMap(\.self) }
        return rest.allSatisfy { rescue?.keep($0) ?? false } && work.withLock { $0.failures.keys.allSatisfy(isKept) }
    }

    private func isKept(_ name: DocumentName) -> Bool { rescue?.keeps(name) ?? false }

    /// Ends the thread once what it does now is done.
    package func stop() {
        work.withLock { $0.isStopped = true }
        signal.raise()
    }

    // MARK: - The thread

    private func run() {
        while true {
            guard let document = next() else {
                if work.withLock({ $0.isStopped }) { return }
                signal.wait(milliseconds: patience)
                continue
            }
            save(document)
        }
    }

    private func next() -> StoredDocument? {
        work.withLock { work in
            guard !work.isStopped || work.failures.isEmpty else { return nil }
            let now = ContinuousClock.now
            for (name, failed) in work.failures where failed.retryAt.map({ $0 <= now }) ?? false {
                if work.waiting[name] != nil, !work.order.contains(name) { work.order.append(name) }
                work.failures[name]?.retryAt = nil
            }
            while !work.order.isEmpty {
                let name = work.order.removeFirst()
                guard let document = work.waiting.removeValue(forKey: name) else { continue }
                work.busy = document
                return document
            }
            return nil
        }
    }

    /// How long to sleep before what failed is tried again; nil when nothing failed.
    private var patience: Int? {
        work.withLock { work in
            guard let first = work.failures.values.compactMap(\.retryAt).min() else { return nil }
            let (seconds, attoseconds) = ContinuousClock.now.duration(to: first).components
            return max(0, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
        }
    }

    private func save(_ document: StoredDocument) {
        let name = document.name
        do throws(StoreFailure) {
            try store.save(document)
            rescue?.release(name)
            let hadFailed = work.withLock { work in
                work.busy = nil
                return work.failures.removeValue(forKey: name) != nil
            }
            let sequence = document.sequence
            report(hadFailed ? .savedAgain(name, sequence: sequence) : .saved(name, sequence: sequence))
        } catch {
            fail(document, error)
        }
    }

    private func fail(_ document: StoredDocument, _ failure: StoreFailure) {
        let name = document.name
        // A version that lost a race is on the disk, beside the document.
        if case .conflict = failure {
            work.withLock { work in
                work.busy = nil
                work.failures[name] = nil
            }
            return report(.failed(name, failure, rescued: nil))
        }
        _ = rescue?.keep(document)
        work.withLock { work in
            work.busy = nil
            work.failureCount += 1
            var failed = work.failures[name] ?? Failed(times: 0)
            failed.times += 1
            failed.retryAt = isRetried(failure) ? .now + Self.pause(after: failed.times) : nil
            work.failures[name] = failed
            if work.waiting[name] == nil, isRetried(failure) { work.waiting[name] = document }
        }
        report(.failed(name, failure, rescued: rescue?.path))
    }

    private static func pause(after times: Int) -> Duration { .seconds(times == 1 ? 1 : times == 2 ? 2 : 5) }

    private func isRetried(_ failure: StoreFailure) -> Bool {
        switch failure {
        case .save(.tooLarge), .save(.notEncodable), .save(.openedReadOnly), .save(.movedOn): false
        case .save: true
        case .conflict, .notHeld, .readOnly, .example: false
        }
    }
}

/// What came of a save.
package enum SaveReport: Equatable, Sendable {
    /// On the disk, with everything up to this draft.
    case saved(DocumentName, sequence: Int)
    /// The same, after it had failed.
    case savedAgain(DocumentName, sequence: Int)
    /// Not saved; `rescued` is where it is kept meanwhile, nil when nowhere.
    case failed(DocumentName, StoreFailure, rescued: String?)
}

/// A pipe that wakes a thread.
private final class Signal: Sendable {
    private let ends: (read: Int32, write: Int32)

    init() {
        var ends: [Int32] = [-1, -1]
        _ = unsafe pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        self.ends = (ends[0], ends[1])
    }

    deinit {
        close(ends.read)
        close(ends.write)
    }

    func raise() {
        var byte: UInt8 = 0
        // A full pipe wakes as well.
        _ = unsafe write(ends.write, &byte, 1)
    }

    /// Sleeps until somebody raises the signal, at most so long.
    func wait(milliseconds: Int?) {
        var watched = pollfd(fd: ends.read, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&watched, 1, milliseconds.map(Int32.init) ?? -1)
        var bytes = [UInt8](repeating: 0, count: 64)
        while unsafe read(ends.read, &bytes, bytes.count) > 0 {}
    }
}
