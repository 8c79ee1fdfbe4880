// SPDX-License-Identifier: Apache-2.0
import Foundation
import Retrospective
import SessionFiles
import Testing
import Transcripts

/// What leaves the practice session in each format, against lists made by hand.
struct ShippedExportTests {
    /// Format, profile and whether it is for Excel.
    static let kinds: [(format: TranscriptFormat, profile: ExportProfile, excel: Bool)] =
        TranscriptFormat.allCases.flatMap { format in
            ExportProfile.allCases.map { (format, $0, false) }
        } + [(.csv, .public, true), (.csv, .internal, true)]

    private static func export(_ kind: (format: TranscriptFormat, profile: ExportProfile, excel: Bool)) throws -> String
    {
        let session = try ShippedSessionTests.load(ShippedSessionTests.names[1]).session
        let made = try #require(Moment("2026-11-24T10:00:00+01:00"))
        return kind.format.write(
            Disclosure(of: session).transcriptSelection(profile: kind.profile),
            options: TranscriptOptions(madeAt: made, excel: kind.excel))
    }

    @Test(arguments: kinds)
    func `nobody is named who did not choose it`(format: TranscriptFormat, profile: ExportProfile, excel: Bool) throws {
        let text = try Self.export((format, profile, excel))
        for name in ["Kimberley", "Smits", "Fatima", "Idrissi", "Lieke", "Noordhof", "Bram", "Kuipers", "Postma"] {
            #expect(!text.contains(name), "\(name)")
        }
        for name in ["Anna Bos", "Youssef Amrani", "Renée Çelik", "Sanne de Wit", "Zoë Brouwer"] {
            #expect(text.contains(name), "\(name)")
        }
    }

    @Test(arguments: kinds)
    func `no words leave that were withheld, withdrawn, replaced or still wait for consent`(
        format: TranscriptFormat, profile: ExportProfile, excel: Bool
    ) throws {
        let text = try Self.export((format, profile, excel))
        let staying = [
            "ruzie met een collega", "hingen", "Welke vraag blijft open", "aan tafel", "assistenten", "appje",
            "zelf een wenochtend", "niet enthousiast", "zegen", "Peuters kennen de juf", "op verzoek",
        ]
        for words in staying { #expect(!text.contains(words), "\(words)") }
        #expect(text.contains("Begin klein") && text.contains("voorleeskoffer is een succes"))
    }

    @Test(arguments: kinds)
    func `no identifier leaves, and no time of somebody without a name`(
        format: TranscriptFormat, profile: ExportProfile, excel: Bool
    ) throws {
        let text = try Self.export((format, profile, excel))
        let session = try ShippedSessionTests.load(ShippedSessionTests.names[1]).session
        var words = session.participants.keys.map(\.word) + session.scribes.keys.map(\.word)
        words += session.participants.values.flatMap(\.answers).map(\.id.word)
        words += session.scribes.values.flatMap(\.notes).map(\.id.word)
        words += session.record.organisations.map(\.id.word) + session.record.rulings.map(\.id.word)
        for word in words { #expect(!text.contains(word)) }
        let hidden = session.participants.values.filter {
            ["Fatima El Idrissi", "Wim Postma"].contains($0.details.name)
        }
        for moment in hidden.flatMap(\.answers).flatMap(\.revisions).map(\.at) {
            #expect(!text.contains(moment.description) && !text.contains("· \(moment.clock)\n"))
        }
    }

    @Test func `everything that may be shared is in the transcript, word for word`() throws {
        let session = try ShippedSessionTests.load(ShippedSessionTests.names[1]).session
        let selection = Disclosure(of: session).transcriptSelection(profile: .public)
        let answers = session.participants.values.flatMap(\.answers).filter(\.counts).count
        let notes = session.scribes.values.flatMap(\.notes).count
        let turns = selection.sections.flatMap(\.turns)
        #expect(turns.count == answers + notes - 6)
        #expect(selection.omissions.map(\.count) == [5, 1, 1])
        let long = try #require(turns.map(\.text).max { $0.count < $1.count })
        let text = TranscriptFormat.json.write(
            selection, options: TranscriptOptions(madeAt: Moment(seconds: 0, offsetMinutes: 0)))
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let prompts = try #require(parsed["prompts"] as? [[String: Any]])
        let texts = prompts.flatMap { ($0["turns"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
        #expect(texts.sorted() == turns.map(\.text).sorted() && texts.contains(long))
    }
}
