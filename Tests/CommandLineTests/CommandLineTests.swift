// SPDX-License-Identifier: Apache-2.0
import Fault
import Testing

/// How the program behaves as a command among others.
struct CommandLineTests {
    @Test func `help begins with examples, and goes to standard output`() throws {
        let help = try CommandRun()("--help")
        #expect(help.code == 0 && help.talk.isEmpty)
        let lines = help.output.split(separator: "\n").map(String.init)
        let examples = try #require(lines.firstIndex { $0.contains("terugblik new --title") })
        let options = try #require(lines.firstIndex { $0.hasPrefix("OPTIONS") })
        #expect(examples < options)
        for command in ["open", "walk", "note", "new", "list", "show", "export", "check"] {
            #expect(lines.contains { $0.hasPrefix("  \(command) ") }, "\(command)")
            #expect(try CommandRun()(command, "--help").output.contains("USAGE: terugblik \(command)"))
        }
    }

    @Test func `the version is one line`() throws {
        let version = try CommandRun()("--version")
        #expect(version.code == 0 && version.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }

    @Test(arguments: [
        (["lst"], "'terugblik list'"), (["exprt", "x"], "'terugblik export'"), (["list", "--jsn"], "'--json'"),
        (["export", "x", "--profil", "public"], "'--profile'"), (["export", "x", "--format", "mardown"], "'markdown'"),
    ])
    func `a typo gets a suggestion and exit code 64`(arguments: [String], suggestion: String) throws {
        let outcome = try CommandRun()("\"$@\"", arguments)
        #expect(outcome.code == 64 && outcome.output.isEmpty)
        #expect(outcome.talk.contains(suggestion), "\(outcome)")
    }

    @Test func `a word like no command gets no suggestion`() throws {
        let outcome = try CommandRun()("brugproject")
        #expect(outcome.code == 64)
        #expect(outcome.talk == "There is no command 'brugproject'. 'terugblik --help' shows what there is.\n")
    }

    @Test func `the name of a session without a command gets the command`() throws {
        let outcome = try CommandRun.withExamples()("practice-bridge-project")
        #expect(outcome.code == 64 && outcome.talk.contains("Did you mean 'terugblik open practice-bridge-project'?"))
    }

    @Test func `a session is found by its name, a beginning, or a path`() throws {
        let run = try CommandRun.withExamples()
        for word in [
            "practice-bridge-project", "pr", "Sessions/practice-bridge-project", "./Sessions/practice-bridge-project/",
        ] {
            #expect(try run("show", word).output.contains("brugproject"), "\(word)")
        }
        let inside = try run("cd Sessions/practice-bridge-project && \"$@\"", ["show", "."])
        #expect(inside.output.contains("brugproject"))
    }

    @Test func `a session that is not there gets the nearest name, and exit code 66`() throws {
        let run = try CommandRun.withExamples()
        let typo = try run("show", "practise-bridge")
        #expect(typo.code == 66 && typo.talk.contains("Did you mean practice-bridge-project?"))
        #expect(try run("show", "zzzz").talk.contains("'terugblik list' shows which there are"))
        #expect(try run("show", "Sessions/nothing").code == 66)
        let ambiguous = try run("show", "")
        #expect(ambiguous.code == 66)
    }

    @Test func `a sessions folder that is not there is told, except where one is made`() throws {
        let run = try CommandRun()
        let missing = try run("list", "--sessions", "nowhere")
        #expect(missing.code == 66 && missing.talk.contains("nowhere") && missing.output.isEmpty)
        #expect(try run("new", "--title", "x", "--sessions", "nowhere").code == 0)
        #expect(try run("list", "--sessions", "nowhere").code == 0)
    }

    @Test func `options of every command may stand before it`() throws {
        let run = try CommandRun.withExamples()
        for arguments in [["--sessions", "Sessions", "--lang", "nl", "list"], ["--lang=nl", "--no-color", "list"]] {
            #expect(try run("\"$@\"", arguments).output.contains("deelnemers"))
        }
    }

    @Test func `without a sessions folder here, the data folder of the account is used`() throws {
        var run = try CommandRun()
        let name = try run.newSession()
        #expect(try run("ls .local/share/terugblik/Sessions", []).output == name + "\n")
        run.environment["XDG_DATA_HOME"] = run.place.path + "/data"
        #expect(try run("list").output.isEmpty)
        let other = try run.newSession()
        #expect(
            try run("ls data/terugblik/Sessions; stat -c %a data data/terugblik/Sessions", []).output == other
                + "\n700\n700\n")
        try run.place.makeFolder("Sessions")
        #expect(try run("list").output.isEmpty, "the folder here comes first")
    }

    @Test(arguments: ["open", "walk", "note"])
    func `without a terminal a screen is one sentence and exit code 1, and nothing is made`(command: String) throws {
        let run = try CommandRun.withExamples()
        let before = try run("ls -R", []).output
        let outcome = try run(command, "pr")
        #expect(outcome.code == 1 && outcome.output.isEmpty)
        #expect(outcome.talk == "Terugblik needs a terminal. Start it in a terminal window.\n")
        #expect(try run("ls -R", []).output == before)
    }

    @Test func `home without a terminal is one sentence and exit code 1`() throws {
        let outcome = try CommandRun()("\"$@\"", [])
        #expect(outcome.code == 1 && outcome.talk.contains("needs a terminal"))
    }

    @Test func `a reader who has seen enough is no trouble`() throws {
        let run = try CommandRun.withExamples()
        let list = try run("{ \"$@\"; echo $? >code; } | true; cat code", ["export", "pr"])
        #expect(list.output == "0\n" && list.talk.isEmpty, "\(list)")
        let first = try run("{ \"$@\"; echo $? >code; } | head -n 1; cat code", ["list"])
        #expect(first.output.hasSuffix("\n0\n") && first.talk.isEmpty)
    }

    @Test(arguments: [">/dev/full", ">&-"])
    func `an output that cannot be written is told, with exit code 73`(redirection: String) throws {
        let run = try CommandRun.withExamples()
        for arguments in [["list"], ["list", "--json"], ["show", "pr"], ["check"], ["export", "pr"]] {
            let outcome = try run("\"$@\" \(redirection)", arguments)
            #expect(outcome.code == 73, "\(arguments) \(outcome)")
            #expect(outcome.talk.contains("The output cannot be written"))
        }
    }
}
