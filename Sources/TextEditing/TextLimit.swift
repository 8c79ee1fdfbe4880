// SPDX-License-Identifier: Apache-2.0

/// How much a text may hold.
package struct TextLimit: Equatable, Sendable {
    /// Grapheme clusters.
    package let characters: Int
    /// Bytes of UTF-8.
    package let bytes: Int

    package init(characters: Int, bytes: Int) {
        self.characters = characters
        self.bytes = bytes
    }
}
