// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension FacilitatorApp {
    /// Gives a command, or says why it cannot be given now.
    mutating func run(_ command: LeadCommand) -> [Effect] {
        if let reason = place.table(in: scene).row(of: command)?.unavailable {
            notice = reason
            return []
        }
        switch command {
        case .nextStep: return [.lead(.act(.step(.next)))]
        case .previousStep: return [.lead(.act(.step(.previous)))]
        case .clock: return [.lead(.act(.step(clock?.isRunning == true ? .pauseClock : .startClock)))]
        case .addMinute: return [.lead(.act(.step(.addMinute)))]
        case .agenda: return take(.open(.agenda(AgendaScreen(scene))))
        case .undo: return [.lead(.undo)]
        case .redo: return [.lead(.redo)]
        case .suspend: return [.suspend]
        case .back: return take(.back)
        case .takeOver: return [.lead(.takeOver)]
        case .language:
            language = language == .dutch ? .english : .dutch
            return [.rememberLanguage(language)]
        case .seats: return take(.leave(.seats))
        case .paper: return take(.leave(.paper))
        case .scribe: return take(.leave(.scribe))
        case .wall: return take(.open(.question(.wall(leading.call, wording.wall))))
        case .help: return take(.open(.help(HelpScreen(place.table(in: scene)))))
        case .palette: return take(.open(.palette(PaletteScreen(place.table(in: scene)))))
        case .cover: return take(.open(.cover(LeadCoverScreen(.covered, hasCode: view.hasCode))))
        case .groupSees: return take(.open(.question(.sharing(wording.console))))
        case .milestones: return take(.open(.milestones(MilestonesScreen())))
        case .deepen: return openOutcome(.deepening(DeepeningScreen()))
        case .close: return openOutcome(.closing(ClosingScreen()))
        case .lastTime: return take(.open(.lastTime(LastTimeScreen()))) + [.lead(.earlierSessions)]
        case .rules: return take(.open(.rules(RulesPage()))) + [.rules(.read)]
        case .stop:
            let text = leading.isRehearsal ? wording.home.rehearsalEnds : wording.console.stopText
            return take(.open(.question(.stopping(text, wording.console))))
        case .people: return openNames(.people(PeopleScreen()))
        case .answers: return openNames(.reading(ReadingScreen()))
        case .turns: return take(.open(.turns(SharingScreen()))) + [.lead(.sharing)]
        case .tables: return take(.open(.tables(TablesScreen()))) + [.lead(.tables)]
        case .balance: return take(.open(.balance(BalanceScreen()))) + [.lead(.balance)]
        case .export: return openExport()
        case .grouping: return openGrouping()
        case .details: return take(.open(.details(DetailsForm(view)))) + [.lead(.earlierSessions)]
        case .dots: return take(.open(.dots(DotsScreen())))
        // What only one page offers is for that page.
        default: return runOnPage(command)
        }
    }

    /// Lets the page give a command of its own.
    private mutating func runOnPage(_ command: LeadCommand) -> [Effect] {
        let scene = scene
        switch place {
        case .people(var screen):
            let step = screen.run(command, in: scene)
            place = .people(screen)
            return take(step)
        case .reading(var screen):
            let step = screen.run(command, in: scene)
            place = .reading(screen)
            return take(step)
        case .agenda(var screen):
            let step = screen.run(command, in: scene)
            place = .agenda(screen)
            return take(step)
        case .dots(var screen):
            let step = screen.run(command, in: scene)
            place = .dots(screen)
            return take(step)
        case .grouping(var screen):
            let step = screen.run(command, in: scene)
            place = .grouping(screen)
            return take(step)
        case .turns(var screen):
            let step = screen.run(command, in: scene)
            place = .turns(screen)
            return take(step)
        case .tables(var screen):
            let step = screen.run(command, in: scene)
            place = .tables(screen)
            return take(step)
        default: return []
        }
    }

    /// Opens a page with quotes; where sharing has not begun and the group sees the screen it asks once more.
    private mutating func openOutcome(_ next: LeadPlace) -> [Effect] {
        let isEarly =
            switch view.course.step?.kind {
            case .share, .group, .vote, .deepen, .close: false
            case .welcome, .backInTime, .write, nil: true
            }
        let asked = [Effect.lead(.outcome)]
        return asked
            + (isEarly && isShared ? take(.open(.question(.names(opening: next, wording.console)))) : take(.open(next)))
    }

    /// Opens a page with names; where the group sees the screen it asks once more.
    private mutating func openNames(_ next: LeadPlace) -> [Effect] {
        guard view.groupSeesScreen != false else { return take(.open(next)) + beginReading() }
        return take(.open(.question(.names(opening: next, wording.console))))
    }

    /// A page of answers that was opened for nobody in particular begins with the first person.
    mutating func beginReading() -> [Effect] {
        guard case .reading(var screen) = place, let people else { return [] }
        defer { place = .reading(screen) }
        return screen.begin(with: people)
    }

    /// Opens the answers to group them; where sharing has not begun and the group sees the screen it asks once more.
    private mutating func openGrouping() -> [Effect] {
        let page = LeadPlace.grouping(GroupingScreen())
        let isShared: Bool =
            switch view.course.step?.kind {
            case .share, .group, .vote, .deepen, .close: true
            case .welcome, .backInTime, .write, nil: false
            }
        guard view.groupSeesScreen != false, !isShared else { return [.lead(.grouping)] + take(.open(page)) }
        return take(.open(.question(.early(opening: page, wording.grouping))))
    }

    private mutating func openExport() -> [Effect] {
        [.lead(.preview(.public))] + take(.open(exportPage))
    }

    /// The way to a transcript: what stands above it is asked for first, when it is missing.
    var exportPage: LeadPlace {
        // Whoever only looks along cannot fill in what is missing; the transcript says so itself.
        let isAsked = PurposePage.isNeeded(view.details) && !leading.isReadOnly
        return isAsked ? .purpose(PurposePage(view, wording: wording)) : .export(ExportScreen())
    }
}

extension Question {
    /// Whether the group sees this screen: asked once, remembered with the session.
    static func sharing(_ words: ConsoleWording) -> Question {
        func answer(_ label: String, _ isShared: Bool) -> Answer {
            Answer(label, .all([.effects([.lead(.act(.screenShared(isShared)))]), .back]))
        }
        return Question(
            words.sharingQuestion, words.sharingLines, answer(words.sharingYes, true), answer(words.sharingNo, false))
    }

    /// How the group gets to see the session: in a window of its own, or in this one.
    static func wall(_ call: SessionCall, _ words: WallWording) -> Question {
        Question(
            words.openTitle, words.openLines(call.command("wall")), Answer(words.openBack, .back),
            Answer(words.openHere, .all([.back, .leave(.wall)])))
    }

    static func stopping(_ text: String, _ words: ConsoleWording) -> Question {
        Question(
            words.stopQuestion, [text], Answer(words.goOn, .back), Answer(words.toHome, .leave(.home)),
            Answer(words.stopProgram, .leave(.end)))
    }

    static func early(opening next: LeadPlace, _ words: GroupingWording) -> Question {
        Question(
            words.earlyQuestion, [words.earlyText], Answer(words.earlyNo, .back),
            Answer(words.earlyYes, .all([.effects([.lead(.grouping)]), .swap(next)])))
    }

    static func names(opening next: LeadPlace, _ words: ConsoleWording) -> Question {
        Question(
            words.namesQuestion, [words.namesText], Answer(words.namesNo, .back), Answer(words.namesYes, .swap(next)))
    }
}
