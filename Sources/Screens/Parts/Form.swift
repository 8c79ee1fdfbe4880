// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing

/// What a form leads to.
enum FormStep<Name: Hashable & Sendable, Choice: Equatable & Sendable>: Equatable, Sendable {
    case stay
    case press(Choice)
    /// To the page behind a link.
    case open(Name)
    /// Escape was pressed.
    case back
}

/// Fields below each other and a row of buttons, as on a web form: Tab and Enter go on, arrows choose.
struct Form<Name: Hashable & Sendable, Choice: Equatable & Sendable>: Equatable, Sendable {
    private(set) var fields: [FormField<Name>]
    let buttons: Buttons<Choice>
    /// The field or button with the focus: the fields from 0, then the row of buttons.
    private(set) var focus: Int
    private(set) var button = 0
    /// Whether the last thing typed did not fit.
    private(set) var isFull = false

    /// - Parameter startsAtButtons: Whether the first button has the focus, so that Enter goes on at once.
    init(_ fields: [FormField<Name>], buttons: Buttons<Choice>, startsAtButtons: Bool = false) {
        self.fields = fields
        self.buttons = buttons
        focus = startsAtButtons ? fields.count : 0
    }

    subscript(_ name: Name) -> FormField<Name>? { fields.first { $0.name == name } }

    /// What was typed in a field; nothing when there is no such field.
    func text(_ name: Name) -> String { self[name]?.text ?? "" }

    /// The place of the option chosen; the first when there is no such field.
    func chosen(_ name: Name) -> Int { self[name]?.chosen ?? 0 }

    /// What is filled in now, field by field.
    var values: [String] { values(except: nil) }

    func values(except name: Name?) -> [String] {
        fields.filter { $0.name != name }.map { $0.text ?? $0.chosen.map { String($0) } ?? "" }
    }

    /// Puts a choice of many in place of the one there is, or behind the other fields.
    mutating func offer(_ field: FormField<Name>) {
        if let index = fields.firstIndex(where: { $0.name == field.name }) {
            fields[index] = field
        } else {
            if isAtButtons { focus += 1 }
            fields.append(field)
        }
    }

    var isAtButtons: Bool { focus >= fields.count }

    /// The field with the focus; nil when a button has it.
    var focused: Name? { isAtButtons ? nil : fields[focus].name }

    mutating func moveFocus(to name: Name) {
        focus = fields.firstIndex { $0.name == name } ?? focus
    }

    /// Puts other options in place of those of a field, keeping the place that is chosen.
    mutating func replace(_ name: Name, with options: [String]) {
        guard let index = fields.firstIndex(where: { $0.name == name }),
            case .options(_, let chosen) = fields[index].content
        else { return }
        fields[index].content = .options(options, chosen: min(chosen, options.count - 1))
    }

    mutating func choose(_ option: Int, of name: Name) {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
        switch fields[index].content {
        case .options(let options, _) where options.indices.contains(option):
            fields[index].content = .options(options, chosen: option)
        case .select(let options, _) where options.indices.contains(option):
            fields[index].content = .select(options, chosen: option)
        case .line, .paragraph, .list, .options, .select, .link: break
        }
    }

    /// Puts a text in a field of one line, with the cursor behind it.
    mutating func fill(_ name: Name, with text: String) {
        guard let index = fields.firstIndex(where: { $0.name == name }), case .line = fields[index].content else {
            return
        }
        fields[index].content = .line(TextField(text, limit: Limits.lineCharacters))
    }

    // MARK: - Hearing

    /// - Parameter layout: Of the page, for moving by row in texts.
    mutating func update(_ input: Input, in layout: Layout) -> FormStep<Name, Choice> {
        isFull = false
        switch input {
        case .key(.escape): return .back
        case .key(.tab): go(1)
        case .key(.backTab): go(-1)
        case .key, .text, .paste, .pasteTooLong:
            return isAtButtons ? hearAtButtons(input, layout) : hearInField(input, layout)
        }
        return .stay
    }

    private mutating func go(_ steps: Int) {
        let stops = fields.count + 1
        focus = (focus + steps + stops) % stops
        button = 0
    }

    private mutating func hearAtButtons(_ input: Input, _ layout: Layout) -> FormStep<Name, Choice> {
        switch input {
        case .key(.enter), .text(" "):
            return buttons.choice(at: button).map { .press($0) } ?? .stay
        case .key(.up):
            go(-1)
        case .key(let key):
            button = buttons.index(after: key, from: button) ?? button
        case .text, .paste, .pasteTooLong:
            // Where only one text can be meant, typing goes there.
            guard let only = fields.firstIndex(where: \.takesText), fields.count(where: \.takesText) == 1 else {
                return .stay
            }
            focus = only
            return hearInField(input, layout)
        }
        return .stay
    }

    private mutating func hearInField(_ input: Input, _ layout: Layout) -> FormStep<Name, Choice> {
        switch fields[focus].content {
        case .line(let field): type(input, in: field)
        case .paragraph(let editor): type(input, in: editor, layout, keepsLines: false)
        case .list(let editor): type(input, in: editor, layout, keepsLines: true)
        case .options(let options, let chosen): choose(input, options, chosen)
        case .select(let options, let chosen): select(input, options, chosen)
        case .link:
            if input == .key(.enter) || input == .text(" ") { return .open(fields[focus].name) }
            move(input)
        }
        return .stay
    }

    /// Up, down and Enter lead from one field to the next.
    private mutating func move(_ input: Input) {
        switch input {
        case .key(.up): go(-1)
        case .key(.down), .key(.enter): go(1)
        case .key, .text, .paste, .pasteTooLong: break
        }
    }

    private mutating func type(_ input: Input, in field: TextField) {
        var field = field
        if field.hear(input) {
            fields[focus].content = .line(field)
        } else if input.isTyped {
            isFull = true
        } else {
            move(input)
        }
    }

    private mutating func type(_ input: Input, in editor: TextEditor, _ layout: Layout, keepsLines: Bool) {
        var editor = editor
        let gap = layout.isRoomy ? 1 : 0
        let rows = keepsLines ? Self.listRows(gap: gap) : Self.paragraphRows(gap: gap)
        editor.layout(columns: max(1, layout.width - Self.indent - 2), rows: rows)
        if input == .key(.enter), !keepsLines { return go(1) }
        let outcome = editor.hear(keepsLines ? input : input.onOneLine)
        fields[focus].content = keepsLines ? .list(editor) : .paragraph(editor)
        switch outcome {
        case .refused: isFull = true
        case .ignored where input == .key(.up): go(-1)
        case .ignored where input == .key(.down): go(1)
        case .changed, .moved, .ignored: break
        }
    }

    private mutating func choose(_ input: Input, _ options: [String], _ chosen: Int) {
        var option = chosen
        switch input {
        case .key(.up), .key(.left): option = chosen - 1
        case .key(.down), .key(.right): option = chosen + 1
        case .text(" "): option = (chosen + 1) % options.count
        case .text(let text): option = Int(text).map { $0 - 1 } ?? chosen
        case .key(.enter): return go(1)
        case .key, .paste, .pasteTooLong: break
        }
        if options.indices.contains(option) {
            fields[focus].content = .options(options, chosen: option)
        } else {
            move(input)
        }
    }

    /// Left and right go through what can be chosen; everything else leads to another field.
    private mutating func select(_ input: Input, _ options: [String], _ chosen: Int) {
        let last = options.count - 1
        let option: Int
        switch input {
        case .key(.right): option = min(last, chosen + 1)
        case .key(.left): option = max(0, chosen - 1)
        case .key(.pageDown): option = min(last, chosen + 10)
        case .key(.pageUp): option = max(0, chosen - 10)
        case .key(.home): option = 0
        case .key(.end): option = last
        case .text(" "): option = chosen == last ? 0 : chosen + 1
        case .key, .text, .paste, .pasteTooLong: return move(input)
        }
        fields[focus].content = .select(options, chosen: option)
    }

    // MARK: - Measures

    /// Columns before the contents of a field.
    static var indent: Int { 2 }
    /// Rows of a text of several rows, and of a list; with a gap between the fields there is room for more.
    static func paragraphRows(gap: Int) -> Int { gap > 0 ? 3 : 2 }
    static func listRows(gap: Int) -> Int { gap > 0 ? 6 : 3 }
}

extension Input {
    /// Whether something was typed or pasted.
    fileprivate var isTyped: Bool {
        switch self {
        case .text, .paste, .pasteTooLong: true
        case .key: false
        }
    }

    /// A paste without its line ends.
    fileprivate var onOneLine: Input {
        guard case .paste(let text) = self else { return self }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        return .paste(lines.joined(separator: " "))
    }
}
