// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Glibc
import PseudoTerminal
import Testing

/// People type at 20 keys a second in the real program, and it is killed at a random moment, many times over.
@Suite(.serialized) struct `Killed while somebody types` {
    /// One person who types until the program is killed.
    private struct Typist {
        let room: Room
        let program: ProgramOnTerminal
        /// The keys to come, each with what is in the answers once it was heard.
        let keys: [(bytes: String, after: [String])]
        let end: ContinuousClock.Instant
        var next: ContinuousClock.Instant
        var typed = 0

        mutating func goOn() {
            let now = ContinuousClock.now
            while typed < keys.count, next <= now {
                program.type(keys[typed].bytes)
                typed += 1
                next += .milliseconds(50)
            }
            program.terminal.drain()
        }
    }

    /// Letters, accents and emoji in words, now and then "another answer".
    private func keys(_ generator: inout SeededGenerator, _ round: Int) -> [(bytes: String, after: [String])] {
        let letters = Array("abcdefghijklmnopqrstuvwxyzéëüç中🌉")
        var answers = ["r\(round)x"]
        var keys: [(String, [String])] = [(answers[0], answers)]
        while keys.count < 120 {
            let dice = Int.random(in: 0..<60, using: &generator)
            if dice == 0, answers[answers.count - 1].count > 6 {
                keys.append(("\t", answers))
                keys.append(("\r", answers))
                answers.append("n\(answers.count)x")
                keys.append((answers[answers.count - 1], answers))
            } else {
                let letter = dice < 8 ? " " : letters[Int.random(in: 0..<letters.count, using: &generator)]
                answers[answers.count - 1].append(letter)
                keys.append((String(letter), answers))
            }
        }
        return keys
    }

    private func start(_ round: Int, _ generator: inout SeededGenerator) throws -> Typist {
        let room = try Room(["Ans"])
        let program = try room.seat(environment: ["TERM": "xterm-256color"])
        let now = ContinuousClock.now
        return Typist(
            room: room, program: program, keys: keys(&generator, round),
            end: now + .milliseconds(Int.random(in: 5...5_000, using: &generator)), next: now)
    }

    /// How many keys the screen shows the effect of, at the least.
    private func shown(_ typist: Typist, on screen: VirtualTerminal) -> Int {
        let compact = screen.compactBlocks
        return (0..<typist.typed).last {
            let text = typist.keys[$0].after.last ?? ""
            return compact.contains(text.filter { !$0.isWhitespace })
        } ?? -1
    }

    /// - Returns: how many letters the screen had shown, and whether it had said that they were saved.
    private func check(_ typist: Typist, _ remark: String) throws -> Int {
        typist.program.signal(SIGKILL)
        _ = try typist.program.ending()
        let shown = shown(typist, on: typist.program.screen)
        let words = Set(try typist.room.words())
        // Words on the disk are those after one of the keys, and no earlier one than the screen has shown.
        let possible = (max(shown, 0)..<max(typist.typed, 1)).filter { index in
            Set(typist.keys[index].after).subtracting([""]) == words
        }
        if shown >= 0 { #expect(!possible.isEmpty, "\(remark): shown \(typist.keys[shown].after), kept \(words)") }
        guard shown >= 0, let last = typist.keys[shown].after.last else { return 0 }
        let next = try typist.room.start(["walk", typist.room.session, "--seat", "1"])
        try next.until(shows: "Vraag ")
        // An answer that was left on the way to the next one is an answer; its editor does not open again. Its words
        // still stand on the screen then, among the earlier answers.
        if !typist.keys[shown..<typist.typed].contains(where: { ["\t", "\r"].contains($0.bytes) }) {
            try next.until("the text in its editor; \(remark)") {
                $0.compactBlocks.contains(last.filter { !$0.isWhitespace })
            }
        }
        next.signal(SIGTERM)
        _ = try next.ending()
        let documents = Set(try typist.room.texts())
        #expect(documents == words, "\(remark)")
        return typist.keys[shown].after.joined().count
    }

    @Test
    func `every character that was on the screen is in a file and back in the editor`() throws {
        let seed: UInt64 = 20_240_423
        var generator = SeededGenerator(seed: seed)
        let rounds = Effort.isFull ? 200 : 6
        var letters = 0
        for first in stride(from: 0, to: rounds, by: 10) {
            var typists: [Typist] = []
            for round in first..<min(first + 10, rounds) { typists.append(try start(round, &generator)) }
            while !typists.isEmpty {
                for index in typists.indices { typists[index].goOn() }
                usleep(2_000)
                let now = ContinuousClock.now
                for typist in typists where typist.end <= now {
                    let round = typist.keys[0].bytes
                    letters += try check(typist, "round \(round), seed \(seed)")
                }
                typists.removeAll { $0.end <= now }
            }
        }
        #expect(letters > rounds * 10)
    }
}
