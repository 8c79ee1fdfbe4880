// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

/// Answers that may belong together, and why: it only suggests, and moves nothing.
struct GroupingSuggestion: Equatable, Sendable {
    enum Reason: Equatable, Sendable {
        /// Letter for letter nearly the same.
        case repeated
        /// They share these words.
        case words([String])
        /// This word stands in all of them.
        case word(String)
    }

    let answers: [Identifier<Answer>]
    let reason: Reason

    /// How alike two answers are at least, first and when asked for more.
    static func threshold(isWide: Bool) -> Double { isWide ? 0.12 : 0.25 }
    /// In how many answers a word stands at least.
    private static let sharing = 3
    private static let most = 60

    /// Repeats first, then pairs by the words they share, then words that many answers share; leaving out what is
    /// together already.
    static func all(in view: GroupingView, isWide: Bool) -> [GroupingSuggestion] {
        let answers = view.answers
        let likeness = view.likeness
        func isTogether(_ places: [Int]) -> Bool {
            guard let first = places.first, !answers[first].themes.isEmpty else { return false }
            return places.allSatisfy { answers[$0].themes == answers[first].themes }
        }
        let repeats = Likeness.repeats(in: answers.map(\.text)).filter { !isTogether([$0.first, $0.second]) }
        let known = Set(repeats.map { [$0.first, $0.second] })
        let pairs = likeness.pairs(atLeast: threshold(isWide: isWide)).filter {
            !known.contains([$0.first, $0.second]) && !isTogether([$0.first, $0.second])
        }
        let words = likeness.sharedWords(in: sharing).filter { !isTogether($0.texts) }
        func ids(_ places: [Int]) -> [Identifier<Answer>] { places.map { answers[$0].id } }
        return repeats.prefix(most).map { .init(answers: ids([$0.first, $0.second]), reason: .repeated) }
            + pairs.prefix(most).map { .init(answers: ids([$0.first, $0.second]), reason: .words($0.words)) }
            + words.prefix(most).map { .init(answers: ids($0.texts), reason: .word($0.word)) }
    }

    /// What one answer looks like, the most alike first.
    static func alike(_ id: Identifier<Answer>, in view: GroupingView) -> [GroupingSuggestion] {
        guard let place = view.answers.firstIndex(where: { $0.id == id }) else { return [] }
        return view.likeness.nearest(to: place, atLeast: threshold(isWide: true), limit: 3).map { pair in
            let other = pair.first == place ? pair.second : pair.first
            return .init(answers: [view.answers[other].id], reason: .words(pair.words))
        }
    }

    /// As a line: the numbers, and why.
    func line(in view: GroupingView, _ words: GroupingWording) -> String {
        let numbers = answers.compactMap { view.answer($0)?.number }
        return switch reason {
        case .repeated: words.repeated(numbers)
        case .words(let shared): words.shared(numbers, Array(shared.prefix(4)))
        case .word(let word): words.sharedWord(word, numbers.count)
        }
    }
}

extension GroupingScreen {
    mutating func toggleAlike(in scene: LeadScene) {
        guard let view = scene.grouping, let answer = large(in: scene) else { return }
        self.answer = answer.id
        alike = alike == nil ? GroupingSuggestion.alike(answer.id, in: view) : nil
    }

    mutating func openSuggestions(isWide: Bool, in view: GroupingView, _ scene: LeadScene) -> LeadStep {
        let found = GroupingSuggestion.all(in: view, isWide: isWide)
        page = .suggestions(found, isWide: isWide)
        chosenSuggestion = 0
        return found.isEmpty ? .say(scene.wording.grouping.nothingAlike) : .stay
    }

    /// Shows the answers of a suggestion, all chosen: a number puts them under a theme, and nothing else moves them.
    mutating func openSuggestion() {
        guard case .suggestions(let found, _) = page, !found.isEmpty else { return }
        let answers = found[min(chosenSuggestion, found.count - 1)].answers
        page = .list
        scope = .some(answers)
        isLooseOnly = false
        find = ""
        prompt = nil
        chosen = 0
        several = Set(answers)
    }
}
