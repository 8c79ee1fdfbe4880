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
/// Each has a place of its own, where it hears a key and is drawn: out of an enumeration it would be copied for both.
struct Stages: Equatable, Sendable {
    var language: OnHeap<LanguagePage>?
    var home: OnHeap<HomeApp>?
    var lead: OnHeap<FacilitatorApp>?
    var seats: OnHeap<SeatApp>?
    var scribe: OnHeap<ScribeApp>?
    var paper: OnHeap<PaperApp>?
    var wall: OnHeap<WallApp>?

    init(_ stage: Stage) {
        switch stage {
        case .language(let page): language = OnHeap(page)
        case .home(let app): home = OnHeap(app)
        case .lead(let app): lead = OnHeap(app)
        case .seats(let app): seats = OnHeap(app)
        case .scribe(let app): scribe = OnHeap(app)
        case .paper(let app): paper = OnHeap(app)
        case .wall(let app): wall = OnHeap(app)
        }
    }

    func view(in size: Size) -> Canvas {
        if let seats { return seats.value.view(in: size) }
        if let lead { return lead.value.view(in: size) }
        if let home { return home.value.view(in: size) }
        if let scribe { return scribe.value.view(in: size) }
        if let paper { return paper.value.view(in: size) }
        if let wall { return wall.value.view(in: size) }
        return language?.value.view(in: size) ?? Canvas(size: size)
    }
}
