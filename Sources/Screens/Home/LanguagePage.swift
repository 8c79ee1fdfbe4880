// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The question of the very first start, when nothing tells which language somebody speaks: asked once.
struct LanguagePage: Equatable, Sendable {
    private static let languages: [Language] = [.dutch, .english]
    private var chosen = 0

    /// - Returns: the language, once it was chosen.
    mutating func update(_ message: Message) -> Language? {
        guard case .input(let input) = message else { return nil }
        switch input {
        case .key(.enter), .text(" "):
            return Self.languages[chosen]
        case .key(.tab), .key(.backTab):
            chosen = 1 - chosen
        case .key(let key):
            chosen = list.index(after: key, from: chosen) ?? chosen
        case .text(let text):
            if let number = Int(text), Self.languages.indices.contains(number - 1) { chosen = number - 1 }
        case .paste, .pasteTooLong:
            break
        }
        return nil
    }

    private var list: ChoiceList {
        ChoiceList(Self.languages.enumerated().map { .init("\($0 + 1)  " + Wording.of($1).home.languageOwnName) })
    }

    func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let layout = Layout(size)
        canvas.drawHead("Terugblik", "", in: layout)
        var row = canvas.drawText(Wording.dutch.home.languageQuestion, at: layout.bodyTop, in: layout, role: .title)
        row = canvas.drawText(Wording.english.home.languageQuestion, at: row, in: layout, role: .muted) + 1
        let area = layout.body(from: row, to: row + Self.languages.count)
        canvas.cursor = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(Wording.of(Self.languages[chosen]).home.languageHint, in: layout)
        return canvas
    }
}
