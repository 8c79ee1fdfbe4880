// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension TerugblikProgram {
    /// Lets the present stage hear a message, and follows it where it leads.
    mutating func updateStage(_ message: Message) -> [Effect] {
        let effects: [Effect]
        let departure: Departure?
        let present = stage
        stage = .inHand
        switch consume present {
        case .language(var page):
            let chosen = page.update(message)
            stage = .language(page)
            return chosen.map { speak($0) } ?? []
        case .home(var app):
            effects = app.update(message)
            departure = app.departure
            language = app.language
            stage = .home(app)
        case .lead(var app):
            effects = app.update(message)
            departure = app.departure
            language = app.language
            stage = .lead(app)
        case .seats(var app):
            effects = app.update(message)
            departure = app.isLeft ? .console : nil
            stage = .seats(app)
        case .scribe(var app):
            effects = app.update(message)
            departure = app.departure
            stage = .scribe(app)
        case .paper(var app):
            effects = app.update(message)
            departure = app.departure
            stage = .paper(app)
        case .wall(var app):
            effects = app.update(message)
            departure = app.departure
            stage = .wall(app)
        case .inHand:
            return []
        }
        return departure.map { effects + depart($0) } ?? effects
    }

    /// Begins a stage: it hears the size of the terminal, then asks for what it needs.
    mutating func enter(_ next: Stage) -> [Effect] {
        stage = next
        return updateStage(.resized(size)) + begin(next)
    }

    private func begin(_ stage: Stage) -> [Effect] {
        switch stage {
        case .language: []
        case .home(let app): app.start()
        case .lead(let app): app.start()
        case .seats(let app): app.start()
        case .scribe(let app): app.start()
        case .paper(let app): app.start()
        case .wall(let app): app.start()
        case .inHand: []
        }
    }

    private mutating func depart(_ departure: Departure) -> [Effect] {
        if case .lead(var app) = stage {
            app.departure = nil
            console = app
        }
        switch departure {
        case .home:
            console = nil
            return [.home(.leave)] + enter(.home(HomeApp(language: language)))
        case .console:
            guard let console else { return [.quit(0)] }
            return enter(.lead(console))
        case .seats: return enter(.seats(SeatApp(mode: .passedRound, language: sessionLanguage)))
        case .scribe: return enter(.scribe(ScribeApp(language: language)))
        case .paper: return enter(.paper(PaperApp(language: language)))
        case .wall: return enter(.wall(WallApp(.here, language: nil)))
        case .end: return [.quit(0)]
        }
    }

    /// Seats speak the language of the session.
    private var sessionLanguage: Language { console?.leading.view.details.language ?? language }
}
