// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

@Suite struct SizeTests {
    /// Time that grew with the square of the answers would reach the limit of the whole run.
    @Test func `a session of five hundred people with nine answers each is selected and written`() throws {
        let made = try Self.large(people: 500, answers: 9)
        let selection = made.selection(.internal)
        for format in TranscriptFormat.allCases {
            #expect(format.write(selection).utf8.count > 4_500 * 200)
        }
    }

    private static func large(people: Int, answers: Int) throws -> SessionUnderWay {
        let words = String(repeating: "Wat we *samen* deden, dat hielp ons. ", count: 6)
        let moment = Moment(seconds: 1_713_877_200, offsetMinutes: 120)
        let base = try SessionUnderWay(title: "Groot")
        let prompts = base.session.record.prompts.map(\.id)
        let all = (0..<people).map { index in
            let consent = Consent(attribution: [.name, .unnamed][index % 2], text: "", at: moment, way: .typed)
            let written = (0..<answers).map { number in
                Answer(
                    id: Identifier(letter: "a", random: UInt32(index * answers + number)),
                    prompt: prompts[number % prompts.count],
                    revisions: [.init(text: "\(words)\(number)", at: moment, provenance: .typed)])
            }
            return Participant(
                id: Identifier(letter: "p", random: UInt32(index)), number: index + 1,
                details: .init(name: "Mens \(index)", role: "rol"), consent: consent, answers: written)
        }
        return SessionUnderWay(Session(record: base.session.record, participants: all))
    }
}
