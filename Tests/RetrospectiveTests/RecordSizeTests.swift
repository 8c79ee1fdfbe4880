// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// The session's own document says that it is full before a save would fail.
@Suite struct RecordSizeTests {
    /// A request that brings so many bytes along.
    private func request(_ number: Int, bytes: Int, of text: String = "a") -> Event {
        .record(
            .requestMade(
                Request(
                    id: Identifier(letter: "q", random: UInt32(number)), participant: Sample.writer,
                    act: .correct(
                        answer: Sample.first, text: String(repeating: text, count: bytes / text.utf8.count),
                        reason: "spelling"), at: Sample.now)))
    }

    @Test(arguments: ["a", "\"", "é", "\u{1}"])
    func `what does not fit any more is refused with its reason, and leading goes on`(text: String) throws {
        var session = Sample.session()
        var made = 0
        var refusal: Refusal?
        while refusal == nil, made < 100 {
            do throws(Refusal) {
                try session.apply(request(made, bytes: 390_000, of: text))
                made += 1
            } catch {
                refusal = error
            }
        }
        #expect(refusal == .sessionFull(limit: Limits.documentBytes))
        #expect(made > 2)
        let course = Course.usual(for: Sample.prompts)
        let position = try course.position.after(.next, in: course.agenda, at: Sample.now)
        try session.apply(.record(.course(.position(position))))
        try session.apply(.record(.presenceChanged(Sample.writer, .present)))
        // What is carried out makes room again.
        try session.apply(.record(.requestSettled(Identifier(letter: "q", random: 0))))
        try session.apply(request(made, bytes: 300_000, of: text))
    }
}
