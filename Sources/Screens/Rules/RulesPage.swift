// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

/// When the console warns, and the bell: what is changed here is kept at once, and counts at once.
struct RulesPage: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay, back
        case keep(ConsoleRules)

        var effects: [Effect] { if case .keep(let rules) = self { [.rules(.keep(rules))] } else { [] } }
    }

    /// What a line is about.
    enum Row: Hashable, Sendable {
        case threshold(ConsoleRules.Threshold)
        case bell
    }

    enum Choice: Equatable, Sendable { case change, turn, usual, back }

    enum EditChoice: Equatable, Sendable { case save, back }

    static let rows = ConsoleRules.Threshold.allCases.map { Row.threshold($0) } + [.bell]

    /// nil until they were read.
    private(set) var rules: ConsoleRules?
    /// Why nothing can be kept.
    private(set) var trouble: Trouble?
    private(set) var chosen = 0
    /// The button with the focus; nil while the list has it.
    private(set) var button: Int?
    /// The number being typed.
    private(set) var edited: Form<Row, EditChoice>?
    private(set) var complaint: String?

    /// The rules as they are set now.
    mutating func hear(_ rules: ConsoleRules, _ trouble: Trouble?) {
        self.rules = rules
        self.trouble = trouble
    }

    var row: Row { Self.rows[chosen] }

    mutating func update(_ input: Input, in layout: Layout, _ wording: Wording) -> Step {
        complaint = nil
        guard let rules else { return input == .key(.escape) ? .back : .stay }
        if var form = edited { return edit(input, &form, rules, layout, wording) }
        return choose(input, rules, wording)
    }

    // MARK: - The list

    private mutating func choose(_ input: Input, _ rules: ConsoleRules, _ wording: Wording) -> Step {
        let buttons = buttons(wording.rules)
        switch input {
        case .key(.escape), .text("q"): return .back
        case .key(.enter): return press(buttons.choice(at: button ?? 0) ?? .change, rules, wording)
        case .text(" "): return press(button.flatMap { buttons.choice(at: $0) } ?? .turn, rules, wording)
        case .key(.delete), .key(.backspace): return press(.usual, rules, wording)
        case .key(.tab): button = button == nil ? 0 : nil
        case .key(.backTab): button = button == nil ? buttons.buttons.count - 1 : nil
        case .key(let key): move(key, buttons)
        case .text(let text) where text.allSatisfy { ("0"..."9").contains($0) }:
            begin(with: text, wording)
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func move(_ key: Key, _ buttons: Buttons<Choice>) {
        if let index = button {
            button = buttons.index(after: key, from: index) ?? index
        } else {
            chosen = ChoiceList(Self.rows.map { _ in .init("") }).index(after: key, from: chosen) ?? chosen
        }
    }

    private mutating func press(_ choice: Choice, _ rules: ConsoleRules, _ wording: Wording) -> Step {
        var changed = rules
        switch (choice, row) {
        case (.back, _): return .back
        case (.change, .threshold(let threshold)):
            begin(with: String(rules[threshold] ?? threshold.usual), wording)
            return .stay
        case (.turn, .threshold(let threshold)):
            changed[threshold] = rules[threshold] == nil ? threshold.usual : nil
        case (.change, .bell), (.turn, .bell): changed.ringsBell.toggle()
        case (.usual, .threshold(let threshold)): changed[threshold] = threshold.usual
        case (.usual, .bell): changed.ringsBell = ConsoleRules().ringsBell
        }
        return changed == rules ? .stay : .keep(changed)
    }

    func buttons(_ words: RulesWording) -> Buttons<Choice> {
        let turn = isOn ? words.turnOff : words.turnOn
        switch row {
        case .threshold:
            return Buttons([
                .init(.change, words.change), .init(.turn, turn), .init(.usual, words.usualAgain),
                .init(.back, words.back),
            ])
        case .bell: return Buttons([.init(.turn, turn), .init(.back, words.back)])
        }
    }

    private var isOn: Bool {
        switch row {
        case .threshold(let threshold): rules?[threshold] != nil
        case .bell: rules?.ringsBell == true
        }
    }

    // MARK: - A number

    private mutating func begin(with text: String, _ wording: Wording) {
        guard case .threshold(let threshold) = row else { return }
        let words = wording.rules
        button = nil
        edited = Form(
            [.line(row, words.warning(threshold).question, text, limit: 8)],
            buttons: Buttons([.init(.save, wording.details.save), .init(.back, words.back)]))
    }

    private mutating func edit(
        _ input: Input, _ form: inout Form<Row, EditChoice>, _ rules: ConsoleRules, _ layout: Layout,
        _ wording: Wording
    ) -> Step {
        // There is one field: Enter in it keeps the number.
        let isKept = input == .key(.enter) && !form.isAtButtons
        let step = isKept ? .press(.save) : form.update(input, in: layout)
        edited = form
        switch step {
        case .stay, .open: return .stay
        case .press(.back):
            edited = nil
            return .stay
        // What was typed is kept by leaving as well; only the button goes back without it.
        case .back, .press(.save): return save(form, rules, wording.rules)
        }
    }

    private mutating func save(_ form: Form<Row, EditChoice>, _ rules: ConsoleRules, _ words: RulesWording) -> Step {
        guard case .threshold(let threshold) = row else { return .stay }
        guard let number = Int(form.text(row)), threshold.bounds.contains(number) else {
            complaint = words.badNumber(threshold.bounds.lowerBound, threshold.bounds.upperBound)
            return .stay
        }
        edited = nil
        var changed = rules
        changed[threshold] = number
        return changed == rules ? .stay : .keep(changed)
    }
}

extension RulesWording {
    /// The words of one warning.
    func warning(_ threshold: ConsoleRules.Threshold) -> Warning {
        switch threshold {
        case .quietSeconds: quiet
        case .silentAtPercent: silent
        case .ungroupedPercent: ungrouped
        }
    }
}
