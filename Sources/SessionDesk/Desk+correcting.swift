// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// The correction that whoever leads is typing, on file before it is on the screen.
extension Desk {
    /// Stands in the place of the prompt on the draft line that holds the reason.
    private static let reason = "correction-reason"

    mutating func draftCorrection(_ draft: CorrectionDraft, of participant: Identifier<Participant>) -> [Follow] {
        guard let open, open.isLeading,
            let present = open.session.participants[participant]?.answer(draft.answer), !present.isWithdrawn
        else { return [say(.refused(.withdrawn))] }
        do throws(SaveFailure) {
            let file: DraftFile
            if let present = open.corrections[draft.answer] {
                file = present
            } else {
                file = try open.store.correctionDraft(of: draft.answer)
                self.open?.corrections[draft.answer] = file
            }
            let before = Self.correction(of: draft.answer, in: file.lines)
            // The cursor moved, and nothing was typed yet.
            if before == nil, draft.reason.isEmpty, draft.text == present.text { return [] }
            var line = DraftLine(
                sequence: file.lines.last?.sequence ?? 0, prompt: present.prompt.word, answer: draft.answer.word,
                base: present.revisions.count, text: draft.text, speaker: participant.word)
            if before?.text != draft.text {
                line.sequence += 1
                try file.append(line)
            }
            if (before?.reason ?? "") != draft.reason {
                line.sequence += 1
                line.prompt = Self.reason
                line.text = draft.reason
                try file.append(line)
            }
            return []
        } catch {
            return [say(Trouble(error))]
        }
    }

    /// The correction was made or dropped.
    mutating func dropCorrection(of answer: Identifier<Answer>) -> [Follow] {
        guard let open, open.isLeading else { return [] }
        forgetCorrection(of: answer)
        return [say(.corrections(corrections))]
    }

    private mutating func forgetCorrection(of answer: Identifier<Answer>) {
        open?.corrections.removeValue(forKey: answer)?.close()
        open?.store.removeCorrectionDraft(of: answer)
    }

    /// Takes up the corrections that were being typed when the program stopped; those of words that are gone, or that
    /// were made, go.
    mutating func takeUpCorrections() {
        guard let open, open.isLeading else { return }
        for answer in open.store.answersWithCorrectionDraft() {
            self.open?.corrections[answer] = try? open.store.correctionDraft(of: answer)
        }
        forgetStaleCorrections()
    }

    mutating func forgetStaleCorrections() {
        guard let open, !open.corrections.isEmpty else { return }
        for (answer, file) in open.corrections {
            let draft = Self.correction(of: answer, in: file.lines)
            let present = open.session.participants.values.lazy.compactMap { $0.answer(answer) }.first
            if let present, !present.isWithdrawn, let draft, !Self.isMade(draft, in: present) { continue }
            forgetCorrection(of: answer)
        }
    }

    private static func isMade(_ draft: CorrectionDraft, in answer: Answer) -> Bool {
        answer.revisions.last?.correction != nil && answer.text.utf8.elementsEqual(draft.text.utf8)
    }

    /// What is being typed, by answer.
    var corrections: [CorrectionDraft] {
        let found = open?.corrections.compactMap { Self.correction(of: $0, in: $1.lines) } ?? []
        return found.sorted { $0.answer < $1.answer }
    }

    private static func correction(of answer: Identifier<Answer>, in lines: [DraftLine]) -> CorrectionDraft? {
        guard let text = lines.last(where: { $0.prompt != reason })?.text else { return nil }
        return CorrectionDraft(
            answer: answer, text: text, reason: lines.last { $0.prompt == reason }?.text ?? "")
    }

    /// Corrects an answer, and forgets the draft once the words are in a document or in a request.
    mutating func correct(
        _ participant: Identifier<Participant>, _ answer: Identifier<Answer>, text: String, reason: String
    ) -> [Follow] {
        let follows = request(.correct(answer: answer, text: text, reason: reason), on: participant, as: .correct)
        let isWaiting = open?.session.record.requests.contains { request in
            if case .correct(answer, text, _) = request.act { true } else { false }
        }
        let isMade = open?.session.participants[participant]?.answer(answer)?.text == text
        guard isWaiting == true || isMade, open?.queue.finish(milliseconds: 2_000) == true else { return follows }
        return follows + dropCorrection(of: answer)
    }
}
