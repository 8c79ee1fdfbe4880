// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Testing

/// One writer per document, also over several processes.
struct DocumentLockTests {
    private let name = FileName(fixed: "p-7f3a9c21")

    private func tryLock(in place: TemporaryFolder) throws -> DocumentLock.Outcome {
        try DocumentLock.tryAcquire(name, in: try place.folder())
    }

    private func holder(in place: TemporaryFolder) throws -> ChildProcess {
        try ChildProcess(ChildProcess.builtProgram("StoreWriter"), ["hold-lock", place.path, name.text])
    }

    @Test func `another process is refused and told who holds it, until that one ends, even by kill -9`() throws {
        let place = try TemporaryFolder()
        let first = try holder(in: place)
        #expect(first.readLine() == "acquired")
        guard case .heldByAnother(let found) = try tryLock(in: place) else {
            Issue.record("two processes hold the same document")
            return
        }
        #expect(found?.process == first.process)
        #expect(found?.isOnThisComputer == true)
        first.killHard()
        first.wait()
        guard case .acquired(let mine) = try tryLock(in: place) else {
            Issue.record("a dead process holds the document")
            return
        }
        let second = try holder(in: place)
        #expect(second.readLine() == "held by \(getpid())")
        mine.release()
        #expect(!mine.isHeld)
        let third = try holder(in: place)
        #expect(third.readLine() == "acquired")
    }

    @Test func `within one process the second try is refused too, and letting go by forgetting works`() throws {
        let place = try TemporaryFolder()
        do {
            guard case .acquired(let lock) = try tryLock(in: place) else {
                Issue.record("nobody holds it")
                return
            }
            guard case .heldByAnother = try tryLock(in: place) else {
                Issue.record("held twice")
                return
            }
            #expect(lock.isHeld)
        }
        guard case .acquired = try tryLock(in: place) else {
            Issue.record("still held by nobody")
            return
        }
    }

    @Test func `of two processes that start together exactly one gets the document`() throws {
        for _ in 0..<20 {
            let place = try TemporaryFolder()
            let both = [try holder(in: place), try holder(in: place)]
            let answers = both.map { $0.readLine() ?? "" }
            #expect(answers.filter { $0 == "acquired" }.count == 1, "\(answers)")
        }
    }

    @Test func `a lock file that holds nonsense names nobody and can be taken`() throws {
        let place = try TemporaryFolder()
        try place.put("{\"process\": [", at: "p-7f3a9c21.lock")
        #expect(DocumentLock.holder(of: name, in: try place.folder()) == nil)
        guard case .acquired(let lock) = try tryLock(in: place) else {
            Issue.record("nobody holds it")
            return
        }
        #expect(DocumentLock.holder(of: name, in: try place.folder())?.process == getpid())
        #expect(lock.isHeld)
    }
}
