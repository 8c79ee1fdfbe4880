// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// What the pages of the console know of the session and of the screen they are on.
struct LeadScene {
    let leading: Leading
    let view: FacilitatorView
    let rules: ConsoleRules
    /// nil while no names are open.
    let people: PeopleView?
    let reading: ReadingView?
    /// nil before the first step.
    let clock: ClockReading?
    let corrections: [CorrectionDraft]
    let sharing: SharingView?
    let balance: BalanceView?
    let tables: TablesView?
    let preview: TranscriptPreview?
    /// What the group goes deeper into and closes with; nil until it was asked for.
    let outcome: OutcomeView?
    /// The sessions this one can follow; nil until they were asked for.
    let earlier: [EarlierSession]?
    /// nil while no answers are being grouped.
    let grouping: GroupingView?
    let undo: ActName?
    let redo: ActName?
    /// Whether nobody typed for longer than usual.
    let isQuiet: Bool
    /// Whether nobody leads the session that is only looked at here.
    let isLeadFree: Bool
    let wording: Wording
    let page: LeadPage

    var isReadOnly: Bool { leading.isReadOnly }
    /// Until it was asked, the group is taken to see the screen.
    var isShared: Bool { view.groupSeesScreen != false }

    /// Why a command cannot be given on any page; nil when it can.
    func unavailable(_ command: LeadCommand) -> String? {
        let words = wording.console
        switch command {
        case .takeOver: return isReadOnly ? nil : words.youLead
        case .undo:
            if isReadOnly { return words.onlyLooking }
            return undo == nil ? words.nothingToUndo : nil
        case .redo:
            if isReadOnly { return words.onlyLooking }
            return redo == nil ? words.nothingToRedo : nil
        case .nextStep:
            if isReadOnly { return words.onlyLooking }
            return view.course.position.following(in: view.course.agenda) == nil ? wording.course.ended : nil
        case .previousStep:
            if isReadOnly { return words.onlyLooking }
            let isFirst = view.course.position.preceding(in: view.course.agenda) == nil
            return isFirst ? wording.trouble.refusal.noEarlierStep : nil
        case .enterStep, .longerStep, .shorterStep, .skipStep, .earlierStep, .laterStep,
            .repeatStep, .takeOutStep, .otherLength:
            return isReadOnly ? words.onlyLooking : nil
        case .clock, .addMinute:
            if isReadOnly { return words.onlyLooking }
            return view.course.step == nil ? wording.course.notBegun : nil
        case .details, .groupSees, .addPerson, .pasteList, .describe, .present, .left, .consent, .stricter, .reopenSeat,
            .dropRequests, .merge, .remove, .correct, .withdraw, .stricterAnswer, .editExternally, .newTheme, .divide,
            .takeOut, .mark, .countMarks, .typeThemes, .renameTheme, .mergeTheme, .removeTheme, .openVote, .closeVote,
            .showDots,
            .openAgain, .whyTheme, .newVote, .nextTurn, .oneRound, .nextEverywhere, .pass, .previousTurn, .endTurns,
            .openAnswer, .openAll,
            .closeAll, .suggestTables, .nameTable, .clearTables:
            return isReadOnly ? words.onlyLooking : nil
        // Looking, going elsewhere and leaving is always possible.
        default:
            return nil
        }
    }

    func person(_ id: Identifier<Participant>) -> PeopleView.Person? { people?.people.first { $0.id == id } }
}

/// The part of the screen a page may take: below the head line, above the news and the hint.
struct LeadPage {
    let layout: Layout
    /// The first row below it.
    let bottom: Int

    var top: Int { layout.bodyTop }
    var gap: Int { layout.isRoomy ? 1 : 0 }
    /// Rows for buttons.
    var buttonRows: Int { layout.isRoomy ? 3 : 2 }
}

/// What a page of the console leads to.
indirect enum LeadStep: Equatable, Sendable {
    case stay
    case effects([Effect])
    /// To the page before.
    case back
    /// A page over this one.
    case open(LeadPlace)
    /// Another page in place of this one.
    case swap(LeadPlace)
    case run(LeadCommand)
    case leave(Departure)
    /// A sentence for whoever leads.
    case say(String)
    case all([LeadStep])
}
