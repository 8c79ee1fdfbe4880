// SPDX-License-Identifier: Apache-2.0

import Retrospective
import SessionFiles
import Transcripts

/// Saving, loading and exporting.
enum FileFigures {
    static func print() throws {
        for people in [10, 60, 2_000] { try printSave(in: try SampleSession(people: people, answersEach: 9)) }
        try printLoad(of: try SampleSession(people: 60, answersEach: 9), samples: 50)
        let large = try SampleSession(people: 2_000, answersEach: 9)
        try printLoad(of: large, samples: 7)
        try printExports(of: large)
    }

    private static func printSave(in session: SampleSession) throws {
        var person = session.people[0]
        _ = try session.store.hold(.participant(person.id))
        defer { session.store.letGo(.participant(person.id)) }
        let figures = try Figures.of(200, warmUp: 10) { round in
            person.answers[0].revisions[0].text = "Answer number \(round) of a person who keeps writing."
            try session.store.save(.participant(person))
        }
        let bytes = try session.store.folder.subfolder(FileName(fixed: "participants"))
            .read(FileName(person.id.word + ".json") ?? FileName(fixed: "none"), limit: Limits.documentBytes)
        let floor = Figures.of(200, warmUp: 10) { _ in
            FileFloor.write(bytes, to: session.path + "/floor", durably: true)
        }
        Table.printRow(
            "save one answer, session of \(session.people.count)", figures,
            floor: .init(name: "write and fsync the same bytes", p50: floor.p50))
    }

    private static func printLoad(of session: SampleSession, samples: Int) throws {
        let figures = try Figures.of(samples, warmUp: 1) { _ in
            let loaded = try SessionStore.open(session.store.folder).load()
            guard loaded.session.participants.count == session.people.count else { throw ReadFailure.missing }
        }
        let files = session.files
        let floor = Figures.of(samples, warmUp: 1) { _ in _ = FileFloor.read(files) }
        Table.printRow(
            "load \(session.people.count) people x 9 answers", figures,
            floor: .init(name: "read the same files", p50: floor.p50))
    }

    private static func printExports(of session: SampleSession) throws {
        let loaded = try session.store.load().session
        for format in TranscriptFormat.allCases {
            var text = ""
            let figures = Figures.of(7, warmUp: 1) { _ in
                let selection = Disclosure(of: loaded).transcriptSelection(profile: .internal)
                text = format.write(selection, options: TranscriptOptions(madeAt: SampleSession.moment))
            }
            let bytes = Array(text.utf8)
            let floor = Figures.of(7, warmUp: 1) { _ in
                FileFloor.write(bytes, to: session.path + "/floor", durably: false)
            }
            Table.printRow(
                "export \(session.people.count) x 9 as \(format.rawValue)", figures,
                floor: .init(name: "write the same bytes", p50: floor.p50))
        }
    }
}
