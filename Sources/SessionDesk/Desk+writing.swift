// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

extension Desk {
    mutating func perform(_ effect: WritingEffect) -> [Follow] {
        switch effect {
        case .open(let place): return openEditor(at: place)
        case .draft(let text): return draft(text)
        case .attribute(let attribution): return attribute(attribution)
        case .move(let place): return moveEditor(to: place)
        case .leave: return leaveEditor()
        }
    }

    // MARK: - Opening

    mutating func openEditor(at place: WritingPlace) -> [Follow] {
        let follows = leaveEditor()
        switch place {
        case .answer(let prompt, let answer):
            guard let seated = open?.seated else { return follows }
            return follows + openAnswer(answer, to: prompt, of: seated, provenance: .typed)
        case .card(let participant, let prompt, let answer):
            if let refusal = hold(participant) { return follows + [refusal] }
            return follows + openCard(answer, to: prompt, of: participant)
        case .note(let speaker, let prompt, let provenance, let note):
            return follows + openNote(note, of: speaker, to: prompt, provenance: provenance)
        }
    }

    private mutating func openAnswer(
        _ answer: Identifier<Answer>?, to prompt: Identifier<Prompt>, of participant: Identifier<Participant>,
        provenance: Provenance
    ) -> [Follow] {
        if let answer { makeRoom(for: answer, of: participant) }
        guard let open, let person = open.session.participants[participant] else { return [] }
        let present = answer.flatMap { person.answer($0) }
        let base = present.map { open.resumedBases[$0.id] ?? $0.revisions.count } ?? 0
        return start(
            .answer(participant, answer ?? identifier("a"), provenance), prompt: prompt, base: base,
            text: present?.text ?? "", isKnown: present != nil, saved: person.sequence)
    }

    mutating func openCard(
        _ answer: Identifier<Answer>?, to prompt: Identifier<Prompt>, of participant: Identifier<Participant>
    ) -> [Follow] {
        let follows = openAnswer(answer, to: prompt, of: participant, provenance: .paper)
        guard let opened = editor?.answer else { return follows }
        return follows + [say(.cardOpened(participant, opened))]
    }

    /// An answer whose wordings are at the limit, such as after a crash, gets room for the next one: without it every
    /// letter would push out a wording.
    private mutating func makeRoom(for answer: Identifier<Answer>, of participant: Identifier<Participant>) {
        guard let open, open.resumedBases[answer] == nil,
            let present = open.session.participants[participant]?.answer(answer),
            present.revisions.count >= Limits.revisions
        else { return }
        apply([.participant(participant, .answerLeft(answer))])
    }

    private mutating func openNote(
        _ note: Identifier<Note>?, of speaker: Identifier<Participant>?, to prompt: Identifier<Prompt>,
        provenance: Provenance
    ) -> [Follow] {
        guard let scribe = open?.scribe, let document = open?.session.scribes[scribe] else { return [] }
        let present = note.flatMap { id in document.notes.first { $0.id == id } }
        let id = present?.id ?? identifier("n")
        let target: OpenEditor.Target =
            if let present {
                .note(scribe, id, speaker: present.speaker, present.provenance)
            } else {
                .note(scribe, id, speaker: speaker, provenance)
            }
        let follows = start(
            target, prompt: present?.prompt ?? prompt, base: 0, text: present?.text ?? "", isKnown: present != nil,
            saved: document.sequence)
        return editor == nil ? follows : follows + [say(.noteOpened(id))]
    }

    private mutating func start(
        _ target: OpenEditor.Target, prompt: Identifier<Prompt>, base: Int, text: String, isKnown: Bool, saved: Int
    ) -> [Follow] {
        guard let open else { return [] }
        let name: DocumentName =
            switch target {
            case .answer(let participant, _, _): .participant(participant)
            case .note(let scribe, _, _, _): .scribe(scribe)
            }
        editor = OpenEditor(
            target: target, prompt: prompt, base: base, text: text, sequence: saved, isKnown: isKnown)
        do throws(SaveFailure) {
            let draft = try open.store.draftFile(of: name)
            editor?.draft = draft
            editor?.sequence = max(saved, draft.lines.last?.sequence ?? 0)
            return []
        } catch {
            // Writing goes on: the document itself may still be saved, here or elsewhere.
            return [say(Trouble(error))]
        }
    }

    // MARK: - Writing

    mutating func draft(_ text: String) -> [Follow] {
        guard editor != nil else { return [] }
        editor?.take(text)
        var follows: [Follow] = []
        do throws(SaveFailure) {
            if editor?.draft == nil, let document = editor?.document {
                editor?.draft = try open?.store.draftFile(of: document)
            }
            try editor?.putOnFile()
        } catch {
            follows.append(say(Trouble(error)))
            if let document = editor?.document { failing.insert(document) }
        }
        if editor?.isKnown == false { return follows + keepDraft() }
        guard !isSaveTimed else { return follows }
        isSaveTimed = true
        follows.append(.startTimer(Self.saveTimer, milliseconds: Self.saveMilliseconds))
        return follows
    }

    /// Brings what the draft holds into the session, and has its document saved.
    mutating func keepDraft() -> [Follow] {
        guard let editing = editor, editing.isAhead else { return [] }
        let refusal: Refusal?
        switch editing.target {
        case .answer(let participant, let answer, let provenance):
            refusal = apply([.participant(participant, .answerWritten(writing(editing, answer, provenance)))])
        case .note(let scribe, let id, let speaker, let provenance):
            // The time of a note is when its first letter was typed.
            let present = open?.session.scribes[scribe]?.notes.first { $0.id == id }
            let note = Note(
                id: id, speaker: speaker, prompt: editing.prompt, text: editing.text,
                at: present?.at ?? surroundings.now(), provenance: provenance,
                table: present == nil ? open?.table : present?.table)
            refusal = apply([.scribe(scribe, .noteWritten(note, sequence: editing.sequence))])
        }
        if refusal == .movedOn || refusal == .withdrawn || refusal == .unknownAnswer { return keepBoth(editing) }
        guard refusal == nil else { return refusal.map { [say(.refused($0))] } ?? [] }
        editor?.isAhead = false
        if !editing.isKnown {
            editor?.isKnown = true
            if let attribution = editing.attribution { return attribute(attribution) }
        }
        return []
    }

    private func writing(
        _ editing: OpenEditor, _ answer: Identifier<Answer>, _ provenance: Provenance
    ) -> AnswerWriting {
        AnswerWriting(
            answer: answer, prompt: editing.prompt, text: editing.text, at: surroundings.now(), provenance: provenance,
            base: editing.base, sequence: editing.sequence, table: provenance == .typed ? open?.table : nil)
    }

    /// The answer changed under our hands: this text becomes an answer of its own, and both are kept.
    private mutating func keepBoth(_ editing: OpenEditor) -> [Follow] {
        guard case .answer(let participant, _, let provenance) = editing.target else {
            return [say(.refused(.unknownAnswer))]
        }
        var other = OpenEditor(
            target: .answer(participant, identifier("a"), provenance), prompt: editing.prompt, base: 0,
            draft: editing.draft, text: editing.text, sequence: editing.sequence, isKnown: true)
        other.isAhead = true
        editor = other
        return [say(.refused(.movedOn))] + keepDraft()
    }

    private mutating func attribute(_ attribution: Attribution) -> [Follow] {
        guard let editing = editor, case .answer(let participant, let answer, _) = editing.target else { return [] }
        guard editing.isKnown else {
            editor?.attribution = attribution
            return []
        }
        let refusal = apply([.participant(participant, .answerAttributed(answer, attribution))])
        return refusal.map { [say(.refused($0))] } ?? views()
    }

    // MARK: - Leaving

    /// The text is an answer or a note from now on.
    mutating func leaveEditor() -> [Follow] {
        guard editor != nil else { return [] }
        var follows = keepDraft()
        guard let left = editor else { return follows }
        if left.isAhead { follows += setAside(left) }
        editor = nil
        isSaveTimed = false
        if left.isKnown {
            switch left.target {
            case .answer(let participant, let answer, _):
                apply([.participant(participant, .answerLeft(answer))])
                open?.resumedBases[answer] = nil
            case .note(let scribe, let note, _, _):
                if left.text.allSatisfy(\.isWhitespace) { apply([.scribe(scribe, .noteRemoved(note))]) }
            }
        }
        if case .answer(let participant, _, .paper) = left.target { letGoLater(.participant(participant)) }
        return follows + [.cancelTimer(Self.saveTimer)] + views()
    }
}
