// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization

/// Tells when others change a session folder: announced by the kernel where it can, seen by looking otherwise.
///
/// Made before the folder is first read, nothing is missed in between. Reports come on a thread of their own, several
/// changes in one; a change may be reported twice, and one's own saves are reported like anybody's where it is not told
/// which those are.
package final class FolderWatch: Sendable {
    /// How often the folder is looked at, and how long changes are gathered, in milliseconds.
    package struct Pace: Sendable {
        /// Beside the kernel's announcements, so that nothing depends on them alone.
        package var sweep: Int32
        /// Where there are none: network disks, or no instances left.
        package var polling: Int32
        /// One save is five to ten announcements; after the first one the others get this long, to be heard together.
        package var gathering: Int32
        /// Looks only, even where announcements would work.
        package var ignoresAnnouncements: Bool

        package init(
            sweep: Int32 = 5_000, polling: Int32 = 2_000, gathering: Int32 = 50, ignoresAnnouncements: Bool = false
        ) {
            self.sweep = sweep
            self.polling = polling
            self.gathering = gathering
            self.ignoresAnnouncements = ignoresAnnouncements
        }
    }

    private struct Running {
        var thread: pthread_t
        var stopSignal: Descriptor
        var ownEnd: Descriptor
    }

    private let running: Mutex<Running?>
    /// Whether changes are announced rather than looked for.
    package let isAnnounced: Bool

    /// Begins to watch; throws when no thread or pipe can be had.
    ///
    /// - Parameter isOwn: Whether a changed file, by its name relative to the folder, is nobody's business: this process
    ///   alone writes it. Called on the thread of the reports.
    package init(
        _ session: Folder, pace: Pace = Pace(), isOwn: @escaping @Sendable (String) -> Bool = { _ in false },
        report: @escaping @Sendable (FolderChanges) -> Void
    ) throws(ReadFailure) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw ReadFailure(SystemFailure(.openForReading, errno)) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let canAnnounce = !pace.ignoresAnnouncements && session.diskKind() != .network
        let inotify = canAnnounce ? Inotify(watching: session) : nil
        isAnnounced = inotify != nil
        let loop = WatchLoop(
            session: session, pace: pace, stopSignal: ends[0], inotify: inotify,
            snapshot: FolderSnapshot(of: session), isOwn: isOwn, report: report
        )
        let thread: pthread_t
        do throws(SystemFailure) {
            thread = try WatchThread.start(loop)
        } catch {
            inotify?.close()
            for end in ends { _ = close(end) }
            throw ReadFailure(error)
        }
        running = Mutex(
            Running(thread: thread, stopSignal: Descriptor(number: ends[0]), ownEnd: Descriptor(number: ends[1]))
        )
    }

    deinit { stop() }

    /// Ends the watching and waits for a report that is being made; called from a report, it does not wait.
    package func stop() {
        guard let ended = running.withLock({ $0.take() }) else { return }
        _ = close(ended.ownEnd.number)
        if pthread_equal(pthread_self(), ended.thread) != 0 {
            pthread_detach(ended.thread)
        } else {
            pthread_join(ended.thread, nil)
        }
        _ = close(ended.stopSignal.number)
    }
}

/// The thread that runs a watch loop.
private enum WatchThread {
    private final class Work: Sendable {
        let loop: WatchLoop
        init(_ loop: WatchLoop) { self.loop = loop }
    }

    static func start(_ loop: WatchLoop) throws(SystemFailure) -> pthread_t {
        var thread = pthread_t()
        let work = unsafe Unmanaged.passRetained(Work(loop))
        let code = unsafe pthread_create(
            &thread, nil,
            { raw in
                guard let raw = unsafe raw else { return nil }
                var loop = unsafe Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().loop
                loop.run()
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            unsafe work.release()
            throw SystemFailure(.openForReading, code)
        }
        return thread
    }
}
