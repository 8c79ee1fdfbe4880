// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Retrospective
import SessionFiles
import Testing

/// The published schemas against what the store really writes.
struct SchemaTests {
    @Test func `every document the store writes is as its schema says, and every member of the schemas is written`()
        throws
    {
        let full = try FullSession()
        #expect(try Validator.problems(in: full.place.path, demandsAllMembers: true) == [])
    }

    @Test func `a version that lost a race is a document too`() throws {
        let full = try FullSession()
        var record = try full.store.load().session.record
        try full.place.put(
            full.place.text(of: "\(full.store.folder.name)/session.json").replacing("Ergens", with: "Elders"),
            at: "\(full.store.folder.name)/session.json")
        record.details.place = "Nergens"
        #expect(throws: StoreFailure.self) { try full.store.save(.record(record)) }
        let files = try full.store.folder.listing().names.map(\.text)
        #expect(files.contains { $0.hasPrefix("session.conflict-") })
        #expect(try Validator.problems(in: full.place.path) == [])
    }

    @Test(arguments: [
        ("session.json", "\"format\" : 2", "\"format\" : 3"),
        ("session.json", "\"place\" : \"Ergens\"", "\"place\" : 7"),
        ("session.json", "\"date\" : \"2025-06-15\"", "\"date\" : \"15 juni\""),
        ("session.json", "\"reopen\" : {", "\"reopen\" : { \"why\" : 1"),
        ("session.json", "\"subprojects\"", "\"subProjects\""),
        ("participants/p-00000001.json", "\"number\" : 1", "\"number\" : 0"),
        ("participants/p-00000001.json", "\"withheld\"", "\"secret\""),
        ("participants/p-00000001.json", "\"id\" : \"p-00000001\"", "\"id\" : \"p-00000009\""),
        ("participants/p-00000001.json", "-03:30\"", "Z\""),
        ("participants/p-00000001.json", "\n}\n", "\n}"),
        ("scribes/s-00000001.json", "\"text\" : \"gezegd\"", "\"text\" : null"),
        ("exports/e-00000001.json", "\"people\" : [", "\"people\" : [ 1,"),
        (".room/p-00000001.draft", "\"base\":2", "\"base\":-2"),
    ])
    func `a document that is wrong is found`(file: String, right: String, wrong: String) throws {
        let full = try FullSession()
        let path = "\(full.store.folder.name)/\(file)"
        let text = try full.place.text(of: path)
        try #require(text.contains(right))
        try full.place.put(text.replacing(right, with: wrong, maxReplacements: 1), at: path)
        let problems = try Validator.problems(in: full.place.path)
        #expect(problems.count >= 1 && problems.allSatisfy { $0.contains(file) }, "\(problems)")
    }

    @Test(arguments: [
        ("session", "Ergens"), ("participant", "Bert"), ("scribe", "gezegd"), ("export", "INTERN.md"),
    ])
    func `each schema stands alone and is closed`(name: String, word: String) throws {
        let file = Validator.project.appending(path: "docs/format/\(name).schema.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("2020-12") && !text.contains("\"$ref\": \"http") && !text.contains(".json#"))
        let objects = text.ranges(of: "\"type\": \"object\"").count
        #expect(objects > 0 && text.ranges(of: "\"additionalProperties\":").count == objects)
    }
}
