// SPDX-License-Identifier: Apache-2.0

import Fault
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// The facilitator never writes a document somebody holds: acts are asked for, and the seat gives way and goes on.
struct RequestTests {
    private struct Room {
        let scene: DeskScene
        let console: TestDesk
        let seat: TestDesk
        let answer: Identifier<Answer>

        func until(_ what: String, _ isSo: () throws -> Bool) throws {
            try console.until(what) {
                seat.collect()
                return try isSo()
            }
        }
    }

    /// A console, and a seat where somebody is in the middle of their second answer.
    private func room() throws -> Room {
        let scene = try DeskScene()
        let console = try TestDesk(in: scene)
        let seat = try TestDesk(in: scene)
        console.lead(scene)
        try seat.join(scene)
        seat.sit(scene.people[0])
        seat.open()
        seat.type("het eerste antword")
        seat.perform(.writing(.leave))
        try seat.until("saved") { try scene.texts(of: 0) == ["het eerste antword"] }
        let answer = try #require(try scene.person(0)?.answers.first?.id)
        try console.until("seen") { console.collected > 0 }
        seat.open(1)
        seat.type("half af")
        try seat.until("saved") { try scene.texts(of: 0).count == 2 }
        return Room(scene: scene, console: console, seat: seat, answer: answer)
    }

    @Test func `a correction is asked for, the seat gives way with everything kept, and goes on by itself`() throws {
        let room = try room()
        room.console.perform(
            .lead(
                .act(.correct(room.scene.people[0], room.answer, text: "het eerste antwoord", reason: "een letter"))))
        #expect(room.console.says(.requestWaits))
        #expect(try room.scene.texts(of: 0).contains("het eerste antword"))
        try room.until("recalled") { room.seat.says(.seatRecalled) }
        room.seat.forget()
        try room.until("sitting again") { room.seat.seat != nil }
        #expect(room.seat.seat?.view.answers.map(\.text) == ["het eerste antwoord", "half af"])
        #expect(!room.seat.says(.seatRefused(.taken)))
        try room.until("settled") { try room.scene.stored().session.record.requests.isEmpty }
        #expect(try room.scene.texts(of: 0) == ["het eerste antwoord", "half af"])
        // And the seat writes on.
        let half = try #require(try room.scene.person(0)?.answers.last?.id)
        room.seat.open(1, half)
        room.seat.type("half af, nu heel")
        room.seat.perform(.writing(.leave))
        try room.until("written on") { try room.scene.texts(of: 0).last == "half af, nu heel" }
    }

    @Test
    func `merging into somebody who is writing waits for their seat, which gives way and goes on with all answers`()
        throws
    {
        let room = try room()
        let other = try TestDesk(in: room.scene)
        try other.join(room.scene)
        other.sit(room.scene.people[1])
        other.open()
        other.type("ook van mij")
        room.console.perform(.lead(.act(.merge(from: room.scene.people[1], into: room.scene.people[0]))))
        #expect(room.console.says(.requestWaits))
        room.seat.forget()
        try room.until("sitting again") {
            other.collect()
            return room.seat.seat != nil
        }
        let answers = room.seat.seat?.view.answers.map(\.text)
        #expect(Set(answers ?? []) == ["het eerste antword", "half af", "ook van mij"])
        #expect(room.seat.seat?.recovered == room.seat.seat?.view.answers.first { $0.text == "half af" }?.id)
        #expect(try room.scene.stored().session.participants[room.scene.people[1]] == nil)
        try room.until("told") {
            other.collect()
            return other.says(.seatRefused(.unknown))
        }
    }

    @Test func `a request that nobody answers stays, and costs nothing while it waits`() throws {
        let room = try room()
        room.console.perform(.lead(.act(.withdraw(room.scene.people[0], room.answer))))
        // The seat hears nothing: it is stopped, or on another computer.
        try room.console.until("the noise of the request is over") { room.console.collected > 0 }
        let end = ContinuousClock.now + .milliseconds(300)
        let before = room.console.collected
        try room.console.until("a while") { ContinuousClock.now > end }
        #expect(room.console.collected - before < 10)
        #expect(try room.scene.stored().session.record.requests.count == 1)
        #expect(try room.scene.texts(of: 0).first == "het eerste antword")
    }

    @Test func `the request is done when the seat is killed, and its last words are kept`() throws {
        let scene = try DeskScene()
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.sit(scene.people[0])
        seat.open()
        seat.type("eerst")
        seat.pause()
        try seat.until("saved") { try scene.texts(of: 0) == ["eerst"] }
        seat.type("eerst, en dit alleen in het klad")
        let after = try DeskScene(afterKillOf: scene)
        let console = try TestDesk(in: after)
        console.lead(after)
        console.perform(.lead(.act(.reopenSeat(after.people[0]))))
        try console.until("done") { try after.stored().session.record.requests.isEmpty }
        #expect(try after.texts(of: 0) == ["eerst, en dit alleen in het klad"])
    }

    @Test func `withdrawn words are in no file any more, whoever withdraws them`() throws {
        let room = try room()
        room.seat.perform(.seat(.standUp(closes: false)))
        room.console.perform(.lead(.act(.withdraw(room.scene.people[0], room.answer))))
        try room.until("gone") { try room.scene.files(holding: "antword").isEmpty }
        room.seat.perform(.seat(.sitDown(room.scene.people[0])))
        let half = try #require(room.seat.seat?.view.answers.first { $0.text == "half af" }?.id)
        room.seat.open(1, half)
        room.seat.type("half af, en dit moet weg")
        room.seat.perform(.seat(.withdraw(half)))
        try room.until("gone") { try room.scene.files(holding: "half").isEmpty }
        room.seat.perform(.seat(.standUp(closes: false)), .seat(.sitDown(room.scene.people[0])))
        #expect(room.seat.seat?.recovered == nil)
        #expect(room.seat.seat?.view.answers.isEmpty == true)
    }

    @Test func `words withdrawn in the middle of typing do not come back after kill -9`() throws {
        let room = try room()
        let half = try #require(try room.scene.person(0)?.answers.last?.id)
        room.seat.type("half af zonnebloem")
        room.seat.perform(.seat(.withdraw(half)))
        try room.until("gone") { try room.scene.files(holding: "zonnebloem").isEmpty }
        let after = try DeskScene(afterKillOf: room.scene)
        let next = try TestDesk(in: after)
        try next.join(after)
        next.perform(.seat(.sitDown(after.people[0])))
        #expect(next.seat?.view.answers.map(\.text) == ["het eerste antword"])
    }

    @Test func `withdrawn words leave the version that lost a race too`() throws {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.sit(scene.people[0])
        desk.open()
        desk.type("spijt hiervan")
        desk.pause()
        try desk.until("saved") { try scene.texts(of: 0) == ["spijt hiervan"] }
        var theirs = try #require(try scene.person(0))
        theirs.details.role = "elders veranderd"
        try scene.overwrite(theirs, revision: 9)
        desk.type("spijt hiervan!")
        desk.pause()
        try desk.until("a copy") { try scene.names().contains { $0.contains(".conflict-") } }
        try desk.until("taken over") {
            try scene.person(0)?.details.role != nil && (try scene.texts(of: 0)).last == "spijt hiervan!"
        }
        let answer = try #require(try scene.person(0)?.answers.last?.id)
        desk.perform(.seat(.withdraw(answer)))
        try desk.until("gone") { try scene.files(holding: "spijt").isEmpty }
    }
}
