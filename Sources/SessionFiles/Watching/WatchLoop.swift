// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What the watching thread does: waits for announcements, looks by itself now and then, and reports.
struct WatchLoop {
    let session: Folder
    let pace: FolderWatch.Pace
    /// Readable when the loop must end.
    let stopSignal: Int32
    let isOwn: @Sendable (String) -> Bool
    let report: @Sendable (FolderChanges) -> Void
    var inotify: Inotify?
    var snapshot: FolderSnapshot
    private var whereabouts = Whereabouts.inPlace
    private var looksAgainSoon = false

    init(
        session: Folder, pace: FolderWatch.Pace, stopSignal: Int32, inotify: Inotify?, snapshot: FolderSnapshot,
        isOwn: @escaping @Sendable (String) -> Bool, report: @escaping @Sendable (FolderChanges) -> Void
    ) {
        self.session = session
        self.pace = pace
        self.stopSignal = stopSignal
        self.inotify = inotify
        self.snapshot = snapshot
        self.isOwn = isOwn
        self.report = report
    }

    mutating func run() {
        while waits() {
            var changes = FolderChanges()
            let news = inotify?.drain() ?? Inotify.News()
            changes.names = news.names
            changes.isEverything = news.isIncomplete
            // News about nothing that matters, such as a temporary file, is no reason to look at every file.
            if news.isEmpty || news.isIncomplete {
                let now = FolderSnapshot(of: session)
                changes.names.formUnion(now.differences(from: snapshot))
                snapshot = now
            } else {
                snapshot.refresh(changes.names, in: session)
            }
            changes.names = changes.names.filter { !isOwn($0) }
            changes.whereabouts = session.whereabouts()
            // Until a moment without news: the folder itself goes last, and unannounced while it is held open.
            looksAgainSoon = news.hasRemovals || looksAgainSoon && !news.isEmpty
            if !changes.isEmpty || changes.whereabouts != whereabouts { report(changes) }
            whereabouts = changes.whereabouts
        }
        inotify?.close()
    }

    /// Sleeps until there is something to do; false when the loop must end.
    private func waits() -> Bool {
        let usual = inotify == nil ? pace.polling : pace.sweep
        let news = wait(looksAgainSoon ? min(usual, 250) : usual, forNews: true)
        return !news.isEnding && (!news.isAnnounced || !wait(pace.gathering, forNews: false).isEnding)
    }

    private func wait(_ milliseconds: Int32, forNews: Bool) -> (isEnding: Bool, isAnnounced: Bool) {
        // A negative descriptor is passed over by poll.
        var waited = [
            pollfd(fd: stopSignal, events: Int16(POLLIN), revents: 0),
            pollfd(fd: forNews ? inotify?.descriptor ?? -1 : -1, events: Int16(POLLIN), revents: 0),
        ]
        _ = unsafe poll(&waited, 2, milliseconds)
        return (waited[0].revents != 0, waited[1].revents != 0)
    }
}
