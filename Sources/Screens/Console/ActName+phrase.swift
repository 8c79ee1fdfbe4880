// SPDX-License-Identifier: Apache-2.0

import Wording

extension ActName {
    /// What the act is called, behind "undone".
    func phrase(_ words: ActWording) -> String {
        switch self {
        case .details: words.details
        case .prompts: words.prompts
        case .organisations: words.organisations
        case .addPeople: words.addPeople
        case .describe: words.describe
        case .remove: words.remove
        case .presence: words.presence
        case .consent: words.consent
        case .stricter: words.stricter
        case .code: words.code
        case .step: words.step
        case .clock: words.clock
        case .agenda: words.agenda
        case .milestones: words.milestones
        case .turns: words.turns
        case .tables: words.tables
        case .opened: words.opened
        case .marked: words.marked
        case .themes: words.themes
        case .vote: words.vote
        case .agreements: words.agreements
        case .closing: words.closing
        case .lastTime: words.lastTime
        case .correct: words.correct
        case .withdraw: words.withdraw
        case .merge: words.merge
        case .reopenSeat: words.reopenSeat
        }
    }

    /// Why the act cannot be taken back; nil when it can.
    func finality(_ words: ActWording) -> String? {
        switch self {
        case .correct: words.correctIsFinal
        case .withdraw: words.withdrawIsFinal
        case .merge: words.mergeIsFinal
        case .reopenSeat: words.reopenIsFinal
        case .describe: words.describeIsFinal
        case .details, .prompts, .organisations, .addPeople, .remove, .presence, .consent, .stricter, .code, .step,
            .clock, .agenda, .milestones, .turns, .tables, .opened, .marked, .themes, .vote, .agreements, .closing,
            .lastTime:
            nil
        }
    }
}
