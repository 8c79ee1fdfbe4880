// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens

/// What seats are told in tests: a session of four people, and what one of them wrote.
enum SeatScene {
    static let mo: Identifier<Participant> = Scene.id("p-00000003")
    static let process: Identifier<Prompt> = Scene.id("process")
    static let results: Identifier<Prompt> = Scene.id("results")

    static let longAnswer = """
        We liepen een dag met elkaar mee, en schreven op wat we zagen. Daar leerde ik meer van dan van alle vergaderingen \
        van dat jaar.

        In het tweede jaar liep het even vast: er was een nieuwe directeur en niemand wist wie er nu over ging. Toen \
        hebben we een middag aan één tafel gezeten, met de hele groep, en alles op papier gezet wat we van elkaar nodig \
        hadden. Dat papier hangt er nog steeds.
        """

    /// A session with the people of the scene, none of whom wrote anything.
    static func session(_ language: Language = .dutch, people: [PastedPerson] = Scene.people) -> Session {
        let new = Scene.newSession(language)
        var record = SessionRecord(details: new.details, prompts: new.prompts)
        record.organisations = ["KION", "HAN", "ROC Nijmegen", "iXperium"].enumerated().map {
            Organisation(id: Scene.id("o-\($0)"), name: $1, units: [])
        }
        let participants = people.enumerated().map { index, person in
            let organisation = record.organisations.first { $0.name == person.organisation }?.id
            return Participant(
                id: Scene.id("p-0000000\(index + 1)"), number: index + 1,
                details: .init(name: person.name, role: person.role, organisation: organisation))
        }
        return Session(record: record, participants: participants)
    }

    /// The session in which Mo has consented, and wrote these answers to these prompts.
    static func session(_ language: Language = .dutch, answers: [(Identifier<Prompt>, String)]) -> Session {
        var session = session(language)
        var person = session.participants[mo]
        person?.consent = Consent(attribution: .name, text: "?", at: Scene.now, way: .typed)
        person?.answers = answers.enumerated().map { index, answer in
            let revision = Answer.Revision(text: answer.1, at: Scene.now, provenance: .typed)
            return Answer(id: Scene.id("a-\(index)"), prompt: answer.0, revisions: [revision])
        }
        session.replace(mo, with: person)
        return session
    }

    static func door(_ session: Session = session()) -> SeatDoor { Disclosure(of: session).seatDoor }

    /// A pilot at the door.
    static func atDoor(_ session: Session = session(), _ language: Language = .dutch) -> Pilot<SeatApp> {
        var pilot = Pilot(SeatApp(mode: .passedRound, language: language))
        pilot.desk(.door(door(session)))
        return pilot
    }

    /// A pilot at the seat of Mo: at the consent card, or else at the first prompt without an answer.
    static func seated(_ session: Session, _ language: Language = .dutch) -> Pilot<SeatApp> {
        var pilot = atDoor(session, language)
        if let view = Disclosure(of: session).seatView(of: mo) { pilot.desk(.seatTaken(view, recovered: nil)) }
        return pilot
    }
}
