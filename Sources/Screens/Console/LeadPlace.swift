// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Where whoever leads is: one page of the console.
indirect enum LeadPlace: Equatable, Sendable {
    case overview(OverviewScreen)
    case agenda(AgendaScreen)
    case people(PeopleScreen)
    case person(PersonScreen)
    case consent(ConsentNoteScreen)
    case stricter(StricterScreen)
    case merge(MergeScreen)
    case reading(ReadingScreen)
    case correction(CorrectionScreen)
    case export(ExportScreen)
    case purpose(PurposePage)
    case details(DetailsForm)
    case paste(PeoplePaste)
    case question(Question)
    case cover(LeadCoverScreen)
    case help(HelpScreen)
    case palette(PaletteScreen)

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch self {
        case .overview(var screen):
            defer { self = .overview(screen) }
            return screen.update(input, in: scene)
        case .agenda(var screen):
            defer { self = .agenda(screen) }
            return screen.update(input, in: scene)
        case .people(var screen):
            defer { self = .people(screen) }
            return screen.update(input, in: scene)
        case .person(var screen):
            defer { self = .person(screen) }
            return screen.update(input, in: scene)
        case .consent(var screen):
            defer { self = .consent(screen) }
            return screen.update(input, in: scene)
        case .stricter(var screen):
            defer { self = .stricter(screen) }
            return screen.update(input, in: scene)
        case .merge(var screen):
            defer { self = .merge(screen) }
            return screen.update(input, in: scene)
        case .reading(var screen):
            defer { self = .reading(screen) }
            return screen.update(input, in: scene)
        case .correction(var screen):
            defer { self = .correction(screen) }
            return screen.update(input, in: scene)
        case .export(var screen):
            defer { self = .export(screen) }
            return screen.update(input, in: scene)
        case .purpose(var screen):
            defer { self = .purpose(screen) }
            return screen.step(input, in: scene)
        case .details(var screen):
            defer { self = .details(screen) }
            return screen.step(input, in: scene)
        case .paste(var screen):
            defer { self = .paste(screen) }
            return screen.step(input, in: scene)
        case .question(var screen):
            defer { self = .question(screen) }
            return screen.update(input)
        case .cover(var screen):
            defer { self = .cover(screen) }
            return screen.update(input)
        case .help(var screen):
            defer { self = .help(screen) }
            return screen.update(input, in: scene)
        case .palette(var screen):
            defer { self = .palette(screen) }
            return screen.update(input, in: scene)
        }
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        switch self {
        case .overview(let screen): screen.draw(on: &canvas, in: scene)
        case .agenda(let screen): screen.draw(on: &canvas, in: scene)
        case .people(let screen): screen.draw(on: &canvas, in: scene)
        case .person(let screen): screen.draw(on: &canvas, in: scene)
        case .consent(let screen): screen.draw(on: &canvas, in: scene)
        case .stricter(let screen): screen.draw(on: &canvas, in: scene)
        case .merge(let screen): screen.draw(on: &canvas, in: scene)
        case .reading(let screen): screen.draw(on: &canvas, in: scene)
        case .correction(let screen): screen.draw(on: &canvas, in: scene)
        case .export(let screen): screen.draw(on: &canvas, in: scene)
        case .purpose(let screen): screen.draw(on: &canvas, in: scene.page.layout, wording: scene.wording)
        case .details(let screen): screen.draw(on: &canvas, in: scene.page.layout, wording: scene.wording)
        case .paste(let screen): screen.draw(on: &canvas, in: scene.page.layout, words: scene.wording.people)
        case .question(let screen): screen.draw(on: &canvas, in: scene)
        case .cover(let screen): screen.draw(on: &canvas, in: scene)
        case .help(let screen): screen.draw(on: &canvas, in: scene)
        case .palette(let screen): screen.draw(on: &canvas, in: scene)
        }
    }

    /// The commands of this page; none where only its own keys count.
    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        switch self {
        case .overview(let screen): screen.table(in: scene)
        case .agenda(let screen): screen.table(in: scene)
        case .people(let screen): screen.table(in: scene)
        case .reading(let screen): screen.table(in: scene)
        case .person, .consent, .stricter, .merge, .correction, .export, .purpose, .details, .paste, .question, .cover,
            .help, .palette:
            CommandTable([])
        }
    }

    /// Whether it has no commands, only the keys that work everywhere.
    var hasKeysOfItsOwn: Bool {
        switch self {
        case .person, .consent, .stricter, .merge, .correction, .export, .purpose, .details, .paste, .question: true
        case .overview, .agenda, .people, .reading, .cover, .help, .palette: false
        }
    }

    /// Whether names or words are on it, which must not stay open unattended.
    var showsNames: Bool {
        switch self {
        case .people, .person, .consent, .stricter, .merge, .reading, .correction, .paste: true
        case .question(let question): question.showsNames
        case .overview, .agenda, .export, .purpose, .details, .cover, .help, .palette: false
        }
    }
}
