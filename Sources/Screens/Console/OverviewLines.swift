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
        addCourse()
        addGroup()
        if view.people > 0 { addHeader() }
        if scene.page.layout.isRoomy {
            addRows()
            addTotal()
            addGap()
            addProgress()
            addWarnings()
        } else {
            // Where little fits, what counts most comes first.
            addTotal()
            addProgress()
            addWarnings()
            addRows()
        }
        addFolder()
    }

    private mutating func addGap() {
        if scene.page.layout.isRoomy { lines.addGap() }
    }

    private mutating func addLead() {
        guard scene.isReadOnly else { return }
        lines.add(mark: "! ", scene.isLeadFree ? words.leadIsFree : words.lookingAlong, .warning)
    }

    // MARK: - Where the session stands

    /// What the group does now, what to say, and what comes next.
    private mutating func addCourse() {
        let words = scene.wording.course
        let course = view.course
        let indent = max(textWidth(words.now), textWidth(words.say), textWidth(words.next)) + 2
        func add(_ label: String, _ text: String, _ role: Role = .plain) {
            lines.add(mark: label.padded(to: indent), text, role)
        }
        if let step = course.step, let index = course.position.index(in: course.agenda) {
            let place = words.place(index + 1, course.agenda.count)
            let parts = [scene.name(of: step), scene.time, lines.width < 60 ? nil : place]
            add(words.now, parts.compactMap(\.self).joined(separator: " · "), .title)
            add(words.say, words.script(step.kind, view.details.wayOfWriting))
        } else {
            add(words.now, words.notBegun, .title)
        }
        if scene.page.layout.isRoomy || course.step == nil {
            let next = course.position.following(in: course.agenda)
            add(words.next, next.map { scene.name(of: $0) + " (\(words.minutes($0.minutes)))" } ?? words.ended, .muted)
        }
        // Above the table, where it can be seen without turning a page.
        if let warning = scene.courseWarning { lines.add(mark: "! ", warning, .warning) }
        addGap()
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

    /// Columns of one prompt, and of the names before them.
    private var column: Int { min(13, max(5, (lines.width - 12) / max(1, view.prompts.count))) }
    private var nameColumns: Int { min(30, max(6, lines.width - view.prompts.count * column)) }

    private mutating func addHeader() {
        let labels = view.prompts.map { $0.label.padded(to: column - 1) + " " }
        lines.add(line: "".padded(to: nameColumns) + labels.joined(), .muted)
    }

    private mutating func addRows() {
        guard view.people > 0 else { return }
        for row in view.rows { lines.add(line: text(words.groupName(row.group), row.people, row.answered)) }
    }

    private mutating func addTotal() {
        guard view.people > 0 else { return }
        lines.add(line: text(words.together, view.people, view.answered), .title)
    }

    private func text(_ name: String, _ people: Int, _ answered: [Int]) -> String {
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
        if let people = scene.people, !scene.isShared, view.notReady > 0 {
            addNames(people)
        } else {
            let unheard = view.unheard > 0 ? [words.unheard(view.unheard)] : []
            lines.add(([words.notReady(view.notReady)] + unheard).joined(separator: " · "))
        }
        lines.add(words.quotable(view.quotableWithName, view.people + view.left))
        if view.withoutConsent > 0 { lines.add(words.withoutConsent(view.withoutConsent)) }
        if view.notes > 0 { lines.add(words.notes(view.notes)) }
    }

    /// Who is not ready, by name: only where nobody but whoever leads sees the screen.
    private mutating func addNames(_ people: PeopleView) {
        let notReady = people.people.filter { $0.presence != .left && !$0.isReady }
        let unheard = notReady.filter { !$0.isHeard }
        let begun = notReady.filter(\.isHeard)
        if !unheard.isEmpty { lines.add(words.namesUnheard(unheard.map(\.name))) }
        if !begun.isEmpty { lines.add(words.namesNotReady(begun.map { line(for: $0) })) }
    }

    /// A name, and how many of the prompts that person answered.
    private func line(for person: PeopleView.Person) -> String {
        "\(person.name) \(person.answers.count { $0 > 0 })/\(view.prompts.count)"
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
        guard scene.courseWarning == nil, view.details.wayOfWriting == .passedKeyboard else { return nil }
        let waiting = max(view.people, view.details.expectedPeople) - (view.people - view.notReady)
        let time = WritingTime(.passedKeyboard, people: waiting, prompts: view.prompts)
        guard waiting <= WritingTime.smallGroup || !time.isLong else {
            let details = scene.wording.details
            return details.cost(of: .passedKeyboard, people: waiting, prompts: view.prompts) + ". "
                + details.longWarning
        }
        return view.hasCode ? nil : words.noCode
    }

    private mutating func addFolder() {
        addGap()
        if lines.width < 60 { lines.add(words.way(view.details.wayOfWriting), .muted) }
        if view.details.wayOfWriting == .ownScreens {
            lines.add(words.ownScreens(scene.leading.call.command("walk")), .muted)
        }
        if let example = scene.leading.copiedFrom { lines.add(words.ownCopy(example), .muted) }
        lines.add(words.folder(scene.leading.id), .muted)
        lines.add(scene.isShared ? words.screenIsShared : words.screenIsOwn, .muted)
    }
}
