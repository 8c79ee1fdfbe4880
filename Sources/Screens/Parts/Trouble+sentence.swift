// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension Trouble {
    /// The trouble as a sentence for people.
    package func sentence(in wording: TroubleWording) -> String {
        switch self {
        case .diskFull: wording.diskFull
        case .folderReadOnly: wording.folderReadOnly
        case .accessDenied: wording.accessDenied
        case .folderGone: wording.folderGone
        case .folderMoved: wording.folderMoved
        case .tooManyOpenFiles: wording.tooManyOpenFiles
        case .disk(let errno): wording.disk(errno)
        case .conflict(let file): wording.conflict(file)
        case .ledElsewhere: wording.ledElsewhere
        case .newerFormat(let file): wording.newerFormat(file)
        case .unknownMembers(let file): wording.unknownMembers(file)
        case .unreadable(let file): wording.unreadable(file)
        case .openToOthers(let file): wording.openToOthers(file)
        case .refused(let refusal): refusal.sentence(in: wording.refusal)
        case .seatsBusy(let count): wording.seatsBusy(count)
        case .badLine(let number): wording.badLine(number)
        case .noSuchSession(let name): wording.noSuchSession(name)
        case .folderExists(let name): wording.folderExists(name)
        case .settingsUnreadable(let file): wording.settingsUnreadable(file)
        case .settingsNotKept(let file): wording.settingsNotKept(file)
        case .editor(let name): wording.editor(name)
        }
    }
}

extension Refusal {
    /// The refusal as a sentence for people.
    package func sentence(in wording: RefusalWording) -> String {
        switch self {
        case .unknownParticipant, .unknownPrompt, .unknownAnswer, .unknownOrganisation, .unknownScribe, .unknownNote,
            .unknownRuling, .unknownRequest, .unknownIntent, .unknownStep, .unknownTheme:
            wording.unknown
        case .taken: wording.taken
        case .nameMissing: wording.nameMissing
        case .titleMissing: wording.titleMissing
        case .promptMissing: wording.promptMissing
        case .inUse: wording.inUse
        case .lineTooLong(let limit): wording.lineTooLong(limit)
        case .textTooLong(let characters, _): wording.textTooLong(characters)
        case .tooManyAnswers(let limit): wording.tooManyAnswers(limit)
        case .documentFull(let limit): wording.documentFull(limit >> 20)
        case .withdrawn: wording.withdrawn
        case .movedOn: wording.movedOn
        case .seatClosed: wording.seatClosed
        case .holdsWords: wording.holdsWords
        case .samePerson: wording.samePerson
        case .emptyText: wording.emptyText
        case .notStricter: wording.notStricter
        case .decidedSince: wording.decidedSince
        case .noFurtherStep: wording.noFurtherStep
        case .noEarlierStep: wording.noEarlierStep
        case .notBegun: wording.notBegun
        case .outOfBounds: wording.outOfBounds
        case .notOpen: wording.notOpen
        case .sessionClosed: wording.sessionClosed
        case .votedOn: wording.votedOn
        case .sessionFull(let limit): wording.sessionFull(limit >> 20)
        case .tooManyDots(let budget): wording.tooManyDots(budget)
        case .example: wording.example
        }
    }
}
