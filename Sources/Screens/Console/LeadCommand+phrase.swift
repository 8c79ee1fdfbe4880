// SPDX-License-Identifier: Apache-2.0

import Wording

extension LeadCommand {
    /// What the command is called.
    func phrase(_ words: LeadWording) -> CommandPhrase {
        switch self {
        case .takeOver: words.takeOver
        case .seats: words.seats
        case .people: words.people
        case .answers: words.answers
        case .paper: words.paper
        case .scribe: words.scribe
        case .details: words.details
        case .export: words.export
        case .groupSees: words.groupSees
        case .stop: words.stop
        case .read: words.read
        case .addPerson: words.addPerson
        case .pasteList: words.pasteList
        case .describe: words.describe
        case .present: words.present
        case .left: words.left
        case .choose: words.choose
        case .consent: words.consent
        case .stricter: words.stricter
        case .reopenSeat: words.reopenSeat
        case .dropRequests: words.dropRequests
        case .merge: words.merge
        case .remove: words.remove
        case .find: words.find
        case .reveal: words.reveal
        case .nextPrompt: words.nextPrompt
        case .previousPrompt: words.previousPrompt
        case .nextAnswer: words.nextAnswer
        case .previousAnswer: words.previousAnswer
        case .nextPerson: words.nextPerson
        case .previousPerson: words.previousPerson
        case .correct: words.correct
        case .withdraw: words.withdraw
        case .stricterAnswer: words.stricterAnswer
        case .editExternally: words.editExternally
        case .undo: words.undo
        case .redo: words.redo
        case .cover: words.cover
        case .help: words.help
        case .palette: words.palette
        case .language: words.language
        case .suspend: words.suspend
        case .back: words.back
        }
    }
}
