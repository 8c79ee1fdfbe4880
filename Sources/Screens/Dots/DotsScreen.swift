// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The dots of the group: how it votes, then open, close and show, with the result and why.
struct DotsScreen: Equatable, Sendable {
    enum Focus: Equatable, Sendable { case list, bar }

    private(set) var focus: Focus = .bar
    private(set) var chosen = 0
    private(set) var bar = CommandBar()
    /// What was chosen before the vote begins; nil where the suggestion stands.
    private var chosenWay: Vote.Way?
    private var chosenBudget: Int?
    /// Whether digits go behind the ones typed last.
    private var isTyping = false

    // MARK: - What is chosen

    /// With screens of their own people vote at them; with one laptop the room counts.
    func way(in scene: LeadScene) -> Vote.Way {
        chosenWay ?? (scene.view.details.wayOfWriting == .ownScreens ? .seats : .counted)
    }

    func budget(in scene: LeadScene) -> Int { chosenBudget ?? Self.suggested(in: scene) }

    static func suggested(in scene: LeadScene) -> Int {
        Vote.suggestedBudget(themes: scene.view.course.themes.count, people: scene.view.people)
    }

    /// The themes in the order they are shown: as they are, and by their dots once those are.
    func themes(in scene: LeadScene) -> [Theme] {
        let themes = scene.view.course.themes
        guard let result = scene.view.dots?.result else { return themes }
        return result.themes.compactMap { ranked in themes.first { $0.id == ranked.id } }
    }

    /// The theme with the focus; nil when there are none.
    func theme(in scene: LeadScene) -> Theme? {
        let themes = themes(in: scene)
        return themes.isEmpty ? nil : themes[min(chosen, themes.count - 1)]
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let fitting = commands(in: scene)
        let commands = LeadTables.dots.filter { !LeadTables.dotsByPhase.contains($0) || fitting.contains($0) }
        return LeadTables.table(commands, scene.wording) { scene.unavailable($0) }
    }

    /// What can be done with the vote as it is now.
    private func commands(in scene: LeadScene) -> [LeadCommand] {
        if scene.view.course.themes.isEmpty { return [] }
        switch scene.view.dots?.phase {
        case nil: return [.openVote, .otherWay, .moreDots, .fewerDots]
        case .open: return [.closeVote, .showDots, .newVote, .whyTheme]
        case .closed: return [.showDots, .openAgain, .newVote, .whyTheme]
        case .revealed: return [.whyTheme, .openAgain, .newVote]
        }
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        if let step = count(input, in: scene) { return step }
        isTyping = false
        let table = table(in: scene)
        if !hasList(in: scene) { focus = .bar }
        if input == .key(.tab) || input == .key(.backTab) {
            if hasList(in: scene) { focus = focus == .list ? .bar : .list }
            return .stay
        }
        switch focus {
        case .bar:
            if let step = bar.update(input, table) { return step }
        case .list:
            if input == .key(.enter) { return enter(table, in: scene) }
            if case .key(let key) = input, let next = list(in: scene).index(after: key, from: chosen) {
                chosen = next
                return .stay
            }
        }
        return table.row(for: input).map { .run($0.command) } ?? .stay
    }

    /// On to the next theme while dots are counted, and otherwise to why this one was chosen.
    private mutating func enter(_ table: CommandTable<LeadCommand>, in scene: LeadScene) -> LeadStep {
        if isCounting(in: scene) {
            chosen = min(chosen + 1, themes(in: scene).count - 1)
            return .stay
        }
        return table.row(of: .whyTheme).map { .run($0.command) } ?? .stay
    }

    private func isCounting(in scene: LeadScene) -> Bool {
        scene.view.dots?.way == .counted && scene.view.dots?.phase != .revealed
    }

    /// Whether there are themes to go through: only once there is a vote.
    func hasList(in scene: LeadScene) -> Bool { scene.view.dots != nil && !scene.view.course.themes.isEmpty }

    /// Takes digits as the total of a theme; nil when the input is something else, or nothing is counted now.
    private mutating func count(_ input: Input, in scene: LeadScene) -> LeadStep? {
        guard isCounting(in: scene), !scene.isReadOnly, let vote = scene.view.course.vote,
            let theme = theme(in: scene)
        else { return nil }
        let present = vote.totals[theme.id]
        let total: Int?
        switch input {
        case .text(let text) where text.allSatisfy { ("0"..."9").contains($0) }:
            let before = isTyping ? present.map { String($0) } ?? "" : ""
            guard let number = Int(before + text), number <= Self.mostCounted else { return .stay }
            total = number
        case .key(.backspace):
            total = present.flatMap { Int(String($0).dropLast()) }
        default:
            return nil
        }
        focus = .list
        isTyping = true
        return total == present ? .stay : .effects([.lead(.act(.vote(.count(theme.id, total))))])
    }

    private static let mostCounted = 999

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        switch command {
        case .openVote:
            focus = .list
            chosen = 0
            return Self.act(.open(way(in: scene), budget: budget(in: scene)))
        case .otherWay:
            chosenWay = way(in: scene) == .counted ? .seats : .counted
        case .moreDots:
            chosenBudget = min(Limits.dots, budget(in: scene) + 1)
        case .fewerDots:
            chosenBudget = max(1, budget(in: scene) - 1)
        case .closeVote, .showDots, .newVote:
            return asked(command, in: scene)
        case .openAgain:
            return Self.act(.openAgain)
        case .whyTheme:
            guard let theme = theme(in: scene) else { return .say(scene.wording.dots.noThemes) }
            return .open(.dotsReason(DotsReasonScreen(theme)))
        default: break
        }
        return .stay
    }

    private static func act(_ command: Vote.Command) -> LeadStep { .effects([.lead(.act(.vote(command)))]) }

    /// Does it at once when nothing speaks against it, and asks otherwise.
    private mutating func asked(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        let words = scene.wording.dots
        let doubts = doubts(in: scene)
        func question(_ title: String, _ lines: [String], _ yes: String, _ act: Vote.Command) -> LeadStep {
            .open(
                .question(
                    Question(
                        title, lines, .init(words.notYet, .back), .init(yes, .all([Self.act(act), .back])))))
        }
        switch command {
        case .newVote:
            focus = .bar
            return question(words.newQuestion, [words.newText], words.newAnyway, .dismiss)
        case .closeVote:
            let missing = missing(in: scene)
            guard !missing.isEmpty else { return Self.act(.close) }
            return question(words.closeQuestion, missing, words.closeAnyway, .close)
        default:
            chosen = 0
            focus = .list
            guard !doubts.isEmpty else { return Self.act(.reveal) }
            return question(words.showQuestion, doubts, words.showAnyway, .reveal)
        }
    }

    /// Who has not voted while the vote is open at seats.
    private func missing(in scene: LeadScene) -> [String] {
        guard let dots = scene.view.dots, dots.way == .seats, dots.phase == .open, dots.voted < dots.voters else {
            return []
        }
        return [scene.wording.dots.notVoted(dots.voters - dots.voted)]
    }

    /// What speaks against showing the result now.
    private func doubts(in scene: LeadScene) -> [String] {
        guard let dots = scene.view.dots else { return [] }
        let words = scene.wording.dots
        switch dots.way {
        case .seats:
            let few = dots.voted < Disclosure.smallestGroup ? [words.tooFew(dots.voted)] : []
            return missing(in: scene) + few
        case .counted:
            let uncounted = scene.view.course.themes.count - dots.counted
            return uncounted > 0 ? [words.notCounted(uncounted)] : []
        }
    }
}
