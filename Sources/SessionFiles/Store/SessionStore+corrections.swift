// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// What whoever leads is typing of a correction: a draft file for each answer, so that taking the answer back removes it,
/// whichever program does that.
extension SessionStore {
    /// The draft file of a correction of this answer, made when it is not there; the session's own document must be held.
    package func correctionDraft(of answer: Identifier<Answer>) throws(SaveFailure) -> DraftFile {
        guard let name = FileName(answer.word) else { throw .nameTaken }
        return try DraftFile(of: name, in: try room())
    }

    /// The answers for which there is such a draft.
    package func answersWithCorrectionDraft() -> [Identifier<Answer>] {
        guard let names = try? folder.subfolder(DocumentPlace.room).listing().names else { return [] }
        return names.map(\.text).filter { $0.hasPrefix("a-") && $0.hasSuffix(Self.ending) }.sorted().compactMap {
            Identifier($0.dropLast(Self.ending.count).description)
        }
    }

    /// Removes the draft of a correction, when there is one.
    package func removeCorrectionDraft(of answer: Identifier<Answer>) {
        guard let room = try? folder.subfolder(DocumentPlace.room), let name = FileName(answer.word + Self.ending),
            room.contains(name)
        else { return }
        // A file that cannot be removed now goes when the session is next led, if the answer was taken back.
        try? room.remove(name)
    }

    private static let ending = ".draft"
}
