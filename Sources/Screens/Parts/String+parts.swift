// SPDX-License-Identifier: Apache-2.0

import CellCanvas

extension String {
    /// The parts between ` · ` that fit on one line together, each whole; the first one always.
    func wholeParts(width: Int) -> String {
        guard textWidth(self) > width else { return self }
        var line = ""
        for part in split(separator: " · ") {
            guard !line.isEmpty else {
                line = String(part)
                continue
            }
            let longer = line + " · " + part
            if textWidth(longer) <= width { line = longer }
        }
        return line
    }
}
