// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// One person's answers, one at a time; the words are hidden until they are opened on purpose.
struct ReadingScreen: Equatable, Sendable {
    /// nil until the list of people is there: then the first of them.
    private var participant: Identifier<Participant>?
    private var prompt = 0
    private var answer = 0
    private(set) var isOpen = false
    private var body = LinesOverBar()

    init(_ participant: Identifier<Participant>? = nil) { self.participant = participant }

    // MARK: - What is read

    private func reading(in scene: LeadScene) -> ReadingView? {
        guard let reading = scene.reading, participant == nil || reading.participant == participant else { return nil }
        return reading
    }

    private func answers(in scene: LeadScene) -> [ReadingView.ReadAnswer] {
        guard scene.view.prompts.indices.contains(prompt) else { return [] }
        let id = scene.view.prompts[prompt].id
        return reading(in: scene)?.answers.filter { $0.prompt.id == id } ?? []
    }

    private func present(in scene: LeadScene) -> ReadingView.ReadAnswer? {
        let answers = answers(in: scene)
        return answers.isEmpty ? nil : answers[min(answer, answers.count - 1)]
    }

    private func index(in scene: LeadScene) -> Int? {
        scene.people?.people.firstIndex { $0.id == participant }
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let answers = answers(in: scene)
        let people = scene.people?.people.count ?? 0
        let commands = LeadTables.reading.filter { command in
            switch command {
            case .reveal, .correct, .withdraw, .stricterAnswer, .editExternally: !answers.isEmpty
            case .nextAnswer, .previousAnswer: answers.count > 1
            case .nextPerson, .previousPerson: people > 1
            case .nextPrompt, .previousPrompt: scene.view.prompts.count > 1
            default: true
            }
        }
        var rows = LeadTables.table(commands, scene.wording) { scene.unavailable($0) }.rows
        if isOpen, let index = rows.firstIndex(where: { $0.command == .reveal }) {
            rows[index].phrase = scene.wording.reading.hide
        }
        return CommandTable(rows)
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let table = table(in: scene)
        return body.update(input, table, lines(table, scene), on: scene.page)
    }

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        switch command {
        case .reveal:
            isOpen.toggle()
            body.toTop()
        case .nextPrompt: goToPrompt(prompt + 1, scene)
        case .previousPrompt: goToPrompt(prompt - 1, scene)
        case .nextAnswer: goToAnswer(answer + 1, scene)
        case .previousAnswer: goToAnswer(answer - 1, scene)
        case .nextPerson: return goToPerson(1, scene)
        case .previousPerson: return goToPerson(-1, scene)
        case .correct, .withdraw, .stricterAnswer, .editExternally:
            guard let participant, let answer = present(in: scene) else { return .stay }
            return act(command, on: answer, of: participant, in: scene)
        default: break
        }
        return .stay
    }

    private mutating func goToPrompt(_ next: Int, _ scene: LeadScene) {
        let count = max(1, scene.view.prompts.count)
        prompt = (next + count) % count
        answer = 0
        body.toTop()
    }

    private mutating func goToAnswer(_ next: Int, _ scene: LeadScene) {
        let count = max(1, answers(in: scene).count)
        answer = (next + count) % count
        body.toTop()
    }

    /// To the next person; their words are hidden at first.
    private mutating func goToPerson(_ steps: Int, _ scene: LeadScene) -> LeadStep {
        guard let people = scene.people?.people, !people.isEmpty else { return .stay }
        let next = people[((index(in: scene) ?? -steps) + steps + people.count) % people.count].id
        self = ReadingScreen(next)
        return .effects([.lead(.reading(next))])
    }

    /// Begins with the first person once the list is there.
    mutating func begin(with people: PeopleView) -> [Effect] {
        guard participant == nil, let first = people.people.first?.id else { return [] }
        participant = first
        return [.lead(.reading(first))]
    }

    private func act(
        _ command: LeadCommand, on answer: ReadingView.ReadAnswer, of participant: Identifier<Participant>,
        in scene: LeadScene
    ) -> LeadStep {
        let words = scene.wording.reading
        switch command {
        case .correct:
            guard let draft = scene.corrections.first(where: { $0.answer == answer.id }) else {
                return .open(.correction(CorrectionScreen(participant, answer.id, text: answer.text)))
            }
            return .open(.correction(CorrectionScreen(participant, foundBack: draft, words)))
        case .withdraw:
            let act = LeadStep.effects([.lead(.act(.withdraw(participant, answer.id)))])
            return .open(
                .question(
                    Question(
                        words.withdrawQuestion, [words.withdrawText], showsNames: true,
                        .init(words.withdrawNo, .back), .init(words.withdrawYes, .all([act, .back])))))
        case .stricterAnswer:
            let name = reading(in: scene)?.name ?? ""
            return StricterScreen.opened(
                for: participant, answer: answer.id, name: name, above: answer.attribution, scene)
        case .editExternally:
            return .effects([.lead(.editExternally(participant, answer.id))])
        default: return .stay
        }
    }

    // MARK: - Drawing

    private func lines(_ table: CommandTable<LeadCommand>, _ scene: LeadScene) -> ScrolledLines {
        var lines = ScrolledLines(width: body.area(table, on: scene.page).size.columns)
        let words = scene.wording.reading
        guard let reading = reading(in: scene) else {
            lines.add(scene.people?.people.isEmpty == true ? scene.wording.participants.nobodyHere : "…", .muted)
            return lines
        }
        let person = scene.person(reading.participant)
        lines.add(
            [person?.name ?? reading.name, person?.organisation].compactMap(\.self).joined(separator: " · "), .accent)
        let prompts = scene.view.prompts
        guard prompts.indices.contains(prompt) else { return lines }
        lines.add("\(prompt + 1)  \(prompts[prompt].question)", .title)
        if scene.page.layout.isRoomy { lines.addGap() }
        guard let answer = present(in: scene) else {
            lines.add(words.noAnswer, .muted)
            return lines
        }
        lines.add(about(answer, answers(in: scene).count, scene), .muted)
        if scene.page.layout.isRoomy { lines.addGap() }
        lines.add(isOpen ? answer.text : words.hidden(Self.words(in: answer.text)), isOpen ? .plain : .muted)
        return lines
    }

    private static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    private func about(_ answer: ReadingView.ReadAnswer, _ count: Int, _ scene: LeadScene) -> String {
        let words = scene.wording.reading
        let which = count > 1 ? words.answerOf(min(self.answer, count - 1) + 1, count) : nil
        let corrected = answer.isCorrected ? words.corrected : nil
        let isBegun = scene.corrections.contains { $0.answer == answer.id }
        return [
            which, scene.wording.attribution(answer.attribution), scene.wording.provenance(answer.provenance),
            answer.at.clock, corrected, isBegun ? words.correctionBegun : nil,
        ].compactMap(\.self).joined(separator: " · ")
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let table = table(in: scene)
        body.draw(lines(table, scene), table, on: &canvas, in: scene.page)
        canvas.drawHint(scene.wording.reading.hint, in: scene.page.layout)
    }
}
