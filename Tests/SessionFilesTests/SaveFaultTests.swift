// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Testing

/// Every system call of a save fails once, or from then on, with every error a disk can give.
struct SaveFaultTests {
    private static let codes = [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EMFILE, EINTR]
    private let name = FileName(fixed: "p-7f3a9c21.json")

    private enum Kind: CaseIterable { case replace, create }

    /// A place with the old content, a file system that can fail in it, and the save to try.
    private struct Scene {
        let place: TemporaryFolder
        let files = FaultyFileSystem()
        let folder: Folder

        init(_ kind: Kind) throws {
            place = try TemporaryFolder()
            if kind == .replace { try place.put("old", at: "p-7f3a9c21.json") }
            folder = try place.folder(on: files)
        }

        var content: String? { try? place.text(of: "p-7f3a9c21.json") }
        func temporaries() throws -> [String] { try place.names().filter { $0.hasSuffix(".tmp") } }
    }

    private func save(_ kind: Kind, in scene: Scene) -> SaveFailure? {
        do throws(SaveFailure) {
            let saving = AtomicReplace(in: scene.folder)
            switch kind {
            case .replace: try saving.replace(name, with: Array("new".utf8))
            case .create: try saving.create(name, with: Array("new".utf8))
            }
            return nil
        } catch {
            return error
        }
    }

    private static func plans(calls: Int) -> [FaultyFileSystem.Plan] {
        codes.flatMap { code in
            (0..<calls).flatMap { call in
                [false, true].map { FaultyFileSystem.Plan(call: call, code: code, isPersistent: $0) }
            }
        }
    }

    @Test func `saved means the new content, not saved means the old one, and trying again works`() throws {
        for kind in Kind.allCases {
            let healthy = try Scene(kind)
            healthy.files.begin()
            #expect(save(kind, in: healthy) == nil)
            let calls = healthy.files.succeeded.count
            #expect(calls >= 7)
            for plan in Self.plans(calls: calls) { try check(kind, plan) }
        }
    }

    private func check(_ kind: Kind, _ plan: FaultyFileSystem.Plan) throws {
        let scene = try Scene(kind)
        scene.files.begin(plan)
        let failure = save(kind, in: scene)
        let old = kind == .replace ? "old" : nil
        let isNamed = scene.files.succeeded.contains(kind == .replace ? .rename : .link)
        if failure == nil {
            #expect(scene.content == "new", "\(kind), \(plan)")
            #expect(plan.code == EINTR || isNamed, "\(kind), \(plan)")
        } else if !isNamed {
            #expect(scene.content == old, "\(kind), \(plan)")
        } else {
            // The folder or the second fsync failed: the name may show the new content, whole, but it is not "saved".
            #expect([old, "new"].contains(scene.content), "\(kind), \(plan)")
        }
        if !plan.isPersistent, kind == .replace { #expect(try scene.temporaries() == [], "\(kind), \(plan)") }
        let left = try scene.temporaries().count
        scene.files.begin()
        if kind == .replace || scene.content == nil {
            #expect(save(kind, in: scene) == nil, "again after \(kind), \(plan)")
            #expect(try scene.temporaries().count == left)
        }
        #expect(scene.content == "new")
        #expect(scene.files.openCount == 1, "descriptors left open after \(kind), \(plan)")
    }

    @Test(arguments: [
        (ENOSPC, SaveFailure.noSpace), (EDQUOT, .noSpace), (EROFS, .readOnly), (EACCES, .denied),
        (EMFILE, .tooManyFiles), (EIO, .disk(code: EIO)), (EFBIG, .sizeLimitOfSystem),
    ])
    func `each error of the system has its own name`(code: Int32, expected: SaveFailure) throws {
        let scene = try Scene(.replace)
        scene.files.begin(.init(call: 1, code: code, isPersistent: false))
        #expect(save(.replace, in: scene) == expected)
    }

    @Test func `a failed fsync is never repeated on the same file`() throws {
        let scene = try Scene(.replace)
        // Calls of a save: create, write, fsync of the file.
        scene.files.begin(.init(call: 2, code: EIO, isPersistent: false))
        #expect(save(.replace, in: scene) == .disk(code: EIO))
        #expect(scene.files.succeeded == [.create, .write, .close, .unlink])
    }
}
