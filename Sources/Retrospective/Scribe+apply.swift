// SPDX-License-Identifier: Apache-2.0

extension Scribe {
    /// Changes this scribe's document, or refuses.
    mutating func apply(_ event: ScribeEvent) throws(Refusal) {
        switch event {
        case .started:
            throw .taken
        case .noteWritten(let note, let sequence):
            try TextBounds.check(note.text)
            if let index = notes.firstIndex(where: { $0.id == note.id }) {
                notes[index] = note
            } else {
                notes.append(note)
            }
            self.sequence = max(self.sequence, sequence)
        case .noteRemoved(let id):
            guard notes.contains(where: { $0.id == id }) else { throw .unknownNote }
            notes.removeAll { $0.id == id }
        case .turnWished(let wish):
            turnWish = wish
        }
    }
}
