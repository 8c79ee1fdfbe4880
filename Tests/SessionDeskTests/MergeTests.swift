// SPDX-License-Identifier: Apache-2.0

import Fault
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// Somebody typed twice becomes one person, however the act is cut short.
struct MergeTests {
    /// A session in which two people have one answer each.
    private func scene() throws -> DeskScene {
        let scene = try DeskScene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        for index in 0...1 {
            desk.sit(scene.people[index])
            desk.open(index)
            desk.type("woorden \(index)")
            desk.perform(.seat(.standUp(closes: false)))
        }
        #expect(try scene.texts(of: 1) == ["woorden 1"])
        return scene
    }

    private func merge(_ scene: DeskScene, on files: FaultyFileSystem) throws -> TestDesk {
        let console = try TestDesk(in: scene, on: files)
        console.lead(scene)
        return console
    }

    private func check(_ scene: DeskScene, _ remark: String) throws {
        let stored = try scene.stored()
        let texts = stored.session.participants.values.flatMap(\.answers).map(\.text)
        #expect(Set(texts) == ["woorden 0", "woorden 1"], "\(remark)")
        #expect(texts.count == 2, "\(remark)")
        #expect(stored.session.record.intents.isEmpty, "\(remark)")
        #expect(stored.problems.isEmpty, "\(remark)")
    }

    @Test func `cut short at any call of the system, it is whole after the next opening and nothing is lost`() throws {
        let healthy = try scene()
        let counting = FaultyFileSystem()
        let console = try merge(healthy, on: counting)
        counting.begin()
        console.perform(.lead(.act(.merge(from: healthy.people[1], into: healthy.people[0]))))
        try console.until("merged") { try healthy.stored().session.participants.count == 2 }
        #expect(try healthy.texts(of: 0).count == 2)
        let calls = counting.succeeded.count
        #expect(calls > 40)
        var wasHalfDone = false
        for call in stride(from: 0, to: calls, by: Effort.isFull ? 1 : 11) {
            let scene = try scene()
            let files = FaultyFileSystem()
            let console = try merge(scene, on: files)
            files.begin(.init(call: call, code: EIO, isPersistent: true))
            console.perform(.lead(.act(.merge(from: scene.people[1], into: scene.people[0]))))
            let after = try DeskScene(afterKillOf: scene)
            files.begin()
            wasHalfDone = try wasHalfDone || !after.stored().session.record.intents.isEmpty
            let next = try TestDesk(in: after)
            next.lead(after)
            try next.until("finished, cut at call \(call)") { try after.stored().session.record.intents.isEmpty }
            try check(after, "cut at call \(call)")
        }
        #expect(wasHalfDone)
    }

    @Test func `words that were only in the draft of the one who goes are kept`() throws {
        let scene = try scene()
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        desk.perform(.seat(.sitDown(scene.people[1])))
        desk.open(2)
        desk.type("ook dit")
        desk.pause()
        desk.type("ook dit nog")
        let after = try DeskScene(afterKillOf: scene)
        let console = try TestDesk(in: after)
        console.lead(after)
        console.perform(.lead(.act(.merge(from: after.people[1], into: after.people[0]))))
        try console.until("merged") { try after.stored().session.participants.count == 2 }
        #expect(Set(try after.texts(of: 0)) == ["woorden 0", "woorden 1", "ook dit nog"])
    }

    @Test func `a merge that would be too much for one person is refused before it is begun`() throws {
        let scene = try DeskScene()
        let prompt = Template.lookingBack(in: .dutch)[0].id
        for index in 0...1 {
            var person = try #require(try scene.person(index))
            person.answers = (0..<120).compactMap { number in
                Identifier<Answer>("a-\(index)-\(number)").map {
                    let text = Answer.Revision(text: "x", at: DeskScene.when, provenance: .typed)
                    return Answer(id: $0, prompt: prompt, revisions: [text])
                }
            }
            try scene.overwrite(person, revision: 1)
        }
        let console = try TestDesk(in: scene)
        console.lead(scene)
        console.perform(.lead(.act(.merge(from: scene.people[1], into: scene.people[0]))))
        #expect(console.says(.trouble(.refused(.tooManyAnswers(limit: 200)))))
        try console.until("settled") { try scene.stored().session.record.requests.isEmpty }
        #expect(try scene.stored().session.record.intents.isEmpty)
        #expect(try scene.texts(of: 1).count == 120)
    }

    @Test func `it is said what was done, and dots and a rating go along while the group votes`() throws {
        let scene = try scene()
        let console = try TestDesk(in: scene)
        console.lead(scene)
        let theme = Theme(id: RandomPlay.id("t-1"), name: "Samen")
        console.perform(
            .lead(.act(.course(.themes([theme]), .themes))), .lead(.act(.vote(.open(.seats, budget: 3)))),
            .seat(.vote(scene.people[1], [theme.id: 2])), .seat(.vote(scene.people[2], [theme.id: 2])),
            .lead(.act(.merge(from: scene.people[1], into: scene.people[0]))))
        #expect(console.says(.merged(MergedPeople(from: "Bo", into: "Ans", answers: 1, dots: .moved))))
        try console.until("merged") { try scene.stored().session.participants.count == 2 }
        #expect(try scene.person(0)?.ballot?.dots == [theme.id: 2])
        console.perform(.lead(.act(.merge(from: scene.people[2], into: scene.people[0]))))
        #expect(console.says(.merged(MergedPeople(from: "Cor", into: "Ans", answers: 0, dots: .tooMany))))
        try console.until("merged") { try scene.stored().session.participants.count == 1 }
        #expect(try scene.person(0)?.ballot?.dots == [theme.id: 2])
    }

    // MARK: - What a scribe noted

    private func speakers(_ scene: DeskScene) throws -> [Identifier<Participant>?] {
        try scene.stored().session.scribes.values.flatMap(\.notes).map(\.speaker)
    }

    /// A console, and a scribe in another program in the middle of a note of the second person.
    private func noting(_ scene: DeskScene) throws -> (console: TestDesk, scribe: TestDesk) {
        let scribe = try TestDesk(in: scene)
        try scribe.join(scene)
        let prompt = Template.lookingBack(in: .dutch)[0].id
        scribe.perform(
            .scribe(.show), .writing(.open(.note(scene.people[1], prompt, .scribeVerbatim, nil))),
            .writing(.draft("Bo zei dit")))
        try scribe.until("noted") { try speakers(scene) == [scene.people[1]] }
        let console = try TestDesk(in: scene)
        console.lead(scene)
        return (console, scribe)
    }

    @Test func `a scribe who is noting somebody that is merged goes on with the other, at their own screen`() throws {
        let scene = try scene()
        let (console, scribe) = try noting(scene)
        scribe.perform(.writing(.draft("Bo zei dit, en nog iets")))
        console.perform(.lead(.act(.merge(from: scene.people[1], into: scene.people[0]))))
        try console.until("brought") {
            scribe.collect()
            return try speakers(scene) == [scene.people[0]] && scene.stored().session.record.intents.isEmpty
        }
        scribe.perform(.writing(.draft("Bo zei dit, en nog iets meer")), .writing(.leave))
        try scribe.until("written on") {
            try scene.stored().session.scribes.values.flatMap(\.notes).map(\.text) == ["Bo zei dit, en nog iets meer"]
        }
        #expect(try speakers(scene) == [scene.people[0]])
    }

    @Test func `a scribe's program that is stopped meanwhile has its notes brought when it lets go`() throws {
        let scene = try scene()
        let (console, scribe) = try noting(scene)
        console.perform(.lead(.act(.merge(from: scene.people[1], into: scene.people[0]))))
        try console.until("merged") { try scene.stored().session.participants.count == 2 }
        #expect(try scene.stored().session.record.intents.count == 1)
        #expect(try speakers(scene) == [scene.people[1]])
        // It hears nothing of the merge before it ends.
        scribe.perform(.home(.leave))
        try console.until("brought") { try scene.stored().session.record.intents.isEmpty }
        #expect(try speakers(scene) == [scene.people[0]])
    }

    @Test func `letters of a note that were only in the draft are kept when their speaker was merged meanwhile`() throws
    {
        let scene = try scene()
        let (console, scribe) = try noting(scene)
        console.perform(.lead(.act(.merge(from: scene.people[1], into: scene.people[0]))))
        try console.until("merged") { try scene.stored().session.participants.count == 2 }
        scribe.perform(.writing(.draft("Bo zei dit, alleen in het klad")))
        let after = try DeskScene(afterKillOf: scene, people: 2)
        let next = try TestDesk(in: after)
        next.lead(after)
        try next.until("brought") { try after.stored().session.record.intents.isEmpty }
        let notes = try after.stored().session.scribes.values.flatMap(\.notes)
        #expect(notes.map(\.text) == ["Bo zei dit, alleen in het klad"])
        #expect(notes.map(\.speaker) == [after.people[0]])
    }
}
