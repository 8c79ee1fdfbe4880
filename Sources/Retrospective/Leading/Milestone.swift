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
}
