// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort

/// The states of the console that are looked at.
enum LeadState: String, CaseIterable, Sendable {
    case step, overTime, agenda
    case shared, own, empty, full, looking, sharing, names, people, several
    case emptyPeople = "people-empty"
    case fullPeople = "people-full"
    case finding, adding, consent, way, stricter, merge, merging, hidden, reading, correction
    case withdrawing, export, exported, exists, stopping, cover, opening, help, palette, news

    func pilot(_ language: Language) -> Pilot<FacilitatorApp> {
        let session = session(language)
        var pilot = ConsoleScene.pilot(
            session, language, isReadOnly: self == .looking,
            troubles: self == .full ? [.unreadable(file: "participants/p-1.json"), .openToOthers(file: "x")] : [])
        for input in keys {
            pilot.hear(.input(input))
            ConsoleScene.tell(&pilot, of: session)
        }
        for message in news { pilot.desk(message) }
        return pilot
    }

    /// The shapes its picture is kept in: all of the usual states, the smallest of empty and full ones.
    var frames: [String] {
        switch self {
        case .step, .agenda, .shared, .own, .people, .reading, .export:
            ["nl-80x24", "nl-40x12", "nl-132x43", "en-80x24"]
        case .empty, .full, .emptyPeople, .fullPeople: ["nl-40x12"]
        default: ["nl-80x24"]
        }
    }

    private func session(_ language: Language) -> Session {
        switch self {
        case .step, .overTime, .agenda: ConsoleScene.session(language, step: "share-1")
        case .shared, .looking, .export, .exported, .exists, .names, .news, .stopping, .cover, .help, .palette:
            ConsoleScene.session(language)
        case .empty, .emptyPeople: ConsoleScene.session(language, sharesScreen: self == .empty, isEmpty: true)
        case .full, .fullPeople: ConsoleScene.session(language, sharesScreen: false, isFull: true)
        case .sharing: ConsoleScene.session(language, sharesScreen: nil)
        case .opening: ConsoleScene.session(language, code: true)
        default: ConsoleScene.session(language, sharesScreen: false)
        }
    }

    private var keys: [Input] {
        switch self {
        case .agenda: [.text("l")]
        case .step, .overTime, .shared, .own, .empty, .full, .looking, .sharing, .opening, .news: []
        case .names, .people, .emptyPeople, .fullPeople: [.text("m")]
        case .several: [.text("m"), .text(" "), .text(" ")]
        case .finding: [.text("m"), .text("/"), .text("a"), .text("n"), .text("n")]
        case .adding: [.text("m"), .text("a")]
        case .consent: [.text("m"), .text(" "), .text(" "), .text("c")]
        case .way: [.text("m"), .text("c"), .text("1"), .key(.enter)]
        case .stricter: [.text("m"), .text("s")]
        case .merge: [.text("m"), .key(.end), .key(.up), .text("m")]
        case .merging: [.text("m"), .key(.end), .key(.up), .text("m"), .key(.enter)]
        case .hidden: [.text("m"), .key(.enter)]
        case .reading: [.text("m"), .key(.enter), .text("o")]
        case .correction: [.text("m"), .key(.enter), .text("c")]
        case .withdrawing: [.text("m"), .key(.enter), .text("w")]
        case .export, .exported, .exists: [.text("e"), .key(.right)]
        case .stopping: [.text("q")]
        case .cover: [.text("b")]
        case .help: [.text("?")]
        case .palette: [.text(":")]
        }
    }

    private var news: [DeskMessage] {
        let path = "/home/gespreksleider/verslagen/2026-11-24-terugblik-met-het-kei-innovatienetwerk-INTERN.md"
        switch self {
        case .step: return [.clock(ClockReading(secondsLeft: 119, isRunning: true))]
        case .overTime: return [.clock(ClockReading(secondsLeft: -61, isRunning: true))]
        case .exported: return [.exported(path: path)]
        case .exists: return [.exportExists(path: path)]
        case .news: return [.history(undo: .addPeople, redo: .presence), .undone(.addPeople), .trouble(.diskFull)]
        default: return []
        }
    }
}
