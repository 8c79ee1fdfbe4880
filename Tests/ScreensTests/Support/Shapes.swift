// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective

/// The languages and sizes in which the usual state of a screen is kept as a picture.
enum Shapes {
    static let usual: [(Language, String, Size)] = [
        (.dutch, "nl-80x24", Size(columns: 80, rows: 24)), (.dutch, "nl-40x12", Size(columns: 40, rows: 12)),
        (.dutch, "nl-132x43", Size(columns: 132, rows: 43)), (.english, "en-80x24", Size(columns: 80, rows: 24)),
    ]
}
