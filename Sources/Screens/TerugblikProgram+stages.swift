// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective

extension TerugblikProgram {
    /// Lets the present stage hear a message, and follows it where it leads.
    mutating func updateStage(_ message: Message) -> [Effect] {
        if let effects = stages.seats?.value.update(message) {
            return go(stages.seats?.value.isLeft == true ? .console : nil, after: effects)
        }
        if let effects = stages.lead?.value.update(message) {
            language = stages.lead?.value.language ?? language
            return go(stages.lead?.value.departure, after: effects)
        }
        if let effects = stages.home?.value.update(message) {
            language = stages.home?.value.language ?? language
            return go(stages.home?.value.departure, after: effects)
        }
        if let effects = stages.scribe?.value.update(message) {
            return go(stages.scribe?.value.departure, after: effects)
        }
        if let effects = stages.paper?.value.update(message) {
            return go(stages.paper?.value.departure, after: effects)
        }
        if let effects = stages.wall?.value.update(message) {
            return go(stages.wall?.value.departure, after: effects)
        }
        guard let chosen = stages.language?.value.update(message) else { return [] }
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
            console?.value.departure = nil
        }
        switch departure {
        case .home:
            console = nil
            isRehearsal = false
            return [.home(.leave)] + enter(.home(HomeApp(language: language)))
        case .console:
            guard let console else { return [.quit(0)] }
            return enter(.lead(console.value))
        case .seats: return enter(.seats(SeatApp(mode: .passedRound, language: sessionLanguage)))
        case .scribe: return enter(.scribe(ScribeApp(language: language)))
        case .paper: return enter(.paper(PaperApp(language: language)))
        case .wall: return enter(.wall(WallApp(.here, language: nil)))
        case .end: return [.quit(0)]
        }
    }

    /// Seats speak the language of the session.
    private var sessionLanguage: Language { console?.value.leading.view.details.language ?? language }
}
