// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// Words that the session refuses are not lost when their editor is left: they are in a file, and its path is said.
struct RefusedWordsTests {
    private static let words = "het tweehonderdeneerste antwoord"

    /// Somebody who has as many answers as fit, at their seat with a new one in the editor.
    private func full() throws -> (DeskScene, TestDesk) {
        let scene = try DeskScene()
        var person = try #require(try scene.person(0))
        let text = Answer.Revision(text: "x", at: DeskScene.when, provenance: .typed)
        person.answers = (0..<Limits.answersPerParticipant).compactMap { number in
            Identifier("a-\(number)").map {
                Answer(id: $0, prompt: Template.lookingBack(in: .dutch)[0].id, revisions: [text])
            }
        }
        try scene.overwrite(person, revision: 1)
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.sit(scene.people[0])
        desk.open()
        desk.type(Self.words)
        #expect(desk.says(.trouble(.refused(.tooManyAnswers(limit: Limits.answersPerParticipant)))))
        return (scene, desk)
    }

    private func setAside(_ desk: TestDesk) -> String? {
        for case .setAside(let path) in desk.heard { return path }
        return nil
    }

    private func text(at path: String) throws -> String {
        let slash = try #require(path.lastIndex(of: "/"))
        let name = try #require(FileName(String(path[path.index(after: slash)...])))
        let bytes = try Folder.open(String(path[..<slash])).read(name, limit: 10_000)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `an answer too many is in a file when its editor is left, and not in the draft any more`() throws {
        let (scene, desk) = try full()
        desk.perform(.writing(.leave))
        let path = try #require(setAside(desk))
        #expect(try text(at: path) == Self.words + "\n")
        #expect(try scene.files(holding: Self.words).isEmpty)
    }

    @Test func `after a sudden stop an answer too many goes to a file as well, and the path is said at the door`()
        throws
    {
        let (scene, desk) = try full()
        let after = try DeskScene(afterKillOf: scene)
        #expect(setAside(desk) == nil)
        let next = try TestDesk(in: after)
        try next.join(after)
        #expect(try text(at: try #require(setAside(next))) == Self.words + "\n")
        #expect(try after.files(holding: Self.words).isEmpty)
    }

    @Test func `the path is said on the ordinary screen when the program ends with such words`() throws {
        let (scene, desk) = try full()
        desk.perform(.quit(0))
        #expect(try scene.files(holding: Self.words).isEmpty)
        guard case .setAside(let path)? = desk.desk.loss else { return #expect(Bool(false), "not set aside") }
        #expect(try text(at: path) == Self.words + "\n")
    }

    @Test func `where no file can be made, refused words stay in the draft`() throws {
        let (scene, desk) = try full()
        try scene.elsewhere.put("", at: "rescued")
        desk.perform(.writing(.leave))
        #expect(setAside(desk) == nil)
        #expect(try scene.files(holding: Self.words) == [".room/p-0.draft"])
    }
}
