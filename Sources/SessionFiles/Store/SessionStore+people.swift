// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension SessionStore {
    /// Adds people to a session, all of them or nobody: what was written is taken back when the rest cannot be.
    ///
    /// The lock of the session's own document must be held. Nobody knows the new people yet, so theirs are free.
    /// - Parameters:
    ///   - record: With the organisations of the new people.
    ///   - before: As it is now.
    package func add(
        _ people: [Participant], with record: SessionRecord, before: SessionRecord
    ) throws(StoreFailure) {
        try checkWritable(.record)
        var written: [DocumentName] = []
        do throws(StoreFailure) {
            if record != before { try save(.record(record)) }
            for person in people {
                // Also one that fails may have left something.
                written.append(.participant(person.id))
                try write(person)
            }
        } catch {
            for name in written {
                try? DocumentPlace.folder(of: name).map { try folder.subfolder($0) }?.remove(
                    DocumentPlace.file(of: name))
            }
            if record != before { _ = try? save(.record(before)) }
            throw error
        }
    }

    private func write(_ person: Participant) throws(StoreFailure) {
        do throws(SaveFailure) { try writeFirst([.participant(person)]) } catch { throw .save(error) }
    }
}
