// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// `terugblik new`: makes a session and prints the name of its folder.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a session; prints the name of its folder.",
        usage: """
            terugblik new --title "Vier jaar samen"
            terugblik new --title "Four years" --date 2026-11-24 --place Nijmegen --language en --organisation HAN
            """)

    @OptionGroup var options: CommonOptions
    @Option(help: "What the session is called.") var title: String
    @Option(help: ArgumentHelp("The day; today when left out.", valueName: "yyyy-mm-dd")) var date: String?
    @Option(help: "Where it is.") var place: String?
    @Option(help: ArgumentHelp("The language of seats and exports.", valueName: "nl|en")) var language: Language?
    @Option(help: "An organisation that takes part; may be given several times.") var organisation: [String] = []
    @Option(help: "What the words are collected for.") var purpose: String?
    @Option(help: "Who answers for the words.") var responsible: String?

    func run() throws {
        let details = SessionDetails(
            title: TypedText.cleaned(title), date: try day(), place: place ?? "", purpose: purpose ?? "",
            responsible: responsible ?? "", language: language ?? options.language)
        var record = SessionRecord(details: details, prompts: Template.lookingBack(in: details.language))
        record.organisations = organisation.compactMap { name in
            Identifier<Organisation>("o-" + String(UInt32.random(in: .min ... .max), radix: 16))
                .map { Organisation(id: $0, name: TypedText.cleaned(name)) }
        }
        guard !details.title.allSatisfy(\.isWhitespace) else {
            throw ValidationError("--title is empty.")
        }
        do throws(StoreFailure) {
            let store = try (try root()).create(record)
            StandardOutput.write(store.folder.name + "\n")
            StandardError.write(options.words.made(store.folder.name))
        } catch {
            StandardError.write(options.words.cannotWrite(details.title, "\(error)"))
            throw ExitCode(73)
        }
    }

    private func root() throws(StoreFailure) -> SessionsRoot {
        do { return try options.root() } catch { throw .save(.folderGone) }
    }

    private func day() throws -> CalendarDate {
        guard let date else { return Clock.now().date }
        guard let day = CalendarDate(date) else {
            StandardError.write(options.words.badDate(date))
            throw ExitCode.validationFailure
        }
        return day
    }
}
