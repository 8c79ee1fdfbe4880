// SPDX-License-Identifier: Apache-2.0

import Retrospective
import SessionFiles

/// What is remembered between starts: the language.
struct Preferences: Codable {
    var language: Language?

    private static var folder: String { Environment.folder("XDG_CONFIG_HOME", or: ".config") }
    private static let fileName = FileName(fixed: "config.json")

    /// The language asked for, remembered, or of the environment; nil when none of them tells.
    static func language(asked: Language?) -> Language? {
        asked ?? remembered()?.language ?? ofEnvironment()
    }

    private static func remembered() -> Preferences? {
        guard let folder = try? Folder.open(folder), let bytes = try? folder.read(fileName, limit: 10_000) else {
            return nil
        }
        return try? JSONFormatting.value(Preferences.self, from: bytes)
    }

    /// By `LC_ALL`, `LC_MESSAGES` and `LANG`, in that order; the C and POSIX locales tell nothing.
    private static func ofEnvironment() -> Language? {
        guard let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(Environment.value).first else { return nil }
        if locale.hasPrefix("nl") { return .dutch }
        let word = locale.prefix { $0 != "." && $0 != "@" }
        return word == "C" || word == "POSIX" ? nil : .english
    }

    /// Remembers the language; a folder that cannot be written costs a question at the next start.
    static func remember(_ language: Language) {
        guard let bytes = try? JSONFormatting.bytes(of: Preferences(language: language)),
            let root = try? SessionsRoot.openMakingIt(folder)
        else { return }
        try? AtomicReplace(in: root.folder).replace(fileName, with: bytes)
    }
}
