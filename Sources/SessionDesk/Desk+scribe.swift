// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    mutating func perform(_ effect: Screens.ScribeEffect) -> [Follow] {
        switch effect {
        case .show:
            guard open != nil else { return [] }
            let follows = startScribe()
            open?.shows.scribe = true
            guard let open else { return follows }
            return follows + [say(.scribe(Disclosure(of: open.session).scribeView(of: open.scribe)))]
        case .addPerson(let name, let organisation):
            return addPerson(PastedPerson(name: name, organisation: organisation))
        case .removeNote(let note):
            guard let scribe = open?.scribe else { return [] }
            if case .note(_, let open, _, _) = editor?.target, open == note { editor = nil }
            if let refusal = apply([.scribe(scribe, .noteRemoved(note))]) { return [say(.refused(refusal))] }
            _ = settle(milliseconds: 800)
            return views()
        }
    }

    /// Takes up the document of a scribe whom nobody is now, or begins a new one.
    private mutating func startScribe() -> [Follow] {
        guard let open, open.scribe == nil else { return [] }
        for id in open.session.scribes.keys.sorted() where hold(.scribe(id)) == nil {
            self.open?.scribe = id
            return []
        }
        let id: Identifier<Scribe> = identifier("s")
        if let refusal = hold(.scribe(id)) { return [refusal] }
        if let refusal = apply([.scribe(id, .started)]) { return [say(.refused(refusal))] }
        self.open?.scribe = id
        return []
    }

    /// Brings back the words of a note that was being written when the program stopped unasked.
    mutating func replayNotes(of scribe: Identifier<Scribe>) {
        guard let open, let document = open.session.scribes[scribe] else { return }
        for line in open.store.draftLines(of: .scribe(scribe)) where line.sequence > document.sequence {
            guard let id = Identifier<Note>(line.answer), let prompt = Identifier<Prompt>(line.prompt) else { continue }
            var note =
                document.notes.first { $0.id == id }
                ?? Note(
                    id: id, speaker: nil, prompt: prompt, text: "", at: surroundings.now(), provenance: .scribeSummary)
            note.text = line.text
            apply([.scribe(scribe, .noteWritten(note, sequence: line.sequence))])
        }
    }

    private mutating func addPerson(_ person: PastedPerson) -> [Follow] {
        guard let open else { return [] }
        let known = open.session.record.organisations.first {
            $0.name.lowercased() == person.organisation?.lowercased()
        }
        let role = known == nil ? person.organisation : nil
        let details = Participant.Details(name: person.name, role: role, organisation: known?.id)
        let id: Identifier<Participant> = identifier("p")
        if let refusal = hold(.participant(id)) { return [refusal] }
        let refusal = apply([.participant(id, .added(number: nextNumber, details: details))])
        letGoLater(.participant(id))
        _ = settle(milliseconds: 800)
        return (refusal.map { [say(.refused($0))] } ?? []) + views()
    }
}
