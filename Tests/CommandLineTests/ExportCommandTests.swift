// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Testing

/// `terugblik export`.
struct ExportCommandTests {
    @Test func `without options it is the public transcript as Markdown on standard output`() throws {
        let run = try CommandRun.withExamples()
        let plain = try run("export", "2024")
        #expect(plain.code == 0 && plain.talk.isEmpty && plain.output.hasPrefix("# KEI-Innovatienetwerk\n"))
        #expect(plain.output.contains("We waren niet bang om in elkaars keuken te kijken"))
        let long = try run("export", "2024", "--format", "markdown", "--profile", "public", "-o", "-")
        #expect(long.output == plain.output)
        #expect(try run("ls", []).output == "Sessions\n", "an example keeps no record of it")
    }

    @Test(arguments: ["markdown", "text", "html", "csv", "json"], ["public", "internal"])
    func `each format of each profile says for whom it is`(format: String, profile: String) throws {
        let run = try CommandRun.withExamples()
        let outcome = try run("export", "practice", "--format", format, "--profile", profile)
        #expect(outcome.code == 0 && outcome.output.contains("Begin klein"))
        let isMarked = outcome.output.contains("INTERN. ") || outcome.output.contains("\"internal\"")
        #expect(isMarked == (profile == "internal"))
        if format == "json" { #expect(try run.problems(of: outcome.output, as: "transcript") == "") }
    }

    @Test func `a file gets its name from date, title and profile when a folder is given`() throws {
        let run = try CommandRun.withExamples()
        let outcome = try run("export", "practice", "-o", ".", "--profile", "internal")
        #expect(outcome.code == 0 && outcome.output.isEmpty)
        #expect(outcome.talk == "Written: \(run.place.path)/2025-06-12-oefensessie-het-brugproject-INTERN.md\n")
        #expect(try run("stat -c %a *.md", []).output == "600\n")
    }

    @Test func `an internal transcript under a name that does not say so is remarked on`() throws {
        let run = try CommandRun.withExamples()
        let quiet = try run("export", "practice", "-o", "x-INTERN.md", "--profile", "internal")
        #expect(quiet.talk.split(separator: "\n").count == 1)
        let remarked = try run("export", "practice", "-o", "x.md", "--profile", "internal")
        #expect(remarked.code == 0 && remarked.talk.contains("Better put INTERN in it."))
        #expect(try run("export", "practice", "-o", "y.md").talk.split(separator: "\n").count == 1)
    }

    @Test func `nothing is overwritten without being asked`() throws {
        let run = try CommandRun.withExamples()
        try run.place.put("van mij", at: "verslag.md")
        let refused = try run("export", "2024", "-o", "verslag.md")
        #expect(refused.code == 73 && refused.talk.contains("--force"))
        #expect(try run.place.text(of: "verslag.md") == "van mij")
        #expect(try run("export", "2024", "-o", "verslag.md", "--force").code == 0)
        #expect(try run.place.text(of: "verslag.md").hasPrefix("# KEI"))
        let nowhere = try run("export", "2024", "-o", "weg/verslag.md")
        #expect(nowhere.code == 73 && nowhere.talk.contains("the folder is not there"))
    }

    @Test func `the first export asks what the words are for and who answers for them, and keeps it`() throws {
        let run = try CommandRun()
        let name = try run.newSession()
        for more in [[], ["--purpose", "leren"], ["--responsible", "Jo"], ["--purpose", " ", "--responsible", "Jo"]] {
            let refused = try run("\"$@\"", ["export", name, "-o", "x.md"] + more)
            #expect(refused.code == 65 && refused.output.isEmpty && refused.talk.contains("--responsible"))
        }
        #expect(try run("ls", []).output.isEmpty)
        let given = try run("export", name, "--purpose", "leren", "--responsible", "Jo Vos, jo@brug.example")
        #expect(given.code == 0 && given.talk.isEmpty && given.output.contains("- **Purpose** leren\n"))
        let later = try run("export", name, "-o", "x.md")
        #expect(later.code == 0)
        #expect(try run.place.text(of: "x.md").contains("Jo Vos"))
    }

    @Test func `what is not kept because the session is in use is told`() throws {
        let run = try CommandRun()
        let name = try run.newSession()
        let room = ".local/share/terugblik/Sessions/\(name)/.room"
        try run.place.makeFolder(room)
        let holder = try ChildProcess(
            "/usr/bin/flock", ["\(run.place.path)/\(room)/session.lock", "sh", "-c", "echo held; cat >/dev/null"])
        #expect(holder.readLine() == "held")
        let outcome = try run("export", name, "--purpose", "leren", "--responsible", "Jo")
        holder.closeInput()
        holder.wait()
        #expect(outcome.code == 0 && outcome.output.contains("leren") && outcome.talk.contains("in use now"))
        #expect(try run("export", name).code == 65)
    }

    @Test func `an export to a file of an own session leaves a record`() throws {
        let run = try CommandRun()
        let name = try run.newSession("--purpose", "leren", "--responsible", "Jo")
        #expect(try run("export", name, "-o", "x.html", "--format", "html").code == 0)
        let record = try run("cat .local/share/terugblik/Sessions/\(name)/exports/e-*.json", []).output
        #expect(record.contains("\"fileName\" : \"x.html\"") && record.contains("\"profile\" : \"public\""))
        let sum = try run("sha256sum x.html", []).output.prefix(64)
        #expect(record.contains(sum))
        #expect(try run("export", name).code == 0)
        #expect(
            try run("ls .local/share/terugblik/Sessions/\(name)/exports", []).output.split(separator: "\n").count == 1)
    }

    @Test func `a transcript that lacks what could not be read says so, with exit code 65`() throws {
        let run = try CommandRun.withExamples()
        try run.place.put("{", at: "Sessions/practice-bridge-project/participants/p-0.json")
        let outcome = try run("export", "practice", "--lang", "nl")
        #expect(outcome.code == 65 && outcome.output.contains("Begin klein"))
        #expect(
            outcome.talk == """
                participants/p-0.json houdt midden in de tekst op.
                In dit verslag ontbreekt wat niet kon worden gelezen.

                """)
    }

    @Test func `a table for Excel is asked for with the table`() throws {
        let run = try CommandRun.withExamples()
        #expect(try run("export", "2024", "--excel").code == 64)
        let table = try run("export", "2024", "--format", "csv", "--excel")
        #expect(table.output.hasPrefix("\u{FEFF}\"Sessie\";\"Datum\""))
    }
}
