// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TextEditing
import Wording

extension ScribeApp {
    /// Hears the desk.
    mutating func hear(_ message: DeskMessage) -> [Effect] {
        switch message {
        case .scribe(let view):
            return show(view)
        case .noteOpened(let id):
            writing?.id = id
        case .noteRecovered(let id):
            guard let note = view?.notes.first(where: { $0.id == id }) else { return [] }
            notice = wording.scribe.recovered
            return openEarlier(note, isEarlier: false)
        case .personAdded(let id):
            guard case .newcomer(_, let choosing) = place else { return [] }
            return chosen(.person(id), choosing)
        case .seatRefused:
            refuse()
        case .kept(let moment):
            keptAt = moment
            trouble = nil
        case .keptAgain:
            trouble = nil
            notice = wording.trouble.savedAgain
        case .trouble(let trouble):
            self.trouble = trouble
        case .rescued(let path):
            notice = wording.trouble.rescued(path)
        case .setAside(let path):
            notice = wording.trouble.setAside(path)
        // Everything else that happens at the desk is not for a scribe.
        default: break
        }
        return []
    }

    private mutating func show(_ view: ScribeView) -> [Effect] {
        self.view = view
        followSpeaker(in: view)
        if place == .waiting { place = .choosing(SpeakerChooser(.everybody), .next) }
        guard case .writing = place, let writing, !writing.isEarlier, editor.isBlank,
            let speaker = writing.address.voice.speaker, view.speakers.speaker(speaker) == nil
        else { return [] }
        message = wording.scribe.speakerGone
        place = .choosing(SpeakerChooser(.everybody), .reassign)
        return []
    }

    /// Somebody typed twice became one person: the note in the editor says who speaks now.
    private mutating func followSpeaker(in view: ScribeView) {
        guard let writing, let note = view.notes.first(where: { $0.id == writing.id }),
            let gone = writing.address.voice.speaker, let speaker = note.speaker, view.speakers.speaker(gone) == nil
        else { return }
        self.writing?.address.voice = .person(speaker)
        if next.voice == .person(gone) { next.voice = .person(speaker) }
        if former == .person(gone) { former = .person(speaker) }
    }

    /// The document of the scribe, or of somebody new, cannot be held.
    private mutating func refuse() {
        if writing == nil {
            cannotWrite = true
            message = wording.scribe.cannotWrite
        } else {
            message = wording.seat.seatReadOnly
        }
    }
}
