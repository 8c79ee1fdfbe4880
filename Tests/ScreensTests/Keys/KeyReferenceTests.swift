// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Retrospective
import Testing
import Wording

@testable import Screens

@Suite struct KeyReferenceTests {
    private static let path: String = {
        var place = URL(filePath: #filePath)
        for _ in 0..<4 { place.deleteLastPathComponent() }
        return place.appending(path: "docs/keys.md").path
    }()

    @Test func `the page of keys says what the program does`() throws {
        if ProcessInfo.processInfo.environment["RECORD_KEYS"] == "1" {
            try Data(KeyReference.page.utf8).write(to: URL(filePath: Self.path))
            Issue.record("recorded docs/keys.md: look at it, then run again without RECORD_KEYS")
            return
        }
        let page = (try? Data(contentsOf: URL(filePath: Self.path))) ?? Data()
        #expect(
            String(decoding: page, as: UTF8.self) == KeyReference.page,
            "docs/keys.md is stale; make it anew with: RECORD_KEYS=1 script/test --filter KeyReferenceTests")
    }

    /// The commands of every page of the console.
    private static let pages = [
        LeadTables.console, LeadTables.agenda, LeadTables.people, LeadTables.reading, LeadTables.sharing,
        LeadTables.tables, LeadTables.balance, LeadTables.grouping, LeadTables.groupingList, LeadTables.themes,
        LeadTables.suggestions, LeadTables.pieces, LeadTables.dots,
    ]

    @Test(arguments: pages)
    func `no key means two things on one page`(commands: [LeadCommand]) {
        let inputs = commands.flatMap(\.inputs)
        for input in inputs { #expect(inputs.count { $0 == input } == 1, "\(input)") }
    }

    @Test func `every command of the console is on a page of it`() {
        let all = Set(Self.pages.joined())
        for command in LeadCommand.allCases { #expect(all.contains(command), "\(command)") }
    }

    @Test(arguments: Language.allCases) func `a command is called one thing on a page`(language: Language) {
        for commands in Self.pages {
            let names = LeadTables.table(commands, .of(language)).rows.map(\.phrase)
            #expect(Set(names).count == names.count)
        }
    }
}
