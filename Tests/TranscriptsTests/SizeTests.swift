// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

@Suite struct SizeTests {
    /// Generous, since tests run without optimisation on a busy machine; time that grew with the square of the answers
    /// would need minutes.
    @Test func `a session of five hundred people with nine answers each is selected and written`() throws {
        let made = try Self.large(people: 500, answers: 9)
        let clock = ContinuousClock()
        var selection = made.selection(.internal)
        let selecting = clock.measure { selection = made.selection(.internal) }
        #expect(selecting < .seconds(10))
        for format in TranscriptFormat.allCases {
            var bytes = 0
            let writing = clock.measure { bytes = format.write(selection).utf8.count }
            #expect(bytes > 4_500 * 200)
            #expect(writing < .seconds(10))
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
