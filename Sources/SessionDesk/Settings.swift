// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// What is remembered between starts: the language, and what somebody set for the console and the mouse.
package struct Settings: Decodable {
    package let language: Language?
    package let mouse: Bool?
    private let console: Console?

    /// The rules of the console that are set; the others are as usual.
    private struct Console: Decodable {
        let quietSeconds: Threshold?
        let silentAtPercent: Threshold?
        let ungroupedPercent: Threshold?
        let ringsBell: Bool?
    }

    /// A number, or false for a warning that is switched off.
    private struct Threshold: Decodable {
        let number: Int?

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            guard let isOn = try? value.decode(Bool.self) else {
                number = try value.decode(Int.self)
                return
            }
            guard !isOn else {
                throw DecodingError.dataCorruptedError(in: value, debugDescription: "a number or false was expected")
            }
            number = nil
        }
    }

    package var rules: ConsoleRules {
        var rules = ConsoleRules()
        for threshold in ConsoleRules.Threshold.allCases {
            if let set = set(threshold) { rules[threshold] = set.number }
        }
        rules.ringsBell = console?.ringsBell ?? rules.ringsBell
        return rules
    }

    private func set(_ threshold: ConsoleRules.Threshold) -> Threshold? {
        switch threshold {
        case .quietSeconds: console?.quietSeconds
        case .silentAtPercent: console?.silentAtPercent
        case .ungroupedPercent: console?.ungroupedPercent
        }
    }
}

extension SettingsFile {
    package func remember(_ language: Language) throws(SettingsFailure) {
        try requireUnderstood()
        try change { $0["language"] = .string(language.rawValue) }
    }

    /// Keeps the rules; what is as usual is left out, so that it stays as usual.
    package func keep(_ rules: ConsoleRules) throws(SettingsFailure) {
        try requireUnderstood()
        try change { members in
            var console = members["console"]?.members ?? [:]
            for threshold in ConsoleRules.Threshold.allCases {
                let number = rules[threshold]
                let content = number.map { JSONContent.integer(Int64($0)) } ?? .bool(false)
                console[threshold.rawValue] = number == threshold.usual ? nil : content
            }
            console["ringsBell"] = rules.ringsBell ? .bool(true) : nil
            members["console"] = console.isEmpty ? nil : .object(console)
        }
    }

    /// What stands there is not written over unless all of it that concerns us makes sense.
    private func requireUnderstood() throws(SettingsFailure) {
        do throws(ReadFailure) { _ = try read(Settings.self) } catch { throw .unreadable }
    }
}
