// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionFiles
import Testing

@testable import SessionDesk

/// Whole sessions of acts in any order, with undo and redo in between.
///
/// A failure tells its seed and the acts before it. Sixty sessions as a rule, a thousand with `TERUGBLIK_TEST_ALL=1`; in
/// every tenth the files are read after each act, in the others at the end.
@Suite struct RandomPlayTests {
    private static let acts = 25

    @Test(arguments: RandomPlayTests.seeds)
    func `no order of acts, undo and redo breaks a session or touches a participant's word`(seed: UInt64) throws {
        let play = try RandomPlay(seed: seed)
        for _ in 0..<Self.acts { try play.go(isFull: seed % 10 == 1) }
        try play.thereAndBack()
        try play.checkFiles()
        try playAgainAfterKill(play)
        try takeEverythingBack(play)
        try play.checkFiles()
        try goPastEverything(play)
        try play.checkFiles()
    }

    /// Undo to the first act, or to the one that no longer fits, and redo to the last.
    private func takeEverythingBack(_ play: RandomPlay) throws {
        let end = try play.session
        var taken = 0
        var isFinal = false
        while let act = play.console.desk.history.done.last {
            isFinal = isFinal || act.backward == nil
            let isTaken = try play.takeBack(.undo)
            guard isTaken || act.backward == nil else { break }
            if act.backward != nil { taken += 1 }
            try play.checkViews()
        }
        for _ in 0..<taken {
            let isRedone = try play.takeBack(.redo)
            // What cannot be taken back, such as two people who became one, may leave earlier acts without their subject.
            // So may a ruling whose person was merged, went beyond it, or took its answer away.
            let reasons: [Refusal] = [.notStricter, .unknownAnswer, .unknownParticipant]
            let isOvertaken =
                isFinal
                || play.console.heard.contains {
                    if case .notDoneAgain(_, let reason) = $0 { reasons.contains(reason) } else { false }
                }
            guard isRedone || !isOvertaken else { return }
            #expect(isRedone, "\(play.tale)")
        }
        #expect(try play.session.record.essence == end.record.essence, "\(play.tale)")
        let ids = try play.session.participants.keys.sorted()
        #expect(ids == end.participants.keys.sorted(), "\(play.tale)")
    }

    /// Undo to the first act, past every one that no longer fits; only somebody who sits at their seat makes it wait.
    private func goPastEverything(_ play: RandomPlay) throws {
        while case let left = play.console.desk.history.done.count, left > 0 {
            try play.takeBack(.undo)
            try play.checkViews()
            guard play.console.desk.history.done.count == left else { continue }
            #expect(play.console.says(.trouble(.seatsBusy(1))), "undo stands still\n\(play.tale)")
            return
        }
    }

    /// Another program finds the same session in the files, and takes back the same acts.
    private func playAgainAfterKill(_ play: RandomPlay) throws {
        let session = try play.session
        let scene = try DeskScene(afterKillOf: play.scene, people: session.participants.count)
        let next = try TestDesk(in: scene)
        next.lead(scene)
        _ = next.desk.open?.queue.finish(milliseconds: 2_000)
        #expect(next.desk.open?.session.record == session.record, "\(play.tale)")
        // Newest acts that a participant went past are forgotten then, and never others in their place.
        let acts = play.console.desk.history.done.map(\.name)
        let recalled = next.desk.history.done.map(\.name)
        #expect(acts.starts(with: recalled), "\(play.tale)")
        let undone = play.console.desk.history.undone.map(\.name)
        #expect(undone.starts(with: next.desk.history.undone.map(\.name)), "\(play.tale)")
    }

    private static var seeds: [UInt64] {
        let seeds = Seeds.some(60)
        return seeds.count == 600 ? (1...1_000).map(\.self) : seeds
    }
}
