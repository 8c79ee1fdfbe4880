// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension WallPage {
    init(_ welcome: WallView.Welcome, _ wording: Wording) {
        let words = wording.wall
        self.init(words.welcome)
        if !welcome.purpose.isEmpty { lines.append(.text(words.purpose(welcome.purpose))) }
        if !welcome.responsible.isEmpty { lines.append(.text(words.responsible(welcome.responsible))) }
        if let lastTime = welcome.lastTime { add(lastTime, wording) }
        lines.append(.gap)
        for (index, prompt) in welcome.prompts.enumerated() { lines.append(.mark("\(index + 1)  ", prompt.question)) }
        lines += [.gap, .text(words.rulesTitle, .title)] + words.rules.map { .mark("· ", $0) }
        lines += [.gap, .text(words.consentTitle, .title), .text(wording.seat.consentText)]
        lines += Attribution.allCases.map { level in
            let parts = [wording.consent.choice(level), wording.consent.detail(level)].compactMap(\.self)
            return .mark("· ", parts.joined(separator: ": "))
        }
        count(welcome.consent, words.consentGiven)
    }

    init(_ years: [WallView.Year], _ words: WallWording) {
        self.init(words.backInTime)
        lines.append(.text(words.backInTimeText))
        for year in years {
            lines += [.gap, .text(year.year, .title)] + year.texts.map { .mark("· ", $0) }
        }
    }

    init(_ writing: WallView.Writing, _ wording: Wording) {
        self.init(writing.asked.prompt.question)
        place = wording.seat.promptOf(writing.asked.number, writing.asked.prompts, writing.asked.prompt.label)
        lines = writing.asked.prompt.probes.first.map { [.text($0)] } ?? []
        count(writing.answered, wording.wall.written)
    }

    private mutating func count(_ progress: WallView.Progress, _ sentence: (Int, Int) -> String) {
        guard progress.people > 0 else { return }
        self.progress = progress
        progressSentence = sentence(progress.done, progress.people)
    }

    // MARK: - Sharing

    init(_ sharing: WallView.Sharing, _ wording: Wording) {
        let words = wording.wall
        let question = sharing.asked?.prompt.question ?? words.sharing
        let turn = sharing.turn
        let speaker = turn.map { $0.speaker.map(words.turn) ?? words.roundOver }
        self.init(sharing.opened.first?.text ?? speaker ?? question)
        place = [sharing.asked?.prompt.label ?? words.sharing, turn.map { words.round($0.round) }]
            .compactMap(\.self).joined(separator: " · ")
        if let first = sharing.opened.first {
            lines = [.text("— " + Self.name(of: first.speaker, wording), .accent), .gap]
            if let speaker { lines.append(.text(speaker, .title)) }
        }
        if let next = turn?.next { lines.append(.text(words.nextTurn(next))) }
        for table in sharing.tables { lines.append(.mark("\(table.name)  ", Self.state(of: table.turn, words))) }
        if sharing.opened.isEmpty {
            if speaker != nil { lines += [.gap, .text(question)] }
            if !sharing.tables.isEmpty { lines.append(.gap) }
            lines.append(.text(words.passing))
        }
        add(Array(sharing.opened.dropFirst()), wording)
    }

    private static func state(of turn: WallView.Turn, _ words: WallWording) -> String {
        guard let speaker = turn.speaker else { return words.roundOver }
        return [words.turn(speaker), turn.next.map(words.nextTurn)].compactMap(\.self).joined(separator: " · ")
    }

    mutating func add(_ quotes: [WallView.Quote], _ wording: Wording) {
        for quote in quotes {
            lines += [.gap, .mark("· ", quote.text), .mark("  — ", Self.name(of: quote.speaker, wording))]
        }
    }

    /// Who is told to have written it.
    static func name(of speaker: TranscriptSelection.Speaker, _ wording: Wording) -> String {
        switch speaker {
        case .named(let name, _, let organisation):
            [name, organisation].compactMap(\.self).joined(separator: ", ")
        case .function(let role, let organisation): [role, organisation].compactMap(\.self).joined(separator: ", ")
        case .unnamed, .group: wording.attribution(.unnamed)
        }
    }

    // MARK: - Themes

    init(_ grouping: WallView.Grouping, _ wording: Wording) {
        let words = wording.wall
        self.init(grouping.present?.text ?? words.grouping)
        if let present = grouping.present {
            place = words.grouping
            lines += [.text("— " + Self.name(of: present.speaker, wording), .accent), .gap]
        }
        if grouping.themes.isEmpty { lines.append(.text(words.groupingText)) }
        for (index, theme) in grouping.themes.enumerated() {
            lines.append(.mark("\(index + 1)  ", "\(theme.name) · \(words.answers(theme.count))"))
            for quote in theme.quotes {
                lines.append(.mark("   · ", "\(quote.text) — \(Self.name(of: quote.speaker, wording))"))
            }
        }
        if let marked = grouping.marked { count(marked, words.marked) }
    }

    init(_ voting: WallView.Voting, _ words: WallWording) {
        self.init(words.voting)
        switch voting.state {
        case .notOpen: break
        case .open(let progress):
            lines = voting.budget.map { [.text(words.budget($0)), .gap] } ?? []
            if let progress { count(progress, words.voted) }
        case .closed: lines = [.text(words.votingClosed), .gap]
        case .revealed(let results, let abstained):
            headline = words.result
            let most = results.map(\.dots).max() ?? 0
            lines = results.map {
                .bar($0.theme, $0.dots, of: most, words.dots($0.dots) + ($0.isTied ? " " + words.tied : ""))
            }
            if abstained > 0 { lines += [.gap, .text(words.abstained(abstained))] }
            return
        }
        lines += voting.themes.enumerated().map { .mark("\($0 + 1)  ", $1) }
    }

    init(_ deepening: WallView.Deepening, _ wording: Wording) {
        let words = wording.wall
        self.init(deepening.theme ?? words.deepening)
        if deepening.theme != nil { place = words.deepening }
        if !deepening.reasons.isEmpty { lines += [.text(deepening.reasons), .gap] }
        add(deepening.agreements, wording)
        lines += [.gap, .text(words.questionsTitle, .title)] + words.questions.map { .mark("· ", $0) }
        guard !deepening.quotes.isEmpty else { return }
        lines += [.gap, .text(words.quotesTitle, .title)]
        add(deepening.quotes, wording)
    }

    private mutating func add(_ agreements: [Agreement], _ wording: Wording) {
        guard !agreements.isEmpty else { return }
        lines += [.gap, .text(wording.wall.agreementsTitle, .title)]
        lines += agreements.map { agreement in
            let day = agreement.by.map { wording.wall.by(wording.dates.short($0)) }
            let who = agreement.who.isEmpty ? nil : agreement.who
            return .mark("· ", [agreement.what, who, day].compactMap(\.self).joined(separator: " · "))
        }
    }

    // MARK: - Closing

    init(_ farewell: WallView.Farewell, _ wording: Wording) {
        let words = wording.wall
        self.init(farewell.isClosed ? words.thanks : words.closing)
        if !farewell.words.isEmpty {
            lines += [.text(words.wordsTitle, .title), .text(farewell.words.joined(separator: " · "))]
        }
        if !farewell.summary.isEmpty { lines += [.gap, .text(farewell.summary)] }
        if !farewell.quotes.isEmpty {
            lines += [.gap, .text(words.leavingTitle, .title), .text(words.leavingText)]
            add(farewell.quotes, wording)
        }
        if !farewell.sharing.isEmpty { lines += [.gap, .text(words.sharedTitle, .title), .text(farewell.sharing)] }
        add(farewell.agreements, wording)
        if let ratings = farewell.ratings {
            lines += [.gap, .text(words.ratingTitle, .title)]
            let most = ratings.max() ?? 0
            lines += ratings.enumerated().reversed().map { .bar("\($0 + 1)", $1, of: most, "\($1)") }
        }
        if !farewell.isClosed { lines += [.gap, .text(words.thanks, .title)] }
    }
}
