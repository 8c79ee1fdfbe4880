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
    case balance
    case balanceOwn = "balance-own"

    /// The shapes its picture is kept in.
    var frames: [String] {
        switch self {
        case .own, .shared, .balance, .balanceOwn: ["nl-80x24", "nl-40x12", "nl-132x43", "en-80x24"]
        case .begin, .over, .help: ["nl-80x24"]
        }
    }

    private var isShared: Bool { self == .shared || self == .balance }

    func session(_ language: Language) -> Session {
        let plain = ConsoleScene.session(language, sharesScreen: isShared)
        let people = plain.participants.values.sorted { $0.number < $1.number }
        var record = plain.record
        record.course = Course.usual(for: record.prompts)
        record.course?.position.step = Scene.id("share-1")
        let order = people.map(\.id)
        if self != .begin {
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

    private var keys: [Input] {
        switch self {
        case .balance, .balanceOwn: [.text("i")]
        case .help: [.text("y"), .text("?")]
        case .begin, .shared, .own, .over: [.text("y")]
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
