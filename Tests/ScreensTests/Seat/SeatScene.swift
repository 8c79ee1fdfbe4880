// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens

/// What seats are told in tests: a session of four people, and what one of them wrote.
enum SeatScene {
    static let mo: Identifier<Participant> = Scene.id("p-00000003")

    /// A session with the people of the scene, none of whom wrote anything.
    static func session(_ language: Language = .dutch) -> Session {
        let new = Scene.newSession(language)
        var record = SessionRecord(details: new.details, prompts: new.prompts)
        record.organisations = ["KION", "HAN", "ROC Nijmegen", "iXperium"].enumerated().map {
            Organisation(id: Scene.id("o-\($0)"), name: $1, units: [])
        }
        let people = new.people.enumerated().map { index, person in
            let organisation = record.organisations.first { $0.name == person.organisation }?.id
            return Participant(
                id: Scene.id("p-0000000\(index + 1)"), number: index + 1,
                details: .init(name: person.name, role: person.role, organisation: organisation))
        }
        return Session(record: record, participants: people)
    }

    static func door(_ session: Session = session()) -> SeatDoor { Disclosure(of: session).seatDoor }
}
