// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// Somebody else leads on: from a copy of the folder, or where the console of the first one is gone.
@Suite(.serialized) struct `A session is handed over to a colleague` {
    private static let step = "Proces: delen in rondes"
    private static let turn = "beurt 2 van 3"

    /// How the console of whoever led stops.
    enum Departure: CaseIterable { case killed, terminalClosed, told }

    /// A session in its first round of sharing, with the clock running.
    private func begun() throws -> (room: Room, console: ProgramOnTerminal) {
        let room = try Room(["Ans", "Bo", "Cor"])
        let console = try room.start(["open", room.session])
        try console.until(shows: "Ziet de groep dit scherm?")
        console.type("\t\r")
        try console.until(shows: "De sessie is nog niet begonnen.")
        console.type(">>>>p")
        try console.until(shows: Self.step + " · nog")
        console.type("y")
        try console.until(shows: "Er is nog geen ronde begonnen.")
        console.type("\r\r")
        try console.until(shows: Self.turn)
        try console.wait("the turn is on file") { try self.course(at: room.path).turns?.index == 1 }
        return (room, console)
    }

    private func course(at path: String) throws -> Course {
        try #require(try SessionStore.open(try Folder.open(path)).load().session.record.course)
    }

    /// The console is where the other one was, and leads from there.
    private func expectToLeadOn(_ console: ProgramOnTerminal, at path: String, like before: Course) throws {
        try console.until(shows: Self.step + " · nog")
        let course = try course(at: path)
        #expect(course == before)
        #expect(course.position.clock?.isRunning == true)
        console.type("y")
        try console.until(shows: Self.turn)
        console.type("\r")
        try console.until(shows: "beurt 3 van 3")
        console.type("\u{1B}")
        try console.until(shows: "Regiescherm")
        // What the other one did can be taken back here.
        console.type("uu")
        try console.until("both turns are taken back") { $0.contains("Ongedaan gemaakt: beurt") }
        try console.wait("the first turn") { try self.course(at: path).turns?.index == 0 }
        console.type(">")
        try console.until(shows: "Resultaten: schrijven in stilte · nog")
        try console.wait("the next step") {
            try self.course(at: path).position.timeline.count == before.position.timeline.count + 1
        }
    }

    @Test(arguments: [true, false])
    func `a copied folder opens at the same step, round and clock, and the other one knows nothing of it`(
        isKilled: Bool
    ) throws {
        let (room, console) = try begun()
        if isKilled {
            console.signal(SIGKILL)
            _ = try console.ending()
        }
        let before = try course(at: room.path)
        let elsewhere = try TemporaryFolder()
        try elsewhere.makeFolder("Sessions")
        let sessions = elsewhere.path + "/Sessions"
        let copying = try ChildProcess("/bin/cp", ["-r", room.path, sessions])
        copying.closeInput()
        #expect(copying.wait() == 0)
        let path = sessions + "/" + room.session
        let colleague = try room.start(["open", room.session], sessions: sessions)
        try colleague.until(shows: "Regiescherm")
        #expect(!colleague.screen.contains("Iemand anders leidt"))
        try expectToLeadOn(colleague, at: path, like: before)
        #expect(try course(at: room.path) == before)
        guard !isKilled else { return }
        console.type("\r")
        try console.until(shows: "beurt 3 van 3")
        try console.wait("the turn there") { try self.course(at: room.path).turns?.index == 2 }
    }

    @Test(arguments: Departure.allCases)
    func `a console that is gone is taken over in another terminal, at the same step`(departure: Departure) throws {
        let (room, console) = try begun()
        let colleague = try room.start(["open", room.session])
        try colleague.until(shows: "Iemand anders leidt deze sessie nu. Je kijkt mee.")
        try colleague.until(shows: Self.step + " · nog")
        let before = try course(at: room.path)
        colleague.type(">")
        try colleague.until("a sentence, and nothing done") { $0.contains("kijkt") && $0.contains(Self.step) }
        #expect(try course(at: room.path) == before)
        switch departure {
        case .killed: console.signal(SIGKILL)
        case .terminalClosed: console.hangUp()
        case .told: console.signal(SIGTERM)
        }
        _ = try console.ending()
        try colleague.until("that nobody leads now") { $0.compact.contains("Niemandleidtdezesessienu.") }
        colleague.type("t")
        try colleague.until("it leads") { !$0.contains("Niemand leidt") && !$0.contains("Je kijkt mee") }
        try expectToLeadOn(colleague, at: room.path, like: before)
    }

    @Test func `a console that was gone already is led on at once, by whoever opens the session`() throws {
        let (room, console) = try begun()
        let before = try course(at: room.path)
        console.signal(SIGKILL)
        _ = try console.ending()
        let colleague = try room.start(["open", room.session])
        try expectToLeadOn(colleague, at: room.path, like: before)
    }
}
