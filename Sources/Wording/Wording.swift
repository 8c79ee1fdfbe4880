// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// Every phrase of the program in one language, by area; an area is a struct with a Dutch and an English value.
///
/// All initialisers are memberwise: a phrase that lacks in one language does not compile.
///
/// A class, for it is asked for many times in every frame: hundreds of phrases would be copied each time.
package final class Wording: Sendable {
    package let language: Language
    package let dates: Dates
    package let attribution: AttributionWording
    package let provenance: ProvenanceWording
    package let transcript: TranscriptWording
    package let consent: ConsentWording
    package let seat: SeatWording
    package let trouble: TroubleWording
    package let console: ConsoleWording
    package let lead: LeadWording
    package let participants: ParticipantsWording
    package let reading: ReadingWording
    package let export: ExportWording
    package let closing: ClosingWording
    package let keys: KeyWording
    package let scribe: ScribeWording
    package let sharing: SharingWording
    package let balance: BalanceWording
    package let tables: TablesWording
    package let paper: PaperWording
    package let card: CardWording
    package let command: CommandWording
    package let file: FileWording
    package let details: DetailsWording
    package let people: PeopleWording
    package let home: HomeWording
    package let course: CourseWording
    package let template: TemplateWording
    package let grouping: GroupingWording
    package let slip: SlipWording
    package let wall: WallWording
    package let dots: DotsWording
    package let history: HistoryWording
    package let milestones: MilestoneWording
    package let rules: RulesWording
    package let parsing: ParsingWording

    private init(
        language: Language, dates: Dates, attribution: AttributionWording, provenance: ProvenanceWording,
        transcript: TranscriptWording, consent: ConsentWording, seat: SeatWording, trouble: TroubleWording,
        console: ConsoleWording, lead: LeadWording, participants: ParticipantsWording, reading: ReadingWording,
        export: ExportWording, closing: ClosingWording, keys: KeyWording, sharing: SharingWording,
        balance: BalanceWording, tables: TablesWording, scribe: ScribeWording, paper: PaperWording, card: CardWording,
        command: CommandWording, file: FileWording, details: DetailsWording, people: PeopleWording, home: HomeWording,
        course: CourseWording, template: TemplateWording, grouping: GroupingWording, slip: SlipWording,
        wall: WallWording, dots: DotsWording, history: HistoryWording, milestones: MilestoneWording,
        rules: RulesWording, parsing: ParsingWording
    ) {
        self.language = language
        self.dates = dates
        self.attribution = attribution
        self.provenance = provenance
        self.transcript = transcript
        self.consent = consent
        self.seat = seat
        self.trouble = trouble
        self.console = console
        self.lead = lead
        self.participants = participants
        self.reading = reading
        self.export = export
        self.closing = closing
        self.keys = keys
        self.scribe = scribe
        self.sharing = sharing
        self.balance = balance
        self.tables = tables
        self.paper = paper
        self.card = card
        self.command = command
        self.file = file
        self.details = details
        self.people = people
        self.home = home
        self.course = course
        self.template = template
        self.grouping = grouping
        self.slip = slip
        self.wall = wall
        self.dots = dots
        self.history = history
        self.milestones = milestones
        self.rules = rules
        self.parsing = parsing
    }

    package static let dutch = Wording(
        language: .dutch, dates: .dutch, attribution: .dutch, provenance: .dutch, transcript: .dutch, consent: .dutch,
        seat: .dutch, trouble: .dutch, console: .dutch, lead: .dutch, participants: .dutch, reading: .dutch,
        export: .dutch, closing: .dutch, keys: .dutch, sharing: .dutch, balance: .dutch, tables: .dutch, scribe: .dutch,
        paper: .dutch, card: .dutch, command: .dutch, file: .dutch, details: .dutch, people: .dutch, home: .dutch,
        course: .dutch, template: .dutch, grouping: .dutch, slip: .dutch, wall: .dutch, dots: .dutch,
        history: .dutch, milestones: .dutch, rules: .dutch, parsing: .dutch)

    package static let english = Wording(
        language: .english, dates: .english, attribution: .english, provenance: .english, transcript: .english,
        consent: .english, seat: .english, trouble: .english, console: .english, lead: .english,
        participants: .english, reading: .english, export: .english, closing: .english, keys: .english,
        sharing: .english, balance: .english, tables: .english, scribe: .english,
        paper: .english, card: .english, command: .english, file: .english, details: .english, people: .english,
        home: .english, course: .english, template: .english, grouping: .english, slip: .english, wall: .english,
        dots: .english, history: .english, milestones: .english,
        rules: .english, parsing: .english)

    package static func of(_ language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
