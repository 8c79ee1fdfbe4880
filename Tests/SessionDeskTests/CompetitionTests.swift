// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// Several processes in one session, and programs that know nothing of its locks.
struct CompetitionTests {
    @Test func `of two desks that want one person, one sits and the other is told; then it is free again`() throws {
        let scene = try DeskScene()
        let first = try TestDesk(in: scene)
        let second = try TestDesk(in: scene)
        try first.join(scene)
        try second.join(scene)
        first.sit(scene.people[0])
        #expect(second.perform(.seat(.sitDown(scene.people[0]))) == [.seatRefused(.taken)])
        second.sit(scene.people[1])
        #expect(second.seat?.view.participant == scene.people[1])
        first.open()
        first.type("van de eerste")
        first.perform(.seat(.standUp(closes: false)))
        second.perform(.seat(.standUp(closes: false)), .seat(.sitDown(scene.people[0])))
        #expect(second.seat?.view.answers.map(\.text) == ["van de eerste"])
    }

    @Test func `what one desk saves, the other sees`() throws {
        let scene = try DeskScene()
        let console = try TestDesk(in: scene)
        let seat = try TestDesk(in: scene)
        console.lead(scene)
        try seat.join(scene)
        seat.sit(scene.people[0])
        seat.open()
        seat.type("hallo")
        console.perform(.lead(.reading(scene.people[0])))
        try console.until("the words at the console") {
            console.heard.contains { message in
                if case .reading(let view) = message { "\(view)".contains("hallo") } else { false }
            }
        }
    }

    @Test func `a document that a program without locks wrote over loses neither version`() throws {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.sit(scene.people[0])
        desk.open()
        desk.type("mijn woorden")
        desk.pause()
        try desk.until("saved") { try scene.texts(of: 0) == ["mijn woorden"] }
        var theirs = try #require(try scene.person(0))
        theirs.answers[0].revisions = ["hun eerste", "hun tweede"].map {
            Answer.Revision(text: $0, at: DeskScene.when, provenance: .typed)
        }
        try scene.overwrite(theirs, revision: 50)
        desk.type("mijn woorden en meer")
        desk.pause()
        try desk.until("told") { desk.heard.contains { if case .trouble(.conflict) = $0 { true } else { false } } }
        for extra in ["!", "!!", "!!!"] {
            desk.type("mijn woorden en meer" + extra)
            desk.pause()
        }
        try desk.until("both on the disk") {
            Set(try scene.texts(of: 0)) == ["hun tweede", "mijn woorden en meer!!!"]
        }
        let copies = try scene.names().filter { $0.contains(".conflict-") }
        #expect(copies.count == 1)
        #expect(try scene.files(holding: "mijn woorden").contains { $0.contains(".conflict-") })
        let listed = try scene.stored().problems.filter { $0.reason == .conflictCopy }
        #expect(listed.count == 1)
    }

    @Test func `acts that follow each other quickly are all kept while one's own saves are announced`() throws {
        let scene = try DeskScene()
        let console = try TestDesk(in: scene)
        console.lead(scene)
        for round in 0..<120 {
            console.perform(.lead(.act(.presence([scene.people[round % 3]], round % 2 == 0 ? .present : .left))))
            var details = SessionDetails(title: "Ronde \(round)", date: DeskScene.when.date, language: .dutch)
            details.place = "\(round)"
            console.perform(.lead(.act(.details(details))))
            console.collect()
        }
        try console.until("the last act") { try scene.stored().session.record.details.title == "Ronde 119" }
        #expect(try scene.stored().session.record.details.place == "119")
        console.perform(.lead(.overview))
        let titles = console.heard.compactMap { message in
            if case .facilitator(let view) = message { view.details.title } else { nil }
        }
        #expect(titles.last == "Ronde 119")
    }

    @Test func `somebody added at one desk and taken away again does not come back`() throws {
        let scene = try DeskScene()
        let console = try TestDesk(in: scene)
        console.lead(scene)
        for _ in 0..<10 {
            console.perform(.lead(.act(.addPeople([PastedPerson(name: "Dirk")]))), .lead(.undo))
        }
        try console.until("three people") { try scene.names().count == 3 }
        console.perform(.quit(0))
        #expect(try scene.stored().session.participants.count == 3)
    }
}
