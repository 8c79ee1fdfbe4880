// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort

/// The pages of sharing and of the balance as they are looked at.
enum SharingScene: String, CaseIterable, Sendable {
    /// Nobody has had a turn.
    case begin = "turns-begin"
    /// The group looks along.
    case shared = "turns-shared"
    case own = "turns-own"
    case over = "turns-over"
    case help = "turns-help"
    /// People sit at tables: before their rounds, and while these go on.
    case beginTables = "turns-tables-begin"
    case tables = "turns-tables"
    case balance
    case balanceOwn = "balance-own"

    /// The shapes its picture is kept in.
    var frames: [String] {
        switch self {
        case .own, .shared, .balance, .balanceOwn, .tables: ["nl-80x24", "nl-40x12", "nl-132x43", "en-80x24"]
        case .begin, .over, .help, .beginTables: ["nl-80x24"]
        }
    }

    private var isShared: Bool { self == .shared || self == .balance || self == .tables }

    func session(_ language: Language) -> Session {
        let plain = ConsoleScene.session(language, sharesScreen: isShared)
        let people = plain.participants.values.sorted { $0.number < $1.number }
        var record = plain.record
        record.course = Course.usual(for: record.prompts)
        record.course?.position.step = Scene.id("share-1")
        let order = people.map(\.id)
        if self == .tables || self == .beginTables { Self.divide(people, over: &record.course) }
        let tables = record.course?.tables ?? []
        if self == .tables { record.course?.tableTurns = Self.turns(of: tables) }
        if self != .begin, self != .tables, self != .beginTables {
            let turns = Turns(order: order, index: self == .over ? order.count : 2, passed: [order[1]])
            record.course?.turns = turns
        }
        record.course?.opened = [Scene.id("a-1-process-0"), Scene.id("a-9-process-0")]
        let notes = people.flatMap { person in
            (0..<(person.number == 1 ? 6 : person.number % 2)).map {
                Note(
                    id: Scene.id("n-\(person.number)-\($0)"), speaker: person.id, prompt: record.prompts[0].id,
                    text: "?", at: Scene.now, provenance: .scribeSummary)
            }
        }
        return Session(
            record: record, participants: people, scribes: [Scribe(id: Scene.id("s-1"), notes: notes)])
    }

    /// Three tables; one person has none.
    private static func divide(_ people: [Participant], over course: inout Course?) {
        let guests = people.dropLast().map { SharingTable.Guest(id: $0.id, organisation: $0.details.organisation) }
        course?.tables = SharingTable.suggested(for: guests) { "Tafel \($0)" }
        course?.tables[1].name = "Bij het raam"
    }

    /// At the first table the round is over, the others are on their way.
    private static func turns(of tables: [SharingTable]) -> [Identifier<SharingTable>: Turns] {
        let turns = tables.enumerated().map { index, table in
            (
                table.id,
                Turns(order: table.members, index: index == 0 ? table.members.count : index, round: index == 2 ? 2 : 1)
            )
        }
        return Dictionary(turns, uniquingKeysWith: { first, _ in first })
    }

    private var keys: [Input] {
        switch self {
        case .balance, .balanceOwn: [.text("i")]
        case .help: [.text("y"), .text("?")]
        case .tables: [.text("y"), .text("2")]
        case .begin, .shared, .own, .over, .beginTables: [.text("y")]
        }
    }

    func pilot(_ language: Language) -> Pilot<FacilitatorApp> {
        let session = session(language)
        var pilot = ConsoleScene.pilot(session, language)
        for input in keys {
            pilot.hear(.input(input))
            ConsoleScene.tell(&pilot, of: session)
        }
        return pilot
    }
}
