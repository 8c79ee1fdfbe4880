// SPDX-License-Identifier: Apache-2.0

/// A key or an index on the way to a place in a document.
struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) { self.init(intValue) }

    init(_ index: Int) {
        stringValue = "Index \(index)"
        intValue = index
    }

    /// The key under which a class keeps what its superclass holds.
    static let `super` = JSONKey(stringValue: "super")
}
