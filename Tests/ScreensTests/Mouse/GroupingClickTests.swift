// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Testing

@testable import Screens

/// Grouping with the mouse: an answer is chosen, and a theme takes it.
@Suite struct `Grouping with the mouse` {
    /// Clicks on the first letter of a text.
    private func click(_ text: String, _ scene: inout GroupingScene) {
        let answer = scene.pilot.answer(to: .press(.left), at: scene.pilot.place(of: text))
        for input in answer.inputs { scene.press(input) }
    }

    @Test func `a click on a theme puts the large answer under it`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Samen", "Tijd"]))
        scene.pilot.expect(shows: "1 · Proces")
        click("Tijd", &scene)
        #expect(scene.themes == ["Samen: ", "Tijd: 1"])
        scene.pilot.expect(shows: "2 · Proces")
    }

    @Test func `in the list a click chooses an answer, and the next on a theme moves that one`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Samen", "Tijd"]))
        scene.press("l")
        click("Studenten", &scene)
        #expect(scene.pilot.selected.contains("Studenten"))
        click("Samen (", &scene)
        let moved = scene.view.answers.first { $0.text.hasPrefix("Studenten") }
        #expect(moved?.themes == [0])
        #expect(scene.view.loose == 7)
    }

    @Test func `with more than nine themes the first and the last are told apart`() {
        let names = (1...12).map { "Onderwerp \(Character(Unicode.Scalar(64 + UInt8($0))))" }
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: names))
        click("Onderwerp A", &scene)
        click("Onderwerp L", &scene)
        #expect(scene.themes[0] == "Onderwerp A: 1")
        #expect(scene.themes[11] == "Onderwerp L: 2")
    }

    @Test func `while a name is typed a click on a theme types nothing into it`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Samen", "Tijd"]))
        scene.press("Ouders")
        let before = scene.pilot.canvas
        click("Tijd", &scene)
        #expect(scene.pilot.canvas == before)
    }
}
