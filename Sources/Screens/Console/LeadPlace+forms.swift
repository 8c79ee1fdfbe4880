// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort
import Wording

// Forms that are used elsewhere too, as pages of the console.

extension PurposePage {
    /// Purpose and responsible person are asked before the first transcript; then the export goes on.
    mutating func step(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch update(input, in: scene.page.layout, wording: scene.wording) {
        case .stay: .stay
        case .back: .back
        case .done(let effects): .all([.effects(effects), .swap(.export(ExportScreen()))])
        }
    }
}

extension DetailsForm {
    mutating func step(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch update(input, in: scene.page.layout, wording: scene.wording) {
        case .stay: .stay
        case .effects(let effects): .effects(effects)
        case .leave(let effects): .all([.effects(effects), .back])
        }
    }
}

extension RulesPage {
    mutating func step(_ input: Input, in scene: LeadScene) -> LeadStep {
        let step = update(input, in: scene.page.layout, scene.wording)
        return step == .back ? .back : .effects(step.effects)
    }
}

extension PeoplePaste {
    mutating func step(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch update(input, in: scene.page.layout, words: scene.wording.people) {
        case .stay: .stay
        case .add(let people): .all([.effects([.lead(.act(.addPeople(people)))]), .back])
        case .back, .skip: .back
        case .read(let path): .effects([.readList(path)])
        }
    }
}
