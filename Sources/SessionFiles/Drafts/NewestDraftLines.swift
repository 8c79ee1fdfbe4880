// SPDX-License-Identifier: Apache-2.0

/// The newest line of every answer in a draft file.
struct NewestDraftLines {
    private var kept: [DraftLine] = []

    init() {}

    /// Reads the content of a draft file; a torn line, last or not, is passed over.
    ///
    /// From the end, so that of the thousands of lines of one answer only the newest is decoded.
    init(reading bytes: [UInt8]) {
        var seen: Set<ArraySlice<UInt8>> = []
        for part in bytes.split(separator: UInt8(ascii: "\n")).reversed() {
            let answer = Self.answerBytes(of: part)
            if let answer, seen.contains(answer) { continue }
            guard let line = DraftLine(part) else { continue }
            if let answer { seen.insert(answer) }
            if !holds(line) { kept.append(line) }
        }
    }

    /// The bytes between the sequence and the base, which name prompt and answer; nil when the line is not like ours.
    private static func answerBytes(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let head = line.prefix(512)
        let base = Array(#","base":"#.utf8)
        guard let start = head.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let end = head[start...].indices.first { head[$0] == base[0] && head[$0...].starts(with: base) }
        return end.map { head[start..<$0] }
    }

    private func holds(_ line: DraftLine) -> Bool {
        kept.contains { $0.answer == line.answer && $0.prompt == line.prompt }
    }

    /// Oldest first.
    var lines: [DraftLine] { kept.sorted { $0.sequence < $1.sequence } }
    var isEmpty: Bool { kept.isEmpty }

    /// The content of a draft file that holds these lines only.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for line in lines { line.append(to: &bytes) }
        return bytes
    }

    mutating func add(_ line: DraftLine) {
        kept.removeAll { $0.answer == line.answer && $0.prompt == line.prompt }
        kept.append(line)
    }

    mutating func erase(answer: String) {
        kept.removeAll { $0.answer == answer }
    }

    mutating func forget(through sequence: Int) {
        kept.removeAll { $0.sequence <= sequence }
    }
}

extension DraftFile {
    /// The newest line of each answer in a participant's draft, oldest first; none when there is no draft.
    package static func read(of participant: FileName, in room: Folder) throws(ReadFailure) -> [DraftLine] {
        do {
            return NewestDraftLines(reading: try bytes(of: participant, in: room)).lines
        } catch ReadFailure.missing {
            return []
        } catch {
            throw error
        }
    }

    static func bytes(of participant: FileName, in room: Folder) throws(ReadFailure) -> [UInt8] {
        guard let name = participant.appending(".draft") else { throw .missing }
        return try room.read(name, limit: 4 * mostBytes)
    }
}
