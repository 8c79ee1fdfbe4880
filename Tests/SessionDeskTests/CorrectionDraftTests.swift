// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// A correction that is being typed is on file, and goes as soon as it is made, dropped, or has nothing to correct.
struct CorrectionDraftTests {
    private struct Room {
        let scene: DeskScene
        let console: TestDesk
        let answer: Identifier<Answer>

        func draft(_ text: String, _ reason: String = "") -> Effect {
            let draft = CorrectionDraft(answer: answer, text: text, reason: reason)
            return .lead(.draftCorrection(scene.people[0], draft))
        }
    }

    /// A console, and an answer nobody holds.
    private func room() throws -> Room {
        let scene = try DeskScene()
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.sit(scene.people[0])
        seat.open()
        seat.type("het antword")
        seat.perform(.seat(.standUp(closes: false)))
        let answer = try #require(try scene.person(0)?.answers.first?.id)
        let console = try TestDesk(in: scene)
        console.lead(scene)
        return Room(scene: scene, console: console, answer: answer)
    }

    private func corrections(_ desk: TestDesk) -> [CorrectionDraft]? {
        for case .corrections(let corrections) in desk.heard.reversed() { return corrections }
        return nil
    }

    @Test func `killed at any letter, the correction and its reason are there at the next start`() throws {
        let room = try room()
        let typed = [("het antwoo", ""), ("het antwoord", ""), ("het antwoord", "spell"), ("het", "spelling")]
        for (text, reason) in typed {
            room.console.perform(room.draft(text, reason))
            let after = try DeskScene(afterKillOf: room.scene)
            let next = try TestDesk(in: after)
            next.lead(after)
            next.perform(.lead(.overview))
            #expect(corrections(next) == [CorrectionDraft(answer: room.answer, text: text, reason: reason)])
        }
    }

    @Test func `a correction that was made leaves no draft, and neither does one that waits or is dropped`() throws {
        let words = "zonnebloem"
        let made = try room()
        made.console.perform(made.draft(words))
        made.console.perform(
            .lead(.act(.correct(made.scene.people[0], made.answer, text: words, reason: "spelling"))))
        try made.console.until("made") { try made.scene.texts(of: 0) == [words] }
        #expect(try made.scene.files(holding: words) == ["participants/p-0.json"])

        let waiting = try room()
        let seat = try TestDesk(in: waiting.scene)
        try seat.join(waiting.scene)
        seat.sit(waiting.scene.people[0])
        waiting.console.perform(waiting.draft(words))
        waiting.console.perform(
            .lead(.act(.correct(waiting.scene.people[0], waiting.answer, text: words, reason: "spelling"))))
        #expect(try waiting.scene.files(holding: words) == ["session.json"])

        let dropped = try room()
        dropped.console.perform(dropped.draft(words))
        #expect(try dropped.scene.files(holding: words).count == 1)
        dropped.console.perform(.lead(.dropCorrection(dropped.answer)))
        #expect(try dropped.scene.files(holding: words).isEmpty)
        #expect(corrections(dropped.console) == [])
    }

    @Test func `taking the answer back at a seat erases what was typed of a correction`() throws {
        let room = try room()
        room.console.perform(room.draft("het antword met zonnebloem"))
        let seat = try TestDesk(in: room.scene)
        try seat.join(room.scene)
        seat.perform(.seat(.sitDown(room.scene.people[0])), .seat(.withdraw(room.answer)))
        try seat.until("erased") { try room.scene.files(holding: "antword").isEmpty }
        try room.console.until("the console knows") {
            let said = room.console.perform(room.draft("het antword met zonnebloem en meer"))
            return said == [.trouble(.refused(.withdrawn))]
        }
        #expect(try room.scene.files(holding: "zonnebloem").isEmpty)
    }

    @Test func `what was typed about an answer that is gone meanwhile does not come back`() throws {
        let room = try room()
        room.console.perform(room.draft("zonnebloem"))
        let after = try DeskScene(afterKillOf: room.scene)
        var person = try #require(try after.person(0))
        person.answers = []
        try after.overwrite(person, revision: 20)
        let next = try TestDesk(in: after)
        next.lead(after)
        next.perform(.lead(.overview))
        #expect(corrections(next) == nil)
        #expect(try after.files(holding: "zonnebloem").isEmpty)
    }
}
