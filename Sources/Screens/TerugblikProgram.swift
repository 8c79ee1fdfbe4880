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
        /// Leads a copy of one session, of which nothing stays.
        case rehearse(String)
        case walk(SeatApp.Mode)
        case note
        /// The screen for the group; nil for the language of the session.
        case wall(Language?)
    }

    let start: Start
    var stages: Stages
    /// The language of whoever started the program.
    var language: Language
    /// The console, while whoever leads is at a seat, at the cards or with the scribe.
    var console: OnHeap<FacilitatorApp>?
    /// Whether nothing of the session stays; said on every screen of it.
    var isRehearsal: Bool
    /// What the last click was on, until a key comes.
    var lastClick: Click?
    /// The last size of the terminal, for a stage that begins.
    var size = Size(columns: 80, rows: 24)

    /// - Parameters:
    ///   - language: nil asks for it first.
    ///   - isRehearsal: Whether the session that is open already is a rehearsal.
    package init(_ start: Start, language: Language?, isRehearsal: Bool = false) {
        self.isRehearsal = isRehearsal
        self.start = start
        self.language = language ?? .dutch
        stages = Stages(language.map { Self.firstStage(start, $0) } ?? .language(LanguagePage()))
    }

    private static func firstStage(_ start: Start, _ language: Language) -> Stage {
        switch start {
        case .home, .lead, .rehearse: .home(HomeApp(language: language))
        case .walk(let mode): .seats(SeatApp(mode: mode, language: language))
        case .note: .scribe(ScribeApp(language: language))
        case .wall(let asked): .wall(WallApp(.ownTerminal, language: asked))
        }
    }

    /// What is asked for before the first frame.
    package func begin() -> [Effect] {
        guard stages.language == nil else { return [] }
        if case .lead(let session) = start { return [.home(.lead(session))] }
        if case .rehearse(let session) = start { return [.home(.rehearse(session))] }
        return Self.firstStage(start, language).start()
    }

    package static func message(for input: Input) -> Message { .input(input) }
    package static func message(for timer: TimerName) -> Message { .timer(timer) }
    package static func message(for wake: Wake) -> Message? { .wake(wake) }
    package static func message(resizedTo size: Size) -> Message? { .resized(size) }

    /// On the console each letter may be a command, also when a slow line brings several at once. A click is heard as
    /// the keys that do the same.
    package func parts(of message: Message) -> [Message]? {
        if case .pointer(let pointer) = message { return keys(for: pointer) }
        guard stages.lead != nil, case .input(.text(let text)) = message, text.count > 1 else { return nil }
        return text.map { .input(.text(String($0))) }
    }

    package mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .wake(.terminated): return [.writing(.leave), .quit(143)]
        case .wake(.quit): return [.writing(.leave), .quit(131)]
        case .wake(.interrupted): return [.writing(.leave), .quit(130)]
        case .wake(.hungUp): return [.writing(.leave), .quit(129)]
        case .timer(let name) where name.name.hasPrefix("desk-"): return [.deskTimer(name)]
        case .timer(Click.timer):
            lastClick?.isRecent = false
            return []
        case .clicked(let click): return remember(click)
        case .desk(.mail): return [.collectMail]
        case .desk(.led(let leading)):
            isRehearsal = leading.isRehearsal
            return enter(.lead(FacilitatorApp(leading, language: language, opensExport: wantsExport)))
        case .resized(let size):
            self.size = size
            return updateStage(.resized(stageSize))
        case .input:
            lastClick = nil
            return updateStage(message)
        case .wake(.resized), .wake(.continued), .timer, .desk: return updateStage(message)
        case .pointer: return []
        }
    }

    /// Whether the session being opened was chosen for its transcript.
    private var wantsExport: Bool {
        stages.home?.value.wantsExport ?? false
    }

    package func view(in size: Size) -> Canvas {
        guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else {
            return roomWanted(in: size)
        }
        guard isRehearsal else { return stages.view(in: size) }
        return RehearsalLine(wording: .of(language)).view(in: size) { stages.view(in: $0) }
    }

    /// Goes on as it was started for, in the language that was chosen.
    mutating func speak(_ language: Language) -> [Effect] {
        self.language = language
        stages = Stages(Self.firstStage(start, language))
        return [.rememberLanguage(language)] + updateStage(.resized(stageSize)) + begin()
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
