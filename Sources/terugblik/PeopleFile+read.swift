// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Wording

extension PeopleFile {
    private static let mostBytes = 4_000_000

    /// Reads a list of people; says of each line what is wrong with it, and then nothing is made.
    /// - Parameter present: Who is on the list of the session already; nil for a session that is not there yet.
    static func read(_ path: String, _ wording: Wording, present: [PastedPerson]? = nil) throws -> PeopleFile {
        let words = wording.people
        let list = PeopleFile(try text(of: path, wording), present: present ?? [], words: words)
        for sentence in list.complaints + list.remarks { StandardError.write(sentence) }
        guard list.complaints.isEmpty else {
            StandardError.write(present == nil ? words.nothingMade : words.nobodyAdded)
            throw ExitCode(65)
        }
        return list
    }

    private static func text(of path: String, _ wording: Wording) throws -> FileText {
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        let last = slash.map { String(path[path.index(after: $0)...]) } ?? path
        do throws(ReadFailure) {
            guard let name = FileName(last) else { throw .missing }
            let bytes = try SessionsRoot.open(parent).folder.read(name, limit: mostBytes)
            if let text = FileText(bytes) { return text }
            StandardError.write(wording.people.fileNotText(path))
        } catch {
            StandardError.write("\(path) \(error.sentence(wording.file))")
            throw ExitCode(66)
        }
        throw ExitCode(65)
    }
}

extension Session {
    /// Adds people in the order of their list, with the organisations that are new.
    mutating func add(_ people: [PastedPerson]) throws(Refusal) {
        var organisations = record.organisations
        var everybody: [Participant.Details] = []
        for person in people {
            let organisation = person.organisation.map {
                let id = Identifier<Organisation>(letter: "o", random: .random(in: .min ... .max))
                return Organisations.find($0, in: &organisations, identifier: id)
            }
            everybody.append(
                Participant.Details(
                    name: person.name, role: person.role, organisation: organisation, unit: person.unit))
        }
        try apply(.record(.organisationsChanged(organisations)))
        let last = participants.values.map(\.number).max() ?? 0
        for (index, details) in everybody.enumerated() {
            let id = Identifier<Participant>(letter: "p", random: .random(in: .min ... .max))
            try apply(.participant(id, .added(number: last + index + 1, details: details)))
        }
    }
}
