// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort

/// Everything a screen can hear.
package enum Message: Equatable, Sendable {
    case input(Input)
    case resized(Size)
    case timer(TimerName)
    case wake(Wake)
    /// What the mouse did; heard as the keys that do the same.
    indirect case pointer(Pointer)
    /// What a click was on, when its keys have been heard.
    indirect case clicked(Click)
    /// Kept apart, so that a key, which comes far more often, is small and quickly passed on.
    indirect case desk(DeskMessage)
}

/// What the desk, which holds the session and its files, tells the screens.
package enum DeskMessage: Equatable, Sendable {
    // Home
    case sessions(HomeListing)
    /// The own templates that could be read.
    case templates([OwnTemplate])
    /// What came of the sessions.
    case sessionHistory(SessionHistory)
    /// The session is open to be led; the view follows.
    case led(Leading)
    case left
    /// The list of people in a file.
    case list(FileText)
    case listNotRead(ListProblem)
    /// When the console warns, as it is set now, and why it cannot be set.
    case rules(ConsoleRules, Trouble?)

    // Leading
    case facilitator(FacilitatorView)
    /// What the clock of the present step says; nil before the first step.
    case clock(ClockReading?)
    /// So many people, and who, write on after the group went to another step.
    case stillWriting([String])
    case people(PeopleView)
    case reading(ReadingView)
    case grouping(GroupingView)
    case slipsPrinted(paths: [String])
    /// Whose turn it is, and which answers can be opened.
    case sharing(SharingView)
    /// Who is heard, and how much.
    case balance(BalanceView)
    /// Who sits at which table.
    case tables(TablesView)
    /// An act of whoever leads was done; it can be undone while `undo` names it.
    case history(undo: ActName?, redo: ActName?)
    case undone(ActName)
    case redone(ActName)
    /// The last act cannot be taken back; undoing again takes back the one before it.
    case notUndoable(ActName)
    /// An act no longer fits and stays; undoing again takes back the one before it, when there is one.
    case notTakenBack(ActName, Refusal, isLast: Bool)
    /// An act that was taken back no longer fits, and is not done again.
    case notDoneAgain(ActName, Refusal)
    /// Somebody typed twice is one person now.
    case merged(MergedPeople)
    /// Nobody leads the session any more; whoever looks along can take over.
    case leadIsFree
    case exportPreview(TranscriptPreview)
    /// The act waits for a seat to let go of the document.
    case requestWaits
    case exported(path: String)
    /// There is a file already; asking again with `overwrites` replaces it.
    case exportExists(path: String)
    case cardsPrinted(paths: [String])
    case outcome(OutcomeView)
    case sheetsPrinted(paths: [String])
    /// The sessions this one can follow, the newest first.
    case earlierSessions([EarlierSession])
    /// The text of an answer as it came back from the external editor; nil when it was left unchanged.
    case edited(Identifier<Answer>, String?)
    /// The corrections that were typed and neither made nor dropped.
    case corrections([CorrectionDraft])
    case codeAccepted
    case codeWrong

    // Seats
    case door(SeatDoor)
    case seat(SeatView)
    /// Somebody sat down. `recovered` is the answer whose editor was open when the program stopped unasked.
    case seatTaken(SeatView, recovered: Identifier<Answer>?)
    case seatRefused(SeatRefusal)
    /// Whoever leads asks for this document: the seat is covered for a moment, everything is kept.
    case seatRecalled
    /// Somebody's dots are in the session.
    case ballotKept(Identifier<Participant>)
    /// Somebody's rating is in the session, or taken out of it.
    case ratingKept(Identifier<Participant>, isGiven: Bool)
    /// What somebody marks now is in the session.
    case marksKept(Identifier<Participant>, [Identifier<Answer>])

    // Scribe and paper
    case scribe(ScribeView)
    case paper(PaperView)
    case personAdded(Identifier<Participant>)
    /// A card is in the editor now.
    case cardOpened(Identifier<Participant>, Identifier<Answer>)
    /// A note is in the editor now.
    case noteOpened(Identifier<Note>)
    /// The note whose editor was open when the program stopped unasked.
    case noteRecovered(Identifier<Note>)

    // The wall
    /// What the group may see, and when it was looked at.
    case wall(WallView, Moment)

    // Writing
    /// All that was typed so far is on the disk.
    case kept(Moment)
    case keptAgain
    case trouble(Trouble)
    /// Where a text was rescued to when its folder could not take it.
    case rescued(path: String)
    /// The file with words that the session refused.
    case setAside(path: String)
    /// Another thread left something for the desk; the program answers with `Effect.collectMail`.
    case mail
}

/// Why somebody cannot sit down.
package enum SeatRefusal: Equatable, Sendable {
    case closed
    /// Another process holds this person's document.
    case taken
    case unknown
    /// The document can be read but not written.
    case readOnly
}

/// A session another one can follow.
package struct EarlierSession: Equatable, Sendable {
    /// The name of its folder.
    package let id: String
    package let title: String
    package let date: CalendarDate
    /// How many agreements were made in it; nil when nobody counted.
    package let agreements: Int?

    package init(id: String, title: String, date: CalendarDate, agreements: Int? = nil) {
        self.id = id
        self.title = title
        self.date = date
        self.agreements = agreements
    }
}

/// One line of home.
package struct HomeSession: Equatable, Sendable {
    /// The name of the session's folder.
    package let id: String
    /// nil when it was not read yet and, with a trouble, when it cannot be read.
    package let summary: SessionSummary?
    package let trouble: Trouble?

    package init(id: String, summary: SessionSummary?, trouble: Trouble?) {
        self.id = id
        self.summary = summary
        self.trouble = trouble
    }
}

/// How a session was opened to be led.
package struct Leading: Equatable, Sendable {
    /// The name of the session's folder.
    package let id: String
    /// How the session is named in another terminal.
    package let call: SessionCall
    package let view: FacilitatorView
    /// The example this is an own copy of, made just now.
    package let copiedFrom: String?
    /// Somebody else leads it; this is only for looking.
    package let isReadOnly: Bool
    /// It is a copy of which nothing stays.
    package let isRehearsal: Bool
    /// Documents that could not be read, and what else deserves a sentence.
    package let troubles: [Trouble]
    /// Texts found back that were not in a document yet.
    package let recovered: Int
    package let rules: ConsoleRules

    package init(
        id: String, call: SessionCall, view: FacilitatorView, copiedFrom: String?, isReadOnly: Bool,
        isRehearsal: Bool = false, troubles: [Trouble], recovered: Int, rules: ConsoleRules = ConsoleRules()
    ) {
        self.id = id
        self.call = call
        self.view = view
        self.copiedFrom = copiedFrom
        self.isReadOnly = isReadOnly
        self.isRehearsal = isRehearsal
        self.troubles = troubles
        self.recovered = recovered
        self.rules = rules
    }
}
