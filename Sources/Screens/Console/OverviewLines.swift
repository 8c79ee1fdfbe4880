// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// What the console says, line by line.
struct OverviewLines {
    private(set) var lines: ScrolledLines
    private let scene: LeadScene
    private var words: ConsoleWording { scene.wording.console }
    private var view: FacilitatorView { scene.view }

    init(_ scene: LeadScene, width: Int) {
        self.scene = scene
        lines = ScrolledLines(width: width)
        addLead()
        addGroup()
        addTable()
        addProgress()
        addWarnings()
        addNames()
        addFolder()
    }

    private mutating func addGap() {
        if scene.page.layout.isRoomy { lines.addGap() }
    }

    private mutating func addLead() {
        guard scene.isReadOnly else { return }
        lines.add(mark: "! ", scene.isLeadFree ? words.leadIsFree : words.lookingAlong, .warning)
    }

    private mutating func addGroup() {
        let way = words.way(view.details.wayOfWriting)
        guard view.people + view.left > 0 else {
            lines.add(way, .muted)
            addGap()
            return lines.add(words.nobody)
        }
        let group = words.group(view.people, view.present, view.left)
        lines.add(lines.width < 60 ? group : "\(way) · \(group)", .muted)
        addGap()
    }

    // MARK: - Who answered what

    private mutating func addTable() {
        guard view.people > 0 else { return }
        let width = lines.width
        let count = max(1, view.prompts.count)
        let column = min(13, max(5, (width - 12) / count))
        let nameColumns = min(30, max(6, width - count * column))
        var header = "".padded(to: nameColumns)
        for prompt in view.prompts { header += prompt.label.padded(to: column - 1) + " " }
        lines.add(line: header, .muted)
        let total = text(words.together, view.people, view.answered, nameColumns, column)
        // Where little fits, what counts most comes first.
        let isRoomy = scene.page.layout.isRoomy
        if !isRoomy { lines.add(line: total, .title) }
        for row in view.rows {
            lines.add(line: text(words.groupName(row.group), row.people, row.answered, nameColumns, column))
        }
        if isRoomy { lines.add(line: total, .title) }
        addGap()
    }

    private func text(_ name: String, _ people: Int, _ answered: [Int], _ nameColumns: Int, _ column: Int) -> String {
        let cells = answered.map { answered -> String in
            guard people > 0 else { return "–".padded(to: column) }
            let long = words.outOf(answered, people)
            return (textWidth(long) < column ? long : "\(answered)/\(people)").padded(to: column)
        }
        return name.padded(to: nameColumns - 1) + " " + cells.joined()
    }

    // MARK: - How far the group is

    private mutating func addProgress() {
        guard view.people + view.left > 0 else { return }
        let counts = [words.notReady(view.notReady)] + (view.unheard > 0 ? [words.unheard(view.unheard)] : [])
        lines.add(counts.joined(separator: " · "))
        lines.add(words.quotable(view.quotableWithName, view.people + view.left))
        if view.withoutConsent > 0 { lines.add(words.withoutConsent(view.withoutConsent)) }
        if view.notes > 0 { lines.add(words.notes(view.notes)) }
    }

    /// What waits, what is wrong, and at most one warning about the way of writing.
    private mutating func addWarnings() {
        addGap()
        if view.openRequests > 0 { lines.add(mark: "! ", words.requests(view.openRequests), .warning) }
        for trouble in scene.leading.troubles where trouble != .ledElsewhere {
            lines.add(mark: "! ", trouble.sentence(in: scene.wording.trouble), .warning)
        }
        if let warning = writingWarning { lines.add(mark: "! ", warning, .warning) }
    }

    private var writingWarning: String? {
        let people = max(view.people, view.details.expectedPeople) - (view.people - view.notReady)
        let way = view.details.wayOfWriting
        if way == .passedKeyboard, people > Self.smallGroup {
            return words.passingTakesLong(people, view.prompts.count, people * view.prompts.count * Self.minutesEach)
        }
        if way == .passedKeyboard, !view.hasCode { return words.noCode }
        return nil
    }

    /// Up to so many people, passing one keyboard round is no burden.
    private static let smallGroup = 6
    /// Minutes somebody takes for one prompt at the keyboard.
    private static let minutesEach = 3

    // MARK: - Names, where only whoever leads can see them

    private mutating func addNames() {
        guard !scene.isShared, let people = scene.people else { return }
        let here = people.people.filter { $0.presence != .left }
        let notReady = here.filter { !$0.isReady }
        guard !notReady.isEmpty else { return }
        addGap()
        let unheard = notReady.filter { !$0.isHeard }
        let begun = notReady.filter(\.isHeard)
        if !begun.isEmpty { lines.add(words.namesNotReady(begun.map { line(for: $0) })) }
        if !unheard.isEmpty { lines.add(words.namesUnheard(unheard.map { line(for: $0) })) }
    }

    private func line(for person: PeopleView.Person) -> String {
        let missing = zip(view.prompts, person.answers).filter { $0.1 == 0 }.map(\.0.label)
        let isPartly = missing.count < view.prompts.count && !missing.isEmpty
        return isPartly ? "\(person.name) (\(words.without(missing)))" : person.name
    }

    private mutating func addFolder() {
        addGap()
        if lines.width < 60 { lines.add(words.way(view.details.wayOfWriting), .muted) }
        if let example = scene.leading.copiedFrom { lines.add(words.ownCopy(example), .muted) }
        lines.add(words.folder(scene.leading.id), .muted)
        lines.add(scene.isShared ? words.screenIsShared : words.screenIsOwn, .muted)
    }
}
