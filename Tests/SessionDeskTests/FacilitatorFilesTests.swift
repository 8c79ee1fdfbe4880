// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Synchronization
import Testing

/// What whoever leads does with files: own copies, exports, an external editor, taking acts back.
struct FacilitatorFilesTests {
    private func spoken(in scene: DeskScene) throws -> Identifier<Answer> {
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.sit(scene.people[0])
        seat.open()
        seat.type("de tekst")
        seat.perform(.quit(0))
        return try #require(try scene.person(0)?.answers.first?.id)
    }

    @Test func `an example is copied before anybody writes in it, and is left as it is`() throws {
        let scene = try DeskScene(isExample: true)
        let before = try scene.place.text(of: "\(scene.session)/session.json")
        let console = try TestDesk(in: scene)
        console.lead(scene)
        guard case .led(let leading)? = console.heard.first(where: { if case .led = $0 { true } else { false } }) else {
            return #expect(Bool(false), "not led")
        }
        #expect(leading.copiedFrom == scene.session)
        #expect(leading.id == scene.session + "-eigen")
        console.perform(.lead(.act(.addPeople([PastedPerson(name: "Dirk")]))))
        try console.until("saved") {
            try Folder.open(scene.place.path + "/" + leading.id + "/participants").listing().names.count == 4
        }
        let seat = try TestDesk(in: scene)
        let (copy, _) = try seat.desk.join(try scene.folder)
        #expect(copy == scene.session + "-eigen-2")
        #expect(try scene.place.text(of: "\(scene.session)/session.json") == before)
        #expect(try Folder.open(scene.path).listing().names.map(\.text) == [".room", "participants", "session.json"])
    }

    @Test func `an export is written whole or not at all, never over another one, for its owner only`() throws {
        let scene = try DeskScene()
        _ = try spoken(in: scene)
        let console = try TestDesk(in: scene)
        console.lead(scene)
        let first = console.perform(.lead(.export(format: .markdown, profile: .public, overwrites: false)))
        guard case .exported(let path)? = first.last else { return #expect(Bool(false), "not exported: \(first)") }
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("de tekst"))
        let name = try #require(path.split(separator: "/").last.map(String.init))
        #expect(try scene.elsewhere.folder().facts(of: try #require(FileName(name))).permissions == 0o600)
        let again = console.perform(.lead(.export(format: .markdown, profile: .public, overwrites: false)))
        #expect(again == [.exportExists(path: path)])
        let forced = console.perform(.lead(.export(format: .markdown, profile: .public, overwrites: true)))
        #expect(forced == [.exported(path: path)])
        #expect(try scene.names(in: "exports").count == 2)
        try scene.elsewhere.permit(0o500)
        defer { try? scene.elsewhere.permit(0o700) }
        guard geteuid() != 0 else { return }
        let refused = console.perform(.lead(.export(format: .csv, profile: .public, overwrites: false)))
        #expect(refused == [.trouble(.accessDenied)])
    }

    @Test func `a text goes through an external editor in a private file that is gone afterwards`() throws {
        let scene = try DeskScene()
        let answer = try spoken(in: scene)
        let seen = Mutex<[String]>([])
        let console = try TestDesk(in: scene, editor: ["ed", "-s"]) { command, path in
            let text = try? String(contentsOfFile: path, encoding: .utf8)
            var status = stat()
            _ = unsafe stat(path, &status)
            seen.withLock { $0 = command + [text ?? "", String(status.st_mode & 0o777, radix: 8)] }
            try? "de tekst\u{1B}[31m, bewerkt\r\n".write(toFile: path, atomically: true, encoding: .utf8)
            return true
        }
        console.lead(scene)
        let heard = console.perform(.lead(.editExternally(scene.people[0], answer)))
        #expect(seen.withLock { $0 } == ["ed", "-s", "de tekst\n", "600"])
        #expect(heard == [.edited(answer, "de tekst[31m, bewerkt")])
        #expect(try scene.files(holding: "bewerkt").isEmpty)
        #expect(try Folder.open(scene.path + "/.room").facts(of: FileName(fixed: "editor")).permissions == 0o700)
    }

    @Test func `an editor that fails changes nothing, and a text it left is swept at the next start`() throws {
        let scene = try DeskScene()
        let answer = try spoken(in: scene)
        let console = try TestDesk(in: scene, editor: ["false"])
        console.lead(scene)
        #expect(console.perform(.lead(.editExternally(scene.people[0], answer))) == [.trouble(.editor("false"))])
        console.perform(.quit(0))
        try scene.place.put("geheim", at: "\(scene.session)/.room/editor/text.txt")
        try scene.place.put("geheim", at: "\(scene.session)/.room/.p-0.draft.999999999.ab.tmp")
        let next = try TestDesk(in: scene)
        next.lead(scene)
        #expect(try scene.files(holding: "geheim").isEmpty)
        #expect(try scene.texts(of: 0) == ["de tekst"])
    }

    @Test func `an act is taken back and done again, and words of a participant never are`() throws {
        let scene = try DeskScene()
        let console = try TestDesk(in: scene)
        console.lead(scene)
        console.perform(.lead(.act(.addPeople([PastedPerson(name: "Dirk"), PastedPerson(name: "Els")]))))
        try console.until("added") { try scene.names().count == 5 }
        let seat = try TestDesk(in: scene)
        try seat.join(scene)
        seat.sit(scene.people[0])
        seat.open()
        seat.type("niet terug te draaien")
        seat.perform(.seat(.standUp(closes: false)))
        #expect(console.perform(.lead(.undo)).contains(.undone(.addPeople)))
        try console.until("taken back") { try scene.names().count == 3 }
        #expect(console.perform(.lead(.redo)).contains(.redone(.addPeople)))
        try console.until("done again") { try scene.names().count == 5 }
        console.perform(.lead(.undo), .lead(.undo), .lead(.undo))
        try console.until("taken back") { try scene.names().count == 3 }
        #expect(try scene.texts(of: 0) == ["niet terug te draaien"])
    }
}
