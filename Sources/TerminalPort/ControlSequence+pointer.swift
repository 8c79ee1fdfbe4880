// SPDX-License-Identifier: Apache-2.0

import CellCanvas

extension ControlSequence {
    /// What the mouse did, in the form called SGR: `ESC [ < button ; column ; row M`, or `m` when a button is let go.
    ///
    /// Nil for anything else, also for a press with a key held down: those are the terminal's own, such as Shift for
    /// selecting text.
    var pointer: Pointer? {
        guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"), parameters.first == UInt8(ascii: "<") else {
            return nil
        }
        let fields = parameters.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let numbers = fields.compactMap(Self.smallNumber)
        guard fields.count == 3, numbers.count == 3, numbers[1] > 0, numbers[2] > 0,
            let act = Self.act(numbers[0], isRelease: final == UInt8(ascii: "m"))
        else { return nil }
        return Pointer(act, at: Point(column: numbers[1] - 1, row: numbers[2] - 1))
    }

    private static func act(_ code: Int, isRelease: Bool) -> Pointer.Act? {
        switch code {
        case 0: isRelease ? .release(.left) : .press(.left)
        case 1: isRelease ? .release(.middle) : .press(.middle)
        case 2: isRelease ? .release(.right) : .press(.right)
        case 64 where !isRelease: .wheelUp
        case 65 where !isRelease: .wheelDown
        default: nil
        }
    }

    /// A number of one to five digits; no terminal is larger.
    private static func smallNumber(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
