// SPDX-License-Identifier: Apache-2.0

/// The check that a text fits the limits of an answer.
package enum TextBounds {
    /// Refuses a text above the limits, with how much there is.
    package static func check(_ text: String) throws(Refusal) {
        let bytes = text.utf8.count
        guard bytes > Limits.answerCharacters else { return }
        let characters = text.count
        guard bytes <= Limits.answerBytes, characters <= Limits.answerCharacters else {
            throw .textTooLong(characters: characters, bytes: bytes)
        }
    }
}
