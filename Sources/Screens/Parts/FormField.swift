// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TextEditing

/// One thing to fill in on a form.
struct FormField<Name: Hashable & Sendable>: Equatable, Sendable {
    enum Content: Equatable, Sendable {
        /// A short text on one line.
        case line(TextField)
        /// A text of several rows without line ends: Enter goes on.
        case paragraph(TextEditor)
        /// Several lines, such as names: Enter begins a new one.
        case list(TextEditor)
        /// One of a few, all of them to be seen.
        case options([String], chosen: Int)
        /// One of many, of which the chosen one is to be seen: left and right go through them.
        case select([String], chosen: Int)
        /// Leads to a page of its own; the text says what is there now.
        case link(String)
    }

    let name: Name
    let label: String
    /// A few words behind the label, such as "may stay empty".
    let remark: String
    var content: Content

    init(_ name: Name, _ label: String, remark: String = "", _ content: Content) {
        self.name = name
        self.label = label
        self.remark = remark
        self.content = content
    }

    static func line(
        _ name: Name, _ label: String, remark: String = "", _ text: String, limit: Int = Limits.lineCharacters
    ) -> Self {
        Self(name, label, remark: remark, .line(TextField(text, limit: limit)))
    }

    static func paragraph(_ name: Name, _ label: String, remark: String = "", _ text: String, limit: Int) -> Self {
        Self(name, label, remark: remark, .paragraph(TextEditor(text: text, limit: .field(limit))))
    }

    static func list(_ name: Name, _ label: String, remark: String = "", _ lines: [String], limit: Int) -> Self {
        let text = lines.joined(separator: "\n")
        return Self(name, label, remark: remark, .list(TextEditor(text: text, limit: .field(limit))))
    }

    static func options(
        _ name: Name, _ label: String, remark: String = "", _ options: [String], chosen: Int
    ) -> Self {
        Self(name, label, remark: remark, .options(options, chosen: chosen))
    }

    static func select(_ name: Name, _ label: String, _ options: [String], chosen: Int) -> Self {
        Self(name, label, .select(options, chosen: chosen))
    }

    static func link(_ name: Name, _ label: String, _ text: String) -> Self { Self(name, label, .link(text)) }

    /// What was typed; nil for what is not typed.
    var text: String? {
        switch content {
        case .line(let field): field.trimmed
        case .paragraph(let editor), .list(let editor): editor.text
        case .options, .select, .link: nil
        }
    }

    /// The place of the option that is chosen; nil for what is no choice.
    var chosen: Int? {
        switch content {
        case .options(_, let chosen), .select(_, let chosen): chosen
        case .line, .paragraph, .list, .link: nil
        }
    }

    /// Whether text can be typed here.
    var takesText: Bool {
        switch content {
        case .line, .paragraph, .list: true
        case .options, .select, .link: false
        }
    }
}

extension TextLimit {
    /// The limit of a field of a form.
    static func field(_ characters: Int) -> TextLimit { TextLimit(characters: characters, bytes: characters * 4) }
}
