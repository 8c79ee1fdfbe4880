// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension SessionStore {
    /// Takes the words of a withdrawn answer out of the versions that lost a race and were kept beside the document.
    package func forgetWords(of answer: Identifier<Answer>, besides participant: Identifier<Participant>) {
        guard let subfolder = try? folder.subfolder(DocumentPlace.participants) else { return }
        let beginning = DocumentPlace.stem(of: .participant(participant)).text + ".conflict-"
        for file in (try? subfolder.listing().names) ?? [] where file.text.hasPrefix(beginning) {
            // A version that cannot be read is not ours to change; opening the session lists it.
            guard let bytes = try? subfolder.read(file, limit: Limits.documentBytes),
                let document = try? coder.decode(Stored<Participant>.self, from: bytes), document.readOnly == nil,
                let changed = Self.without(answer, in: document.content),
                let shorter = try? coder.encode(changed)
            else { continue }
            try? AtomicReplace(in: subfolder).replace(file, with: shorter)
        }
    }

    private static func without(
        _ answer: Identifier<Answer>, in document: Stored<Participant>
    ) -> Stored<Participant>? {
        guard let index = document.body.answers.firstIndex(where: { $0.id == answer }) else { return nil }
        var changed = document
        changed.body.answers[index].withdrawnAt =
            document.body.answers[index].withdrawnAt ?? document.body.answers[index].revisions.last?.at
        changed.body.answers[index].revisions = []
        return changed
    }
}
