// SPDX-License-Identifier: Apache-2.0
import Fault
import Testing

/// Which language the command line speaks: `--lang`, what is remembered, then the locale.
struct LanguageTests {
    private static let dutch = "Er zijn nog geen sessies."
    private static let english = "There are no sessions yet."

    private func talk(_ environment: [String: String], _ arguments: [String] = [], config: String? = nil) throws
        -> String
    {
        var run = try CommandRun()
        run.environment["LC_ALL"] = nil
        run.environment.merge(environment) { $1 }
        if let config {
            try run.place.makeFolder("config")
            try run.place.makeFolder("config/terugblik")
            try run.place.put(config, at: "config/terugblik/config.json")
            run.environment["XDG_CONFIG_HOME"] = run.place.path + "/config"
        }
        return try run("\"$@\"", ["list"] + arguments).talk
    }

    @Test(arguments: [
        (["LC_ALL": "nl_NL.UTF-8", "LC_MESSAGES": "en_US", "LANG": "en_US"], dutch),
        (["LC_MESSAGES": "nl_BE", "LANG": "en_US"], dutch), (["LC_ALL": "", "LANG": "nl"], dutch),
        (["LANG": "en_US.UTF-8"], english), (["LC_ALL": "de_DE.UTF-8"], english), (["LC_ALL": "C"], dutch),
        (["LC_ALL": "POSIX"], dutch), (["LANG": "C.UTF-8"], dutch), ([:], dutch),
    ])
    func `the locale decides, in the order of the standard`(environment: [String: String], sentence: String) throws {
        #expect(try talk(environment).hasPrefix(sentence))
    }

    @Test func `what is remembered wins over the locale, and the option over both`() throws {
        let config = "{\"language\":\"en\"}\n"
        #expect(try talk(["LANG": "nl_NL"], config: config).hasPrefix(Self.english))
        #expect(try talk(["LANG": "nl_NL"], ["--lang", "nl"], config: config).hasPrefix(Self.dutch))
        #expect(try talk(["LANG": "nl_NL"], config: "not JSON").hasPrefix(Self.dutch))
    }

    @Test(arguments: [
        (["show"], "Hier ontbreekt iets: '<session>'."), (["new"], "Hier ontbreekt iets: '--title <title>'."),
        (["walk", "x", "--seat"], "Achter '--seat <person>' ontbreekt een waarde."),
        (["list", "--jsn"], "De optie '--jsn' is er niet. Bedoel je '--json'?"),
        (["show", "x", "-q"], "De optie '-q' is er niet."), (["list", "x"], "Dit hoort er niet bij: 'x'."),
        (["list", "x", "y"], "Dit hoort er niet bij: 'x', 'y'."),
        (["list", "--json=3"], "Bij '--json' hoort geen waarde, en er staat '3'."),
        (["new", "--title", "x", "--language", "fr"], "'fr' past niet bij '--language <nl|en>'. Kies uit 'nl', 'en'."),
        (["export", "x", "--excel"], "--excel hoort bij --format csv."),
    ])
    func `what is wrong with a command is said in the language that was asked for`(
        arguments: [String], sentence: String
    ) throws {
        let run = try CommandRun()
        let dutch = try run("\"$@\"", arguments + ["--lang", "nl"])
        #expect(dutch.code == 64 && dutch.output.isEmpty && dutch.talk.contains(sentence), "\(dutch)")
        #expect(!dutch.talk.contains("See '") && !dutch.talk.contains("Error"), "\(dutch)")
        let english = try run("\"$@\"", arguments + ["--lang", "en"])
        #expect(english.code == 64 && !english.talk.contains(sentence), "\(english)")
    }
}
