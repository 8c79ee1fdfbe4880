// SPDX-License-Identifier: Apache-2.0

import Wording

extension PeopleList.Line {
    /// What is to be said of the line; of somebody who was understood, who it is.
    func sentence(_ words: PeopleWording) -> String {
        switch meaning {
        case .person(let person): person.shown
        case .twice(_, let first): words.twice(number, first)
        case .present: words.present(number)
        case .problem(.noName): words.noName(number)
        case .problem(.nameTooLong): words.nameTooLong(number)
        case .problem(.tooManyParts): words.tooManyParts(number)
        case .problem(.unclearComma): words.unclearComma(number)
        case .problem(.openQuote): words.openQuote(number)
        }
    }
}

extension PastedPerson {
    /// The person as shown before the list is taken over.
    var shown: String { [name, organisation, unit, role].compactMap(\.self).joined(separator: " · ") }
}
