// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Retrospective
import SessionFiles
import Testing

/// `history`, `new --follows`, and what `show` tells of the outcome.
struct HistoryCommandTests {
    /// A session with an agreement and ratings, and one that follows it.
    private func chain(_ run: CommandRun) throws -> (first: String, second: String) {
        let first = try run.newSession("--date", "2025-01-10", "--language", "nl")
        let root = try SessionsRoot.open(run.place.path + "/.local/share/terugblik/Sessions")
        let store = try SessionStore.open(try root.resolve(first))
        var record = try store.load().session.record
        var course = Course.usual(for: record.prompts)
        course.themes = [Theme(id: Identifier(letter: "t", random: 1), name: "Vertrouwen")]
        course.agreements = [
            Agreement(id: Identifier(letter: "w", random: 1), what: "Elkaar bellen", who: "HAN", state: .done)
        ]
        course.closing.ratings = [0, 0, 1, 5, 8]
        course.closing.ratingsRevealedAt = Moment(seconds: 1_750_000_000, offsetMinutes: 0)
        record.course = course
        #expect(try store.hold(.record) == .held)
        try store.save(.record(record))
        store.letGo(.record)
        return (first, try run.newSession("--date", "2026-01-10", "--follows", "2025-01-10"))
    }

    @Test func `the history of a session goes back over those it follows`() throws {
        let run = try CommandRun()
        let (first, second) = try chain(run)
        let text = try run("history", second)
        #expect(text.code == 0 && text.talk.isEmpty)
        #expect(
            text.output.contains("Follows \(first)\n") && text.output.contains("2025-01-10 0/0     1/1     0 0 1 5 8"))
        #expect(text.output.contains("done      Elkaar bellen · HAN\n") && text.output.contains("14 people rated it"))
        let json = try run("history", "--json")
        #expect(try run.problems(of: json.output, as: "history") == "")
        #expect(try run("history", first).output.contains("2026") == false)
    }

    @Test func `an earlier session that is gone gets a sentence, and the rest is shown`() throws {
        let run = try CommandRun()
        let (first, second) = try chain(run)
        _ = try run("rm -R .local/share/terugblik/Sessions/\(first)", [])
        let text = try run("history", second)
        #expect(text.code == 0 && text.output.contains("2026-01-10"))
        #expect(text.talk == "The earlier session \(first) is not in this folder. Nothing was changed.\n")
    }

    @Test func `all sessions stand in their series, the oldest first, and those alone last`() throws {
        let run = try CommandRun()
        let alone = try run.newSession("--date", "2020-01-10")
        let (first, second) = try chain(run)
        let text = try run("history").output
        let order = [
            "Series of 2 sessions: Eén jaar\n", "2025-01-10 ", "2026-01-10 ", "Sessions on their own\n", "2020-01-10 ",
        ]
        let places = order.map { text.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(text)")
        let json = try run("history", "--json").output
        #expect(try run.problems(of: json, as: "history") == "")
        let told = try JSONDecoder().decode(Told.self, from: Data(json.utf8))
        #expect(told.series == [[first, second]])
        // Without a series nothing is grouped.
        #expect(try run("history", alone).output.hasPrefix("Day"))
    }

    private struct Told: Decodable { let series: [[String]] }

    @Test func `check remarks on an earlier session that is gone and on a circle, which are no damage`() throws {
        let run = try CommandRun()
        let (first, second) = try chain(run)
        #expect(try run("check").output == "\(first): fine\n\(second): fine\n")
        let sessions = run.place.path + "/.local/share/terugblik/Sessions/"
        _ = try run("sed -i 's/\"title\"/\"follows\": \"\(second)\", &/' \(sessions + first)/session.json", [])
        let circle = try run("check", first)
        #expect(
            circle.code == 0
                && circle.output.contains(
                    "\(first): note: the sessions follow one another in a circle: \(first) → \(second) → \(first).\n"),
            "\(circle)")
        _ = try run("rm -R \(sessions + first)", [])
        let gone = try run("check")
        #expect(gone.code == 0)
        #expect(
            gone.output
                == "\(second): fine\n\(second): note: the earlier session \(first) is not in this folder any more.\n")
    }

    @Test func `a session cannot follow one that is not there, and nothing is made then`() throws {
        let run = try CommandRun()
        _ = try run.newSession("--date", "2025-01-10")
        let wrong = try run("new", "--title", "Derde", "--follows", "nergens")
        #expect(wrong.code == 66 && wrong.output.isEmpty && wrong.talk.contains("no session named nergens"))
        let path = try run("new", "--title", "Derde", "--follows", "../elders")
        #expect(path.code == 64 && path.talk.contains("../elders is a path."))
        #expect(try run("list").output.split(separator: "\n").count == 1)
    }

    @Test func `show tells themes, agreements and ratings, as text and for programs`() throws {
        let run = try CommandRun()
        let (first, second) = try chain(run)
        let text = try run("show", first).output
        #expect(text.contains("Vertrouwen · 0 answers\n") && text.contains("done: Elkaar bellen · HAN\n"))
        #expect(text.contains("Was it worth it? 1: 0, 2: 0, 3: 1, 4: 5, 5: 8\n"))
        #expect(try run("show", second).output.contains("Follows \(first)\n"))
        for name in [first, second] {
            #expect(try run.problems(of: try run("show", name, "--json").output, as: "show") == "")
        }
    }
}
