// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Screens

/// `terugblik`: home.
struct HomeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "home", abstract: "Your sessions: open one, or make a new one.", usage: "terugblik")

    @OptionGroup var options: CommonOptions

    func run() throws {
        let root = try options.root()
        var composition = try Composition(options, root: root)
        try composition.run(TerugblikProgram(.home, language: options.languageIfKnown))
    }
}
