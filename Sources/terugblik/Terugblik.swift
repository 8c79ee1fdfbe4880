// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The command line of the program.
@main
struct Terugblik: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "terugblik")
}
