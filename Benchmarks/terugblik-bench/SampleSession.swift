// SPDX-License-Identifier: Apache-2.0

import Glibc
import Retrospective
import SessionFiles

/// A session of so many people with so many answers each, in a folder of its own that is removed afterwards.
final class SampleSession {
    let path: String
    let store: SessionStore
    let people: [Participant]
    let record: SessionRecord

    struct SetupFailure: Error { let code: Int32 }

    /// Answers are of the length people write: some 240 characters.
    /// - Parameters:
    ///   - vocabulary: The words of the answers; few suffice where nobody looks at what is alike.
    ///   - prepare: Changes the session's own document before it is made.
    init(
        people count: Int, answersEach: Int, vocabulary: [String] = SampleSession.fewWords,
        prepare: (inout SessionRecord) -> Void = { _ in }
    ) throws {
        var template = Array("/tmp/terugblik-bench-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw SetupFailure(code: errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let details = SessionDetails(
            title: "Benchmark", date: Self.moment.date, place: "", purpose: "Measuring", responsible: "Nobody",
            language: .english)
        var record = SessionRecord(details: details, prompts: Template.lookingBack(in: .english))
        prepare(&record)
        self.record = record
        store = try SessionsRoot.open(path).create(record)
        people = (0..<count).map {
            Self.person($0, answers: answersEach, prompts: record.prompts, vocabulary: vocabulary)
        }
        for person in people {
            _ = try store.hold(.participant(person.id))
            _ = try store.save(.participant(person))
            store.letGo(.participant(person.id))
        }
    }

    deinit { Self.remove(path) }

    static let moment = Moment(seconds: 1_795_600_000, offsetMinutes: 60)

    private static func person(
        _ number: Int, answers count: Int, prompts: [Prompt], vocabulary: [String]
    ) -> Participant {
        let answers = (0..<count).map { index in
            Answer(
                id: Identifier(letter: "a", random: UInt32(number * 1_000 + index)),
                prompt: prompts[index % prompts.count].id,
                revisions: [.init(text: text(number * 31 + index, of: vocabulary), at: moment, provenance: .typed)])
        }
        return Participant(
            id: Identifier(letter: "p", random: UInt32(number)), number: number + 1,
            details: .init(name: "Deelnemer \(number + 1)", role: "docent"),
            consent: Consent(attribution: .name, text: "Yes.", at: moment, way: .typed), answers: answers, sequence: 1)
    }

    static let fewWords: [String] = [
        "samenwerking", "één", "keuken", "geleerd", "vertrouwen", "tijd", "elkaar", "café", "plan", "moed",
    ]

    /// Words of two to four syllables, each another one.
    static func manyWords(_ count: Int) -> [String] {
        let syllables = ["ba", "ker", "lo", "mi", "nen", "pra", "ri", "so", "te", "vu", "wa", "zij"]
        return (0..<count).map { number in
            var rest = number + syllables.count
            var word = ""
            while rest > 0 {
                word += syllables[rest % syllables.count]
                rest /= syllables.count
            }
            return word
        }
    }

    private static func text(_ seed: Int, of words: [String]) -> String {
        if words == fewWords {
            return (0..<36).map { words[(seed + $0 * 7) % words.count] }.joined(separator: " ") + "."
        }
        // Some words are common and most are rare, as in what people write.
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let chosen = (0..<36).map { _ -> String in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            let (one, other) = (Int(state % UInt64(words.count)), Int(state / 7_919 % UInt64(words.count)))
            return words[one * other / words.count]
        }
        return chosen.joined(separator: " ") + "."
    }

    /// The files of all people, for reading them without the program.
    var files: [String] {
        people.map { "\(store.folder.path)/participants/\($0.id.word).json" } + ["\(store.folder.path)/session.json"]
    }

    private static func remove(_ path: String) {
        guard let folder = unsafe opendir(path) else { return }
        while let file = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &file.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let inside = path + "/" + name
            if unsafe unlink(inside) != 0 { remove(inside) }
        }
        unsafe closedir(folder)
        _ = unsafe rmdir(path)
    }
}
