// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The kernel's announcements about a session folder and the folders in it (inotify(7)).
struct Inotify {
    let descriptor: Int32
    private let session: Folder
    /// Which folder each watch is for, relative to the session folder.
    private var folders: [Int32: String] = [:]

    /// What was announced since the last time.
    struct News {
        var names: Set<String> = []
        /// Announcements were lost, or a folder came or went.
        var isIncomplete = false
        /// Something was taken away, maybe the session folder itself.
        var hasRemovals = false
        /// Nothing was announced at all, not even something that does not matter.
        var isEmpty = true
    }

    /// Nil when the kernel has no more instances for this user; then the caller looks by itself now and then.
    init?(watching session: Folder) {
        self.session = session
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        for folder in FolderChanges.watchedFolders { watch(folder) }
        guard folders.values.contains("") else {
            close()
            return nil
        }
    }

    func close() {
        _ = Glibc.close(descriptor)
    }

    /// Through the open folder, so that one that was renamed meanwhile is watched as well.
    private mutating func watch(_ folder: String) {
        let changes = IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_DELETE | IN_CREATE
        let mask = UInt32(changes | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)
        let place = "/proc/self/fd/\(session.descriptor.number)/" + (folder.isEmpty ? "." : folder)
        let watch = unsafe inotify_add_watch(descriptor, place, mask)
        if watch >= 0 { folders[watch] = folder }
    }

    /// Reads all that is waiting, without blocking.
    mutating func drain() -> News {
        var news = News()
        // Room for at least fifteen announcements; the rest comes with the next read.
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = unsafe read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return news }
            var rest = buffer[..<count]
            while let event = InotifyEvent(takenFrom: &rest) { take(event, into: &news) }
        }
    }

    private mutating func take(_ event: InotifyEvent, into news: inout News) {
        news.isEmpty = false
        if event.has(IN_Q_OVERFLOW) { news.isIncomplete = true }
        // At every save a temporary file goes away, by getting its final name.
        let isSaving = event.has(IN_MOVED_FROM) && event.name?.isHidden == true
        if !isSaving, event.has(IN_DELETE_SELF | IN_MOVE_SELF | IN_DELETE | IN_MOVED_FROM) { news.hasRemovals = true }
        guard let folder = folders[event.watch] else { return }
        if event.has(IN_IGNORED) { folders[event.watch] = nil }
        guard let name = event.name else { return }
        if event.has(IN_ISDIR) {
            guard folder.isEmpty, FolderChanges.watchedFolders.contains(name.text) else { return }
            if event.has(IN_CREATE | IN_MOVED_TO) { watch(name.text) }
            news.isIncomplete = true
        } else if FolderChanges.matters(name), event.has(IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_DELETE) {
            news.names.insert(FolderChanges.relativeName(name, in: folder))
        } else if FolderChanges.matters(name), event.has(IN_CREATE), !name.text.hasSuffix(".lock") {
            // A document made by giving it a second name is announced in no other way.
            news.names.insert(FolderChanges.relativeName(name, in: folder))
        }
    }
}

/// One record as the kernel writes it: watch, mask, cookie, length of the name (32 bits each), the name with zeros.
private struct InotifyEvent {
    let watch: Int32
    let mask: UInt32
    let name: FileName?

    init?(takenFrom bytes: inout ArraySlice<UInt8>) {
        guard bytes.count >= 16 else { return nil }
        func number(at offset: Int) -> UInt32 {
            bytes.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        let length = Int(number(at: 12))
        watch = Int32(bitPattern: number(at: 0))
        mask = number(at: 4)
        let text = String(validating: bytes.dropFirst(16).prefix(length).prefix { $0 != 0 }, as: UTF8.self)
        name = text.flatMap(FileName.init)
        bytes = bytes.dropFirst(16 + length)
    }

    func has(_ flags: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flags) != 0 }
}
