// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The console of whoever leads a session, and the pages behind it.
package struct FacilitatorApp: Equatable, Sendable {
    var language: Language
    /// Where it leads, once it is left.
    var departure: Departure?

    let leading: Leading
    var view: FacilitatorView
    /// Everybody by name; nil while no names are open.
    var people: PeopleView?
    /// The words of one person; nil while no words are open.
    var reading: ReadingView?
    /// What the clock of the step said last; nil before the first step.
    var clock: ClockReading?
    /// Whose turn it is and what is open; nil until the page of sharing asked.
    var sharing: SharingView?
    /// nil until the page of the balance asked.
    var balance: BalanceView?
    /// nil until the page of the tables asked.
    var tables: TablesView?
    /// What a transcript would hold, for the export page.
    var preview: TranscriptPreview?
    var outcome: OutcomeView?
    /// The sessions this one can follow; nil until the page of the last time asked.
    var earlier: [EarlierSession]?
    /// The answers and their themes; nil while they are not being grouped.
    var grouping: GroupingView?
    /// Corrections that were being typed when the program stopped.
    var corrections: [CorrectionDraft] = []
    var undo: ActName?
    var redo: ActName?
    /// Whether nobody leads the session that is only looked at here.
    var isLeadFree = false
    /// Whether nobody typed for longer than usual.
    var isQuiet = false
    /// When it warns, as it is set now.
    var rules: ConsoleRules
    /// What went wrong and has not been put right.
    var trouble: Trouble?
    /// One sentence of news.
    var notice: String?
    var place: LeadPlace
    /// The pages this one lies over, the last one on top.
    var behind: [LeadPlace] = []
    /// Whether something was typed that the session may not have yet.
    private var isTyping = false
    private let opensExport: Bool
    private(set) var size = Size(columns: 80, rows: 24)

    static let minute = TimerName("console-minute")
    /// Typing pauses: what was typed is kept.
    static let pause = TimerName("console-pause")
    static let pauseMilliseconds = 700
    static let idle = TimerName("console-idle")
    /// After so long without a key, names and words are covered.
    static let idleMilliseconds = 180_000

    /// - Parameter opensExport: Whether the session was opened for its transcript.
    package init(_ leading: Leading, language: Language, opensExport: Bool = false) {
        self.leading = leading
        self.language = language
        self.opensExport = opensExport
        view = leading.view
        rules = leading.rules
        place = .overview(OverviewScreen())
        if opensExport { open(exportPage) }
        let words = Wording.of(language).console
        if view.groupSeesScreen == nil, !leading.isReadOnly { open(.question(.sharing(words))) }
        if view.hasCode { open(.cover(LeadCoverScreen(.opening, hasCode: true))) }
        notice = leading.copiedFrom.map { words.ownCopy($0) }
        if leading.recovered > 0 { notice = words.recovered(leading.recovered) }
    }

    /// What is asked for when the console appears, or appears again.
    package func start() -> [Effect] {
        [.lead(.overview)] + namesWanted() + coverLater + typingAwaited
            + (opensExport ? [.lead(.preview(.public))] : [])
    }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .input(let input):
            let effects = hear(input)
            return effects + showLarge() + coverLater + keepTyped()
        case .timer(Self.idle):
            if showsNames { open(.cover(LeadCoverScreen(.idle, hasCode: view.hasCode))) }
            return []
        case .timer(Self.minute):
            return [.lead(.clock)]
        case .timer(Self.quiet):
            isQuiet = true
            return []
        case .timer(Self.pause): return take(place.pause(in: scene))
        case .resized(let size):
            self.size = size
            return []
        case .timer, .wake, .pointer, .clicked:
            return []
        case .desk(let message):
            return hear(message) + showLarge()
        }
    }

    /// In the step of grouping the wall shows the answer that stands large here.
    private func showLarge() -> [Effect] {
        guard case .grouping(let screen) = place, !leading.isReadOnly, view.course.step?.kind == .group,
            screen.page == .one, let answer = screen.large(in: scene)?.id, answer != view.course.large
        else { return [] }
        return [.lead(.act(.large(answer)))]
    }

    /// What is typed on the pages of the group's own words is on file at every key, and in the session at every pause.
    private mutating func keepTyped() -> [Effect] {
        guard case .effects(let effects) = place.pause(in: scene),
            case .lead(.act(.course(let change, let name))) = effects.first
        else {
            defer { isTyping = false }
            return isTyping ? [.lead(.dropTyped)] : []
        }
        isTyping = true
        return [.lead(.draftTyped(change, name)), .startTimer(Self.pause, milliseconds: Self.pauseMilliseconds)]
    }

    /// Names and words are covered when nobody presses a key for a while.
    private var coverLater: [Effect] {
        showsNames ? [.startTimer(Self.idle, milliseconds: Self.idleMilliseconds)] : []
    }

    private mutating func hear(_ input: Input) -> [Effect] {
        notice = nil
        if input == .key(.function(1)), place.hasKeysOfItsOwn {
            return take(.open(.help(HelpScreen(CommandTable([])))))
        }
        let step = place.update(input, in: scene)
        return take(step)
    }

    // MARK: - Pages

    /// Puts a page over the present one.
    mutating func open(_ next: LeadPlace) {
        behind.append(place)
        place = next
    }

    mutating func take(_ step: LeadStep) -> [Effect] {
        switch step {
        case .stay: return []
        case .effects(let effects): return effects
        case .back:
            place = behind.popLast() ?? .overview(OverviewScreen())
            return settleNames()
        case .open(let next):
            open(next)
            return settleNames()
        case .swap(let next):
            place = next
            return settleNames()
        case .run(let command): return run(command)
        case .leave(let departure):
            self.departure = departure
            return []
        case .say(let sentence):
            notice = sentence
            return []
        case .all(let steps):
            return steps.flatMap { take($0) }
        }
    }

    /// Whether names or words can be read on the screen now.
    var showsNames: Bool {
        switch place {
        case .overview, .turns, .balance: return !isShared
        default: break
        }
        return place.showsNames
    }

    var isShared: Bool { view.groupSeesScreen != false }

    /// Asks for the names when a page needs them.
    private func namesWanted() -> [Effect] { showsNames ? [.lead(.people)] : [] }

    /// Asks for the names when the new page needs them, and forgets them when no page does.
    private mutating func settleNames() -> [Effect] {
        if showsNames { return people == nil ? namesWanted() : [] }
        guard case .overview = place,
            people != nil || reading != nil || sharing != nil || balance != nil || tables != nil || outcome != nil
                || grouping != nil
        else { return [] }
        people = nil
        reading = nil
        sharing = nil
        balance = nil
        tables = nil
        outcome = nil
        grouping = nil
        return [.lead(.closeNames)]
    }

    // MARK: - Drawing

    var scene: LeadScene { scene(in: size) }

    private func scene(in size: Size) -> LeadScene {
        let layout = Layout(size)
        let page = LeadPage(layout: layout, bottom: layout.hintRow - newsLines(in: layout).count)
        return LeadScene(
            leading: leading, view: view, rules: rules, people: people, reading: reading, clock: clock,
            corrections: corrections,
            sharing: sharing, balance: balance, tables: tables, preview: preview, outcome: outcome, earlier: earlier,
            grouping: grouping, undo: undo, redo: redo, isQuiet: isQuiet, isLeadFree: isLeadFree, wording: wording,
            page: page)
    }

    package func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        if case .cover = place {
            canvas.drawHead("", "Terugblik", in: layout)
        } else {
            canvas.drawHead(
                "\(view.details.title) · \(wording.dates.short(view.details.date))", pageName, in: layout)
        }
        place.draw(on: &canvas, in: scene(in: size))
        drawNews(on: &canvas, in: layout)
        return canvas
    }

    /// What stands at the right of the head line.
    private var pageName: String {
        switch place {
        case .people, .person, .consent, .merge, .paste: wording.lead.people.label
        case .reading, .correction: wording.lead.answers.label
        case .grouping, .typedThemes: wording.lead.grouping.open.label
        case .export, .purpose: wording.lead.export.label
        case .details: wording.lead.details.label
        case .agenda: wording.lead.agenda.label
        case .milestones, .milestone: wording.lead.milestones.label
        case .deepening, .theme, .agreement: wording.lead.deepen.label
        case .closing, .closingWords, .summary, .quotes, .reply, .rating: wording.lead.close.label
        case .lastTime, .lastChange: wording.lead.lastTime.label
        case .rules: wording.home.rules
        case .dots, .dotsReason: wording.lead.dots.label
        case .turns: wording.lead.sharing.open.label
        case .balance: wording.lead.sharing.balance.label
        case .tables: wording.lead.tables.open.label
        case .overview, .stricter, .question, .cover, .help, .palette: wording.console.name
        }
    }

    private func newsLines(in layout: Layout) -> [String] {
        guard let sentence = trouble?.sentence(in: wording.trouble) ?? notice else { return [] }
        if case .cover = place { return [] }
        let lines = wrap("! " + sentence, width: layout.width)
        return lines.count <= 3 ? lines : Array(lines.prefix(2)) + [lines[2] + " …"]
    }

    /// Draws what went wrong, or the news, right above the hint.
    private func drawNews(on canvas: inout Canvas, in layout: Layout) {
        let lines = newsLines(in: layout)
        for (index, line) in lines.enumerated() {
            let point = Point(column: layout.margin, row: layout.hintRow - lines.count + index)
            canvas.writeClipped(line, at: point, columns: layout.width, role: trouble == nil ? .accent : .error)
        }
    }
}
