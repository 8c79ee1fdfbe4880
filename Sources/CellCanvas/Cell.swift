// SPDX-License-Identifier: Apache-2.0

/// One cell of the canvas: a base character with up to four combining marks, and its role.
///
/// A wide character fills its own cell (width 2) and the continuation cell to its right (width 0).
package struct Cell: Equatable, Sendable {
    /// The scalar drawn here; 0 in the continuation cell of a wide character.
    package var base: UInt32
    /// Combining marks over the base, zero where there is none.
    package var marks: SIMD4<UInt32>
    /// Columns taken: 1, 2, or 0 for a continuation cell.
    package var width: UInt8
    package var role: Role

    package init(base: UInt32, marks: SIMD4<UInt32> = .zero, width: UInt8 = 1, role: Role = .plain) {
        self.base = base
        self.marks = marks
        self.width = width
        self.role = role
    }

    /// An empty cell.
    package static let blank = Cell(base: 0x20)
    /// The right half of a wide character.
    package static func continuation(role: Role) -> Cell { Cell(base: 0, width: 0, role: role) }
}
