// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens

/// What home is told in tests.
enum HomeScene {
    static func listing(_ sessions: [HomeSession] = usual, isComplete: Bool = true) -> HomeListing {
        HomeListing(
            sessions: sessions, folder: "/home/noor/Sessions", today: Scene.date, isComplete: isComplete)
    }

    static func session(
        _ id: String, _ title: String, place: String = "", people: Int = 0, answers: [Int] = [0, 0, 0],
        isExample: Bool = false, trouble: Trouble? = nil
    ) -> HomeSession {
        var details = Scene.newSession().details
        details.title = title
        details.place = place
        let prompts = Template.lookingBack(in: .dutch)
        let record = SessionRecord(example: isExample, details: details, prompts: prompts)
        let participants = (0..<people).map { number in
            Participant(
                id: Scene.id("p-\(number)"), number: number + 1, details: .init(name: "Deelnemer \(number)"),
                answers: number > 0
                    ? []
                    : zip(prompts, answers).flatMap { prompt, count in
                        (0..<count).map { answer(Scene.id("a-\(prompt.id)-\($0)"), to: prompt) }
                    })
        }
        let session = Session(record: record, participants: participants)
        return HomeSession(id: id, summary: Disclosure(of: session).summary, trouble: trouble)
    }

    private static func answer(_ id: Identifier<Answer>, to prompt: Prompt) -> Answer {
        let revision = Answer.Revision(text: "Goed.", at: Scene.now, provenance: .typed)
        return Answer(id: id, prompt: prompt.id, revisions: [revision])
    }

    static let usual = [
        session("2026-11-24-vier-jaar", "Vier jaar samen", place: "Nijmegen", people: 12, answers: [14, 9, 3]),
        session("2026-11-24-peuters", "Peuters en kleuters onder één dak", place: "Arnhem"),
        session(
            "practice", "Oefensessie: het brugproject", place: "Buurthuis De Pijler, Rivierstad", people: 14,
            answers: [20, 22, 19], isExample: true),
        HomeSession(id: "kapot", summary: nil, trouble: .unreadable(file: "kapot")),
    ]

    static let examples = [usual[2]]

    static let many = (1...200).map { number in
        session(
            "2026-\(number)", "Sessie \(number) met een titel die langer is dan er op een smal scherm naast past",
            place: "Plaats \(number)", people: number, answers: [number, 2, 3])
    }
}
