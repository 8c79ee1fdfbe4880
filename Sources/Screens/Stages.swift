// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// What the program is at.
enum Stage {
    /// The first start: nobody knows yet which language is spoken here.
    case language(LanguagePage)
    case home(HomeApp)
    case lead(FacilitatorApp)
    case seats(SeatApp)
    case scribe(ScribeApp)
    case paper(PaperApp)
    case wall(WallApp)

    /// What it asks for when it begins.
    func start() -> [Effect] {
        switch self {
        case .language: []
        case .home(let app): app.start()
        case .lead(let app): app.start()
        case .seats(let app): app.start()
        case .scribe(let app): app.start()
        case .paper(let app): app.start()
        case .wall(let app): app.start()
        }
    }
}

/// The stage the program is at: one of them is there, the others are not.
///
/// Each has a place of its own, where it hears a key and is drawn: out of an enumeration it would be copied for both,
/// and that copying would be the longest part of a key.
struct Stages: Equatable, Sendable {
    var language: LanguagePage?
    var home: HomeApp?
    var lead: FacilitatorApp?
    var seats: SeatApp?
    var scribe: ScribeApp?
    var paper: PaperApp?
    var wall: WallApp?

    init(_ stage: Stage) {
        switch stage {
        case .language(let page): language = page
        case .home(let app): home = app
        case .lead(let app): lead = app
        case .seats(let app): seats = app
        case .scribe(let app): scribe = app
        case .paper(let app): paper = app
        case .wall(let app): wall = app
        }
    }

    func view(in size: Size) -> Canvas {
        seats?.view(in: size) ?? lead?.view(in: size) ?? home?.view(in: size) ?? scribe?.view(in: size)
            ?? paper?.view(in: size) ?? wall?.view(in: size) ?? language?.view(in: size) ?? Canvas(size: size)
    }
}
