// SPDX-License-Identifier: Apache-2.0

import Wording

/// A list of people out of a file, understood as one that is pasted.
package struct PeopleFile: Equatable, Sendable {
    /// Those to add; nobody while there is a complaint.
    package let people: [PastedPerson]
    /// A sentence for each line that is not understood.
    package let complaints: [String]
    /// A sentence for each line that is passed over, and one for columns that are no use.
    package let remarks: [String]

    /// How many people of how many organisations were understood.
    package let understood: String
    /// The people as they were understood, a line each.
    package let preview: [String]

    /// - Parameter present: Who is on the list of the session already; they are not added again.
    package init(_ file: FileText, present: [PastedPerson] = [], words: PeopleWording) {
        let list = PeopleList(file.text, present: present)
        var complaints = list.problems.map {
            // Nobody can press a button here.
            $0.meaning == .problem(.unclearComma) ? words.unclearInFile($0.number) : $0.sentence(words)
        }
        if list.isCommaUnclear { complaints.append(words.writeHeadings) }
        if list.people.count > PeopleList.most { complaints.append(words.tooMany(PeopleList.most)) }
        let isKnown = list.lines.contains { if case .present = $0.meaning { true } else { false } }
        if list.people.isEmpty, complaints.isEmpty, !isKnown { complaints.append(words.nobody) }
        self.complaints = complaints
        people = complaints.isEmpty ? list.people : []
        preview = people.map(\.shown)
        understood = words.understood(list.people.count, list.organisations)
        remarks =
            (words.readAs(file.encoding).map { [$0] } ?? []) + list.skipped.map { $0.sentence(words) }
            + (list.unusedColumns.isEmpty ? [] : [words.unused(list.unusedColumns)])
    }
}

extension PeopleWording {
    /// That a file is not in UTF-8, so that somebody looks at the letters; nil when it is.
    func readAs(_ encoding: FileText.Encoding) -> String? {
        switch encoding {
        case .utf8: nil
        case .utf16: readAsUTF16
        case .windows1252: readAsWindows
        }
    }
}
