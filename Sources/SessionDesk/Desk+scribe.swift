// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    mutating func perform(_ effect: Screens.ScribeEffect) -> [Follow] {
        switch effect {
        case .show: return showNotes()
        case .showCards:
            open?.shows.cards = true
            guard let open else { return [] }
            return [say(.paper(Disclosure(of: open.session).paperView))]
        case .hide:
            open?.shows.scribe = false
            open?.shows.cards = false
            return []
        case .addPerson(let name, let organisation, let number):
            return addPerson(PastedPerson(name: name, organisation: organisation), number: number)
        case .consent(let participant, let attribution, let text):
            return consentOnPaper(of: participant, attribution, text: text)
        case .removeCard(let participant, let answer): return removeCard(answer, of: participant)
        case .removeNote(let note): return remove(note)
        case .nextTurn: return wishNextTurn()
        }
    }

    // MARK: - Notes

    private mutating func showNotes() -> [Follow] {
        guard open != nil else { return [] }
        let (follows, recovered) = startScribe()
        open?.shows.scribe = true
        guard let open else { return follows }
        let view = say(.scribe(Disclosure(of: open.session).scribeView(of: open.scribe, at: open.table)))
        return follows + [view] + (recovered.map { [say(.noteRecovered($0))] } ?? [])
    }

    /// Takes up the document of a scribe whom nobody is now, or begins a new one.
    private mutating func startScribe() -> (follows: [Follow], recovered: Identifier<Note>?) {
        guard let open, open.scribe == nil else { return ([], nil) }
        for id in open.session.scribes.keys.sorted() where hold(.scribe(id)) == nil {
            self.open?.scribe = id
            return ([], self.open?.recoveredNote)
        }
        let id: Identifier<Scribe> = identifier("s")
        if let refusal = hold(.scribe(id)) { return ([refusal], nil) }
        if let refusal = apply([.scribe(id, .started)]) { return ([say(.refused(refusal))], nil) }
        self.open?.scribe = id
        return ([], nil)
    }

    /// Brings back the words of notes that were being written when the program stopped unasked.
    /// - Returns: the note whose editor was open, when there was one.
    mutating func replayNotes(of scribe: Identifier<Scribe>) -> Identifier<Note>? {
        guard let open, let document = open.session.scribes[scribe] else { return nil }
        var last: Identifier<Note>?
        for line in open.store.draftLines(of: .scribe(scribe)) {
            guard let note = self.note(from: line, in: document) else { continue }
            if line.sequence > document.sequence {
                guard apply([.scribe(scribe, .noteWritten(note, sequence: line.sequence))]) == nil else { continue }
            }
            last = self.open?.session.scribes[scribe]?.notes.first { $0.id == note.id }?.id
        }
        return last
    }

    /// The note a draft tells of: the draft knows best who spoke, and the document when.
    private func note(from line: DraftLine, in document: Scribe) -> Note? {
        guard let id = Identifier<Note>(line.answer), let prompt = Identifier<Prompt>(line.prompt) else { return nil }
        let present = document.notes.first { $0.id == id }
        let provenance = line.provenance.flatMap(Provenance.init(rawValue:)) ?? present?.provenance
        return Note(
            id: id, speaker: speaker(in: line, of: present), prompt: prompt, text: line.text,
            at: present?.at ?? surroundings.now(), provenance: provenance ?? .scribeSummary,
            table: present == nil ? open?.table : present?.table)
    }

    private mutating func remove(_ note: Identifier<Note>) -> [Follow] {
        guard let scribe = open?.scribe else { return [] }
        if case .note(_, let open, _, _) = editor?.target, open == note {
            // All that was typed counts as read, so that no draft brings the words back.
            _ = keepDraft()
            editor = nil
        }
        guard open?.session.scribes[scribe]?.notes.contains(where: { $0.id == note }) == true else { return views() }
        if let refusal = apply([.scribe(scribe, .noteRemoved(note))]) { return [say(.refused(refusal))] }
        _ = settle(milliseconds: 800)
        // A file that cannot be changed now loses the words when the draft is next emptied.
        try? open?.store.draftFile(of: .scribe(scribe)).erase(answer: note.word)
        return views()
    }

    // MARK: - People

    private mutating func addPerson(_ person: PastedPerson, number: Int?) -> [Follow] {
        guard let open else { return [] }
        if let number, open.session.participants.values.contains(where: { $0.number == number }) {
            return [say(.refused(.taken))]
        }
        let known = organisation(named: person.organisation)
        let role = known == nil ? person.organisation : nil
        let details = Participant.Details(name: person.name, role: role, organisation: known)
        let id: Identifier<Participant> = identifier("p")
        if let refusal = hold(.participant(id)) { return [refusal] }
        let refusal = apply([.participant(id, .added(number: number ?? nextNumber, details: details))])
        letGoLater(.participant(id))
        _ = settle(milliseconds: 800)
        if let refusal { return [say(.refused(refusal))] }
        return views() + [say(.personAdded(id))]
    }

    /// The organisation of this name; whoever leads the session adds one that is not known.
    private mutating func organisation(named name: String?) -> Identifier<Organisation>? {
        guard let name, let record = open?.session.record else { return nil }
        var organisations = record.organisations
        let id = Organisations.find(name, in: &organisations, identifier: identifier("o"))
        guard organisations != record.organisations else { return id }
        guard open?.isLeading == true, apply([.record(.organisationsChanged(organisations))]) == nil else {
            return nil
        }
        return id
    }
}
