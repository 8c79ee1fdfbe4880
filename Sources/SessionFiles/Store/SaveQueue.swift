// SPDX-License-Identifier: Apache-2.0

import Glibc
import Retrospective
import Synchronization

/// Saves documents on a thread of its own; a document that waits is replaced by a newer version of itself.
///
/// What fails is tried again after 1, 2 and then every 5 seconds, and as soon as a newer version comes.
package final class SaveQueue: Sendable {
    private struct Work {
        var waiting: [DocumentName: StoredDocument] = [:]
        var order: [DocumentName] = []
        /// Documents that failed, and how often.
        var failures: [DocumentName: Int] = [:]
        var isBusy = false
        var isStopped = false
    }

    private let store: SessionStore
    private let report: @Sendable (SaveReport) -> Void
    private let work = Mutex(Work())
    private let signal: Signal

    /// - Parameter report: Called on the queue's thread after every save.
    package init(_ store: SessionStore, report: @escaping @Sendable (SaveReport) -> Void) {
        self.store = store
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
            if work.waiting.updateValue(document, forKey: document.name) == nil { work.order.append(document.name) }
        }
        signal.raise()
    }

    /// Waits until nothing waits any more, at most so long.
    /// - Returns: whether everything that was enqueued is on the disk.
    package func finish(milliseconds: Int) -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        while true {
            let (isIdle, hasFailed) = work.withLock { ($0.waiting.isEmpty && !$0.isBusy, !$0.failures.isEmpty) }
            if isIdle { return true }
            if hasFailed || ContinuousClock.now >= end { return false }
            usleep(200)
        }
    }

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
            guard !work.isStopped || work.failures.isEmpty, !work.order.isEmpty else { return nil }
            let name = work.order.removeFirst()
            work.isBusy = true
            return work.waiting.removeValue(forKey: name)
        }
    }

    /// How long to sleep before what failed is tried again; nil when nothing failed.
    private var patience: Int? {
        work.withLock { work in
            guard let tries = work.failures.values.min() else { return nil }
            return tries == 1 ? 1_000 : tries == 2 ? 2_000 : 5_000
        }
    }

    private func save(_ document: StoredDocument) {
        let name = document.name
        do throws(StoreFailure) {
            try store.save(document)
            let hadFailed = work.withLock { work in
                work.isBusy = false
                return work.failures.removeValue(forKey: name) != nil
            }
            let sequence = document.sequence
            report(hadFailed ? .savedAgain(name, sequence: sequence) : .saved(name, sequence: sequence))
        } catch {
            let isRetried = isRetried(error)
            work.withLock { work in
                work.isBusy = false
                guard isRetried else { return }
                work.failures[name, default: 0] += 1
                if work.waiting[name] == nil {
                    work.waiting[name] = document
                }
                work.order.removeAll { $0 == name }
            }
            report(.failed(name, error))
            if isRetried { retryLater(name) }
        }
    }

    /// Puts a document that failed back in the row after a while, on this thread: nothing else can be saved on a disk
    /// that fails, but what comes in meanwhile is tried at once.
    private func retryLater(_ name: DocumentName) {
        signal.wait(milliseconds: patience)
        work.withLock { work in
            if work.waiting[name] != nil, !work.order.contains(name) { work.order.append(name) }
        }
    }

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
    case failed(DocumentName, StoreFailure)
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
