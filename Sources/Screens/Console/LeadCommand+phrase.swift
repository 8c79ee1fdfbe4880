// SPDX-License-Identifier: Apache-2.0

import Wording

extension LeadCommand {
    /// What the command is called.
    func phrase(_ wording: Wording) -> CommandPhrase {
        let words = wording.lead
        let course = wording.course
        return phrase(words, course)
    }

    private func phrase(_ words: LeadWording, _ course: CourseWording) -> CommandPhrase {
        switch self {
        case .nextStep: words.nextStep
        case .previousStep: words.previousStep
        case .clock: words.clock
        case .addMinute: words.addMinute
        case .agenda: words.agenda
        case .enterStep: course.goThere
        case .longerStep: course.longer
        case .shorterStep: course.shorter
        case .skipStep: course.skip
        case .earlierStep: course.earlier
        case .laterStep: course.later
        case .repeatStep: course.again
        case .takeOutStep: course.takeOut
        case .otherLength: course.fullTime
        case .takeOver: words.takeOver
        case .seats: words.seats
        case .people: words.people
        case .answers: words.answers
        case .paper: words.paper
        case .scribe: words.scribe
        case .wall: words.wall
        case .details: words.details
        case .milestones: words.milestones
        case .deepen: words.deepen
        case .close: words.close
        case .lastTime: words.lastTime
        case .rules: words.rules
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
        case .grouping: words.grouping.open
        case .nextLoose: words.grouping.nextLoose
        case .previousLoose: words.grouping.previousLoose
        case .newTheme: words.grouping.newTheme
        case .alike: words.grouping.alike
        case .divide: words.grouping.divide
        case .takeOut: words.grouping.takeOut
        case .mark: words.grouping.mark
        case .countMarks: words.grouping.countMarks
        case .answerList: words.grouping.answerList
        case .themeList: words.grouping.themeList
        case .suggestions: words.grouping.suggestions
        case .jump: words.grouping.jump
        case .slips: words.grouping.slips
        case .typeThemes: words.grouping.typeThemes
        case .looseOnly: words.grouping.looseOnly
        case .showLarge: words.grouping.showLarge
        case .openTheme: words.grouping.openTheme
        case .renameTheme: words.grouping.renameTheme
        case .mergeTheme: words.grouping.mergeTheme
        case .removeTheme: words.grouping.removeTheme
        case .openSuggestion: words.grouping.openSuggestion
        case .moreSuggestions: words.grouping.moreSuggestions
        case .dots: words.dots
        case .openVote: words.openVote
        case .closeVote: words.closeVote
        case .showDots: words.showDots
        case .openAgain: words.openAgain
        case .whyTheme: words.whyTheme
        case .newVote: words.newVote
        case .otherWay: words.otherWay
        case .moreDots: words.moreDots
        case .fewerDots: words.fewerDots
        case .tables: words.tables.open
        case .suggestTables: words.tables.suggest
        case .nameTable: words.tables.name
        case .clearTables: words.tables.clear
        case .turns: words.sharing.open
        case .balance: words.sharing.balance
        case .nextTurn: words.sharing.next
        case .oneRound: words.sharing.oneRound
        case .nextEverywhere: words.sharing.nextEverywhere
        case .pass: words.sharing.pass
        case .previousTurn: words.sharing.back
        case .endTurns: words.sharing.end
        case .openAnswer: words.sharing.openAnswer
        case .openAll: words.sharing.openAll
        case .closeAll: words.sharing.closeAll
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
