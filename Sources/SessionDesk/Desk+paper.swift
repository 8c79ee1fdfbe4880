// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// Paper cards: typed in, brought to somebody else, taken out; and what was ticked on them.
extension Desk {
    // MARK: - The text being written belongs elsewhere

    mutating func moveEditor(to place: WritingPlace) -> [Follow] {
        guard let editing = editor else { return perform(.writing(.open(place))) }
        switch (place, editing.target) {
        case (.note(let speaker, let prompt, let provenance, _), .note(let scribe, let note, _, _)):
            editor?.target = .note(scribe, note, speaker: speaker, provenance)
            editor?.prompt = prompt
            return editing.isKnown ? draft(editing.text) : []
        case (.card(let participant, let prompt, _), .answer(let old, let answer, .paper)):
            guard participant != old || prompt != editing.prompt else { return [] }
            return moveCard(editing, answer, of: old, to: participant, prompt)
        case (.answer, _), (.note, .answer), (.card, _):
            return []
        }
    }

    /// Writes the words for the other person or prompt first, then takes them out here: being cut short in between
    /// leaves them twice, never lost.
    private mutating func moveCard(
        _ editing: OpenEditor, _ answer: Identifier<Answer>, of old: Identifier<Participant>,
        to participant: Identifier<Participant>, _ prompt: Identifier<Prompt>
    ) -> [Follow] {
        if let refusal = hold(participant) { return [refusal] }
        var follows = keepDraft()
        editor = nil
        follows += openCard(nil, to: prompt, of: participant)
        if !editing.text.isEmpty { follows += draft(editing.text) }
        takeOut(answer, of: old)
        forgetWords(of: answer, by: old)
        if participant != old { letGoLater(.participant(old)) }
        return follows + views()
    }

    // MARK: - Taking out

    mutating func removeCard(_ answer: Identifier<Answer>, of participant: Identifier<Participant>) -> [Follow] {
        if editor?.answer == answer {
            // The document counts the drafts first, so that none of them brings the words back.
            _ = keepDraft()
            editor = nil
        } else if let refusal = hold(participant) {
            return [refusal]
        }
        takeOut(answer, of: participant)
        _ = settle(milliseconds: 800)
        forgetWords(of: answer, by: participant)
        letGoLater(.participant(participant))
        _ = settle(milliseconds: 800)
        return views()
    }

    private mutating func takeOut(_ answer: Identifier<Answer>, of participant: Identifier<Participant>) {
        // A card without a word was never an answer.
        guard open?.session.participants[participant]?.answer(answer) != nil else { return }
        apply([.participant(participant, .cardTakenOut(answer, at: surroundings.now()))])
    }

    // MARK: - What was ticked

    mutating func consentOnPaper(
        of participant: Identifier<Participant>, _ attribution: Attribution, text: String
    ) -> [Follow] {
        let isInEditor = editor?.document == .participant(participant)
        if let refusal = hold(participant) { return [refusal] }
        let consent = Consent(attribution: attribution, text: text, at: surroundings.now(), way: .paper)
        let refusal = apply([.participant(participant, .consentGiven(consent))])
        if !isInEditor {
            letGoLater(.participant(participant))
            _ = settle(milliseconds: 800)
        }
        return (refusal.map { [say(.refused($0))] } ?? []) + views()
    }
}
