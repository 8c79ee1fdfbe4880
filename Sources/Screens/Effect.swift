// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort

/// What the screens ask for.
package enum Effect: Equatable, Sendable {
    case quit(Int32)
    case suspend
    /// The terminal makes itself heard.
    case ring
    case startTimer(TimerName, milliseconds: Int)
    case cancelTimer(TimerName)
    /// A timer the desk set for itself has run out.
    case deskTimer(TimerName)
    /// The desk looks at what other threads left for it.
    case collectMail
    // Those that come at every key are small; the others are kept apart.
    indirect case home(HomeEffect)
    indirect case lead(LeadEffect)
    indirect case seat(SeatEffect)
    case writing(WritingEffect)
    indirect case scribe(ScribeEffect)
    case wall(WallEffect)
    indirect case rules(RulesEffect)
    /// Reads a list of people from the file at this path.
    case readList(String)
    /// The language of the interface, remembered for the next start.
    case rememberLanguage(Language)
}

/// What home asks for.
package enum HomeEffect: Equatable, Sendable {
    case list
    /// Reads on, where the last listing was not complete.
    case listOn
    /// Reads the own templates.
    case templates
    /// Reads what came of the sessions.
    case history
    case create(NewSession)
    /// Opens a session to lead it; an example is copied first.
    case lead(String)
    /// Opens a private copy of a session to lead it; nothing of it stays.
    case rehearse(String)
    /// Opens a session for its transcript: as to lead it, but an example is only looked at.
    case openForExport(String)
    /// Closes the session that is open.
    case leave
}

/// What the page of warnings asks for.
package enum RulesEffect: Equatable, Sendable {
    case read
    case keep(ConsoleRules)
}

/// A session about to be made.
package struct NewSession: Equatable, Sendable {
    package var details: SessionDetails
    package var prompts: [Prompt]
    package var organisations: [Organisation]
    package var people: [PastedPerson]
    /// The code that opens closed seats; nil for none.
    package var code: String?
    /// Planned steps that came with a template.
    package var course: Course?

    package init(
        details: SessionDetails, prompts: [Prompt], organisations: [Organisation] = [], people: [PastedPerson] = [],
        code: String? = nil, course: Course? = nil
    ) {
        self.details = details
        self.prompts = prompts
        self.organisations = organisations
        self.people = people
        self.code = code
        self.course = course
    }
}

/// One line of a pasted list of people.
package struct PastedPerson: Equatable, Sendable {
    package var name: String
    package var organisation: String?
    package var role: String?
    /// The part of the organisation.
    package var unit: String?

    package init(name: String, organisation: String? = nil, role: String? = nil, unit: String? = nil) {
        self.name = name
        self.organisation = organisation
        self.role = role
        self.unit = unit
    }
}

/// What whoever leads the session asks for.
package enum LeadEffect: Equatable, Sendable {
    /// Shows the session as it is now, in counts, and what can be undone.
    case overview
    case act(FacilitatorAct)
    case undo
    case redo
    /// Shows everybody by name.
    case people
    /// Shows one person's words.
    case reading(Identifier<Participant>)
    /// Shows the answers the group may see, without names, and their themes.
    case grouping
    /// Writes the answers as numbered slips to print, as text and as HTML.
    case printSlips
    /// Shows whose turn it is, and which answers can be opened.
    case sharing
    /// Shows who is heard, and how much.
    case balance
    /// Shows who sits at which table.
    case tables
    /// Names and words are not on the screen any more: nothing of them is sent until they are asked for again.
    case closeNames
    /// Tells what the clock of the step says now.
    case clock
    /// Leads the session, now that whoever led it is gone.
    case takeOver
    /// Counts what an export would hold.
    case preview(ExportProfile)
    case export(format: ExportFormat, profile: ExportProfile, overwrites: Bool)
    /// Writes the card sheet as text and as HTML; names stand on its list for handing out, and only when wanted.
    case printCards(withNames: Bool)
    /// Shows what the group goes deeper into and closes with.
    case outcome
    /// Closes the session, or opens it again.
    case closeSession(Bool)
    /// Shows how often each rating was given, or hides it again.
    case revealRatings(Bool)
    /// Tells which sessions this one can follow.
    case earlierSessions
    /// Writes the quote sheets and the page of agreements.
    case printSheets
    case checkCode(String)
    /// What is typed of a correction: in a file before the next frame.
    case draftCorrection(Identifier<Participant>, CorrectionDraft)
    /// Tells which corrections were typed and neither made nor dropped.
    case corrections
    /// The group's own words while they are typed, as the act that will keep them: in a file before the next frame.
    case draftTyped(CourseChange, ActName)
    /// What was typed of them is kept, or taken back.
    case dropTyped
    /// The correction of this answer is not made.
    case dropCorrection(Identifier<Answer>)
    /// Opens an answer in the external editor.
    case editExternally(Identifier<Participant>, Identifier<Answer>)
}

/// The formats a transcript is offered in on the screen.
package enum ExportFormat: String, CaseIterable, Sendable {
    case markdown, text, html, csv, json
}

/// An act of whoever leads the session.
package enum FacilitatorAct: Equatable, Sendable {
    case details(SessionDetails)
    case prompts([Prompt])
    case organisations([Organisation])
    case addPeople([PastedPerson])
    case describe(Identifier<Participant>, PastedPerson)
    /// Removes somebody who wrote nothing.
    case remove(Identifier<Participant>)
    /// Where people are, for one or several in one act.
    case presence([Identifier<Participant>], Presence)
    /// Consent given aloud or on paper, for several people in one act.
    case consent([Identifier<Participant>], Attribution, text: String, Consent.Way)
    case stricter(Identifier<Participant>, Identifier<Answer>?, Attribution)
    case screenShared(Bool)
    case code(String?)
    case correct(Identifier<Participant>, Identifier<Answer>, text: String, reason: String)
    case withdraw(Identifier<Participant>, Identifier<Answer>)
    case merge(from: Identifier<Participant>, into: Identifier<Participant>)
    case reopenSeat(Identifier<Participant>)
    /// Takes back what was asked about somebody's words and still waits.
    case dropRequests(Identifier<Participant>)
    /// On to another step, back, or something with its clock.
    case step(Position.Command)
    /// Something with the dots of the group.
    case vote(Vote.Command)
    /// The answer that stands large before the group; no act to take back.
    case large(Identifier<Answer>)
    /// Something with the themes of the group.
    case group(ThemeAct)
    /// Follows an earlier session, by its folder, or none: its agreements come back.
    case follow(String?)
    /// Shows whether the earlier agreements changed anything, or hides it again.
    case revealChanges(Bool)
    /// Counts what people marked at their seats, or lets them mark again.
    case countMarks(Bool)
    /// Something with the turns; a first round is drawn by lot.
    case turns(Turns.Command)
    /// Something with the turns at one table, or at all of them.
    case tableTurns(Turns.Command, Identifier<SharingTable>?)
    /// One part of how the session is led, by the name of the act.
    case course(CourseChange, ActName)
}

/// The name of an act, for saying what was undone.
package enum ActName: String, Codable, Equatable, Sendable, CaseIterable {
    case details, prompts, organisations, addPeople, describe, remove, presence, consent, stricter, code
    case step, clock, agenda, milestones, turns, tables, opened, marked, themes, vote, agreements, closing
    case lastTime
    // What cannot be taken back, and is named when somebody tries.
    case correct, withdraw, merge, reopenSeat
}

/// What a seat asks for.
package enum SeatEffect: Equatable, Sendable {
    /// Shows the names to choose from.
    case door
    case sitDown(Identifier<Participant>)
    /// Opens a seat that was handed over, and sits down.
    case reopen(Identifier<Participant>)
    /// Adds somebody and sits them down.
    case addMyself(name: String, role: String?, organisation: String?)
    case describe(name: String, role: String?, organisation: String?)
    case consent(Attribution, text: String)
    case attribute(Identifier<Answer>, Attribution)
    case withdraw(Identifier<Answer>)
    /// Gives somebody's dots; none to abstain.
    case vote(Identifier<Participant>, [Identifier<Theme>: Int])
    /// Says whether it was worth it, from 1 to 5; nil takes the rating away.
    case rate(Identifier<Participant>, Int?)
    /// Marks the answers somebody finds most important: all of them anew.
    case mark(Identifier<Participant>, [Identifier<Answer>])
    /// Asks for the next turn at the table of this seat.
    case nextTurn
    /// Hands over: everything is kept and the document let go; `closes` says whether the seat stays closed.
    case standUp(closes: Bool)
}

/// What an editor asks for; there is one open editor at a time.
package enum WritingEffect: Equatable, Sendable {
    case open(WritingPlace)
    /// The whole text as it is now: in a file before the next frame.
    case draft(String)
    /// The attribution of the answer being written.
    case attribute(Attribution)
    /// The text being written belongs elsewhere: to another card, or to another speaker.
    case move(WritingPlace)
    /// The editor is left: its text is an answer or a note now.
    case leave
}

/// What is being written in an editor.
package enum WritingPlace: Equatable, Sendable {
    /// An answer of whoever sits at the seat; nil begins a new one.
    case answer(Identifier<Prompt>, Identifier<Answer>?)
    /// A paper card of somebody; nil begins a new one.
    case card(Identifier<Participant>, Identifier<Prompt>, Identifier<Answer>?)
    /// A note of the scribe; without a speaker the group says it. An earlier note keeps its own speaker and kind.
    case note(Identifier<Participant>?, Identifier<Prompt>, Provenance, Identifier<Note>?)
}

/// What the scribe's screen and the paper screen ask for.
package enum ScribeEffect: Equatable, Sendable {
    /// Shows the people and the prompts, with the scribe's own notes.
    case show
    /// Shows the people and the prompts, with the cards typed in so far.
    case showCards
    /// Notes and cards are not on the screen any more.
    case hide
    /// Adds somebody who is not on the list yet; without a number they get the next one.
    case addPerson(name: String, organisation: String?, number: Int?)
    /// What somebody ticked on their card, with the text that stands on it.
    case consent(Identifier<Participant>, Attribution, text: String)
    case removeCard(Identifier<Participant>, Identifier<Answer>)
    case removeNote(Identifier<Note>)
    /// Asks for the next turn at this scribe's table.
    case nextTurn
}

/// What the wall asks for.
package enum WallEffect: Equatable, Sendable {
    /// Shows what the group may see now, and whatever changes of it.
    case show
    case hide
}
