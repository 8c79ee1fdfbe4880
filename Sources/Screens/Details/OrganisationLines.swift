// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// Organisations as people type them: one a line, with units behind a colon.
enum OrganisationLines {
    static func write(_ organisations: [Organisation]) -> [String] {
        organisations.map { organisation in
            guard !organisation.units.isEmpty else { return organisation.name }
            return organisation.name + ": " + organisation.units.joined(separator: ", ")
        }
    }

    /// Reads the lines; who was there before keeps their identifier, also under another name on the same line.
    static func read(_ text: String, before: [Organisation]) -> [Organisation] {
        var typed: [(name: String, units: [String])] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let (name, units) = parts(of: line)
            guard !name.isEmpty, !typed.contains(where: { $0.name.lowercased() == name.lowercased() }) else { continue }
            typed.append((name, units))
        }
        var ids = typed.map { line in before.first { $0.name.lowercased() == line.name.lowercased() }?.id }
        rename(&ids, before: before)
        var number = 1
        return zip(typed, ids).compactMap { line, known in
            var id = known
            while id == nil {
                let free = Identifier<Organisation>("o-\(number)")
                if !before.contains(where: { $0.id == free }) { id = free }
                number += 1
            }
            return id.map { Organisation(id: $0, name: line.name, units: line.units) }
        }
    }

    /// With as many lines as before, a new name on a line is a new name for the organisation that stood there.
    private static func rename(_ ids: inout [Identifier<Organisation>?], before: [Organisation]) {
        guard ids.count == before.count else { return }
        for index in ids.indices where ids[index] == nil && !ids.contains(before[index].id) {
            ids[index] = before[index].id
        }
    }

    private static func parts(of line: Substring) -> (name: String, units: [String]) {
        let halves = line.split(separator: ":", maxSplits: 1)
        let name = halves.first.map { String($0).trimmed } ?? ""
        guard halves.count == 2 else { return (name, []) }
        return (name, halves[1].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty })
    }
}
