// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort

/// The states of the wall that are looked at.
enum WallState: String, CaseIterable {
    case before, welcome, back, writing, lastMinute, over, turns, tables, opened, long, group, grouped, voting, result
    case deepen, close, closed
    // The screen itself
    case help, leaving, away, here

    static let kitchen = "We waren niet bang om in elkaars keuken te kijken."
    static let secret = "Dit blijft onder ons."
    static let themes = [
        Theme(
            id: Scene.id("t-1"), name: "Bij elkaar kijken",
            members: [.init(answer: Scene.id("a-mo")), .init(answer: Scene.id("a-sanne"))],
            reasons: "Hier praat iedereen over."),
        Theme(id: Scene.id("t-2"), name: "Tijd", members: [.init(answer: Scene.id("a-wit"))]),
        Theme(id: Scene.id("t-3"), name: "Één vast gezicht per organisatie"),
    ]

    /// A session in which everybody answered the first prompt, each with another attribution.
    static func session(_ language: Language) -> Session {
        var session = SeatScene.session(language)
        let words: [(Attribution, String, String)] = [
            (.function, "a-sanne", "Samen lunchen hielp meer dan vergaderen."), (.unnamed, "a-wit", "Te weinig tijd."),
            (.name, "a-mo", kitchen), (.withheld, "a-jan", secret),
        ]
        for (index, (attribution, id, text)) in words.enumerated() {
            let person: Identifier<Participant> = Scene.id("p-0000000\(index + 1)")
            var participant = session.participants[person]
            participant?.consent = Consent(attribution: attribution, text: "?", at: Scene.now, way: .typed)
            let revision = Answer.Revision(text: text, at: Scene.now, provenance: .typed)
            participant?.answers = [Answer(id: Scene.id(id), prompt: SeatScene.process, revisions: [revision])]
            session.replace(person, with: participant)
        }
        return session
    }

    private var kind: AgendaStep.Kind? {
        switch self {
        case .before, .help, .leaving, .away: nil
        case .welcome: .welcome
        case .back: .backInTime
        case .writing, .lastMinute, .over, .here: .write
        case .turns, .tables, .opened, .long: .share
        case .group, .grouped: .group
        case .voting, .result: .vote
        case .deepen: .deepen
        case .close, .closed: .close
        }
    }

    private var clock: StepClock {
        switch self {
        case .lastMinute: StepClock(seconds: 240, spent: 208, runningSince: Scene.now)
        case .over: StepClock(seconds: 240, spent: 250, runningSince: Scene.now)
        case .welcome: StepClock(seconds: 300)
        default: StepClock(seconds: 300, spent: 72, runningSince: Scene.now)
        }
    }

    /// The session as it is led in this state.
    func session(_ language: Language) -> Session {
        var session = Self.session(language)
        var record = session.record
        var course = Course.usual(for: record.prompts)
        let step = course.agenda.first { $0.kind == kind }
        if let step { course.position = Position(step: step.id, clock: clock) }
        course.milestones = [
            Milestone(year: "2022", text: "De eerste studenten lopen mee."),
            Milestone(year: "2020", text: "Vier organisaties tekenen het plan."),
        ]
        fill(&course, &session)
        record.course = course
        session.replace(record)
        return session
    }

    private func fill(_ course: inout Course, _ session: inout Session) {
        let people = session.participants.keys.sorted()
        switch self {
        case .writing, .lastMinute, .over, .here: session.replace(people[3], with: unanswered(session, people[3]))
        case .turns: course.turns = Turns(order: people, index: 1, round: 2)
        case .tables:
            course.tables = [people.prefix(2), people.suffix(2)].enumerated().map { index, members in
                SharingTable(id: Scene.id("t-\(index)"), name: "Tafel \(index + 1)", members: Array(members))
            }
            for table in course.tables {
                let turns = Turns(order: table.members, index: table.name == "Tafel 1" ? 0 : 2)
                course = course.changed(by: .tableTurns(table.id, turns))
            }
        case .opened:
            course.turns = Turns(order: people, index: 1, round: 1)
            course.opened = [Scene.id("a-sanne"), Scene.id("a-jan"), Scene.id("a-wit"), Scene.id("a-mo")]
        case .long:
            var mo = session.participants[SeatScene.mo]
            mo?.answers[0].revisions[0].text = SeatScene.longAnswer
            session.replace(SeatScene.mo, with: mo)
            course.opened = [Scene.id("a-mo")]
        case .group: course.opened = [Scene.id("a-mo")]
        case .grouped:
            course.themes = Self.themes
            course.opened = [Scene.id("a-sanne"), Scene.id("a-mo")]
        case .voting, .result, .deepen:
            course.themes = Self.themes
            course.vote = Vote(way: .seats, budget: 3, openedAt: Scene.now)
            for (index, person) in people.prefix(2).enumerated() { vote(index, person, &session) }
            if self != .voting { course.vote?.revealedAt = Scene.now }
            course.agreements = [Self.agreement]
        case .close, .closed:
            course.closing = Closing(
                words: ["trots", "moe", "verder"], summary: "We keken bij elkaar, en dat hielp.",
                sharing: "Het verslag gaat naar de vier organisaties.", quotes: [Scene.id("a-mo"), Scene.id("a-jan")],
                ratings: [0, 1, 0, 2, 1], ratingsRevealedAt: self == .closed ? Scene.now : nil,
                closedAt: self == .closed ? Scene.now : nil)
            course.agreements = [Self.agreement]
        case .before, .welcome, .back, .help, .leaving, .away: break
        }
    }

    private static let agreement = Agreement(
        id: Scene.id("g-1"), what: "Elke maand een dag bij elkaar kijken", who: "KION en HAN",
        by: CalendarDate(daysSince1970: 20_820), theme: Scene.id("t-1"))

    private func unanswered(_ session: Session, _ id: Identifier<Participant>) -> Participant? {
        var person = session.participants[id]
        person?.answers = []
        return person
    }

    private func vote(_ index: Int, _ person: Identifier<Participant>, _ session: inout Session) {
        var voter = session.participants[person]
        voter?.ballot = Ballot(
            dots: index == 0 ? [Scene.id("t-2"): 3] : [Scene.id("t-1"): 1, Scene.id("t-2"): 2], at: Scene.now)
        session.replace(person, with: voter)
    }

    /// The wall in this state.
    func pilot(_ language: Language) -> Pilot<WallApp> {
        var pilot = Pilot(WallApp(self == .here ? .here : .ownTerminal, language: nil))
        pilot.desk(.wall(Disclosure(of: session(language)).wallView, Scene.now))
        switch self {
        case .help: pilot.type("?")
        case .leaving: pilot.type("q")
        case .away: pilot.desk(.trouble(.folderGone))
        default: break
        }
        return pilot
    }
}
