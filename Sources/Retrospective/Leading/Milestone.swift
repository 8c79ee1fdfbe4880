// SPDX-License-Identifier: Apache-2.0

/// Something that happened on the way, to look back on before the first prompt.
package struct Milestone: Equatable, Codable, Sendable {
    /// The year, or another word for when it was.
    package var year: String
    package var text: String

    package init(year: String, text: String) {
        self.year = year
        self.text = text
    }

    /// The first number of four figures in what was typed as the year; nil when there is none.
    fileprivate var figures: Int? {
        year.split { !("0"..."9").contains($0) }.first { $0.count == 4 }.flatMap { Int($0) }
    }
}

extension [Milestone] {
    /// In the order of their years; those of one year in the order they were told, those without a year last.
    package var inOrderOfYear: [Milestone] {
        enumerated().sorted {
            ($0.element.figures ?? .max, $0.offset) < ($1.element.figures ?? .max, $1.offset)
        }
        .map(\.element)
    }
}
