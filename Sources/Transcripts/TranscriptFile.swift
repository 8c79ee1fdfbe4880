// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The name of a transcript's file.
package enum TranscriptFile {
    /// Letters of the title that go into a name.
    private static let titleLetters = 48

    /// Date, title and profile: `2024-04-23-kei-innovatienetwerk-openbaar.md`, only of ASCII.
    package static func name(for selection: TranscriptSelection, format: TranscriptFormat) -> String {
        let words = Wording.of(selection.details.language).transcript
        let mark =
            switch selection.profile {
            case .public: words.publicFileMark
            case .internal: words.internalFileMark
            }
        let title = slug(selection.details.title)
        let stem = [selection.details.date.description, title, mark].filter { !$0.isEmpty }.joined(separator: "-")
        return "\(stem).\(format.fileExtension)"
    }

    /// Lower-case ASCII letters, digits and single hyphens; empty when the text has none of these.
    package static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            guard slug.utf8.count < titleLetters else { break }
            let letters = ascii(scalar)
            if !letters.isEmpty {
                slug += letters
            } else if !scalar.properties.isDiacritic, scalar != "'", scalar != "’", !slug.isEmpty,
                !slug.hasSuffix("-")
            {
                slug += "-"
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }

    /// The plain letters of a Latin letter, which its Unicode name tells: LATIN SMALL LETTER E WITH DIAERESIS is an e.
    private static func ascii(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case "A"..."Z": return String(scalar).lowercased()
        case "ß": return "ss"
        default: break
        }
        let words = (scalar.properties.name ?? "").split(separator: " ")
        guard words.first == "LATIN", let index = words.firstIndex(of: "LETTER") else { return "" }
        let letter = words[(index + 1)...].first ?? ""
        return letter.count <= 2 ? letter.lowercased() : ""
    }
}
