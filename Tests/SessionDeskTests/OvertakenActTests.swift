// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionFiles
import Testing

@testable import SessionDesk

/// Acts of whoever leads that others, or other acts, have gone past.
@Suite struct OvertakenActTests {
    private func course(_ scene: DeskScene) throws -> Course { try #require(try scene.stored().session.record.course) }

    private func leading(_ scene: DeskScene) throws -> TestDesk {
        let console = try TestDesk(in: scene)
        console.lead(scene)
        return console
    }

    @Test func `undo leaves what somebody chose themselves after consent was noted for them`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.consent([scene.people[0]], .name, text: "goed", .spoken))))
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.perform(
            .seat(.sitDown(scene.people[0])), .seat(.consent(.withheld, text: "goed")), .seat(.standUp(closes: false)))
        // Also before the console has heard of it.
        console.forget()
        console.perform(.lead(.undo))
        #expect(console.says(.notTakenBack(.consent, .decidedSince, isLast: true)))
        #expect(try scene.person(0)?.consent?.attribution == .withheld)
    }

    @Test func `an act that cannot be taken back any more does not stand in the way of those before it`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(
            .lead(.act(.step(.next))),
            .lead(.act(.course(.milestones([Milestone(year: "2024", text: "Begin")]), .milestones))),
            .lead(.act(.consent([scene.people[0]], .name, text: "goed", .spoken))))
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.perform(
            .seat(.sitDown(scene.people[0])), .seat(.consent(.withheld, text: "goed")), .seat(.standUp(closes: false)))
        console.forget()
        console.perform(.lead(.undo))
        #expect(console.says(.notTakenBack(.consent, .decidedSince, isLast: false)))
        #expect(console.says(.history(undo: .milestones, redo: nil)))
        console.perform(.lead(.undo))
        #expect(console.says(.undone(.milestones)))
        #expect(try course(scene).milestones.isEmpty)
        // The program that leads on after a kill knows of it too.
        let after = try DeskScene(afterKillOf: scene)
        let next = try leading(after)
        next.perform(.lead(.overview))
        #expect(next.says(.history(undo: .step, redo: .milestones)))
        next.perform(.lead(.redo), .lead(.undo), .lead(.undo))
        #expect(try course(after).position.step == nil)
        #expect(try after.person(0)?.consent?.attribution == .withheld)
    }

    @Test func `while somebody sits at their seat, undo waits and the act stays in its list`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.consent([scene.people[0]], .name, text: "goed", .spoken))))
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.perform(.seat(.sitDown(scene.people[0])))
        console.forget()
        console.perform(.lead(.undo))
        #expect(console.says(.trouble(.seatsBusy(1))))
        #expect(console.says(.history(undo: .consent, redo: nil)))
        seat.perform(.seat(.standUp(closes: false)))
        console.perform(.lead(.undo))
        #expect(console.says(.undone(.consent)))
        #expect(try scene.person(0)?.consent == nil)
    }

    @Test func `redo leaves what somebody chose themselves after noted consent was taken back`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.consent([scene.people[0]], .name, text: "goed", .spoken))), .lead(.undo))
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.perform(
            .seat(.sitDown(scene.people[0])), .seat(.consent(.withheld, text: "goed")), .seat(.standUp(closes: false)))
        console.forget()
        console.perform(.lead(.redo))
        #expect(console.says(.notDoneAgain(.consent, .decidedSince)))
        #expect(try scene.person(0)?.consent?.attribution == .withheld)
    }

    @Test func `undo does not take somebody off the list who has said how they are quoted`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.addPeople([PastedPerson(name: "Dirk")]))))
        try console.until("added") { try scene.names().count == 4 }
        let dirk = try #require(try scene.stored().session.participants.values.first { $0.details.name == "Dirk" })
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.sit(dirk.id)
        seat.perform(.seat(.standUp(closes: false)))
        console.forget()
        console.perform(.lead(.undo))
        #expect(console.says(.notTakenBack(.addPeople, .decidedSince, isLast: true)))
        #expect(try scene.stored().session.participants[dirk.id]?.consent?.attribution == .name)
    }

    @Test func `somebody who gave dots cannot be taken off the list, so that no dot is lost`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        let theme = Theme(id: RandomPlay.id("t-1"), name: "Samen")
        console.perform(
            .lead(.act(.course(.themes([theme]), .themes))), .lead(.act(.vote(.open(.seats, budget: 2)))),
            .seat(.vote(scene.people[0], [theme.id: 2])))
        let heard = console.perform(.lead(.act(.remove(scene.people[0]))))
        #expect(heard.contains(.trouble(.refused(.holdsWords))))
        #expect(try scene.person(0)?.ballot?.dots == [theme.id: 2])
    }

    @Test func `taking back a change of prompts brings their steps back as they were`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.step(.next))))
        var agenda = try course(scene).agenda
        agenda[3].minutes = 17
        agenda.swapAt(3, 4)
        console.perform(.lead(.act(.course(.agenda(agenda, minutes: 90), .agenda))))
        let prompts = Template.lookingBack(in: .dutch)
        console.perform(.lead(.act(.prompts(Array(prompts.dropFirst())))))
        #expect(try course(scene).agenda.count == agenda.count - 2)
        console.perform(.lead(.undo))
        #expect(try course(scene).agenda == agenda)
    }

    private var question: Prompt { Prompt(id: RandomPlay.id("q-1"), label: "Erbij", question: "Wat nog meer?") }

    @Test func `changes of prompts done again bring their steps back with their minutes`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        let prompts = Template.lookingBack(in: .dutch)
        let last = Prompt(id: RandomPlay.id("q-2"), label: "Ten slotte", question: "Wat neem je mee?")
        console.perform(
            .lead(.act(.prompts(prompts + [question]))), .lead(.act(.prompts(prompts + [question, last]))),
            .lead(.act(.step(.next))))
        let agenda = try course(scene).agenda
        console.perform(.lead(.undo), .lead(.undo), .lead(.undo))
        console.perform(.lead(.redo), .lead(.redo), .lead(.redo))
        #expect(try course(scene).agenda == agenda)
    }

    @Test func `the first act done again leaves the steps of a prompt that stayed`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(
            .lead(.act(.step(.next))), .lead(.act(.prompts(Template.lookingBack(in: .dutch) + [question]))))
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.perform(
            .seat(.sitDown(scene.people[0])), .writing(.open(.answer(question.id, nil))), .writing(.draft("Veel.")),
            .writing(.leave), .seat(.standUp(closes: false)))
        try console.until("the answer") {
            console.desk.open?.session.participants[scene.people[0]]?.answers.contains { $0.text == "Veel." } ?? false
        }
        // The prompt has an answer, and stays.
        console.perform(.lead(.undo), .lead(.undo), .lead(.redo))
        #expect(try course(scene).agenda.contains { $0.prompt == question.id })
    }

    @Test func `a round and the tables go on after somebody in them was merged or removed`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        let people = scene.people
        let table = SharingTable(id: RandomPlay.id("t-1"), name: "Tafel 1", members: people)
        console.perform(
            .lead(.act(.course(.tables([table]), .tables))), .lead(.act(.turns(.begin))),
            .lead(.act(.merge(from: people[0], into: people[1]))), .lead(.act(.remove(people[2]))))
        try console.until("gone") { try scene.names().count == 1 }
        let heard = console.perform(.lead(.act(.turns(.next))))
        let isRefused = heard.contains { $0.isRefusal }
        #expect(!isRefused)
        #expect(try course(scene).turns?.place(among: [people[1]]) == 3)
        let moved = [table].moving(people[1], toTable: 1) { "Tafel \($0)" } ?? []
        console.perform(.lead(.act(.course(.tables(moved), .tables))))
        #expect(try course(scene).tables.map(\.members.count) == [2, 1])
    }
}
