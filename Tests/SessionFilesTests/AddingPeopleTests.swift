// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import Retrospective
import SessionFiles
import Testing

/// A list of people comes into a session whole, or not at all.
struct AddingPeopleTests {
    private static let people = (1...3).map {
        Participant(
            id: Identifier(letter: "p", random: UInt32($0)), number: $0, details: .init(name: "Deelnemer \($0)"))
    }

    @Test(arguments: [ENOSPC, EIO, EACCES])
    func `whatever call fails on the way, all are there or nobody is`(code: Int32) throws {
        var call = 0
        while true {
            let place = try TemporaryFolder()
            let files = FaultyFileSystem()
            let details = SessionDetails(
                title: "Sessie", date: try #require(CalendarDate("2026-11-24")), language: .dutch)
            let before = SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch))
            var record = before
            record.organisations = [Organisation(id: Identifier(letter: "o", random: 1), name: "HAN")]
            let root = try SessionsRoot.open(place.path, on: files)
            let name = try root.create(before).folder.name
            let store = try SessionStore.open(try root.resolve(name))
            _ = try store.load()
            #expect(try store.hold(.record) == .held)
            files.begin(FaultyFileSystem.Plan(call: call, code: code, isPersistent: false))
            let isAdded = (try? store.add(Self.people, with: record, before: before)) != nil
            let isOver = files.succeeded.count <= call && isAdded
            files.begin()
            let loaded = try SessionStore.open(try root.resolve(name)).load().session
            #expect(loaded.participants.count == (isAdded ? 3 : 0), "call \(call), \(code)")
            #expect(loaded.record.organisations.count == (isAdded ? 1 : 0), "call \(call), \(code)")
            if isOver || call > 400 { break }
            call += 1
        }
        #expect(call > 20 && call < 400)
    }
}
