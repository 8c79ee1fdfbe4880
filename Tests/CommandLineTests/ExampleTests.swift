// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import PseudoTerminal
import Testing

/// Who works in an example gets an own copy; the original stays as it is.
struct ExampleTests {
    /// The real program on a terminal, in the place of a run.
    private func start(_ arguments: [String], in run: CommandRun) throws -> ProgramOnTerminal {
        var environment = run.environment
        environment["LC_ALL"] = "C.UTF-8"
        return try ProgramOnTerminal(
            CommandRun.program, arguments + ["--lang", "nl"], environment: environment, directory: run.place.path)
    }

    private func originals(_ run: CommandRun) throws -> String {
        try run(
            "find Sessions/2024* Sessions/practice-bridge-project Sessions/practice-bridge-project -ls -type f -exec cksum {} +",
            []
        )
        .output
    }

    @Test(arguments: ["open", "walk", "note"])
    func `opening an example to work in it makes an own copy, with the rights of an own session`(command: String) throws
    {
        let run = try CommandRun.withExamples()
        let before = try originals(run)
        let program = try start([command, "practice"], in: run)
        try program.until("the session") {
            $0.contains("brugproject") || $0.contains("groep dit scherm")
        }
        program.signal(SIGTERM)
        _ = try program.ending()
        #expect(try originals(run) == before)
        let copy = "Sessions/practice-bridge-project-eigen"
        #expect(try run("ls -d Sessions/*eigen*", []).output == copy + "\n")
        #expect(try run("find \(copy) -type f ! -perm 600; find \(copy) -type d ! -perm 700", []).output.isEmpty)
        let check = try run("check", "practice-bridge-project-eigen")
        #expect(check.code == 0, "\(check)")
        #expect(
            try run("list").output.contains(
                "practice-bridge-project-eigen  Oefensessie: het brugproject · 12 June 2025 · Buurthuis De Pijler, Rivierstad · 14 participants · 61 answers\n"
            ))
    }

    @Test func `a seat for somebody who is not there makes no copy`() throws {
        let run = try CommandRun.withExamples()
        let program = try start(["walk", "practice", "--seat", "99"], in: run)
        #expect(try program.ending() == .exited(66))
        #expect(program.screen.contains("Er is geen deelnemer 99"))
        #expect(try run("ls Sessions", []).output.split(separator: "\n").count == 2)
    }

    @Test func `a beginning that means an example and its one own copy means the copy, and says so`() throws {
        let run = try CommandRun.withExamples()
        let copy = "cp -R Sessions/practice-bridge-project Sessions/practice-bridge-project-own"
        let own = "sed -i 's/\"example\" : true/\"example\" : false/' Sessions/practice-bridge-project-own/session.json"
        _ = try run("\(copy); chmod -R u+w,go= Sessions; \(own)", [])
        let found = try run("show", "practice", "--json")
        #expect(found.code == 0 && found.output.contains("practice-bridge-project-own"))
        #expect(found.talk == "This is your own copy of the example: practice-bridge-project-own.\n")
        #expect(try run("show", "practice-bridge-project").talk.isEmpty)
        _ = try run("cp -R Sessions/practice-bridge-project-own Sessions/practice-bridge-project-own-2", [])
        let several = try run("show", "practice")
        #expect(several.code == 66 && several.talk.hasPrefix("Several sessions begin with practice"))
    }
}
