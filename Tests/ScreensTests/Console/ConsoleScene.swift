// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens

/// What the console is told in tests: sixteen people of five organisations, two of them small.
enum ConsoleScene {
    static let prompts = ["process", "results", "insights"]

    /// Name, organisation, answers per prompt, consent.
    private static let people: [(String, Int?, [Int], Attribution?)] = [
        ("Sanne Bakker", 0, [2, 1, 1], .name), ("Fatima El Idrissi", 0, [1, 1, 1], .name),
        ("Joost van der Meulen", 0, [1, 1, 0], .function), ("Renée Çelik", 0, [1, 0, 0], .unnamed),
        ("Sanne de Wit", 1, [1, 1, 1], .name), ("Tom Verhoeven", 1, [1, 1, 0], .withheld),
        ("Wietske Aukes", 1, [0, 0, 0], nil), ("Bram Kuipers", 1, [1, 0, 0], .function),
        ("Mo Yıldız", 2, [1, 1, 1], .name), ("Anna Bos", 2, [0, 0, 0], .name), ("Zoë Brouwer", 2, [1, 1, 1], .unnamed),
        ("Lieke Noordhof", 3, [0, 0, 0], nil), ("Emily Carter", 3, [1, 0, 0], .name),
        ("Wim Postma", 4, [1, 1, 0], .name), ("Anna Bos", nil, [0, 0, 0], nil), ("林美玲", nil, [1, 1, 1], .name),
    ]

    static let words = """
        We gingen elke eerste dinsdag van de maand bij elkaar kijken, zonder agenda. Daar heb ik meer van geleerd dan \
        van alle bijeenkomsten bij elkaar.
        """

    /// - Parameter sharesScreen: Whether the group sees the screen; nil while that was not asked.
    static func session(
        _ language: Language = .dutch, sharesScreen: Bool? = true, isEmpty: Bool = false, isFull: Bool = false,
        code: Bool = false, step: String? = nil
    ) -> Session {
        let new = Scene.newSession(language)
        var details = new.details
        details.title = "Terugblik met het KEI-Innovatienetwerk"
        var record = SessionRecord(details: details, prompts: new.prompts)
        record.organisations = ["KION", "HAN", "ROC Nijmegen", "iXperium", "Bibliotheek Gelderland-Zuid"].enumerated()
            .map { Organisation(id: Scene.id("o-\($0)"), name: $1, units: $0 == 0 ? ["Peutergroep"] : []) }
        record.groupSeesScreen = sharesScreen
        if let step {
            record.course = Course.usual(for: record.prompts)
            record.course?.position = Position(step: Identifier(step), clock: StepClock(seconds: 480))
        }
        record.codeHash = code ? "?" : nil
        let rounds = isEmpty ? 0 : isFull ? 4 : 1
        let participants = (0..<rounds).flatMap { round in
            people.indices.map { participant($0, number: round * people.count + $0 + 1, record.prompts) }
        }
        for person in participants where person.number % 3 != 0 { record.presence[person.id] = .present }
        if rounds > 0 { record.presence[participants[3].id] = .left }
        if isFull {
            record.requests = [
                Request(id: Scene.id("r-1"), participant: participants[0].id, act: .reopen, at: Scene.now)
            ]
        }
        return Session(record: record, participants: participants)
    }

    private static func participant(_ index: Int, number: Int, _ prompts: [Prompt]) -> Participant {
        let (name, organisation, counts, consent) = people[index]
        let answers = zip(prompts, counts).flatMap { prompt, count in
            (0..<count).map { answer in
                Answer(
                    id: Scene.id("a-\(number)-\(prompt.id.word)-\(answer)"), prompt: prompt.id,
                    revisions: [.init(text: words, at: Scene.now, provenance: .typed)])
            }
        }
        let id: Identifier<Organisation>? = organisation.map { Scene.id("o-\($0)") }
        return Participant(
            id: Scene.id("p-\(1000 + number)"), number: number,
            details: .init(name: name, role: index % 2 == 0 ? "docent" : nil, organisation: id),
            consent: consent.map { Consent(attribution: $0, text: "?", at: Scene.now, way: .typed) }, answers: answers)
    }

    private static let name = "2026-11-24-terugblik-met-het-kei-innovatienetwerk"

    static func leading(_ session: Session, isReadOnly: Bool = false, troubles: [Trouble] = []) -> Leading {
        Leading(
            id: name, call: SessionCall(session: name), view: Disclosure(of: session).facilitatorView, copiedFrom: nil,
            isReadOnly: isReadOnly, troubles: troubles, recovered: 0)
    }

    /// A pilot on the console, told everything it may ask for.
    static func pilot(
        _ session: Session, _ language: Language = .dutch, isReadOnly: Bool = false, troubles: [Trouble] = []
    ) -> Pilot<FacilitatorApp> {
        var pilot = Pilot(
            FacilitatorApp(leading(session, isReadOnly: isReadOnly, troubles: troubles), language: language))
        tell(&pilot, of: session)
        return pilot
    }

    /// Answers what the console asked for, as the desk would.
    static func tell(_ pilot: inout Pilot<FacilitatorApp>, of session: Session) {
        let disclosure = Disclosure(of: session)
        while true {
            let effects = pilot.takeEffects()
            guard !effects.isEmpty else { return }
            for effect in effects {
                switch effect {
                case .lead(.overview): pilot.desk(.facilitator(disclosure.facilitatorView))
                case .lead(.people): pilot.desk(.people(disclosure.peopleView))
                case .lead(.preview(let profile)):
                    pilot.desk(.exportPreview(disclosure.transcriptPreview(profile: profile)))
                case .lead(.reading(let id)):
                    if let view = disclosure.readingView(of: id) { pilot.desk(.reading(view)) }
                case .lead(.sharing): pilot.desk(.sharing(disclosure.sharingView))
                case .lead(.tables): pilot.desk(.tables(disclosure.tablesView))
                case .lead(.balance): pilot.desk(.balance(disclosure.balanceView))
                default: break
                }
            }
        }
    }
}
