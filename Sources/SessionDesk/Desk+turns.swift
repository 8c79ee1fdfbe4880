// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Something with the turns of the group; what changes nothing is no act.
    mutating func turns(_ command: Turns.Command, in session: Session) -> [Follow] {
        let people = session.participants.values.sorted { $0.number < $1.number }.map(\.id)
            .filter { session.record.presence[$0] != .left }
        let present = session.record.course?.turns
        let turns =
            command == .begin
            ? Turns.drawn(of: people, random: surroundings.random) : present?.after(command, people: people)
        guard turns != present else { return views() }
        return changeCourse(.turns(turns), as: .turns, in: session.record)
    }

    /// Something with the turns at one table, or at all of them.
    mutating func tableTurns(
        _ command: Turns.Command, at table: Identifier<SharingTable>?, in session: Session
    ) -> [Follow] {
        guard let course = session.record.course else { return views() }
        let known = Set(course.tables.map(\.id)).union(course.tableTurns.map { Array($0.keys) } ?? [])
        var changes: [CourseChange] = []
        for table in table.map({ [$0] }) ?? known.sorted() {
            let turns = turns(command, at: table, of: course, in: session)
            if turns != course.tableTurns?[table] { changes.append(.tableTurns(table, turns)) }
        }
        guard !changes.isEmpty else { return views() }
        if command == .begin, course.turns != nil { changes.append(.turns(nil)) }
        return perform(
            ActHistory.Act(
                name: .turns, forward: changes.map { .record(.course($0)) },
                backward: changes.map { .record(.course(course.present(of: $0))) }))
    }

    private func turns(
        _ command: Turns.Command, at table: Identifier<SharingTable>, of course: Course, in session: Session
    ) -> Turns? {
        let people = session.peopleHere(at: table)
        guard command == .begin else { return course.tableTurns?[table]?.after(command, people: people) }
        var turns = Turns.drawn(of: people, random: surroundings.random)
        turns?.heardAt = surroundings.now()
        return turns
    }

    // MARK: - What tables ask for

    /// Goes on at the tables that asked for it from their own seat or their scribe's screen. It is the table's act, and
    /// not among those that whoever leads takes back.
    mutating func hearTurnWishes() {
        guard let open, open.isLeading, case let wishes = open.session.turnWishes, !wishes.isEmpty else { return }
        for wish in wishes {
            guard let session = self.open?.session, let turns = session.record.course?.tableTurns?[wish.table],
                turns.isNew(wish)
            else { continue }
            apply([
                .record(.course(.tableTurns(wish.table, turns.after(wish, people: session.peopleHere(at: wish.table)))))
            ])
        }
    }

    /// Asks for the next turn at the table of this place, in the document of its scribe or else of somebody who sits
    /// at it: the speaker's, as far as nobody holds that elsewhere.
    mutating func wishNextTurn() -> [Follow] {
        guard let open, let table = open.table, let turns = open.session.record.course?.tableTurns?[table] else {
            return views()
        }
        let wish = turns.wish(of: table, at: surroundings.now())
        if let scribe = open.scribe {
            if let refusal = apply([.scribe(scribe, .turnWished(wish))]) { return [say(.refused(refusal))] }
            return views()
        }
        let people = open.session.peopleHere(at: table)
        let speaker = turns.speaker(among: Set(people))
        for person in people.filter({ $0 == speaker }) + people.filter({ $0 != speaker })
        where hold(person) == nil {
            let refusal = apply([.participant(person, .turnWished(wish))])
            letGoLater(.participant(person))
            _ = settle(milliseconds: 800)
            return (refusal.map { [say(.refused($0))] } ?? []) + views()
        }
        return [say(.seatRefused(.taken))]
    }
}
