// SPDX-License-Identifier: Apache-2.0
import Fault
import SessionFiles
import Testing

/// A writer is killed at random moments: what it said was saved must be there, and nothing may be torn.
struct KillTests {
    /// Ends the writer after some acknowledgements and a moment more; returns the last acknowledged number.
    private func interrupt(_ writer: ChildProcess, _ generator: inout SeededGenerator) -> Int {
        var last = 0
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            last = writer.readLine().flatMap { Int($0) } ?? last
        }
        let moment = ContinuousClock.now + .microseconds(Int.random(in: 0...1_500, using: &generator))
        while ContinuousClock.now < moment {}
        writer.killHard()
        for line in writer.readLines() { last = Int(line) ?? last }
        writer.wait()
        return last
    }

    @Test
    func `no saved revision is lost and no file is torn by kill -9`() throws {
        let place = try TemporaryFolder()
        let program = ChildProcess.builtProgram("StoreWriter")
        let seed: UInt64 = 20_240_423
        var generator = SeededGenerator(seed: seed)
        var stored = 0
        var acknowledgements = 0
        for round in 0..<(Effort.isFull ? 2_000 : 100) {
            let writer = try ChildProcess(program, ["save-loop", place.path, "p-1.json", "\(stored + 1)"])
            let acknowledged = max(interrupt(writer, &generator), stored)
            acknowledgements += acknowledged - stored
            guard acknowledged > 0 else { continue }
            let found = NumberedContent.revision(of: try place.text(of: "p-1.json"))
            let revision = try #require(found, "torn in round \(round), seed \(seed)")
            #expect(revision >= acknowledged, "lost in round \(round), seed \(seed)")
            #expect(revision <= acknowledged + 1, "round \(round), seed \(seed)")
            stored = revision
        }
        #expect(acknowledgements > 50)
        try place.folder().sweepOrphans()
        #expect(try place.names() == ["p-1.json"])
    }

    @Test
    func `every draft line that was written comes back after kill -9`() throws {
        let place = try TemporaryFolder()
        let program = ChildProcess.builtProgram("StoreWriter")
        let seed: UInt64 = 612
        var generator = SeededGenerator(seed: seed)
        for round in 0..<(Effort.isFull ? 300 : 30) {
            let writer = try ChildProcess(program, ["draft-loop", place.path, "p-1"])
            let acknowledged = interrupt(writer, &generator)
            let lines = try DraftFile.read(of: FileName(fixed: "p-1"), in: try place.folder())
            let newest = lines.last
            #expect(newest?.sequence ?? 0 >= acknowledged, "lost in round \(round), seed \(seed)")
            if let newest { #expect(newest.text.hasPrefix("text \(newest.sequence) ")) }
        }
    }
}
