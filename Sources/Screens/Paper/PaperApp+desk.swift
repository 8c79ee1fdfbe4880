// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TextEditing
import Wording

extension PaperApp {
    /// Hears the desk.
    mutating func hear(_ message: DeskMessage) -> [Effect] {
        switch message {
        case .paper(let view):
            self.view = view
            if place == .waiting { place = .choosing(SpeakerChooser(.meant), .next) }
        case .cardOpened(let participant, let answer):
            movedFrom = nil
            if card?.participant == participant { card?.answer = answer }
        case .personAdded(let id):
            guard case .newcomer(_, let choosing) = place else { return [] }
            return chosen(id, choosing)
        case .seatRefused(let refusal):
            refuse(refusal)
        case .cardsPrinted(let paths):
            place = .printed(paths)
        case .exportExists(let path):
            self.message = wording.command.exists(path)
        case .kept(let moment):
            keptAt = moment
            trouble = nil
        case .keptAgain:
            trouble = nil
            notice = wording.trouble.savedAgain
        case .trouble(.refused(.taken)):
            self.message = wording.paper.numberTaken
            if case .newcomer(_, let choosing) = place { place = .choosing(SpeakerChooser(.meant), choosing) }
        case .trouble(let trouble):
            self.trouble = trouble
        case .rescued(let path):
            notice = wording.trouble.rescued(path)
        case .setAside(let path):
            notice = wording.trouble.setAside(path)
        // Everything else that happens at the desk is not for who types in cards.
        default: break
        }
        return []
    }

    /// Somebody's document cannot be held: the card stays where it was, or waits for another time.
    private mutating func refuse(_ refusal: SeatRefusal) {
        if let before = movedFrom {
            card = before
            movedFrom = nil
            place = .writing
        } else if let refused = card {
            if !refused.isEarlier, !editor.isBlank { leftover = editor.text }
            chooseNext()
        }
        switch refusal {
        case .taken, .closed: message = wording.paper.takenElsewhere
        case .unknown: message = wording.seat.seatUnknown
        case .readOnly: message = wording.seat.seatReadOnly
        }
    }
}
