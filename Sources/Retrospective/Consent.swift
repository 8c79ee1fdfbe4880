// SPDX-License-Identifier: Apache-2.0

/// What somebody agreed to, with the text they were shown.
package struct Consent: Equatable, Codable, Sendable {
    /// How the answers are attributed unless an answer says otherwise.
    package var attribution: Attribution
    /// The text of the card as it was shown or read out.
    package var text: String
    package var at: Moment
    package var way: Way

    package init(attribution: Attribution, text: String, at: Moment, way: Way) {
        self.attribution = attribution
        self.text = text
        self.at = at
        self.way = way
    }

    /// How consent was given.
    package enum Way: String, Codable, CaseIterable, Sendable {
        case typed
        case spoken
        case paper
        /// The words were published with the name before.
        case published
    }
}
