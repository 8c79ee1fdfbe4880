// SPDX-License-Identifier: Apache-2.0

import CellCanvas

extension String {
    /// The text in exactly so many columns: filled up with spaces, or cut with `…` at its end.
    func padded(to columns: Int) -> String {
        let cut = clipped(to: columns)
        return cut + String(repeating: " ", count: max(0, columns - textWidth(cut)))
    }

    /// The text in at most so many columns, cut with `…` at its end.
    func clipped(to columns: Int) -> String {
        guard textWidth(self) > columns else { return self }
        guard columns > 0 else { return "" }
        var used = 0
        var end = startIndex
        while end < endIndex {
            used += DisplayText.width(of: self[end])
            if used > columns - 1 { break }
            end = index(after: end)
        }
        return self[..<end] + "…"
    }
}
