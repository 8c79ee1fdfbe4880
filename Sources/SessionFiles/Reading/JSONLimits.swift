// SPDX-License-Identifier: Apache-2.0

/// What a document may have at most; the same figures hold for writing, so nothing is written that cannot be read.
package struct JSONLimits: Hashable, Sendable {
    /// In bytes.
    package var size: Int
    /// Arrays and objects inside each other.
    package var depth: Int
    /// Characters of one number.
    package var numberLength: Int
    /// Members of one object.
    package var members: Int

    package init(size: Int = 8 << 20, depth: Int = 16, numberLength: Int = 32, members: Int = 10_000) {
        self.size = size
        self.depth = depth
        self.numberLength = numberLength
        self.members = members
    }

    /// The limits of every document of a session.
    package static let document = JSONLimits()
}
