// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The whole program as a value: one stage at a time.
package struct TerugblikProgram: TerminalProgram, Equatable {
    /// What the program was started for.
    package enum Start: Equatable, Sendable {
        case home
        /// Leads one session, by the name or path of its folder.
        case lead(String)
        case walk(SeatApp.Mode)
        case note
        /// The screen for the group; nil for the language of the session.
        case wall(Language?)
    }

    enum Stage: Equatable, Sendable {
        /// The first start: nobody knows yet which language is spoken here.
        case language(LanguagePage)
        case home(HomeApp)
        case lead(FacilitatorApp)
        case seats(SeatApp)
        case scribe(ScribeApp)
        case paper(PaperApp)
        case wall(WallApp)
        /// While an app hears a message: it stands nowhere else then, or every key would copy the whole text.
        case inHand
    }

    let start: Start
    var stage: Stage
    /// The language of whoever started the program.
    var language: Language
    /// The console, while whoever leads is at a seat, at the cards or with the scribe.
    var console: FacilitatorApp?
    /// The last size of the terminal, for a stage that begins.
    var size = Size(columns: 80, rows: 24)

    /// - Parameter language: nil asks for it first.
    package init(_ start: Start, language: Language?) {
        self.start = start
        self.language = language ?? .dutch
        stage = language.map { Self.firstStage(start, $0) } ?? .language(LanguagePage())
    }

    private static func firstStage(_ start: Start, _ language: Language) -> Stage {
        switch start {
        case .home, .lead: .home(HomeApp(language: language))
        case .walk(let mode): .seats(SeatApp(mode: mode, language: language))
        case .note: .scribe(ScribeApp(language: language))
        case .wall(let asked): .wall(WallApp(.ownTerminal, language: asked))
        }
    }

    /// What is asked for before the first frame.
    package func begin() -> [Effect] {
        if case .language = stage { return [] }
        if case .lead(let session) = start { return [.home(.lead(session))] }
        switch stage {
        case .language: return []
        case .home(let app): return app.start()
        case .lead(let app): return app.start()
        case .seats(let app): return app.start()
        case .scribe(let app): return app.start()
        case .paper(let app): return app.start()
        case .wall(let app): return app.start()
        case .inHand: return []
        }
    }

    package static func message(for input: Input) -> Message { .input(input) }
    package static func message(for timer: TimerName) -> Message { .timer(timer) }
    package static func message(for wake: Wake) -> Message? { .wake(wake) }
    package static func message(resizedTo size: Size) -> Message? { .resized(size) }

    package mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .wake(.terminated): return [.writing(.leave), .quit(143)]
        case .wake(.interrupted): return [.writing(.leave), .quit(130)]
        case .wake(.hungUp): return [.writing(.leave), .quit(129)]
        case .timer(let name) where name.name.hasPrefix("desk-"): return [.deskTimer(name)]
        case .desk(.mail): return [.collectMail]
        case .desk(.led(let leading)):
            return enter(.lead(FacilitatorApp(leading, language: language, opensExport: wantsExport)))
        case .resized(let size):
            self.size = size
            return updateStage(message)
        case .wake(.resized), .wake(.continued), .input, .timer, .desk: return updateStage(message)
        }
    }

    /// Whether the session being opened was chosen for its transcript.
    private var wantsExport: Bool {
        if case .home(let home) = stage { home.wantsExport } else { false }
    }

    package func view(in size: Size) -> Canvas {
        guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else {
            return roomWanted(in: size)
        }
        switch stage {
        case .language(let page): return page.view(in: size)
        case .home(let app): return app.view(in: size)
        case .lead(let app): return app.view(in: size)
        case .seats(let app): return app.view(in: size)
        case .scribe(let app): return app.view(in: size)
        case .paper(let app): return app.view(in: size)
        case .wall(let app): return app.view(in: size)
        case .inHand: return Canvas(size: size)
        }
    }

    /// Goes on as it was started for, in the language that was chosen.
    mutating func speak(_ language: Language) -> [Effect] {
        self.language = language
        stage = Self.firstStage(start, language)
        return [.rememberLanguage(language)] + updateStage(.resized(size)) + begin()
    }

    /// One line that asks for a larger window; what is typed meanwhile is kept.
    private func roomWanted(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let words = Wording.of(language).seat.needsRoom
        for (row, line) in wrap(words, width: max(1, size.columns)).enumerated() {
            canvas.write(line, at: Point(column: 0, row: row))
        }
        return canvas
    }
}
