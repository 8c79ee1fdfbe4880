// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import SessionFiles
import TerminalPort

/// Grouping 300 answers by keyboard: an answer under a theme, and suggestions of what is alike.
enum GroupingFigures {
    private static let acts = 250
    private static let size = Size(columns: 80, rows: 24)

    static func print() throws {
        let acting = try session()
        // The digit of a theme puts the answer that stands large under it; the next answer stands there at once.
        let digits = (0..<acts).map { Input.text("\($0 % 8 + 1)") }
        let acted = try samples(of: digits, in: acting)
        let bytes = try acting.store.folder.read(FileName(fixed: "session.json"), limit: Limits.documentBytes)
        let writing = Figures.of(acts, warmUp: 10) { _ in
            FileFloor.write(bytes, to: acting.path + "/floor", durably: true)
        }
        Table.printRow(
            "grouping act to painted frame, 300 answers", Figures(acted),
            floor: .init(name: "write and fsync session.json", p50: writing.p50))

        let asking = try session()
        let asked = try samples(of: (0..<40).flatMap { _ in [Input.text("w"), .key(.escape)] }, in: asking)
        let texts = asking.people.flatMap { $0.answers.map(\.text) }
        var words = 0
        let splitting = Figures.of(40) { _ in words += texts.reduce(0) { $0 + $1.split(separator: " ").count } }
        Table.printRow(
            "suggestions of likeness, 300 answers", Figures(stride(from: 0, to: asked.count, by: 2).map { asked[$0] }),
            floor: .init(name: "split the same texts at blanks", p50: splitting.p50))
    }

    /// Sixty people with five answers each, in the step of grouping, with eight themes.
    private static func session() throws -> SampleSession {
        try SampleSession(people: 60, answersEach: 5, vocabulary: SampleSession.manyWords(1_200)) { record in
            var course = Course.usual(for: record.prompts)
            course.themes = (0..<8).map {
                Theme(id: Identifier(letter: "t", random: UInt32($0)), name: "Theme \($0 + 1)")
            }
            course.position.step = course.agenda.first { $0.kind == .group }?.id
            record.course = course
            record.groupSeesScreen = false
        }
    }

    /// From each of the keys to its frame, on the page of grouping.
    private static func samples(of inputs: [Input], in session: SampleSession) throws -> [Duration] {
        let opening = [Input.text("o")]
        let samples = try PaintedRun.samples(
            of: opening + inputs, at: .lead(session.store.folder.name), in: session, size: size
        ) { _ in }
        return Array(samples.dropFirst(opening.count))
    }
}
