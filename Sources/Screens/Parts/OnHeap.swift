// SPDX-License-Identifier: Apache-2.0

/// A large value that is passed on as a reference: a copy is made only when one of two holders changes it.
///
/// A screen with all it shows takes thousands of bytes, and every question put to whoever holds it as it is copies them.
/// An array of one is what the standard library has for this.
struct OnHeap<Value: Equatable & Sendable>: Equatable, Sendable {
    private var only: [Value]

    init(_ value: Value) { only = [value] }

    /// The value itself, changed where it lies.
    var value: Value {
        // Through the span: the subscript of the array would hand out a copy.
        _read { yield only.span[0] }
        _modify { yield &only[0] }
    }
}
