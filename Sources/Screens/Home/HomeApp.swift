// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Home: the sessions, and the way to a new one.
package struct HomeApp: Equatable, Sendable {
    /// Where home is.
    enum Place: Equatable, Sendable {
        case sessions
        case new(NewSessionScreen)
        case help(first: Int)
        case history(HistoryPage)
        case rules(RulesPage)
    }

    private(set) var language: Language
    /// Where it leads, once it is left.
    var departure: Departure?
    /// Whether the session that is being opened is wanted for its transcript.
    private(set) var wantsExport = false
    private(set) var place: Place = .sessions
    private(set) var screen = SessionsScreen()
    /// nil until the sessions folder was read.
    private(set) var listing: HomeListing?
    /// One line about what just happened.
    private(set) var notice: String?
    private var size = Size(columns: 80, rows: 24)

    static let readOn = TimerName("home-read-on")

    package init(language: Language) { self.language = language }

    /// What is asked for when home appears.
    package func start() -> [Effect] { [.home(.list)] }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .input(let input):
            notice = nil
            return hear(input)
        case .resized(let size):
            self.size = size
            return readingOn
        case .timer(Self.readOn):
            return [.home(.listOn)]
        case .timer, .wake, .pointer, .clicked:
            return []
        case .desk(let message):
            return hear(message)
        }
    }

    /// Frames come first: the rest of many sessions is read between them.
    private var readingOn: [Effect] {
        listing?.isComplete == false ? [.startTimer(Self.readOn, milliseconds: 1)] : []
    }

    // MARK: - From the desk

    private mutating func hear(_ message: DeskMessage) -> [Effect] {
        switch message {
        case .sessions(let listing):
            self.listing = listing
            if case .new(var new) = place {
                new.offer(listing.earlier, wording: wording)
                place = .new(new)
            }
            return readingOn
        case .templates(let templates):
            guard case .new(var new) = place else { return [] }
            new.offer(templates)
            place = .new(new)
        case .list(let file):
            guard case .new(var new) = place else { return [] }
            new.hear(file, wording)
            place = .new(new)
        case .listNotRead(let problem):
            guard case .new(var new) = place else { return [] }
            new.hear(problem, wording)
            place = .new(new)
        case .sessionHistory(let history):
            guard case .history(var page) = place else { return [] }
            page.history = history
            place = .history(page)
        case .rules(let rules, let trouble):
            guard case .rules(var page) = place else { return [] }
            page.hear(rules, trouble)
            place = .rules(page)
        case .trouble(let trouble):
            wantsExport = false
            notice = trouble.sentence(in: wording.trouble)
            // The program was started for one session, which cannot be led: the others are shown.
            if listing == nil { return [.home(.list)] }
        case .rescued(let path):
            notice = wording.trouble.rescued(path)
        case .setAside(let path):
            notice = wording.trouble.setAside(path)
        default:
            break
        }
        return []
    }

    // MARK: - From the keyboard

    private mutating func hear(_ input: Input) -> [Effect] {
        guard let listing else { return input == .key(.escape) ? leave() : [] }
        switch place {
        case .sessions:
            switch screen.update(input, listing: listing, wording: wording) {
            case .stay: return []
            case .run(let command): return run(command, listing)
            }
        case .new(var new):
            let step = new.update(input, in: Layout(size), wording: wording)
            place = .new(new)
            return take(step)
        case .history(var page):
            let step = page.update(input, in: Layout(size), wording)
            place = step == .back ? .sessions : .history(page)
            return []
        case .rules(var page):
            let step = page.update(input, in: Layout(size), wording)
            place = step == .back ? .sessions : .rules(page)
            return step.effects
        case .help(let first):
            scrollHelp(input, from: first)
            return []
        }
    }

    private mutating func run(_ command: HomeCommand, _ listing: HomeListing) -> [Effect] {
        switch command {
        case .open: return open(listing, wantsExport: false)
        case .export: return open(listing, wantsExport: true)
        case .rehearse: return screen.session(in: listing, wording).map { [.home(.rehearse($0.id))] } ?? []
        case .new:
            place = .new(NewSessionScreen(on: listing.today, in: language, after: listing.earlier, wording: wording))
            return [.home(.templates)]
        case .history:
            place = .history(HistoryPage())
            return [.home(.history)]
        case .rules:
            place = .rules(RulesPage())
            return [.rules(.read)]
        case .language:
            language = language == .dutch ? .english : .dutch
            return [.rememberLanguage(language)]
        case .help:
            place = .help(first: 0)
            return []
        case .stop: return leave()
        }
    }

    private mutating func leave() -> [Effect] {
        departure = .end
        return []
    }

    private mutating func open(_ listing: HomeListing, wantsExport: Bool) -> [Effect] {
        guard let session = screen.session(in: listing, wording) else { return [] }
        self.wantsExport = wantsExport
        return [.home(wantsExport ? .openForExport(session.id) : .lead(session.id))]
    }

    private mutating func take(_ step: NewSessionScreen.Step) -> [Effect] {
        switch step {
        case .stay: return []
        case .readList(let path): return [.readList(path)]
        case .leave:
            place = .sessions
            return []
        case .make(let new): return [.home(.create(new))]
        }
    }

    private mutating func scrollHelp(_ input: Input, from first: Int) {
        let last = max(0, helpLines(width: Layout(size).width).count - helpRows(in: Layout(size)))
        switch input {
        case .key(.down), .key(.pageDown), .key(.scrollDown):
            place = first < last ? .help(first: min(last, first + 3)) : .help(first: last)
        case .key(.up), .key(.pageUp), .key(.scrollUp): place = .help(first: max(0, first - 3))
        case .key(.enter), .key(.escape), .key(.function(1)), .text(" "): place = .sessions
        case .key, .text, .paste, .pasteTooLong: break
        }
    }
}
