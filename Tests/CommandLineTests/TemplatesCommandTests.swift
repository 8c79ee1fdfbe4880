// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Testing

/// `templates`, and beginning with one.
struct TemplatesCommandTests {
    @Test func `the templates are listed for people in their language, and for programs`() throws {
        let run = try CommandRun()
        let english = try run("templates")
        #expect(english.code == 0 && english.talk.isEmpty)
        #expect(english.output.contains("after-action-review  After action review\n    Learn from one event"))
        let dutch = try run("templates", "--lang", "nl").output
        #expect(dutch.contains("start-stop-continue  Starten, stoppen, doorgaan\n"))
        let json = try run("templates", "--json")
        #expect(try run.problems(of: json.output, as: "templates") == "")
    }

    @Test func `a session begins with the template of a name, or of its beginning`() throws {
        let run = try CommandRun()
        let name = try run.newSession("--template", "start", "--language", "nl")
        let shown = try run("show", name).output
        #expect(shown.contains("Waarmee willen we stoppen?"))
        let wrong = try run("new", "--title", "x", "--template", "sprint")
        #expect(wrong.code == 66 && wrong.output.isEmpty && wrong.talk.contains("looking-back, start-stop-continue"))
    }

    @Test func `a session kept as a template begins others, without its people`() throws {
        let run = try CommandRun.withExamples()
        let kept = try run("templates", "--save", "Ons jaar!", "practice")
        #expect(kept.code == 0 && kept.output == "ons-jaar\n", "\(kept)")
        let file = run.place.path + "/.local/share/terugblik/templates/ons-jaar/session.json"
        let document = try String(contentsOfFile: file, encoding: .utf8)
        #expect(try run.problems(of: document, as: "session") == "")
        #expect(try run("ls -R .local/share/terugblik/templates", []).output.ranges(of: "p-").isEmpty)
        #expect(try run("templates", "--save", "ons jaar", "practice").code == 73)
        #expect(try run("templates", "--save", "W3", "practice").code == 73)
        #expect(try run("templates").output.contains("ons-jaar  Ons jaar!\n"))
        let name = try run.newSession("--template", "ons-jaar")
        let shown = try run("show", name).output
        #expect(shown.contains("Eén jaar") && shown.contains("0 participants"))
        #expect(shown.contains("What do we take along") || shown.contains("Welke inzichten nemen we mee?"))
    }

    @Test func `a folder beside the sessions holds templates too, and a broken one gets a sentence`() throws {
        let run = try CommandRun.withExamples()
        _ = try run("mkdir -p Sessions/templates && cp -R Sessions/practice* Sessions/templates/oefenen", [])
        try run.place.makeFolder("Sessions/templates/stuk")
        try run.place.put("{", at: "Sessions/templates/stuk/session.json")
        let listed = try run("templates")
        #expect(listed.code == 0 && listed.output.contains("oefenen  "))
        #expect(listed.talk.contains("templates/stuk/session.json stops in the middle."))
        #expect(try run("list").output.split(separator: "\n").count == 2)
        let name = try run.newSession("--template", "oefenen")
        #expect(try run("show", name).output.contains("0 participants"))
    }

    @Test(arguments: [
        ["--save", "naam"], ["practice"], ["--save", "!!", "practice"], ["--save"],
    ])
    func `what is missing is said`(arguments: [String]) throws {
        let run = try CommandRun.withExamples()
        let outcome = try run("\"$@\"", ["templates"] + arguments)
        #expect(outcome.code == 64 && outcome.output.isEmpty && !outcome.talk.isEmpty)
    }
}
