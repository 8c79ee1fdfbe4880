// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort

/// Sessions that tests begin with.
enum Scene {
    static func id<Subject>(_ word: String) -> Identifier<Subject> {
        Identifier(word) ?? Identifier(letter: "x", random: 0)
    }

    static let date = CalendarDate(daysSince1970: 20_781)
    static let now = Moment(seconds: 1_795_527_120, offsetMinutes: 60)

    /// The names people are added with; the first two share a first name.
    static let people = [
        PastedPerson(name: "Sanne Bakker", organisation: "KION", role: "pedagogisch medewerker"),
        PastedPerson(name: "Sanne de Wit", organisation: "HAN", role: "docent"),
        PastedPerson(name: "Mo Yıldız", organisation: "ROC Nijmegen"),
        PastedPerson(name: "Jan-Willem van den Oosterkamp-Verhoeven", role: "adviseur"),
    ]

    static func newSession(_ language: Language = .dutch, people: [PastedPerson] = people, code: String? = nil)
        -> NewSession
    {
        let details = SessionDetails(
            title: "Vier jaar samen", date: date, place: "Nijmegen", purpose: "Terugblikken", responsible: "Noor",
            language: language)
        return NewSession(
            details: details, prompts: Template.lookingBack(in: language),
            organisations: [Organisation(id: id("o-1"), name: "iXperium")], people: people, code: code)
    }

    /// Makes a session in the sessions folder, as home would. - Returns: the name of its folder.
    static func makeSession(_ new: NewSession = newSession(), in folder: TemporaryFolder) throws -> String {
        let maker = try ProgramPilot(.home, in: folder, clock: TestClock(firstRandom: 0x1000))
        maker.ask(.home(.create(new)))
        maker.ask(.home(.leave))
        return try folder.names().first { $0.hasPrefix(new.details.date.description) } ?? ""
    }
}
