// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

extension GroupingScreen {
    /// Hears what is typed on the line at the bottom.
    mutating func type(_ input: Input, _ typing: Typing, in scene: LeadScene) -> LeadStep {
        if case .number(let first) = typing { return typeNumber(input, after: first, in: scene) }
        switch input {
        case .key(.escape):
            if typing == .find { find = "" }
            self.typing = nil
            return .stay
        case .key(.enter):
            self.typing = nil
            return finish(typing, field.trimmed, in: scene)
        case .key(.tab), .key(.backTab), .key(.up), .key(.down):
            if typing == .find { self.typing = nil }
            return .stay
        default:
            if field.hear(input), typing == .find {
                find = field.trimmed
                chosen = 0
            }
            return .stay
        }
    }

    /// The second digit; Enter takes the first one alone, anything else drops it.
    private mutating func typeNumber(_ input: Input, after first: Int, in scene: LeadScene) -> LeadStep {
        switch input {
        case .key(.enter), .text(" "):
            typing = nil
            return put(under: first, in: scene)
        case .text(let text):
            guard let digit = text.first?.wholeNumberValue, digit < 10 else { break }
            return press(digit, after: first, of: scene.grouping?.themes.count ?? 0, in: scene)
        case .key, .paste, .pasteTooLong: break
        }
        typing = nil
        return .stay
    }

    private mutating func finish(_ typing: Typing, _ text: String, in scene: LeadScene) -> LeadStep {
        let words = scene.wording.grouping
        switch typing {
        case .newTheme:
            return text.isEmpty ? .say(words.nameMissing) : put(under: .named(text), in: scene)
        case .rename(let id):
            guard !text.isEmpty else { return .say(words.nameMissing) }
            return Self.step(.rename(id, text))
        case .merge(let id):
            guard let themes = scene.grouping?.themes, let number = Int(text), themes.indices.contains(number - 1)
            else {
                return .say(words.noSuchTheme(text))
            }
            let other = themes[number - 1].id
            return other == id ? .say(words.sameTheme) : Self.step(.merge(id, into: other))
        case .jump:
            guard let number = Int(text), let answer = scene.grouping?.answers.first(where: { $0.number == number })
            else {
                return .say(words.noSuchAnswer(text))
            }
            show(answer.id)
        case .find, .number: break
        }
        return .stay
    }

    // MARK: - What is put where

    static func step(_ act: ThemeAct) -> LeadStep { .effects([.lead(.act(.group(act)))]) }

    mutating func put(under number: Int, in scene: LeadScene) -> LeadStep {
        let words = scene.wording.grouping
        guard !scene.isReadOnly else { return .say(scene.wording.console.onlyLooking) }
        guard let view = scene.grouping else { return .stay }
        guard view.themes.indices.contains(number - 1) else {
            return .say(view.themes.isEmpty ? words.noThemes : words.noSuchTheme("\(number)"))
        }
        return put(under: .known(view.themes[number - 1].id), in: scene)
    }

    /// Puts what is concerned under a theme, and goes on to what has none yet.
    mutating func put(under target: ThemeAct.Target, in scene: LeadScene) -> LeadStep {
        guard let view = scene.grouping else { return .stay }
        switch page {
        case .themes:
            return Self.step(.fill([.init(target, [])]))
        case .pieces:
            return putPiece(under: target, in: scene)
        case .one:
            guard let answer = large(in: scene) else { return Self.step(.fill([.init(target, [])])) }
            goToLoose(after: answer.id, by: 1, in: view)
            return Self.step(.fill([.init(target, [Theme.Member(answer: answer.id)])]))
        case .list, .suggestions:
            let answers = concerned(in: scene)
            several = []
            return Self.step(.fill([.init(target, answers.map { Theme.Member(answer: $0) })]))
        }
    }

    // MARK: - Which answer is large

    func isInPrompt(_ answer: GroupingView.GroupedAnswer) -> Bool { prompt == nil || answer.prompt == prompt }

    /// The answer that stands large: the one chosen, else the first without a theme.
    func large(in scene: LeadScene) -> GroupingView.GroupedAnswer? {
        guard let view = scene.grouping else { return nil }
        if let answer = view.answer(answer), page == .pieces || isInPrompt(answer) { return answer }
        let answers = view.answers.filter(isInPrompt)
        return answers.first(where: \.isLoose) ?? answers.first
    }

    mutating func show(_ id: Identifier<Answer>) {
        answer = id
        prompt = nil
        page = .one
        first = 0
        alike = nil
        isInBar = false
    }

    /// To the next answer without a theme, or the one before; runs round. Stays where it is when there is none.
    mutating func goToLoose(after id: Identifier<Answer>, by step: Int, in view: GroupingView) {
        let answers = view.answers
        guard !answers.isEmpty else { return }
        let start = answers.firstIndex { $0.id == id } ?? 0
        first = 0
        alike = nil
        answer = id
        for distance in 1..<max(2, answers.count) {
            let place = (start + step * distance + answers.count * 2) % answers.count
            guard answers[place].isLoose, isInPrompt(answers[place]) else { continue }
            answer = answers[place].id
            return
        }
    }

    /// The same among all answers, for when each has a theme.
    mutating func goOn(from id: Identifier<Answer>, by step: Int, in view: GroupingView) {
        let answers = view.answers.filter(isInPrompt)
        guard !answers.isEmpty else { return }
        if answers.contains(where: { $0.isLoose && $0.id != id }) { return goToLoose(after: id, by: step, in: view) }
        let start = answers.firstIndex { $0.id == id } ?? 0
        first = 0
        alike = nil
        answer = answers[(start + step + answers.count) % answers.count].id
    }
}
