// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// Words are on file before they are on the screen, and come back after a stop unasked.
struct DraftTests {
    private func seated() throws -> (DeskScene, TestDesk) {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.sit(scene.people[0])
        desk.open()
        return (scene, desk)
    }

    /// Starts again on the files of this moment, and sits down as the same person.
    private func restarted(_ scene: DeskScene) throws -> (DeskScene, TestDesk) {
        let after = try DeskScene(afterKillOf: scene)
        let desk = try TestDesk(in: after)
        try desk.join(after)
        desk.perform(.seat(.sitDown(after.people[0])))
        return (after, desk)
    }

    @Test func `killed at any letter, the text is back in its editor`() throws {
        let (scene, desk) = try seated()
        let text = "één 👩‍👩‍👧 regel"
        for end in text.indices.dropFirst() {
            desk.type(String(text[..<end]))
            let (_, after) = try restarted(scene)
            let seat = try #require(after.seat)
            let recovered = try #require(seat.recovered, "after \(text[..<end])")
            #expect(seat.view.answers.first { $0.id == recovered }?.text == String(text[..<end]))
        }
    }

    @Test func `killed while an earlier answer is changed, the changed text is back and is one new wording`() throws {
        let (scene, desk) = try seated()
        desk.type("eerst")
        desk.perform(.writing(.leave))
        try desk.until("saved") { try scene.texts(of: 0) == ["eerst"] }
        let answer = try #require(try scene.person(0)?.answers.first?.id)
        desk.open(0, answer)
        desk.type("eerst anders")
        desk.pause()
        desk.type("eerst anders!")
        let (after, next) = try restarted(scene)
        #expect(next.seat?.recovered == answer)
        next.open(0, answer)
        next.type("eerst anders!?")
        next.perform(.writing(.leave))
        try next.until("saved") { try after.texts(of: 0) == ["eerst anders!?"] }
        #expect(try after.person(0)?.answers.first?.revisions.map(\.text) == ["eerst", "eerst anders!?"])
    }

    @Test func `a text is an answer as soon as its editor is left in any way`() throws {
        let ways: [[Effect]] = [
            [.writing(.leave)], [.seat(.standUp(closes: true))], [.seat(.standUp(closes: false))], [.home(.leave)],
            [.quit(0)], [.quit(143)],
        ]
        for way in ways {
            let (scene, desk) = try seated()
            desk.type("bewaard")
            for effect in way { desk.perform(effect) }
            try desk.until("saved") { try scene.texts(of: 0) == ["bewaard"] }
        }
    }

    @Test func `after handing over nothing is left in the draft, and the seat is closed`() throws {
        let (scene, desk) = try seated()
        desk.type("klaar")
        desk.perform(.seat(.standUp(closes: true)))
        #expect(try scene.person(0)?.seatClosedAt != nil)
        #expect(try scene.files(holding: "klaar") == ["participants/p-0.json"])
        let other = try TestDesk(in: scene)
        try other.join(scene)
        #expect(other.perform(.seat(.sitDown(scene.people[0]))) == [.seatRefused(.closed)])
    }

    @Test func `saved is said when the document holds the words, and the draft then holds one line`() throws {
        let (scene, desk) = try seated()
        for letter in 1...40 { desk.type(String(repeating: "a", count: letter)) }
        desk.pause()
        try desk.until("kept") { desk.says(.kept(DeskScene.when)) }
        try desk.until("one line") {
            try scene.folder.subfolder(FileName(fixed: ".room")).read(FileName(fixed: "p-0.draft"), limit: 99_999)
                .count { $0 == UInt8(ascii: "\n") } == 1
        }
        #expect(try scene.texts(of: 0) == [String(repeating: "a", count: 40)])
    }

    @Test func `an editor in which nothing was typed leaves no line in the draft`() throws {
        let (scene, desk) = try seated()
        try desk.until("consent is kept") { desk.says(.kept(DeskScene.when)) }
        let draft = try scene.folder.subfolder(FileName(fixed: ".room")).read(
            FileName(fixed: "p-0.draft"), limit: 99_999)
        #expect(draft.isEmpty, "\(String(decoding: draft, as: UTF8.self))")
    }

    @Test func `words that never became an answer close the seat to others: it is asked for at the door`() throws {
        let (scene, desk) = try seated()
        desk.type("alleen in het klad")
        let after = try DeskScene(afterKillOf: scene)
        let person = FileName(fixed: "p-0.json")
        // The document from before the first letter.
        var empty = try #require(try scene.person(0))
        empty.answers = []
        empty.sequence = 0
        let store = try SessionStore.open(try after.folder)
        _ = try store.load()
        _ = try store.hold(.participant(empty.id))
        try store.save(.participant(empty))
        store.letGo(.participant(empty.id))
        #expect(try after.folder.subfolder(FileName(fixed: "participants")).contains(person))
        let next = try TestDesk(in: after)
        try next.join(after)
        guard case .door(let door)? = next.heard.last else { return #expect(Bool(false), "no door") }
        #expect(door.people.first?.hasWords == true)
        next.perform(.seat(.sitDown(after.people[0])))
        #expect(next.seat?.view.answers.map(\.text) == ["alleen in het klad"])
        #expect(next.seat?.recovered != nil)
    }

    @Test func `an answer that moved on since the draft was written is kept beside the drafted text`() throws {
        let (scene, desk) = try seated()
        desk.type("eerst")
        desk.pause()
        try desk.until("saved") { try scene.texts(of: 0) == ["eerst"] }
        desk.type("eerst en toen")
        let after = try DeskScene(afterKillOf: scene)
        // Somebody corrected the answer without knowing of the draft.
        var changed = try #require(try after.person(0))
        let answer = try #require(changed.answers.first)
        changed.answers[0].revisions += ["twee", "drie"].map {
            Answer.Revision(text: $0, at: DeskScene.when, provenance: .typed)
        }
        let store = try SessionStore.open(try after.folder)
        _ = try store.load()
        _ = try store.hold(.participant(changed.id))
        try store.save(.participant(changed))
        store.letGo(.participant(changed.id))
        let next = try TestDesk(in: after)
        try next.join(after)
        next.perform(.seat(.sitDown(after.people[0])))
        #expect(Set(next.seat?.view.answers.map(\.text) ?? []) == ["drie", "eerst en toen"])
        #expect(next.seat?.view.answers.first { $0.id == answer.id }?.text == "drie")
    }
}
