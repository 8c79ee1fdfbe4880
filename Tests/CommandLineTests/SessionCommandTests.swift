// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import SessionFiles
import Testing

/// `new`, `list`, `show` and `check`.
struct SessionCommandTests {
    @Test func `a new session needs only a title, and prints the name of its folder alone`() throws {
        let run = try CommandRun()
        let made = try run(
            "new", "--title", " Eén\tjaar ", "--date", "2026-11-24", "--organisation", "HAN", "--organisation", "HAN")
        #expect(made.code == 0 && made.output == "2026-11-24-een-jaar\n" && made.talk.contains("terugblik open"))
        let document = try run.place.text(of: ".local/share/terugblik/Sessions/2026-11-24-een-jaar/session.json")
        #expect(document.contains("\"title\" : \"Eén jaar\"") && document.ranges(of: "HAN").count == 1)
    }

    @Test(arguments: [
        ["--title", " "], ["--title", String(repeating: "x", count: 201)], ["--title", "x", "--date", "24-11-2026"],
        ["--title", "x", "--organisation", ""], ["--title", "x", "--language", "fr"], [],
    ])
    func `a new session is refused with a sentence when something is missing or wrong`(arguments: [String]) throws {
        let run = try CommandRun()
        let outcome = try run("\"$@\"", ["new"] + arguments)
        #expect(outcome.code == 64 && outcome.output.isEmpty && !outcome.talk.isEmpty)
        #expect(try run("list").output.isEmpty)
    }

    @Test func `people come from a file, all of them or nobody`() throws {
        let run = try CommandRun()
        try run.place.put(
            "\u{FEFF}Naam;Organisatie;E-mail\r\nAnna Bos;HAN;a@b.nl\r\n\"Bos, Mo\";KION;\r\n", at: "mensen.csv")
        let preview = try run("new", "--title", "x", "--people", "mensen.csv", "--preview")
        #expect(preview.code == 0 && preview.output == "Anna Bos · HAN\nMo Bos · KION\n")
        #expect(preview.talk.contains("Nothing was made yet.") && preview.talk.contains("not used: E-mail"))
        #expect(try run("list").output.isEmpty)
        let name = try run.newSession("--people", "mensen.csv", "--organisation", "han")
        let shown = try run("show", name).output
        #expect(shown.contains("2 participants") && shown.contains("  1  Anna Bos (han)"))
        #expect(shown.contains("  2  Mo Bos (KION)"))
        #expect(try run("check", name).code == 0)
        try run.place.put("naam,functie\nAnna,docent\n,coach\nMo,coach,x\n\"Jo,coach\n", at: "stuk.csv")
        let broken = try run("new", "--title", "x", "--people", "stuk.csv")
        #expect(broken.code == 65 && broken.output.isEmpty)
        #expect(broken.talk.contains("Line 3: there is no name.") && broken.talk.contains("Line 4: too many parts."))
        #expect(
            broken.talk.contains("Line 5: a quotation mark is not closed.") && broken.talk.contains("Nothing was made.")
        )
        try run.place.put("Bos, Mo\nBakker, Jo\n", at: "komma.csv")
        let commas = try run("new", "--title", "x", "--people", "komma.csv")
        #expect(commas.code == 65 && commas.talk.contains("Line 1: unclear comma; it can be a surname"))
        #expect(commas.talk.contains("name,organisation,role") && !commas.talk.contains("button"))
        try run.place.put([0x50, 0x4B, 0x03, 0x04, 0xEB], at: "mensen.xlsx")
        #expect(try run("new", "--title", "x", "--people", "mensen.xlsx").talk.contains("CSV UTF-8"))
        try run.place.put([0x5A, 0x6F, 0xEB, 0x0A], at: "oud.csv")
        let old = try run("new", "--title", "x", "--people", "oud.csv", "--dry-run")
        #expect(old.output == "Zoë\n" && old.talk.contains("Read as Windows-1252"))
        #expect(try run("new", "--title", "x", "--people", "weg.csv").code == 66)
        #expect(try run("list").output.split(separator: "\n").count == 1)
    }

    @Test func `the list is data for people and for programs`() throws {
        let run = try CommandRun.withExamples()
        let lines = try run("list").output.split(separator: "\n")
        #expect(
            lines.count == 2 && lines[0].hasPrefix("2024-04-23-kei-innovatienetwerk  ")
                && lines[0].contains("3 answers"))
        let list = try run("list", "--json")
        #expect(list.talk.isEmpty)
        #expect(try run.problems(of: list.output, as: "list") == "")
    }

    @Test func `a session that cannot be read is in the list, and one behind a link is passed over with a sentence`()
        throws
    {
        let run = try CommandRun.withExamples()
        try run.place.makeFolder("Sessions/broken")
        try run.place.put("{\"format\" : 1,", at: "Sessions/broken/session.json")
        try run.place.link("Sessions/linked", to: "practice-bridge-project")
        let list = try run("list", "--json")
        #expect(list.code == 0 && list.talk == "linked is a link and therefore passed over.\n")
        #expect(list.output.contains("\"id\" : \"broken\",\n      \"readable\" : false"))
        #expect(try run.problems(of: list.output, as: "list") == "")
        let show = try run("show", "broken")
        #expect(show.code == 65 && show.talk.contains("session.json stops in the middle.") && show.output.isEmpty)
    }

    @Test func `show tells how far a session is, and nobody's words`() throws {
        let run = try CommandRun.withExamples()
        let shown = try run("show", "practice")
        #expect(
            shown.output.contains("14 participants")
                && shown.output.contains(" 14  Wim Postma (leesconsulent, Bibliotheek De Kade) · Proces 1"))
        #expect(!shown.output.contains("koffie") && shown.talk.isEmpty)
        let json = try run("show", "practice", "--json")
        #expect(!json.output.contains("koffie"))
        #expect(try run.problems(of: json.output, as: "show") == "")
    }

    @Test func `text from people never drives the terminal`() throws {
        let run = try CommandRun()
        let name = try run.newSession("--place", "\u{1B}[2J\u{9B}31m\u{202E}x")
        for arguments in [["list"], ["list", "--json"], ["show", name], ["show", name, "--json"]] {
            let output = try run("\"$@\"", arguments).output
            #expect(!output.unicodeScalars.contains { $0 != "\n" && TerminalHazard.contains($0) }, "\(arguments)")
        }
    }

    @Test func `examples that everybody can read are fine, an own session is not`() throws {
        let run = try CommandRun.withExamples()
        _ = try run("chmod -R go=rX Sessions", [])
        let check = try run("check")
        #expect(
            check.code == 0 && check.output == "2024-04-23-kei-innovatienetwerk: fine\npractice-bridge-project: fine\n")
        for command in ["show", "export"] { #expect(try run(command, "practice").talk.isEmpty) }
        let name = try run.newSession()
        #expect(try run("check", name).code == 0)
        _ = try run("chmod go=rX Sessions/\(name)", [])
        let open = try run("check", name, "--lang", "nl")
        #expect(open.code == 65 && open.output.contains("kan door anderen op deze computer worden gelezen"))
        #expect(try run("show", name).talk.contains("can be read by others on this computer"))
    }

    @Test func `check says in words what is wrong with each file, and changes nothing`() throws {
        let run = try CommandRun.withExamples()
        let people = "Sessions/practice-bridge-project/participants/"
        try run.place.put("", at: people + "p-1.json")
        try run.place.put("{\"format\" : 1, \"format\" : 1}\n", at: people + "p-2.json")
        try run.place.put([0x7B, 0x22, 0xFF, 0x22, 0x7D], at: people + "p-3.json")
        try run.place.put(String(repeating: "[", count: 40), at: people + "p-4.json")
        try run.place.put("{\"format\" : 3, \"revision\" : 1}\n", at: people + "p-5.json")
        try run.place.put("{}\n", at: people + "p-6.json")
        try run.place.put("[1,]\n", at: people + "p-7.json")
        try run.place.makePipe(people + "p-8.json")
        try run.place.put("{}\n", at: people + "p-1.conflict-3-0af.json")
        try run.place.put("{}\n", at: people + "Naam.json")
        try run.place.put("{}\n", at: "Sessions/practice-bridge-project/session.conflict-3-0af.json")
        let before = try run("find Sessions -type f -exec cksum {} +", []).output
        let check = try run("check", "practice")
        #expect(check.code == 65)
        let lines = check.output.split(separator: "\n").map {
            $0.replacing("practice-bridge-project: participants/", with: "")
        }
        #expect(
            lines.sorted() == [
                "Naam.json does not have the name of a file of this session.",
                "p-1.conflict-3-0af.json is a version that was kept beside another. Compare them and remove one.",
                "p-1.json is empty.", "p-2.json names the same member twice (at byte 15).",
                "p-3.json is not UTF-8 (at byte 2).",
                "p-4.json is nested too deeply or too large in shape (at byte 16).",
                "p-5.json was made with a newer version of Terugblik. You can only read it.",
                "p-6.json does not say which format it has. It is not a file of Terugblik.",
                "p-7.json is not valid JSON (at byte 2).", "p-8.json is not a regular file.",
                "practice-bridge-project: session.conflict-3-0af.json is a version that was kept beside another. "
                    + "Compare them and remove one.",
            ])
        #expect(try run("find Sessions -type f -exec cksum {} +", []).output == before)
        #expect(try run("check", "2024").code == 0)
    }
}
