// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Testing

/// Files that are damaged, strange or newer are one person's problem, never the session's.
struct DamagedFolderTests {
    /// Damaged participant files by name, made beside the three healthy ones.
    private static let damage: [(name: String, bytes: @Sendable (_ healthy: String) -> [UInt8])] = [
        ("p-empty", { _ in [] }),
        ("p-cut", { Array($0.utf8.prefix($0.utf8.count / 2)) }),
        ("p-deep", { _ in Array((String(repeating: "[", count: 100_000)).utf8) }),
        ("p-deepobject", { _ in Array(String(repeating: #"{"a":"#, count: 50_000).utf8) }),
        ("p-twice", { Array($0.replacing(#""number""#, with: #""id" : "p-0", "number""#).utf8) }),
        ("p-bytes", { Array($0.utf8).map { $0 == UInt8(ascii: "A") ? 0xFF : $0 } }),
        ("p-huge", { _ in [UInt8](repeating: UInt8(ascii: " "), count: 9 << 20) }),
        (
            "p-newer",
            { Array($0.replacing(#""format" : 2"#, with: #""format" : 99"#).replacing("p-0", with: "p-newer").utf8) }
        ),
        (
            "p-more",
            {
                Array(
                    $0.replacing(#""format" : 2"#, with: #""extra" : 1, "format" : 2"#).replacing("p-0", with: "p-more")
                        .utf8)
            }
        ),
        ("p-othername", { Array($0.utf8) }),
        ("p-bom", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        ("p-zero", { _ in [UInt8](repeating: 0, count: 4_096) }),
    ]

    private func damaged() throws -> DeskScene {
        let scene = try DeskScene()
        let healthy = try scene.place.text(of: "\(scene.session)/participants/p-0.json")
        for (name, bytes) in Self.damage {
            try scene.place.put(bytes(healthy), at: "\(scene.session)/participants/\(name).json")
        }
        try scene.place.makePipe("\(scene.session)/participants/p-pipe.json")
        try scene.place.link("\(scene.session)/participants/p-link.json", to: "/etc/passwd")
        try scene.place.link("\(scene.session)/participants/p-loop.json", to: "p-loop.json")
        try scene.place.makeFolder("\(scene.session)/participants/p-folder.json")
        try scene.place.put("x", at: "\(scene.session)/participants/..p \u{1B}[31m.json")
        return scene
    }

    /// Name, size and time of everything there is.
    private func look(_ scene: DeskScene) throws -> [String] {
        let folder = try Folder.open(scene.path + "/participants")
        return try folder.listing().names.map { name in
            let facts = try folder.facts(of: name)
            return "\(name) \(facts.size) \(facts.modified) \(facts.identity.inode)"
        }
    }

    @Test func `a folder full of damaged files opens: the healthy complete, the others listed, none touched`()
        throws
    {
        let scene = try damaged()
        let before = try look(scene)
        let console = try TestDesk(in: scene)
        console.lead(scene)
        guard case .led(let leading)? = console.heard.first(where: { if case .led = $0 { true } else { false } }) else {
            return #expect(Bool(false), "not led")
        }
        #expect(!leading.isReadOnly)
        let told = "\(leading.troubles)"
        for (name, _) in Self.damage { #expect(told.contains(name), "\(name)") }
        for name in ["p-pipe", "p-link", "p-loop", "p-folder"] { #expect(told.contains(name), "\(name)") }
        #expect(!told.contains("\u{1B}"))
        console.perform(.lead(.people))
        #expect("\(console.heard.last.map { "\($0)" } ?? "")".contains("Ans"))
        #expect(try look(scene) == before)
    }

    @Test func `somebody whose document is newer or holds more can be read and not written`() throws {
        let scene = try damaged()
        let before = try look(scene)
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        for name in ["p-newer", "p-more"] {
            let id = try #require(Identifier<Participant>(name))
            #expect(desk.perform(.seat(.sitDown(id))) == [.seatRefused(.readOnly)], "\(name)")
        }
        desk.sit(scene.people[1])
        desk.open()
        desk.type("gewoon door")
        desk.perform(.seat(.standUp(closes: false)))
        #expect(try scene.texts(of: 1) == ["gewoon door"])
        #expect(try look(scene).filter { !$0.hasPrefix("p-1.") } == before.filter { !$0.hasPrefix("p-1.") })
    }

    @Test func `a session whose own document is damaged is refused by name and left alone`() throws {
        let scene = try DeskScene()
        try scene.place.put("{", at: "\(scene.session)/session.json")
        let console = try TestDesk(in: scene)
        console.lead(scene)
        #expect(console.heard == [.trouble(.unreadable(file: scene.session))])
        #expect(try scene.place.text(of: "\(scene.session)/session.json") == "{")
    }

    @Test func `a draft file that is damaged keeps nobody from writing`() throws {
        let scene = try DeskScene()
        let lines = [UInt8](repeating: 0xFF, count: 3_000) + Array("\n{\"seq\":1,\"prompt\":\"weg\"".utf8)
        try scene.place.put(lines, at: "\(scene.session)/.room/p-0.draft")
        try scene.place.link("\(scene.session)/.room/p-1.draft", to: "/etc/passwd")
        let desk = try TestDesk(in: scene)
        try desk.join(scene)
        for index in 0...1 {
            desk.sit(scene.people[index])
            desk.open()
            desk.type("toch geschreven")
            desk.perform(.seat(.standUp(closes: false)))
            #expect(try scene.texts(of: index) == ["toch geschreven"])
        }
    }
}
