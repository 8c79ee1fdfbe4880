// SPDX-License-Identifier: Apache-2.0

/// One cell of the canvas: a base character with up to four combining marks, and its role.
///
/// A wide character fills its own cell (width 2) and the continuation cell to its right (width 0).
///
/// Packed into sixteen bytes, 21 bits for each scalar: at every key a whole picture is made and compared cell by cell.
package struct Cell: Equatable, Sendable {
    /// From the lowest bit: base, first mark, width (2 bits), role (4 bits).
    private var first: UInt64
    /// The other three marks.
    private var rest: UInt64

    package init(base: UInt32, marks: SIMD4<UInt32> = .zero, width: UInt8 = 1, role: Role = .plain) {
        first = Self.packed(base) | UInt64(width & 3) << Self.widthBit | UInt64(role.rawValue & 15) << Self.roleBit
        rest = 0
        if marks != .zero { self.marks = marks }
    }

    private static let scalarBits = 21
    private static let scalarMask: UInt64 = 0x1F_FFFF
    private static let widthBit = 42
    private static let roleBit = 44

    private static func packed(_ scalar: UInt32) -> UInt64 { UInt64(scalar) & scalarMask }

    /// The scalar drawn here; 0 in the continuation cell of a wide character.
    package var base: UInt32 { UInt32(truncatingIfNeeded: first & Self.scalarMask) }

    /// Combining marks over the base, zero where there is none.
    package var marks: SIMD4<UInt32> {
        get {
            var marks = SIMD4<UInt32>.zero
            marks[0] = UInt32(truncatingIfNeeded: first >> UInt64(Self.scalarBits) & Self.scalarMask)
            for index in 1..<4 {
                marks[index] = UInt32(
                    truncatingIfNeeded: rest >> UInt64(Self.scalarBits * (index - 1)) & Self.scalarMask)
            }
            return marks
        }
        set {
            first &= ~(Self.scalarMask << UInt64(Self.scalarBits))
            first |= Self.packed(newValue[0]) << UInt64(Self.scalarBits)
            rest = 0
            for index in 1..<4 { rest |= Self.packed(newValue[index]) << UInt64(Self.scalarBits * (index - 1)) }
        }
    }

    /// The same cell with another base.
    func with(base: UInt32) -> Cell {
        var cell = self
        cell.first = first & ~Self.scalarMask | Self.packed(base)
        return cell
    }

    /// Columns taken: 1, 2, or 0 for a continuation cell.
    package var width: UInt8 { UInt8(truncatingIfNeeded: first >> UInt64(Self.widthBit) & 3) }

    package var role: Role {
        get { Role(rawValue: UInt8(truncatingIfNeeded: first >> UInt64(Self.roleBit) & 15)) ?? .plain }
        set {
            first &= ~(15 << UInt64(Self.roleBit))
            first |= UInt64(newValue.rawValue & 15) << UInt64(Self.roleBit)
        }
    }

    /// An empty cell.
    package static var blank: Cell { Cell(base: 0x20) }
    /// The right half of a wide character.
    package static func continuation(role: Role) -> Cell { Cell(base: 0, width: 0, role: role) }
}

/// Whether two rows of cells are the same; two that are kept once are found to be so at once.
///
/// It stands here and not at the callers because nearly every row of every frame is compared: in another module this
/// would take five times as long.
package func isSame(_ first: [Cell], as second: [Cell]) -> Bool {
    let left = first.span
    let right = second.span
    if left.isIdentical(to: right) { return true }
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
}
