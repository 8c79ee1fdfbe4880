// SPDX-License-Identifier: Apache-2.0

import Retrospective
import SessionFiles
import Testing

@testable import SessionDesk

/// What holds at any moment of a session.
extension RandomPlay {
    /// A fresh reading of the folder is the session in memory.
    func checkFiles() throws {
        let loaded = try scene.stored()
        #expect(loaded.problems.isEmpty && loaded.readOnly.isEmpty, "\(tale)")
        #expect(try loaded.session == session, "the files are not the session in memory\n\(tale)")
    }

    /// Nothing that anybody sees speaks of what is not there.
    func checkViews() throws {
        let session = try session
        let disclosure = Disclosure(of: session)
        checkCourse(session)
        for person in session.participants.values {
            let answers = Set(person.answers.map(\.id))
            #expect(answers.count == person.answers.count, "\(tale)")
            #expect(disclosure.readingView(of: person.id) != nil && disclosure.seatView(of: person.id) != nil)
            guard let vote = session.record.course?.vote, let ballot = person.ballot, ballot.at >= vote.openedAt else {
                continue
            }
            #expect(ballot.dots.values.reduce(0, +) <= vote.budget, "more dots than there are\n\(tale)")
        }
        let grouping = disclosure.groupingView
        // A piece of an earlier wording stands for the whole answer: an answer in pieces may be under several themes.
        let divided = Set(grouping.themes.flatMap(\.members).filter { $0.part != nil }.map(\.answer))
        for answer in grouping.answers where !divided.contains(answer.id) {
            #expect(answer.themes.count <= 1, "under two themes\n\(tale)")
        }
        let shown = Set(grouping.answers.map(\.id))
        #expect(shown.isSuperset(of: disclosure.outcomeView.themes.flatMap(\.quotes).map(\.answer)), "\(tale)")
    }

    private func checkCourse(_ session: Session) {
        guard let course = session.record.course else { return }
        #expect(course.position.step == nil || course.step != nil, "in a step that is not there\n\(tale)")
        #expect(Set(course.agenda.map(\.id)).count == course.agenda.count, "\(tale)")
        let prompts = Set(session.record.prompts.map(\.id))
        #expect(course.agenda.allSatisfy { $0.prompt.map(prompts.contains) ?? true }, "\(tale)")
        let members = course.themes.flatMap(\.members)
        #expect(Set(members).count == members.count, "\(tale)")
        let answers = Set(session.participants.values.flatMap { $0.answers.map(\.id) })
        for member in members where !answers.contains(member.answer) {
            // An answer that was never left behind with words is gone whole; nothing of it is shown.
            let shown = Disclosure(of: session).groupingView.answers
            #expect(!shown.contains { $0.id == member.answer }, "\(tale)")
        }
        #expect(Set(course.tables.flatMap(\.members)).count == course.tables.flatMap(\.members).count, "\(tale)")
    }

    /// What participants wrote and decided themselves is as it was; somebody who goes held nothing of the kind.
    func expectSameWords(as earlier: Session, after act: String) throws {
        let now = try session
        #expect(now.ownWords == earlier.ownWords, "\(act) touched somebody's words\n\(tale)")
        #expect(now.notes == earlier.notes, "\(act) touched a note\n\(tale)")
        for (id, person) in earlier.participants {
            guard let same = now.participants[id] else {
                let hasChosen = person.ballot != nil || person.rating != nil || person.marked != nil
                #expect(!hasChosen || act.contains("merge"), "\(act) lost somebody's dots\n\(tale)")
                continue
            }
            #expect(same.ballot == person.ballot, "\(act) touched somebody's dots\n\(tale)")
            #expect(same.rating == person.rating, "\(act) touched somebody's rating\n\(tale)")
            #expect(same.marked == person.marked, "\(act) touched what somebody marked\n\(tale)")
            #expect(same.seatClosedAt == person.seatClosedAt || act.contains("reopenSeat"), "\(act)\n\(tale)")
            guard let consent = person.consent, consent.way == .typed else { continue }
            // Noted by whoever leads, aloud or on paper, also when that is done again.
            if act.contains("consent") { continue }
            #expect(same.consent == consent, "\(act) touched what somebody agreed to\n\(tale)")
        }
    }
}

extension Session {
    /// Every wording of every answer, whoever's document it is in.
    fileprivate var ownWords: [Identifier<Answer>: [Answer.Revision]] {
        let answers = participants.values.flatMap(\.answers).filter(\.counts)
        return Dictionary(answers.map { ($0.id, $0.revisions) }, uniquingKeysWith: { first, _ in first })
    }

    fileprivate var notes: [Identifier<Note>: String] {
        let notes = scribes.values.flatMap(\.notes)
        return Dictionary(notes.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
}
