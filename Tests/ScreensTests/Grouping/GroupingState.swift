// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort

/// The states of grouping that are looked at.
enum GroupingState: String, CaseIterable, Sendable {
    case first, one, alike, bar, naming, number, list, several, finding, themes, renaming, suggestions, pieces, typed,
        wrong
    case early, nothing, done
    case full
    /// While people mark at their seats, and once that is counted.
    case marking, marked

    /// The shapes its picture is kept in.
    var frames: [String] {
        switch self {
        case .one: ["nl-80x24", "nl-40x12", "nl-132x43", "en-80x24"]
        case .first, .list, .themes, .pieces, .wrong, .full, .marking: ["nl-80x24", "nl-40x12"]
        case .marked: ["nl-80x24", "nl-40x12", "en-80x24"]
        default: ["nl-80x24"]
        }
    }

    private static let names = ["Samen leren", "Tijd en planning", "Leiding"]

    func scene(_ language: Language) -> GroupingScene {
        var scene = GroupingScene(session(language), language)
        switch self {
        case .first, .early, .nothing, .number, .marking: break
        case .marked: scene.press("m")
        case .full: scene.press("3")
        case .one: scene.press("123")
        case .alike: scene.press("12v")
        case .bar: scene.press(.key(.tab))
        case .naming: scene.press("Ouders")
        case .list: scene.press("112l")
        case .several: scene.press("l  ")
        case .finding: scene.press("l/keuken")
        case .themes: scene.press("1123t")
        case .renaming: scene.press("t")
        case .suggestions: scene.press("w")
        case .pieces: openPieces(&scene)
        case .typed: type("thema 1: 4 7 12\nKeuken: 5 9", in: &scene)
        case .wrong: type("thema 8: 4 7\nthema 2 5\n3: 9 x", in: &scene)
        case .done: scene.press("111")
        }
        if self == .renaming { scene.press("e") }
        if self == .number { scene.press("1") }
        return scene
    }

    private func session(_ language: Language) -> Session {
        switch self {
        case .first: GroupingScene.session(language)
        case .early: GroupingScene.session(language, sharesScreen: true, isGrouping: false)
        case .nothing: GroupingScene.session(language, answers: 0)
        case .done: GroupingScene.session(language, answers: 3, themes: Self.names)
        case .number, .full:
            GroupingScene.session(
                language, answers: 300,
                themes: (1...(self == .full ? 24 : 12)).map { "Thema met een lange naam \($0)" })
        case .marking, .marked:
            GroupingScene.marked([[20, 21], [20, 22], [20]], in: GroupingScene.session(language, themes: Self.names))
        default: GroupingScene.session(language, themes: Self.names)
        }
    }

    /// The answer with two sentences.
    private func openPieces(_ scene: inout GroupingScene) {
        let number = scene.view.answers.first { $0.text.hasPrefix("De leiding hield") }?.number ?? 0
        scene.press("j\(number)")
        scene.press(.key(.enter))
        scene.press("s32")
    }

    private func type(_ text: String, in scene: inout GroupingScene) {
        scene.press("y")
        for character in text { scene.press(character == "\n" ? .key(.enter) : .text(String(character))) }
    }
}
