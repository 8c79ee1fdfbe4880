// SPDX-License-Identifier: Apache-2.0

/// One line of a draft file: the whole text of one answer at one moment of its writing.
package struct DraftLine: Codable, Hashable, Sendable {
    /// Grows with every line of a participant, over all answers.
    package var sequence: Int
    /// The prompt's id.
    package var prompt: String
    /// The answer's id.
    package var answer: String
    /// The revision of the answer that this text began from.
    package var base: Int
    package var text: String
    /// Where the words come from, when they are not typed by the participant whose draft this is.
    package var provenance: String?
    /// The participant who said it; nil for answers, and for what the group says.
    package var speaker: String?

    private enum CodingKeys: String, CodingKey {
        case sequence = "seq"
        case prompt, answer, base, text, provenance, speaker
    }

    package init(
        sequence: Int, prompt: String, answer: String, base: Int, text: String, provenance: String? = nil,
        speaker: String? = nil
    ) {
        self.sequence = sequence
        self.prompt = prompt
        self.answer = answer
        self.base = base
        self.text = text
        self.provenance = provenance
        self.speaker = speaker
    }

    /// Reads one line without its line end; nil when it is torn or not ours.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let line = try? JSONFormatting.value(DraftLine.self, from: Array(bytes)) else { return nil }
        self = line
    }

    /// Appends the line as JSON with a line end; by hand, because this happens at every key.
    func append(to bytes: inout [UInt8]) {
        bytes += #"{"seq":"#.utf8
        bytes += String(sequence).utf8
        bytes += #","prompt":""#.utf8
        JSONEscape.append(prompt, to: &bytes)
        bytes += #"","answer":""#.utf8
        JSONEscape.append(answer, to: &bytes)
        bytes += #"","base":"#.utf8
        bytes += String(base).utf8
        Self.append("provenance", provenance, to: &bytes)
        Self.append("speaker", speaker, to: &bytes)
        bytes += #","text":""#.utf8
        JSONEscape.append(text, to: &bytes)
        bytes += "\"}\n".utf8
    }

    private static func append(_ key: String, _ word: String?, to bytes: inout [UInt8]) {
        guard let word else { return }
        bytes += ",\"\(key)\":\"".utf8
        JSONEscape.append(word, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}
