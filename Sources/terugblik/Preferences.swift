// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// What is remembered between starts: the language, and what somebody set for the console and the mouse.
struct Preferences: Codable {
    var language: Language?
    var console: Console?
    /// Whether the program hears the mouse; usually not, because the terminal then selects no text with it.
    var mouse: Bool?

    /// The rules of the console that are set; the others are as usual.
    struct Console: Codable {
        var quietSeconds: Int?
        var silentAtPercent: Int?
        var ungroupedPercent: Int?
        var ringsBell: Bool?
    }

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

    static var hearsMouse: Bool { remembered()?.mouse ?? false }

    static var consoleRules: ConsoleRules {
        let usual = ConsoleRules()
        let set = remembered()?.console
        return ConsoleRules(
            quietSeconds: set?.quietSeconds ?? usual.quietSeconds,
            silentAtPercent: set?.silentAtPercent ?? usual.silentAtPercent,
            ungroupedPercent: set?.ungroupedPercent ?? usual.ungroupedPercent,
            ringsBell: set?.ringsBell ?? usual.ringsBell)
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
        var preferences = remembered() ?? Preferences()
        preferences.language = language
        guard let bytes = try? JSONFormatting.bytes(of: preferences),
            let root = try? SessionsRoot.openMakingIt(folder)
        else { return }
        try? AtomicReplace(in: root.folder).replace(fileName, with: bytes)
    }
}
