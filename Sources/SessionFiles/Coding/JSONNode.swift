// SPDX-License-Identifier: Apache-2.0

/// One value or key of a checked JSON text, without its content.
struct JSONNode {
    enum Kind: UInt8 {
        case object, array, string, number, yes, no, null
        /// The name of a member; its value is the next node.
        case key
    }

    let kind: Kind
    /// Whether the string or key holds an escape.
    let isEscaped: Bool
    /// Whether somebody asked for the member with this key.
    var isKnown = false
    /// The bytes of a string or key without its quotation marks, or of a number; where a container begins.
    let bytes: Range<Int>
    /// The first node that is not inside this one.
    var next: Int
    /// Of an object: the key to look at first, behind the one that was found last.
    var cursor: Int
}
