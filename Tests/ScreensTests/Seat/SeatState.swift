// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// The states of the seat whose pictures are kept.
enum SeatState: String, CaseIterable {
    case door
    case doorFull = "door-full"
    case doorEmpty = "door-empty"
    case addition
    case additionWithoutName = "addition-without-name"
    case consent
    case writing
    case writingLong = "writing-long"
    case earlier, changing, buttons, time, trouble
    case attribution, withdrawal, help
    case review
    case reviewEmpty = "review-empty"
    case cover, idle
    case gate
    case gateCode = "gate-code"
    case reopening

    /// Twenty-five people, as many as sit round one laptop.
    private static let crowd = (1...25).map { number in
        PastedPerson(name: "Deelnemer nummer \(number)", organisation: number % 2 == 0 ? "HAN" : "KION")
    }

    private static func answers(_ language: Language) -> Session {
        SeatScene.session(
            language,
            answers: [
                (SeatScene.process, "We durfden in elkaars keuken te kijken."),
                (SeatScene.process, SeatScene.longAnswer),
                (SeatScene.results, "Er is nu één opleiding, samen gemaakt. 👩‍🏫"),
            ])
    }

    /// The seat in this state.
    func pilot(_ language: Language) -> Pilot<SeatApp> {
        switch self {
        case .door, .doorFull, .doorEmpty, .addition, .additionWithoutName, .reopening: beforeSeat(language)
        case .consent: SeatScene.seated(SeatScene.session(language), language)
        case .writing, .writingLong, .earlier, .changing, .buttons, .time, .trouble: writing(language)
        case .attribution, .withdrawal, .help: overlay(language)
        case .review, .reviewEmpty, .cover, .idle, .gate, .gateCode: after(language)
        }
    }

    private func beforeSeat(_ language: Language) -> Pilot<SeatApp> {
        var pilot = SeatScene.atDoor(SeatScene.session(language), language)
        switch self {
        case .doorFull:
            pilot.desk(.door(SeatScene.door(SeatScene.session(language, people: Self.crowd))))
            pilot.press(.down, times: 14)
        case .doorEmpty:
            pilot.desk(.door(SeatScene.door(SeatScene.session(language, people: []))))
        case .addition:
            pilot.press(.tab, .enter)
            pilot.type("Noor\n")
        case .additionWithoutName:
            pilot.press(.tab, .enter, .tab, .tab, .tab, .enter)
        case .reopening:
            var session = SeatScene.session(language)
            _ = try? session.apply(.participant(SeatScene.mo, .seatClosed(at: Scene.now)))
            pilot.desk(.door(SeatScene.door(session)))
            pilot.press(.down, .down, .enter)
        default: break
        }
        return pilot
    }

    private func writing(_ language: Language) -> Pilot<SeatApp> {
        var pilot = SeatScene.seated(SeatScene.session(language, answers: []), language)
        switch self {
        case .writingLong:
            pilot.paste(SeatScene.longAnswer)
            pilot.desk(.kept(Scene.now))
        case .earlier, .changing, .buttons:
            pilot = SeatScene.seated(Self.answers(language), language)
            pilot.push(language == .dutch ? "Vorige vraag" : "Previous question")
            pilot.push(language == .dutch ? "Vorige vraag" : "Previous question")
            if self == .buttons { pilot.press(.tab, .right, .right) }
            guard self != .buttons else { break }
            pilot.push(language == .dutch ? "Eerder antwoord" : "Earlier answer")
            if self == .changing { pilot.press(.enter) }
        case .time:
            var session = SeatScene.session(language, answers: [])
            var record = session.record
            record.prompts[0].minutes = 2
            session.replace(record)
            pilot = SeatScene.seated(session, language)
            pilot.type("Het ging goed.")
            pilot.desk(.kept(Scene.now))
        case .trouble:
            pilot.type("Het ging goed.")
            pilot.desk(.trouble(.diskFull))
        default: break
        }
        return pilot
    }

    private func overlay(_ language: Language) -> Pilot<SeatApp> {
        var pilot = SeatState.changing.pilot(language)
        switch self {
        case .attribution: pilot.push(language == .dutch ? "Naam erbij?" : "With my name?")
        case .withdrawal: pilot.push(language == .dutch ? "Trek dit antwoord in" : "Take this answer back")
        default: pilot.press(.function(1))
        }
        return pilot
    }

    private func after(_ language: Language) -> Pilot<SeatApp> {
        let session = self == .reviewEmpty ? SeatScene.session(language, answers: []) : Self.answers(language)
        var pilot = SeatScene.seated(session, language)
        if self == .idle {
            pilot.hear(.timer(.init("seat-idle")))
            return pilot
        }
        pilot.push(language == .dutch ? "Ik ben klaar" : "I am done")
        guard self != .review, self != .reviewEmpty else { return pilot }
        pilot.push(language == .dutch ? "Klaar, geef door" : "Done, pass it on")
        guard self != .cover else { return pilot }
        if self == .gateCode {
            var session = session
            _ = try? session.apply(.record(.codeChanged(hash: "x")))
            pilot.desk(.door(SeatScene.door(session)))
        }
        pilot.push(language == .dutch ? "Ik ben de gespreksleider" : "I am the facilitator")
        if self == .gateCode {
            pilot.type("1234\n")
            pilot.desk(.codeWrong)
        }
        return pilot
    }
}
