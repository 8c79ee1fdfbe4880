// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Glibc
import Retrospective
import SessionFiles
import Testing

/// Copies in which a session can be tried, and of which nothing stays.
struct RehearsalTests {
    /// A session that was led and written in, in a place where rehearsals can be made.
    private func session(in place: TemporaryFolder) throws -> Folder {
        try place.makeFolder("Sessions")
        let when = Moment(seconds: 1_795_600_000, offsetMinutes: 60)
        var record = SessionRecord(
            details: SessionDetails(title: "Brug", date: when.date, language: .dutch),
            prompts: Template.lookingBack(in: .dutch))
        var course = Course.usual(for: record.prompts)
        course.position.step = course.agenda.first?.id
        course.agenda[1].minutes = 17
        course.agreements = [Agreement(id: try #require(Identifier("g-1")), what: "Elke maand bellen")]
        record.course = course
        record.groupSeesScreen = true
        let id: Identifier<Participant> = try #require(Identifier("p-1"))
        record.presence = [id: .present]
        var person = Participant(id: id, number: 4, details: .init(name: "Ans"))
        person.consent = Consent(attribution: .name, text: "goed", at: when, way: .typed)
        person.answers = [
            Answer(
                id: try #require(Identifier("a-1")), prompt: record.prompts[0].id,
                revisions: [.init(text: "Van mij", at: when, provenance: .typed)])
        ]
        return try SessionsRoot.open(place.path + "/Sessions").create(record, people: [person]).folder
    }

    private func mode(of path: String) -> UInt32 {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    private func rehearsals(_ place: TemporaryFolder) throws -> [String] {
        let path = place.path + "/private"
        return FileManager.default.fileExists(atPath: path)
            ? try FileManager.default.contentsOfDirectory(atPath: path) : []
    }

    @Test func `the copy has the plan and the people, and nothing that anybody did`() throws {
        let place = try TemporaryFolder()
        let session = try session(in: place)
        let rehearsal = try Rehearsal.begin(of: session, in: [place.path + "/private"])
        #expect(rehearsal.session.name == session.name && Rehearsal.holds(rehearsal.session))
        #expect(!Rehearsal.holds(session))
        let copy = try SessionStore.open(rehearsal.session).load().session
        let source = try SessionStore.open(session).load().session
        #expect(copy.record.details == source.record.details && copy.record.prompts == source.record.prompts)
        #expect(copy.record.course?.agenda == source.record.course?.agenda)
        #expect(copy.record.course?.position == Position() && copy.record.course?.agreements == [])
        #expect(copy.record.presence.isEmpty && copy.record.groupSeesScreen == nil)
        let person = try #require(copy.participants.values.first)
        #expect(person.details.name == "Ans" && person.number == 4)
        #expect(person.consent == nil && person.answers.isEmpty)
    }

    @Test func `nobody else can look into it, and when it ends nothing is left`() throws {
        let place = try TemporaryFolder()
        let rehearsal = try Rehearsal.begin(of: try session(in: place), in: [place.path + "/private"])
        let name = try #require(try rehearsals(place).first)
        #expect(mode(of: place.path + "/private") == 0o700 && mode(of: "\(place.path)/private/\(name)") == 0o700)
        // A transcript, and a link to something of somebody else.
        try place.put("# Verslag", at: "private/\(name)/verslag.md")
        try place.put("blijft", at: "elsewhere.txt")
        #expect(unsafe symlink(place.path, "\(place.path)/private/\(name)/link") == 0)
        rehearsal.end()
        #expect(try rehearsals(place).isEmpty)
        #expect(try place.text(of: "elsewhere.txt") == "blijft")
    }

    @Test func `a sweep takes what was left behind, and leaves what goes on`() throws {
        let place = try TemporaryFolder()
        let session = try session(in: place)
        let rehearsal = try Rehearsal.begin(of: session, in: [place.path + "/private"])
        try place.makeFolder("private/left")
        try place.put("{}", at: "private/left/session.json")
        try place.put("", at: "private/left/rehearsal.lock")
        try place.makeFolder("private/empty")
        Rehearsal.sweep([place.path + "/private", place.path + "/nowhere"])
        #expect(try rehearsals(place).count == 1)
        #expect(try SessionStore.open(rehearsal.session).load().session.record.details.title == "Brug")
    }

    @Test func `a folder that others can look into is passed over`() throws {
        let place = try TemporaryFolder()
        let session = try session(in: place)
        try place.makeFolder("open")
        #expect(unsafe chmod(place.path + "/open", 0o755) == 0)
        #expect(throws: StoreFailure.self) { try Rehearsal.begin(of: session, in: [place.path + "/open"]) }
        let rehearsal = try Rehearsal.begin(of: session, in: [place.path + "/open", place.path + "/private"])
        #expect(rehearsal.session.path.contains("/private/"))
    }
}
