// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// What is remembered for this account, whatever session is led.
extension Desk {
    mutating func perform(_ effect: RulesEffect) -> [Follow] {
        switch effect {
        case .read:
            let (rules, trouble) = presentRules
            return [say(.rules(rules, trouble))]
        case .keep(let rules):
            // Of a rehearsal nothing stays.
            if isRehearsing {
                rehearsedRules = rules
                return [say(.rules(rules, nil))]
            }
            let trouble = settle { settings throws(SettingsFailure) in try settings.keep(rules) }
            return [say(.rules(trouble == nil ? rules : presentRules.rules, trouble))]
        }
    }

    mutating func remember(_ language: Language) -> [Follow] {
        guard !isRehearsing else { return [] }
        let trouble = settle { settings throws(SettingsFailure) in try settings.remember(language) }
        return trouble.map { [say($0)] } ?? []
    }

    /// The rules as they are set, and what is wrong with the file they are in; then they are as usual.
    var presentRules: (rules: ConsoleRules, trouble: Trouble?) {
        if isRehearsing, let rehearsedRules { return (rehearsedRules, nil) }
        guard let settings = surroundings.settings else { return (ConsoleRules(), nil) }
        do throws(ReadFailure) {
            return (try settings.read(Settings.self)?.rules ?? ConsoleRules(), nil)
        } catch {
            return (ConsoleRules(), .settingsUnreadable(file: settings.path))
        }
    }

    private func settle(_ body: (SettingsFile) throws(SettingsFailure) -> Void) -> Trouble? {
        guard let settings = surroundings.settings else { return nil }
        do throws(SettingsFailure) {
            try body(settings)
            return nil
        } catch {
            return error == .unreadable
                ? .settingsUnreadable(file: settings.path) : .settingsNotKept(file: settings.path)
        }
    }
}
