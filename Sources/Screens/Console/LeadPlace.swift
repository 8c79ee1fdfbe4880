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
    case turns(SharingScreen)
    case balance(BalanceScreen)
    case tables(TablesScreen)
    case correction(CorrectionScreen)
    case grouping(GroupingScreen)
    case typedThemes(TypedThemesScreen)
    case export(ExportScreen)
    case purpose(PurposePage)
    case details(DetailsForm)
    case paste(PeoplePaste)
    case deepening(DeepeningScreen)
    case theme(ThemePage)
    case agreement(AgreementPage)
    case closing(ClosingScreen)
    case closingWords(ClosingWordsPage)
    case milestones(MilestonesScreen)
    case milestone(MilestonePage)
    case summary(SummaryPage)
    case quotes(QuotesPage)
    case reply(ReplyPage)
    case rating(RatingPage)
    case lastTime(LastTimeScreen)
    case rules(RulesPage)
    case lastChange(ChangePage)
    case dots(DotsScreen)
    case dotsReason(DotsReasonScreen)
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
        case .turns(var screen):
            defer { self = .turns(screen) }
            return screen.update(input, in: scene)
        case .tables(var screen):
            defer { self = .tables(screen) }
            return screen.update(input, in: scene)
        case .balance(var screen):
            defer { self = .balance(screen) }
            return screen.update(input, in: scene)
        case .correction(var screen):
            defer { self = .correction(screen) }
            return screen.update(input, in: scene)
        case .grouping(var screen):
            defer { self = .grouping(screen) }
            return screen.update(input, in: scene)
        case .typedThemes(var screen):
            defer { self = .typedThemes(screen) }
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
        case .deepening(var screen):
            defer { self = .deepening(screen) }
            return screen.update(input, in: scene)
        case .theme(var screen):
            defer { self = .theme(screen) }
            return screen.update(input, in: scene)
        case .agreement(var screen):
            defer { self = .agreement(screen) }
            return screen.update(input, in: scene)
        case .closing(var screen):
            defer { self = .closing(screen) }
            return screen.update(input, in: scene)
        case .milestones(var screen):
            defer { self = .milestones(screen) }
            return screen.update(input, in: scene)
        case .milestone(var screen):
            defer { self = .milestone(screen) }
            return screen.update(input, in: scene)
        case .closingWords(var screen):
            defer { self = .closingWords(screen) }
            return screen.update(input, in: scene)
        case .summary(var screen):
            defer { self = .summary(screen) }
            return screen.update(input, in: scene)
        case .quotes(var screen):
            defer { self = .quotes(screen) }
            return screen.update(input, in: scene)
        case .reply(var screen):
            defer { self = .reply(screen) }
            return screen.update(input, in: scene)
        case .rating(var screen):
            defer { self = .rating(screen) }
            return screen.update(input, in: scene)
        case .rules(var page):
            defer { self = .rules(page) }
            return page.step(input, in: scene)
        case .lastTime(var screen):
            defer { self = .lastTime(screen) }
            return screen.update(input, in: scene)
        case .lastChange(var screen):
            defer { self = .lastChange(screen) }
            return screen.update(input, in: scene)
        case .dots(var screen):
            defer { self = .dots(screen) }
            return screen.update(input, in: scene)
        case .dotsReason(var screen):
            defer { self = .dotsReason(screen) }
            return screen.update(input, in: scene)
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
        case .turns(let screen): screen.draw(on: &canvas, in: scene)
        case .balance(let screen): screen.draw(on: &canvas, in: scene)
        case .tables(let screen): screen.draw(on: &canvas, in: scene)
        case .correction(let screen): screen.draw(on: &canvas, in: scene)
        case .grouping(let screen): screen.draw(on: &canvas, in: scene)
        case .typedThemes(let screen): screen.draw(on: &canvas, in: scene)
        case .export(let screen): screen.draw(on: &canvas, in: scene)
        case .purpose(let screen): screen.draw(on: &canvas, in: scene.page.layout, wording: scene.wording)
        case .details(let screen): screen.draw(on: &canvas, in: scene.page.layout, wording: scene.wording)
        case .paste(let screen): screen.draw(on: &canvas, in: scene.page.layout, words: scene.wording.people)
        case .deepening(let screen): screen.draw(on: &canvas, in: scene)
        case .theme(let screen): screen.draw(on: &canvas, in: scene)
        case .agreement(let screen): screen.draw(on: &canvas, in: scene)
        case .closing(let screen): screen.draw(on: &canvas, in: scene)
        case .closingWords(let screen): screen.draw(on: &canvas, in: scene)
        case .milestones(let screen): screen.draw(on: &canvas, in: scene)
        case .milestone(let screen): screen.draw(on: &canvas, in: scene)
        case .summary(let screen): screen.draw(on: &canvas, in: scene)
        case .quotes(let screen): screen.draw(on: &canvas, in: scene)
        case .reply(let screen): screen.draw(on: &canvas, in: scene)
        case .rating(let screen): screen.draw(on: &canvas, in: scene)
        case .lastTime(let screen): screen.draw(on: &canvas, in: scene)
        case .rules(let page):
            page.draw(on: &canvas, in: scene.page.layout, to: scene.page.bottom, wording: scene.wording)
        case .lastChange(let screen): screen.draw(on: &canvas, in: scene)
        case .dots(let screen): screen.draw(on: &canvas, in: scene)
        case .dotsReason(let screen): screen.draw(on: &canvas, in: scene)
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
        case .turns(let screen): screen.table(in: scene)
        case .balance(let screen): screen.table(in: scene)
        case .tables(let screen): screen.table(in: scene)
        case .grouping(let screen): screen.table(in: scene)
        case .dots(let screen): screen.table(in: scene)
        default: CommandTable([])
        }
    }

    /// Whether it has no commands, only the keys that work everywhere.
    var hasKeysOfItsOwn: Bool {
        switch self {
        case .person, .consent, .stricter, .merge, .correction, .typedThemes, .export, .purpose, .details, .paste,
            .deepening, .theme,
            .agreement, .closing, .closingWords, .summary, .quotes, .reply, .rating, .dotsReason, .question,
            .milestones, .milestone, .lastTime, .lastChange, .rules:
            true
        case .overview, .agenda, .people, .reading, .turns, .balance, .tables, .grouping, .dots, .cover, .help,
            .palette:
            false
        }
    }

    /// Whether names or words are on it, which must not stay open unattended.
    var showsNames: Bool {
        switch self {
        case .people, .person, .consent, .stricter, .merge, .reading, .correction, .paste: true
        case .question(let question): question.showsNames
        // What stands on the pages of sharing, grouping and dots is meant for the group: no more than people let be shown.
        case .overview, .agenda, .turns, .balance, .tables, .grouping, .typedThemes, .dots, .dotsReason, .deepening,
            .theme, .agreement, .closing, .closingWords, .summary, .quotes, .reply, .rating, .export, .purpose,
            .details, .milestones, .milestone, .lastTime, .lastChange, .rules,
            .cover, .help, .palette:
            false
        }
    }

    /// Keeps what was typed, on the pages of the group's own words.
    func pause(in scene: LeadScene) -> LeadStep {
        switch self {
        case .theme(let page): page.pause(in: scene)
        case .agreement(let page): page.pause(in: scene)
        case .summary(let page): page.pause(in: scene)
        case .milestone(let page): page.pause(in: scene)
        case .dotsReason(let page): page.pause(in: scene)
        default: .stay
        }
    }
}
