// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TextEditing
import Wording

extension GroupingScreen {
    /// Gives one of the page's own commands.
    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        guard let view = scene.grouping else { return .stay }
        isInBar = false
        switch command {
        case .nextLoose: large(in: scene).map { goOn(from: $0.id, by: 1, in: view) }
        case .previousLoose: large(in: scene).map { goOn(from: $0.id, by: -1, in: view) }
        case .newTheme: begin(.newTheme)
        case .alike: toggleAlike(in: scene)
        case .divide: return openPieces(in: scene)
        case .takeOut: return takeOut(in: scene)
        case .mark: return mark(in: scene)
        case .countMarks: return countMarks(view.marking, scene.wording.grouping)
        case .answerList: openList(.all)
        case .themeList: page = .themes
        case .suggestions, .moreSuggestions:
            return openSuggestions(isWide: command == .moreSuggestions, in: view, scene)
        case .openSuggestion: openSuggestion()
        case .jump: begin(.jump)
        case .slips: return .effects([.lead(.printSlips)])
        case .typeThemes: return .open(.typedThemes(TypedThemesScreen()))
        case .nextPrompt: goToPrompt(1, in: view)
        case .previousPrompt: goToPrompt(-1, in: view)
        case .choose: choose(in: scene)
        case .find: begin(.find, with: find)
        case .looseOnly:
            isLooseOnly.toggle()
            chosen = 0
        case .showLarge:
            if let answer = focused(in: scene) { show(answer.id) }
        case .openTheme: openTheme(in: view)
        case .renameTheme, .mergeTheme, .removeTheme: return change(command, in: view)
        default: break
        }
        return .stay
    }

    private mutating func change(_ command: LeadCommand, in view: GroupingView) -> LeadStep {
        guard let theme = theme(in: view) else { return .stay }
        switch command {
        case .renameTheme: begin(.rename(theme.id), with: theme.name)
        case .mergeTheme: begin(.merge(theme.id))
        case .removeTheme: return Self.step(.remove(theme.id))
        default: break
        }
        return .stay
    }

    private func theme(in view: GroupingView) -> Theme? {
        view.themes.isEmpty ? nil : view.themes[min(chosenTheme, view.themes.count - 1)]
    }

    private mutating func openList(_ scope: Scope) {
        page = .list
        self.scope = scope
        find = ""
        chosen = 0
        several = []
        isLooseOnly = scope == .all
    }

    private mutating func openTheme(in view: GroupingView) {
        guard let theme = theme(in: view) else { return }
        openList(.theme(theme.id))
    }

    private mutating func goToPrompt(_ step: Int, in view: GroupingView) {
        let places: [Identifier<Prompt>?] = [nil] + view.prompts.map(\.id)
        let present = places.firstIndex(of: prompt) ?? 0
        prompt = places[(present + step + places.count) % places.count]
        answer = nil
        first = 0
        chosen = 0
        alike = nil
    }

    private mutating func choose(in scene: LeadScene) {
        guard let answer = focused(in: scene) else { return }
        if several.remove(answer.id) == nil { several.insert(answer.id) }
        chosen = min(chosen + 1, shown(in: scene).count - 1)
    }

    private mutating func takeOut(in scene: LeadScene) -> LeadStep {
        switch page {
        case .pieces: return putPiece(under: nil, in: scene)
        case .list:
            let answers = concerned(in: scene)
            several = []
            return Self.step(.takeOut(answers.map { Theme.Member(answer: $0) }))
        case .one, .themes, .suggestions:
            guard let answer = large(in: scene) else { return .stay }
            self.answer = answer.id
            return Self.step(.takeOut([Theme.Member(answer: answer.id)]))
        }
    }

    /// Marks the answers the page is about as most important, or takes that back when all of them are.
    private mutating func mark(in scene: LeadScene) -> LeadStep {
        let answers = page == .list ? concerned(in: scene) : [large(in: scene)?.id].compactMap(\.self)
        guard !answers.isEmpty else { return .stay }
        // The same answers stay in sight, though marking moves them.
        if page == .one { answer = answers.first }
        several = []
        let before = scene.view.course.marked ?? []
        let others = before.filter { !answers.contains($0) }
        let isTakenBack = others.count + answers.count == before.count
        return .effects([.lead(.act(.course(.marked(isTakenBack ? others : others + answers), .marked)))])
    }

    /// Counts what people marked at their seats and begins with the first of those; or lets them mark again.
    private mutating func countMarks(_ marking: GroupingView.Marking, _ words: GroupingWording) -> LeadStep {
        if !marking.isCounted {
            guard !marking.isTooSmall else { return .say(words.fewMarks(Disclosure.smallestGroup)) }
            answer = nil
            first = 0
            chosen = 0
            alike = nil
        }
        return .effects([.lead(.act(.countMarks(!marking.isCounted)))])
    }

    // MARK: - The list

    /// The answers on the list, in the order of their numbers.
    func shown(in scene: LeadScene) -> [GroupingView.GroupedAnswer] {
        guard let view = scene.grouping else { return [] }
        let wanted = find.lowercased()
        let place: Int? =
            if case .theme(let id) = scope { view.themes.firstIndex { $0.id == id } } else { nil }
        return view.answers.filter { answer in
            switch scope {
            case .all: if isLooseOnly, !answer.isLoose { return false }
            case .theme: if place.map(answer.themes.contains) != true { return false }
            case .some(let ids): if !ids.contains(answer.id) { return false }
            }
            guard isInPrompt(answer) else { return false }
            return wanted.isEmpty || "\(answer.number) \(answer.text)".lowercased().contains(wanted)
        }
    }

    /// The answer with the focus on the list.
    func focused(in scene: LeadScene) -> GroupingView.GroupedAnswer? {
        let answers = shown(in: scene)
        return answers.isEmpty ? nil : answers[min(chosen, answers.count - 1)]
    }

    /// The answers an act concerns: those chosen, or the one with the focus.
    func concerned(in scene: LeadScene) -> [Identifier<Answer>] {
        let answers = scene.grouping?.answers.map(\.id).filter(several.contains) ?? []
        return answers.isEmpty ? [focused(in: scene)?.id].compactMap(\.self) : answers
    }

    // MARK: - Pieces

    private mutating func openPieces(in scene: LeadScene) -> LeadStep {
        let answer = page == .list ? focused(in: scene) : large(in: scene)
        guard let answer else { return .stay }
        guard Sentences.ranges(in: answer.text).count > 1 else { return .say(scene.wording.grouping.onePiece) }
        self.answer = answer.id
        page = .pieces
        chosenPiece = 0
        return .stay
    }

    /// The pieces of the answer, each with the place of its theme.
    func pieces(in scene: LeadScene) -> [(part: Theme.Part, theme: Int?)] {
        guard let view = scene.grouping, let answer = large(in: scene) else { return [] }
        return Sentences.ranges(in: answer.text).map { range in
            let part = Theme.Part(wording: answer.wording, start: range.lowerBound, end: range.upperBound)
            let theme = view.themes.firstIndex { theme in
                theme.members.contains { member in
                    guard member.answer == answer.id else { return false }
                    guard let other = member.part, other.wording == part.wording else { return true }
                    return other.start <= part.start && part.end <= other.end
                }
            }
            return (part, theme)
        }
    }

    mutating func putPiece(under target: ThemeAct.Target?, in scene: LeadScene) -> LeadStep {
        guard let view = scene.grouping, let answer = large(in: scene) else { return .stay }
        let pieces = pieces(in: scene)
        let place = min(chosenPiece, pieces.count - 1)
        chosenPiece = min(place + 1, pieces.count - 1)
        return Self.step(
            .divide(
                answer.id,
                pieces.enumerated().map { index, piece in
                    .init(piece.part, index == place ? target : piece.theme.map { .known(view.themes[$0].id) })
                }))
    }
}
