// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles

/// A program that keeps files the way Terugblik does and tells on its output what it was told is kept; tests kill it.
///
/// `StoreWriter [as-nobody|few-files|small-files] save-once FOLDER NAME TEXT` · `save-loop FOLDER NAME FIRST` ·
/// `draft-loop FOLDER PARTICIPANT` · `hold-lock FOLDER NAME`
@main
enum StoreWriter {
    static func main() {
        umask(0o077)
        var words = Array(CommandLine.arguments.dropFirst())
        var isRestricted = true
        while isRestricted, let word = words.first {
            isRestricted = restrict(word)
            if isRestricted { words.removeFirst() }
        }
        guard words.count >= 3 else { finish("which command?", 64) }
        do {
            try run(words)
        } catch {
            finish("failed: \(error)", 3)
        }
    }

    private static func run(_ words: [String]) throws {
        let folder = try Folder.open(words[1])
        guard let name = FileName(words[2]) else { finish("which file?", 64) }
        switch words[0] {
        case "save-once":
            try AtomicReplace(in: folder).replace(name, with: Array(words.dropFirst(3).joined(separator: " ").utf8))
            say("saved")
        case "save-loop":
            var revision = Int(words.dropFirst(3).first ?? "") ?? 1
            while true {
                try AtomicReplace(in: folder).replace(name, with: NumberedContent.make(revision: revision))
                say("\(revision)")
                revision += 1
            }
        case "draft-loop":
            try writeDrafts(of: name, in: folder)
        case "hold-lock":
            switch try DocumentLock.tryAcquire(name, in: folder) {
            case .heldByAnother(let holder): say("held by \(holder?.process ?? 0)")
            case .acquired(let lock):
                say("acquired")
                while Swift.readLine() != nil {}
                lock.release()
            }
        default:
            finish("which command?", 64)
        }
    }

    private static func writeDrafts(of participant: FileName, in room: Folder) throws {
        let draft = try DraftFile(of: participant, in: room)
        var sequence = draft.lines.last?.sequence ?? 0
        while true {
            sequence += 1
            let text = "text \(sequence) " + String(repeating: "é", count: sequence * 7 % 5_000)
            try draft.append(DraftLine(sequence: sequence, prompt: "process", answer: "a-1", base: 0, text: text))
            say("\(sequence)")
            if sequence.isMultiple(of: 50) { try draft.emptied(through: sequence - 1) }
        }
    }

    /// Takes something away from this process; false when the word is not about that.
    private static func restrict(_ word: String) -> Bool {
        switch word {
        case "as-nobody":
            if geteuid() == 0, setgid(65_534) != 0 || setuid(65_534) != 0 { finish("cannot become nobody", 70) }
        case "few-files":
            var limit = rlimit(rlim_cur: 4, rlim_max: 4)
            _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        case "small-files":
            _ = signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 16, rlim_max: 16)
            _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        default:
            return false
        }
        return true
    }

    /// Goes out in one write, so that a reader sees all of it or nothing.
    private static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        if unsafe write(1, bytes, bytes.count) != bytes.count { exit(74) }
    }

    private static func finish(_ line: String, _ code: Int32) -> Never {
        say(line)
        exit(code)
    }
}
