// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort

/// Answers to be grouped, and a desk that keeps their themes in memory.
struct GroupingScene {
    var session: Session
    var pilot: Pilot<FacilitatorApp>
    private var made: UInt32 = 0

    private static let sentences = [
        "We waren niet bang om in elkaars keuken te kijken en van elkaar te leren.",
        "Elkaars keuken zien gaf vertrouwen.", "De planning was te krap; we begonnen te laat aan het materiaal.",
        "Er was te weinig tijd in de planning voor overleg.", "De leiding hield het doel voor ogen. Dat gaf rust.",
        "Ouders merken nog weinig van wat we deden.", "Studenten leerden het meest op de groep zelf.",
        "Het materiaal ligt nu op elke locatie, en het wordt gebruikt!", "Overleg op dinsdag werkte: kort en vast.",
        "Ik had eerder willen weten wie waarover gaat.",
    ]

    static func session(
        _ language: Language = .dutch, answers: Int = 60, themes: [String] = [], sharesScreen: Bool = false,
        isGrouping: Bool = true
    ) -> Session {
        let new = Scene.newSession(language)
        var details = new.details
        details.title = "Terugblik met het KEI-Innovatienetwerk"
        var record = SessionRecord(details: details, prompts: new.prompts)
        record.groupSeesScreen = sharesScreen
        var course = Course.usual(for: new.prompts)
        course.themes = themes.enumerated().map { Theme(id: Scene.id("t-\($0)"), name: $1) }
        if isGrouping { course.position.step = course.agenda.first { $0.kind == .group }?.id }
        record.course = course
        let people = (0..<max(1, (answers + 3) / 4)).map { person in
            Participant(
                id: Scene.id("p-\(person)"), number: person + 1, details: .init(name: "Deelnemer \(person + 1)"),
                consent: Consent(
                    attribution: person == 5 ? .withheld : .unnamed, text: "?", at: Scene.now, way: .typed),
                answers: (person * 4..<min(answers, person * 4 + 4)).map { answer in
                    Answer(
                        id: Scene.id("a-\(answer)"), prompt: new.prompts[answer % 3].id,
                        revisions: [.init(text: text(answer), at: Scene.now, provenance: .typed)])
                })
        }
        return Session(record: record, participants: people)
    }

    /// The session once people marked answers at their seats, by the places of these among all of them.
    static func marked(_ marks: [[Int]], in session: Session) -> Session {
        var session = session
        let answers = Disclosure(of: session).groupingView.answers
        for (person, places) in marks.enumerated() {
            _ = try? session.apply(.participant(Scene.id("p-\(person)"), .marked(places.map { answers[$0].id })))
        }
        return session
    }

    private static func text(_ answer: Int) -> String {
        answer < sentences.count ? sentences[answer] : "\(sentences[answer % sentences.count]) Punt \(answer)."
    }

    /// The console, with the answers opened by their key.
    init(_ session: Session, _ language: Language = .dutch, size: Size = Size(columns: 80, rows: 24)) {
        self.session = session
        pilot = Pilot(FacilitatorApp(ConsoleScene.leading(session), language: language), size: size)
        answerDesk()
        press("o")
    }

    /// Presses keys of letters and digits, or a key by itself; the desk answers each.
    mutating func press(_ text: String) {
        for character in text {
            pilot.type(String(character))
            answerDesk()
        }
    }

    mutating func press(_ input: Input) {
        pilot.hear(.input(input))
        answerDesk()
    }

    var view: GroupingView { Disclosure(of: session).groupingView }

    /// The themes with the numbers of their answers.
    var themes: [String] {
        let view = view
        return view.themes.map { theme in
            let numbers = theme.members.compactMap { view.answer($0.answer)?.number }.map(String.init)
            return "\(theme.name): \(numbers.joined(separator: " "))"
        }
    }

    private mutating func answerDesk() {
        while true {
            let effects = pilot.takeEffects()
            guard !effects.isEmpty else { return }
            for effect in effects {
                switch effect {
                case .lead(.overview): pilot.desk(.facilitator(Disclosure(of: session).facilitatorView))
                case .lead(.grouping): pilot.desk(.grouping(view))
                case .lead(.act(.group(let act))): perform(act)
                case .lead(.act(.large(let answer))): showLarge(answer)
                case .lead(.act(.course(let change, _))): perform(change)
                case .lead(.act(.countMarks(let counts))): perform(.marksCounted(counts ? Scene.now : nil))
                case .lead(.printSlips): pilot.desk(.slipsPrinted(paths: ["/home/noor/strookjes.html"]))
                default: break
                }
            }
        }
    }

    private mutating func perform(_ change: CourseChange) {
        do throws(Refusal) {
            try session.apply(.record(.course(change)))
        } catch {
            pilot.desk(.trouble(.refused(error)))
        }
        pilot.desk(.facilitator(Disclosure(of: session).facilitatorView))
        pilot.desk(.grouping(view))
    }

    private mutating func showLarge(_ answer: Identifier<Answer>) {
        do throws(Refusal) {
            try session.apply(.record(.course(.large(answer))))
        } catch {
            pilot.desk(.trouble(.refused(error)))
        }
        pilot.desk(.facilitator(Disclosure(of: session).facilitatorView))
    }

    /// The text that stands large on the wall; nil where none does.
    var largeOnWall: String? {
        guard case .group(let grouping) = Disclosure(of: session).wallView.step else { return nil }
        return grouping.present?.text
    }

    private mutating func perform(_ act: ThemeAct) {
        do throws(Refusal) {
            let themes = try (session.record.course?.themes ?? []).after(act) {
                made += 1
                return Identifier(letter: "t", random: made)
            }
            try session.apply(.record(.course(.themes(themes))))
            pilot.desk(.history(undo: .themes, redo: nil))
        } catch {
            pilot.desk(.trouble(.refused(error)))
        }
        pilot.desk(.grouping(view))
    }
}
