// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective

extension TerugblikProgram {
    /// Lets the present stage hear a message, and follows it where it leads.
    mutating func updateStage(_ message: Message) -> [Effect] {
        if let effects = stages.seats?.update(message) {
            return go(stages.seats?.isLeft == true ? .console : nil, after: effects)
        }
        if let effects = stages.lead?.update(message) {
            language = stages.lead?.language ?? language
            return go(stages.lead?.departure, after: effects)
        }
        if let effects = stages.home?.update(message) {
            language = stages.home?.language ?? language
            return go(stages.home?.departure, after: effects)
        }
        if let effects = stages.scribe?.update(message) { return go(stages.scribe?.departure, after: effects) }
        if let effects = stages.paper?.update(message) { return go(stages.paper?.departure, after: effects) }
        if let effects = stages.wall?.update(message) { return go(stages.wall?.departure, after: effects) }
        guard let chosen = stages.language?.update(message) else { return [] }
        return speak(chosen)
    }

    private mutating func go(_ departure: Departure?, after effects: [Effect]) -> [Effect] {
        departure.map { effects + depart($0) } ?? effects
    }

    /// Begins a stage: it hears the size of the terminal, then asks for what it needs.
    mutating func enter(_ next: Stage) -> [Effect] {
        stages = Stages(next)
        return updateStage(.resized(stageSize)) + next.start()
    }

    /// The size of the terminal, without the line that says that this is a rehearsal.
    var stageSize: Size { isRehearsal ? RehearsalLine.room(in: size) : size }

    private mutating func depart(_ departure: Departure) -> [Effect] {
        if let lead = stages.lead {
            console = lead
            console?.departure = nil
        }
        switch departure {
        case .home:
            console = nil
            isRehearsal = false
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
