// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// Grouping by keyboard, as whoever leads does it.
@Suite struct GroupingFlowTests {
    private static let names = ["Samen", "Leiding", "Tijd", "Keuken", "Spullen", "Scholing", "Ouders", "Toekomst"]

    @Test func `sixty answers get eight themes in fewer than 120 keys`() {
        var scene = GroupingScene(GroupingScene.session(answers: 64))
        var keys = 1
        for answer in 0..<60 {
            // The group names a new theme with every third answer until there are eight.
            if answer % 3 == 0, answer / 3 < Self.names.count {
                let name = Self.names[answer / 3]
                scene.press(name)
                scene.press(.key(.enter))
                keys += name.count + 1
            } else {
                scene.press("\(answer % min(8, answer / 3 + 1) + 1)")
                keys += 1
            }
        }
        #expect(scene.view.loose == 0, "\(scene.themes)")
        #expect(scene.view.themes.map(\.name) == Self.names)
        #expect(scene.view.themes.reduce(0) { $0 + $1.members.count } == 60)
        #expect(keys < 120, "\(keys) keys")
        scene.pilot.expect(shows: "alles heeft een thema")
    }

    @Test func `a number puts the answer under its theme and goes on to the next one without`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Een", "Twee"]))
        scene.pilot.expect(shows: "1 · Proces")
        scene.press("2")
        scene.pilot.expect(shows: "2 · Proces")
        scene.press(.key(.right))
        scene.press("1")
        #expect(scene.themes == ["Een: 3", "Twee: 1"])
        scene.press("9")
        scene.pilot.expect(shows: "Er is geen thema 9.")
    }

    @Test func `what seats marked is counted by one key, comes first, and can be taken back`() {
        let session = GroupingScene.session(answers: 40, themes: ["Een"])
        let answers = Disclosure(of: session).groupingView.answers
        var scene = GroupingScene(GroupingScene.marked([[20, 21], [20, 22], [20, 23]], in: session))
        scene.pilot.expect(shows: "Tel wat 3 van 10 merkten")
        scene.pilot.expect(hides: " · *")
        scene.press("m")
        scene.pilot.expect(shows: "\(answers[20].number) · ")
        scene.pilot.expect(shows: " · * 3 keer")
        scene.pilot.expect(shows: "Laat verder merken")
        #expect(Set(scene.view.answers.prefix(4).map(\.id)) == Set(answers[20...23].map(\.id)))
        scene.press("m")
        #expect(scene.view.answers == answers)
    }

    @Test func `the wall shows the answer the group looks at, and only in the step of grouping`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Een"]))
        let first = scene.view.answers[0].text
        #expect(scene.largeOnWall == first)
        scene.press("1")
        #expect(scene.largeOnWall == scene.view.answers[1].text)
        scene.press("l")
        #expect(scene.largeOnWall == scene.view.answers[1].text)
        var early = GroupingScene(GroupingScene.session(answers: 8, themes: ["Een"], isGrouping: false))
        early.press("1")
        #expect(early.session.record.course?.large == nil)
    }

    @Test func `answers people find most important come first, keep their numbers, and can be unmarked`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Een"]))
        scene.press("j5")
        scene.press(.key(.enter))
        scene.press("*")
        scene.pilot.expect(shows: "5 · ")
        scene.pilot.expect(shows: "* belangrijk")
        #expect(scene.view.answers.map(\.number).first == 5)
        scene.press(.key(.escape))
        scene.press("o")
        scene.pilot.expect(shows: "* belangrijk")
        scene.press("1")
        scene.pilot.expect(shows: "1 · ")
        scene.press("j5")
        scene.press(.key(.enter))
        scene.press("*")
        #expect(scene.session.record.course?.marked == nil)
        #expect(scene.view.answers.map(\.number) == Array(1...scene.view.answers.count))
    }

    @Test func `of more than nine themes the number has two digits where one is not enough`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: (1...12).map { "Thema \($0)" }))
        scene.press("2")
        scene.press("11")
        scene.press("1")
        scene.press(.key(.enter))
        scene.press("1")
        scene.press(.key(.escape))
        let filled = scene.themes.filter { !$0.hasSuffix(": ") }
        #expect(filled == ["Thema 1: 3", "Thema 2: 1", "Thema 11: 2"])
    }

    @Test func `several answers are chosen on the list and put under a theme at once`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Een"]))
        scene.press("l ")
        scene.press(.key(.down))
        scene.press(" ")
        scene.pilot.expect(shows: "2 gekozen")
        scene.press("1")
        #expect(scene.themes == ["Een: 1 3"])
        scene.press("  nTwee")
        scene.press(.key(.enter))
        #expect(scene.view.themes.map(\.name) == ["Een", "Twee"])
        #expect(scene.view.themes[1].members.count == 2)
    }

    @Test func `a word typed behind the slash leaves the answers that have it`() {
        var scene = GroupingScene(GroupingScene.session(answers: 10))
        scene.press("l/keuken")
        scene.press(.key(.enter))
        scene.pilot.expect(shows: "2 antwoorden zonder thema")
        scene.press(.key(.escape))
        scene.pilot.expect(shows: "10 antwoorden zonder thema")
    }

    @Test func `themes are renamed, merged, split and removed`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, themes: ["Een", "Twee", "Drie"]))
        scene.press("1223")
        scene.press("te")
        for _ in 0..<3 { scene.press(.key(.backspace)) }
        scene.press("Begin")
        scene.press(.key(.enter))
        #expect(scene.themes == ["Begin: 1", "Twee: 2 3", "Drie: 4"])
        scene.press("m3")
        scene.press(.key(.enter))
        #expect(scene.themes == ["Twee: 2 3", "Drie: 4 1"])
        scene.press(.key(.enter))
        scene.press(" nVier")
        scene.press(.key(.enter))
        #expect(scene.themes == ["Twee: 3", "Drie: 4 1", "Vier: 2"])
        scene.press(.key(.escape))
        scene.press("d")
        #expect(scene.themes == ["Drie: 4 1", "Vier: 2"])
    }

    @Test func `an answer is taken out of its theme`() {
        var scene = GroupingScene(GroupingScene.session(answers: 3, themes: ["Een"]))
        scene.press("1j1")
        scene.press(.key(.enter))
        scene.pilot.expect(shows: "→ 1 Een")
        scene.press("x")
        #expect(scene.themes == ["Een: "])
    }

    @Test func `an answer in pieces stands under two themes with its own words`() throws {
        var scene = GroupingScene(GroupingScene.session(answers: 10, themes: ["Een", "Twee"]))
        let answer = try #require(scene.view.answers.first { $0.text.hasPrefix("De leiding hield") })
        scene.press("j\(answer.number)")
        scene.press(.key(.enter))
        scene.press("s1")
        scene.press("2")
        let parts = scene.view.themes.map { theme in
            theme.members.compactMap(\.part).map { Sentences.text(of: $0.start..<$0.end, in: answer.text) }
        }
        #expect(parts == [["De leiding hield het doel voor ogen."], ["Dat gaf rust."]])
        scene.press(.key(.up))
        scene.press("x")
        #expect(scene.view.themes.map(\.members.count) == [0, 1])
    }

    @Test func `suggestions tell their reason and move nothing`() {
        var scene = GroupingScene(GroupingScene.session(answers: 10))
        scene.press("w")
        scene.pilot.expect(shows: "samen elkaars, keuken")
        #expect(scene.view.themes.isEmpty)
        scene.press(.key(.enter))
        scene.pilot.expect(shows: "2 gekozen")
        #expect(scene.view.loose == 10)
        scene.press("nKeuken")
        scene.press(.key(.enter))
        #expect(scene.view.themes.map(\.members.count) == [2])
    }

    @Test func `what one answer is like is shown when asked, with the words they share`() throws {
        var scene = GroupingScene(GroupingScene.session(answers: 10))
        let answer = try #require(scene.view.answers.first { $0.text.hasPrefix("Elkaars keuken") })
        scene.press("j\(answer.number)")
        scene.press(.key(.enter))
        scene.pilot.expect(hides: "Lijkt op")
        scene.press("v")
        scene.pilot.expect(shows: "Lijkt op")
        scene.pilot.expect(shows: "keuken")
        scene.press("v")
        scene.pilot.expect(hides: "Lijkt op")
    }

    @Test func `the wall typed back is taken over whole or not at all`() {
        var scene = GroupingScene(GroupingScene.session(answers: 10, themes: ["Een"]))
        scene.press("y")
        scene.press("thema 1: 4 7")
        scene.press(.key(.enter))
        scene.press("Keuken: 7")
        scene.pilot.expect(shows: "Regel 2: nummer 7 staat ook op regel 1.")
        scene.press(.key(.tab))
        scene.press(.key(.enter))
        scene.pilot.expect(shows: "Verbeter eerst")
        #expect(scene.themes == ["Een: "])
        scene.press(.key(.tab))
        scene.press(.key(.backspace))
        scene.press("9")
        scene.press(.key(.tab))
        scene.press(.key(.enter))
        #expect(scene.themes == ["Een: 4 7", "Keuken: 9"])
    }

    @Test func `answers that stay with their writers are counted and never shown`() {
        var scene = GroupingScene(GroupingScene.session(answers: 24))
        scene.pilot.expect(shows: "4 blijven bij de schrijver")
        #expect(scene.view.answers.count == 20)
        for number in 1...24 {
            scene.press("j\(number)")
            scene.press(.key(.enter))
            for hidden in 20..<24 { scene.pilot.expect(hides: "Punt \(hidden).") }
        }
    }

    @Test func `before sharing has begun it asks first whether the group may see the answers`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8, sharesScreen: true, isGrouping: false))
        scene.pilot.expect(shows: "De groep ziet dan de antwoorden")
        scene.press(.key(.enter))
        scene.pilot.expect(hides: "1 · Proces")
        scene.press("o")
        scene.pilot.push("Laat de antwoorden zien")
    }

    @Test func `slips are written and their place is told`() {
        var scene = GroupingScene(GroupingScene.session(answers: 8))
        scene.press("p")
        scene.pilot.expect(shows: "De strookjes staan in /home/noor/strookjes.html")
    }
}
