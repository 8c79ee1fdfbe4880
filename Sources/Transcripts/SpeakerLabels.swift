// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// The labels of plain text: one for each speaker, no two the same, short and without a colon.
struct SpeakerLabels {
    private var labels: [TranscriptSelection.Speaker: String] = [:]
    private var taken: Set<String> = []
    private(set) var haveReplacedColons = false

    init(of selection: TranscriptSelection, marks: TurnMarks) {
        // These two first, so that somebody with such a name gets the number.
        add(.unnamed, marks)
        add(.group, marks)
        for person in selection.attributions {
            add(.named(person.name, role: person.role, organisation: person.organisation), marks)
        }
        for turn in selection.sections.lazy.flatMap(\.turns) where labels[turn.speaker] == nil {
            add(turn.speaker, marks)
        }
    }

    subscript(_ speaker: TranscriptSelection.Speaker) -> String { labels[speaker] ?? "" }

    private mutating func add(_ speaker: TranscriptSelection.Speaker, _ marks: TurnMarks) {
        let wanted = marks.label(speaker)
        let plain = Colons.removed(from: wanted)
        if plain != wanted { haveReplacedColons = true }
        var label = Self.shortened(plain, to: Colons.labelUnits)
        var number = 1
        while !taken.insert(label.lowercased()).inserted {
            number += 1
            let suffix = " (\(number))"
            label = Self.shortened(plain, to: Colons.labelUnits - suffix.utf16.count) + suffix
        }
        labels[speaker] = label
    }

    /// At most so many UTF-16 units, whole characters only, with an ellipsis where something was left out.
    private static func shortened(_ text: String, to units: Int) -> String {
        guard text.utf16.count > units else { return text }
        var short = ""
        var used = 1
        for character in text {
            used += character.utf16.count
            guard used <= units else { break }
            short.append(character)
        }
        return short + "…"
    }
}
