// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Testing

struct `A cell` {
    @Test func `keeps its character, four marks, width and role apart`() {
        let marks = SIMD4<UInt32>(0x301, 0x1D165, 0x10FFFF, 0x327)
        for role in Role.allCases {
            for width: UInt8 in 0...2 {
                var cell = Cell(base: 0x10FFFF, marks: marks, width: width, role: .plain)
                cell.role = role
                #expect(cell.base == 0x10FFFF && cell.marks == marks && cell.width == width && cell.role == role)
                #expect(cell == Cell(base: 0x10FFFF, marks: marks, width: width, role: role))
            }
        }
    }

    @Test func `is sixteen bytes, which comparing whole pictures depends on`() {
        #expect(MemoryLayout<Cell>.stride == 16)
    }
}
