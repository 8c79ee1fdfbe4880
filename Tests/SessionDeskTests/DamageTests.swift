// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// A disk that is full, a folder that is gone: a sentence, the words kept elsewhere, and all well when the cause is gone.
struct DamageTests {
    private func seated(on files: FaultyFileSystem) throws -> (DeskScene, TestDesk) {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene, on: files)
        try desk.join(scene, on: files)
        desk.sit(scene.people[0])
        desk.open()
        desk.type("w")
        desk.pause()
        try desk.until("saved") { try scene.texts(of: 0) == ["w"] }
        return (scene, desk)
    }

    private func rescued(_ desk: TestDesk) -> String? {
        for case .rescued(let path) in desk.heard.reversed() { return path }
        return nil
    }

    private func texts(at path: String) throws -> [String] {
        let session = try SessionStore.open(try Folder.open(path)).load().session
        return session.participants.values.flatMap(\.answers).map(\.text)
    }

    @Test(arguments: [ENOSPC, EDQUOT, EROFS, EACCES, EIO, EMFILE])
    func `what cannot be saved is said, is kept elsewhere, and is saved by itself when it can be`(code: Int32) throws {
        let files = FaultyFileSystem()
        let (scene, desk) = try seated(on: files)
        files.begin(.init(call: 0, code: code, isPersistent: true))
        desk.forget()
        desk.type("woorden op een volle schijf")
        desk.pause()
        try desk.until("a sentence") {
            desk.heard.contains { if case .trouble = $0 { true } else { false } }
        }
        try desk.until("rescued") { rescued(desk) != nil }
        let path = try #require(rescued(desk))
        try desk.until("the newest words") { try texts(at: path) == ["woorden op een volle schijf"] }
        let facts = try Folder.open(path + "/participants").facts(of: FileName(fixed: "p-0.json"))
        #expect(!facts.isOpenToOthers)
        #expect(try scene.texts(of: 0) == ["w"])
        files.begin()
        try desk.until("saved again") { desk.says(.keptAgain) }
        #expect(try scene.texts(of: 0) == ["woorden op een volle schijf"])
        try desk.until("the copy is gone") { !FileManager.default.fileExists(atPath: path) }
        desk.perform(.quit(0))
        #expect(desk.exitCode == 0)
        #expect(desk.desk.loss == nil)
    }

    @Test func `leaving while nothing can be saved says where the words are, with an exit code of its own`() throws {
        let files = FaultyFileSystem()
        let (scene, desk) = try seated(on: files)
        files.begin(.init(call: 0, code: ENOSPC, isPersistent: true))
        desk.type("de laatste woorden")
        desk.perform(.quit(0))
        #expect(desk.exitCode == 73)
        guard case .rescued(let path)? = desk.desk.loss else { return #expect(Bool(false), "not rescued") }
        #expect(try texts(at: path) == ["de laatste woorden"])
        #expect(try scene.texts(of: 0) == ["w"])
    }

    @Test func `words that can be kept nowhere are not lost in silence`() throws {
        let files = FaultyFileSystem()
        let (scene, desk) = try seated(on: files)
        // The places for rescued words are files, so that no folder can be made there.
        try scene.elsewhere.put("", at: "rescued")
        files.begin(.init(call: 0, code: ENOSPC, isPersistent: true))
        desk.type("de laatste woorden")
        desk.perform(.quit(0))
        #expect(desk.exitCode == 73)
        #expect(desk.desk.loss == .lost)
    }

    @Test func `an editor that opens on a full disk still keeps its words`() throws {
        let files = FaultyFileSystem()
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene, on: files)
        try desk.join(scene, on: files)
        desk.sit(scene.people[0])
        try desk.until("saved") { try scene.person(0)?.consent != nil }
        files.begin(.init(call: 0, code: ENOSPC, isPersistent: true))
        desk.open()
        desk.type("eerste")
        desk.type("eerste woorden")
        desk.pause()
        try desk.until("rescued") { rescued(desk) != nil }
        files.begin()
        try desk.until("saved") { try scene.texts(of: 0) == ["eerste woorden"] }
        desk.type("eerste woorden, en meer")
        let after = try DeskScene(afterKillOf: scene)
        let next = try TestDesk(in: after)
        try next.join(after)
        next.perform(.seat(.sitDown(after.people[0])))
        #expect(next.seat?.view.answers.map(\.text) == ["eerste woorden, en meer"])
    }

    @Test func `a folder that is renamed while somebody types keeps everything, and it is said until it is back`()
        throws
    {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.sit(scene.people[0])
        desk.open()
        desk.type("voor")
        try scene.place.move(scene.session, to: "elders")
        desk.type("voor en na")
        desk.pause()
        try desk.until("said") { desk.says(.trouble(.folderMoved)) }
        let elsewhere = try SessionStore.open(try Folder.open(scene.place.path + "/elders"))
        try desk.until("kept there") {
            try elsewhere.load().session.participants[scene.people[0]]?.answers.map(\.text) == ["voor en na"]
        }
        // What others do in the renamed folder is still seen.
        var other = try #require(try elsewhere.load().session.participants[scene.people[1]])
        _ = try elsewhere.hold(.participant(scene.people[1]))
        other.details.name = "Bob"
        try elsewhere.save(.participant(other))
        try desk.until("seen") {
            desk.heard.contains { if case .door(let door) = $0 { door.people[1].name == "Bob" } else { false } }
        }
        try scene.place.move("elders", to: scene.session)
        desk.forget()
        desk.type("voor en na en weer terug")
        desk.pause()
        try desk.until("back") { desk.says(.keptAgain) }
        try desk.until("saved") { try scene.texts(of: 0) == ["voor en na en weer terug"] }
    }

    @Test func `a folder that is removed while somebody types: everything in memory is rescued`() throws {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.sit(scene.people[1])
        desk.open()
        desk.type("van Bo")
        desk.perform(.seat(.standUp(closes: true)))
        desk.sit(scene.people[0])
        desk.open()
        desk.type("van Ans")
        // A save may be under way in it.
        try desk.until("removed") {
            try? FileManager.default.removeItem(atPath: scene.path)
            return !FileManager.default.fileExists(atPath: scene.path)
        }
        desk.type("van Ans, na het weggooien")
        desk.pause()
        try desk.until("said") { desk.says(.trouble(.folderGone)) }
        try desk.until("rescued") { rescued(desk) != nil }
        let path = try #require(rescued(desk))
        try desk.until("all of it") { Set(try texts(at: path)) == ["van Bo", "van Ans, na het weggooien"] }
        desk.type("van Ans, na het weggooien, en meer")
        desk.perform(.quit(0))
        #expect(Set(try texts(at: path)) == ["van Bo", "van Ans, na het weggooien, en meer"])
        #expect(desk.desk.loss == .rescued(path: path))
        #expect(!FileManager.default.fileExists(atPath: scene.path))
    }

    @Test func `places that belong to others, or are open to them, are passed over`() throws {
        let place = try TemporaryFolder()
        try place.permit(0o777)
        let own = try TemporaryFolder()
        let record = SessionRecord(
            details: SessionDetails(title: "x", date: DeskScene.when.date, language: .dutch), prompts: [])
        let rescue = Rescue(record, named: "x", places: [place.path, "/proc/none", own.path + "/deep/er"])
        #expect(rescue.path == nil)
        #expect(rescue.keep(.record(record)))
        #expect(rescue.path?.hasPrefix(own.path + "/deep/er/") == true)
        rescue.release(.record)
        #expect(rescue.path == nil)
        #expect(try Folder.open(own.path + "/deep/er").listing().names.isEmpty)
    }
}
