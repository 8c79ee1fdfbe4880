// SPDX-License-Identifier: Apache-2.0

/// The words on numbered slips for grouping on a real wall.
package struct SlipWording: Sendable {
    /// Stands in the names of the files.
    package let fileMark: String
    package let sentence: String
}

extension SlipWording {
    static let dutch = SlipWording(
        fileMark: "strookjes",
        sentence:
            "Knip langs de streepjes, hang bij elkaar wat bij elkaar hoort en geef elk groepje een naam. Typ daarna per "
            + "thema de nummers over: thema 3: 4 7 12.")

    static let english = SlipWording(
        fileMark: "slips",
        sentence:
            "Cut along the dashes, hang together what belongs together, and give each group a name. Then type the numbers "
            + "of each theme: theme 3: 4 7 12.")
}
