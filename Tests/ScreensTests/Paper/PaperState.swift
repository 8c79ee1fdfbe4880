// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// The states of typing in cards that are looked at.
enum PaperState: String, CaseIterable {
    /// Whose card it is, with nothing typed.
    case choosing
    case finding
    /// The person of the last card is offered again.
    case again
    case newcomer, consent
    /// The usual state: the words of a card of somebody who ticked.
    case writing
    /// A card just begun, of somebody without a tick.
    case empty
    /// A text longer than the page.
    case full
    case earlier, buttons, choosingButtons, removal, printing, printed, help, covered, trouble, refused

    /// A session in which Mo has consented and one card was typed in.
    private static func view(_ language: Language) -> PaperView {
        var session = SeatScene.session(language, answers: [])
        var person = session.participants[SeatScene.mo]
        let revision = Answer.Revision(text: "Samen lunchen hielp.", at: Scene.now, provenance: .paper)
        person?.answers = [Answer(id: Scene.id("a-1"), prompt: SeatScene.process, revisions: [revision])]
        session.replace(SeatScene.mo, with: person)
        return Disclosure(of: session).paperView
    }

    /// The screen in this state.
    func pilot(_ language: Language) -> Pilot<PaperApp> {
        var pilot = Pilot(PaperApp(language: language))
        pilot.desk(.paper(Self.view(language)))
        switch self {
        case .choosing: break
        case .finding: pilot.type("sanne")
        case .newcomer: pilot.type("17\n")
        case .consent: pilot.type("4\n")
        case .empty: pilot.type("4\n\n")
        case .choosingButtons: pilot.press(.tab, .right, .right)
        case .printing, .printed: pilot.press(.tab, .right, .right, .enter)
        case .again, .writing, .full, .earlier, .buttons, .removal, .help, .covered, .trouble, .refused: write(&pilot)
        }
        if self == .printed {
            let stem = "/home/noor/Documenten/evaluaties/2026/2026-11-24-vier-jaar-samen-kaarten"
            pilot.desk(.cardsPrinted(paths: [stem + ".html", stem + ".txt"]))
        }
        return pilot
    }

    private func write(_ pilot: inout Pilot<PaperApp>) {
        pilot.type("3\n")
        pilot.desk(.cardOpened(SeatScene.mo, Scene.id("a-9")))
        pilot.type("We durfden in elkaars keuken te kijken.")
        pilot.desk(.kept(Scene.now))
        switch self {
        case .again: pilot.press(.control("d"))
        case .full: pilot.paste(SeatScene.longAnswer + "\n" + SeatScene.longAnswer)
        case .earlier: pilot.press(.function(4))
        case .buttons: pilot.press(.tab, .right, .right)
        case .removal:
            pilot.press(.tab)
            for _ in 0..<12 where !pilot.selected.contains("Haal") && !pilot.selected.contains("Take") {
                pilot.press(.right)
            }
            pilot.press(.enter)
        case .help: pilot.press(.function(1))
        case .covered: pilot.press(.function(9))
        case .trouble: pilot.desk(.trouble(.diskFull))
        case .refused:
            pilot.press(.function(2))
            pilot.type("1\n\n")
            pilot.desk(.seatRefused(.taken))
        case .choosing, .finding, .newcomer, .consent, .writing, .empty, .choosingButtons, .printing, .printed: break
        }
    }
}
