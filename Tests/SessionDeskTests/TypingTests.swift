// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionFiles
import Testing

@testable import SessionDesk

/// The group's own words are on file at every key, until they are in the session.
@Suite struct TypingTests {
    private let themes = [
        Theme(id: RandomPlay.id("t-1"), name: "Samen"), Theme(id: RandomPlay.id("t-2"), name: "Tijd"),
    ]

    private func leading(_ scene: DeskScene) throws -> TestDesk {
        let console = try TestDesk(in: scene)
        console.lead(scene)
        return console
    }

    private func course(_ scene: DeskScene) throws -> Course { try #require(try scene.stored().session.record.course) }

    private func noted(_ notes: String) -> Effect {
        var typed = themes
        typed[1].notes = notes
        return .lead(.draftTyped(.themes(typed), .themes))
    }

    private func isOnFile(_ scene: DeskScene) throws -> Bool { try scene.names(in: ".room").contains("typing.draft") }

    @Test func `notes typed until the program was killed are there at the next start, and can be undone`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.course(.themes(themes), .themes))))
        for end in 1...8 { console.perform(noted(String("Elk kwa".prefix(end)))) }
        #expect(try course(scene).themes[1].notes.isEmpty)
        let after = try DeskScene(afterKillOf: scene)
        let next = try leading(after)
        #expect(next.heard.contains { if case .led(let leading) = $0 { leading.recovered == 1 } else { false } })
        try next.until("in the session") { try course(after).themes.map(\.notes) == ["", "Elk kwa"] }
        #expect(try !isOnFile(after))
        next.perform(.lead(.undo))
        #expect(try course(after).themes[1].notes.isEmpty)
    }

    @Test func `what is in the session, or was taken back, is on file no longer`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.course(.themes(themes), .themes))), noted("Elk"))
        #expect(try isOnFile(scene))
        var typed = themes
        typed[1].notes = "Elk"
        console.perform(.lead(.act(.course(.themes(typed), .themes))))
        #expect(try !isOnFile(scene))
        console.perform(noted("Elke"), .lead(.dropTyped))
        #expect(try !isOnFile(scene))
        let next = try leading(try DeskScene(afterKillOf: scene))
        #expect(next.heard.contains { if case .led(let leading) = $0 { leading.recovered == 0 } else { false } })
    }

    @Test func `a new agreement that was being typed stands behind those there are`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        let first = Agreement(id: RandomPlay.id("g-1"), what: "Een dag plannen", who: "Ans")
        let second = Agreement(id: RandomPlay.id("g-2"), what: "Samen et")
        console.perform(
            .lead(.act(.course(.agreements([first]), .agreements))),
            .lead(.draftTyped(.agreements([first, second]), .agreements)))
        let after = try DeskScene(afterKillOf: scene)
        let next = try leading(after)
        try next.until("in the session") { try course(after).agreements == [first, second] }
    }

    @Test func `a file that grows is begun anew, and a torn end or a theme that is gone loses nothing else`() throws {
        let scene = try DeskScene()
        let console = try leading(scene)
        console.perform(.lead(.act(.course(.themes(themes), .themes))))
        let long = String(repeating: "woord ", count: 600)
        for number in 0..<400 { console.perform(noted(long + "\(number)")) }
        let size = try scene.folder.subfolder(FileName(fixed: ".room")).facts(of: FileName(fixed: "typing.draft")).size
        #expect(size < 2 << 20)
        let after = try DeskScene(afterKillOf: scene)
        let file = try after.folder.subfolder(FileName(fixed: ".room"))
        let end = try file.fileSystem.openForAppending(FileName(fixed: "typing.draft"), in: file.descriptor)
        _ = try file.fileSystem.write(Array("{\"change\":{\"them".utf8)[...], to: end)
        try file.fileSystem.close(end)
        let next = try leading(after)
        try next.until("in the session") { try course(after).themes[1].notes == long + "399" }
    }
}
