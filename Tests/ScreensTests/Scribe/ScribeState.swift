// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// The states of the scribe's screen that are looked at.
enum ScribeState: String, CaseIterable {
    case choosing, finding, newcomer
    /// The usual state: something was said, and more notes stand below.
    case writing
    /// A note just begun, and none before it.
    case empty
    /// A text longer than the page.
    case full
    case earlier, buttons, notes, removal, help, covered, trouble, gone

    private static func note(_ word: String, _ speaker: Identifier<Participant>?, _ text: String) -> Note {
        Note(
            id: Scene.id(word), speaker: speaker, prompt: SeatScene.process, text: text, at: Scene.now,
            provenance: .scribeSummary)
    }

    private static let noted = [
        note(
            "n-1", SeatScene.mo,
            "We zijn te laat begonnen met plannen, en dat merk je nog steeds aan alles wat we doen."),
        note("n-2", nil, "Drie woorden komen steeds terug: kijken, bellen, tijd."),
        note("n-3", Scene.id("p-00000002"), "Samen lunchen hielp."),
    ]

    private static func view(_ language: Language, notes: [Note] = noted) -> ScribeView {
        var session = SeatScene.session(language, answers: [])
        let scribe = Scribe(id: Scene.id("s-1"), notes: notes)
        session.replace(scribe.id, with: scribe)
        return Disclosure(of: session).scribeView(of: scribe.id)
    }

    /// The screen in this state.
    func pilot(_ language: Language) -> Pilot<ScribeApp> {
        var pilot = Pilot(ScribeApp(language: language))
        pilot.desk(.scribe(Self.view(language, notes: self == .empty ? [] : Self.noted)))
        switch self {
        case .choosing: break
        case .finding: pilot.type("sanne")
        case .newcomer: pilot.type("Fenna\n")
        case .empty: pilot.type("1\n")
        case .writing, .full, .earlier, .buttons, .notes, .removal, .help, .covered, .trouble, .gone: write(&pilot)
        }
        return pilot
    }

    private func write(_ pilot: inout Pilot<ScribeApp>) {
        pilot.type("3\n")
        pilot.desk(.noteOpened(Scene.id("n-9")))
        pilot.type("We durfden in elkaars keuken te kijken.")
        pilot.desk(.kept(Scene.now))
        switch self {
        case .full: pilot.paste(SeatScene.longAnswer + "\n" + SeatScene.longAnswer)
        case .earlier: pilot.press(.function(5), .enter)
        case .buttons: pilot.press(.tab, .right, .right)
        case .notes: pilot.press(.function(5))
        case .removal:
            pilot.press(.function(5), .enter, .tab)
            for _ in 0..<12 where !pilot.selected.contains("Haal") && !pilot.selected.contains("Take") {
                pilot.press(.right)
            }
            pilot.press(.enter)
        case .help: pilot.press(.function(1))
        case .covered: pilot.press(.function(9))
        case .trouble: pilot.desk(.trouble(.diskFull))
        case .gone:
            pilot.press(.function(2), .up)
            pilot.type("1\n")
            pilot.desk(.scribe(Disclosure(of: SeatScene.session(people: [])).scribeView(of: nil)))
        case .choosing, .finding, .newcomer, .writing, .empty: break
        }
    }
}
