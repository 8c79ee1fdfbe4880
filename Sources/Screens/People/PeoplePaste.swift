// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// The page on which a list of people is pasted or typed, with what was understood of it below.
///
/// Nothing is added until every line is understood, and then all of it at once.
struct PeoplePaste: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        /// These people take part.
        case add([PastedPerson])
        case back
        /// On, without anybody; only where the page may be skipped.
        case skip
        /// Reads the file at this path; what is in it comes in place of the text.
        case read(String)
    }

    enum Choice: Equatable, Sendable { case add, surnameFirst, nameFirst, preview, clear, back, skip, file }

    enum Focus: Equatable, Sendable {
        case text
        /// Where a file is, being typed.
        case path(TextField)
        /// The first line of the preview that is shown.
        case preview(Int)
        case buttons(Int)
    }

    private(set) var editor: TextEditor
    private(set) var focus: Focus
    private(set) var list: PeopleList
    private(set) var complaint: String?
    /// How the file was read that the text came from, while nothing was changed in it.
    private(set) var encoding: FileText.Encoding = .utf8
    private var commas: PeopleList.CommaReading?
    /// Who is on the list of the session already.
    private let present: [PastedPerson]
    /// What the buttons that go on are called; nil names how many people are added.
    private let onward: String?

    private static let limit = TextLimit(characters: 100_000, bytes: 400_000)

    /// - Parameters:
    ///   - people: Who was filled in before.
    ///   - present: Who is on the list already; they are not added again.
    ///   - onward: The name of the button that goes on where the page is one of several, and may be skipped.
    init(_ people: [PastedPerson] = [], present: [PastedPerson] = [], onward: String? = nil) {
        let text = people.map(\.line).joined(separator: "\n")
        editor = TextEditor(text: text, limit: Self.limit)
        list = PeopleList(text, present: present)
        self.present = present
        self.onward = onward
        focus = onward == nil ? .text : .buttons(0)
    }

    var text: String { editor.text }

    /// Opened again: Enter goes on at once.
    mutating func enter() {
        complaint = nil
        focus = onward == nil ? .text : .buttons(0)
    }

    /// Says that the list cannot be taken as it is.
    mutating func complain(_ words: PeopleWording) {
        complaint = list.people.count > PeopleList.most ? words.tooMany(PeopleList.most) : words.mendFirst
    }

    mutating func update(_ input: Input, in layout: Layout, words: PeopleWording) -> Step {
        complaint = nil
        if input == .key(.escape) {
            // The way back from the preview leads to the text first.
            switch focus {
            case .preview, .path: focus = .text
            case .text, .buttons: return .back
            }
            return .stay
        }
        switch focus {
        case .text: type(input, in: layout, words)
        case .path(let field): return typePath(input, field)
        case .preview(let first): scroll(input, from: first)
        case .buttons(let index): return chooseButton(input, index, in: layout, words)
        }
        return .stay
    }

    private mutating func type(_ input: Input, in layout: Layout, _ words: PeopleWording) {
        switch input {
        case .key(.tab):
            focus = .buttons(0)
        case .key(.backTab):
            focus = .buttons(buttons(words).buttons.count - 1)
        case .key, .text, .paste, .pasteTooLong:
            let area = editorArea(in: layout, words)
            editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
            switch editor.hear(input) {
            case .changed:
                encoding = .utf8
                readAgain()
            case .refused: complaint = words.tooLong
            case .moved, .ignored: break
            }
        }
    }

    private mutating func readAgain() {
        list = PeopleList(editor.text, commas: commas, present: present)
    }

    private mutating func scroll(_ input: Input, from first: Int) {
        switch input {
        case .key(.tab), .key(.backTab), .key(.enter):
            focus = .buttons(0)
        case .key(let key):
            let lines = ChoiceList(list.lines.map { .init($0.text) })
            focus = .preview(lines.index(after: key, from: first) ?? first)
        case .text, .paste, .pasteTooLong:
            break
        }
    }

    private mutating func chooseButton(
        _ input: Input, _ index: Int, in layout: Layout, _ words: PeopleWording
    ) -> Step {
        let buttons = buttons(words)
        let index = min(index, buttons.buttons.count - 1)
        switch input {
        case .key(.enter), .text(" "):
            return press(buttons.choice(at: index), words)
        case .key(.tab), .key(.backTab):
            focus = .text
        case .key(let key):
            focus = .buttons(buttons.index(after: key, from: index) ?? index)
        case .text, .paste, .pasteTooLong:
            focus = .text
            type(input, in: layout, words)
        }
        return .stay
    }

    private mutating func press(_ choice: Choice?, _ words: PeopleWording) -> Step {
        switch choice {
        case .add: return add(words)
        case .surnameFirst: read(commas: .surnameFirst)
        case .nameFirst: read(commas: .nameFirst)
        case .preview: focus = .preview(0)
        case .clear: clear()
        case .back: return .back
        case .skip: return .skip
        case .file: focus = .path(TextField(limit: Self.pathCharacters))
        case nil: break
        }
        return .stay
    }

    private mutating func add(_ words: PeopleWording) -> Step {
        if list.isReady { return .add(list.people) }
        complain(words)
        return .stay
    }

    private mutating func read(commas reading: PeopleList.CommaReading) {
        commas = reading
        readAgain()
        focus = .buttons(0)
    }

    /// Empties the list; undo brings it back.
    private mutating func clear() {
        editor.clear()
        encoding = .utf8
        commas = nil
        readAgain()
        focus = .text
    }

    // MARK: - A file

    private mutating func typePath(_ input: Input, _ field: TextField) -> Step {
        var field = field
        switch input {
        case .key(.enter):
            let path = Self.path(typed: field.text)
            return path.isEmpty ? .stay : .read(path)
        case .key(.tab), .key(.backTab):
            focus = .buttons(0)
        case .key, .text, .paste, .pasteTooLong:
            field.hear(input)
            focus = .path(field)
        }
        return .stay
    }

    /// Puts the text of a file in place of what was typed. - Returns: whether it fits.
    mutating func fill(with file: FileText) -> Bool {
        var filled = editor
        filled.clear()
        guard filled.hear(.paste(file.text)) != .refused else { return false }
        editor = filled
        encoding = file.encoding
        commas = nil
        readAgain()
        focus = .buttons(0)
        return true
    }

    mutating func complain(_ sentence: String) { complaint = sentence }

    func buttons(_ words: PeopleWording) -> Buttons<Choice> {
        var buttons: [Buttons<Choice>.Button] = []
        if list.isCommaUnclear {
            buttons += [.init(.surnameFirst, words.surnameFirst), .init(.nameFirst, words.nameFirst)]
        } else if !list.lines.isEmpty, !list.people.isEmpty || !list.problems.isEmpty {
            buttons.append(.init(.add, onward ?? words.add(list.people.count)))
        } else if let onward {
            buttons.append(.init(.skip, onward))
        }
        buttons += [.init(.back, words.back), .init(.file, words.fromFile)]
        if !list.lines.isEmpty { buttons += [.init(.preview, words.lookThrough), .init(.clear, words.clear)] }
        return Buttons(buttons)
    }
}

extension PastedPerson {
    /// The person as a line of the list.
    fileprivate var line: String {
        var parts = [name, organisation ?? "", role ?? ""]
        while parts.last?.isEmpty == true { parts.removeLast() }
        return parts.joined(separator: "; ")
    }
}
