// SPDX-License-Identifier: Apache-2.0

import Retrospective
import SessionDesk
import SessionFiles

/// What is remembered between starts, and what the environment tells when nothing is.
enum Preferences {
    static var file: SettingsFile { SettingsFile(in: Environment.folder("XDG_CONFIG_HOME", or: ".config")) }

    /// The language asked for, remembered, or of the environment; nil when none of them tells.
    static func language(asked: Language?) -> Language? {
        // A file that cannot be understood is told where it matters: on the console.
        let settings = try? file.read(Settings.self)
        return asked ?? settings?.language ?? ofEnvironment()
    }

    /// Whether the program hears the mouse; usually not, because the terminal then selects no text with it.
    static var hearsMouse: Bool { (try? file.read(Settings.self))?.mouse ?? false }

    /// By `LC_ALL`, `LC_MESSAGES` and `LANG`, in that order; the C and POSIX locales tell nothing.
    private static func ofEnvironment() -> Language? {
        guard let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(Environment.value).first else { return nil }
        if locale.hasPrefix("nl") { return .dutch }
        let word = locale.prefix { $0 != "." && $0 != "@" }
        return word == "C" || word == "POSIX" ? nil : .english
    }
}
