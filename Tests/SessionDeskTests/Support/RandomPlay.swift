// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import SessionFiles
import Synchronization
import Testing

@testable import SessionDesk

/// One session played at random: whoever leads, a seat and a scribe, each at a desk of their own in the same folder.
///
/// What happens follows from the seed alone: after each act everybody has heard of it before the next one begins.
final class RandomPlay {
    let scene: DeskScene
    let console: TestDesk
    let seat: TestDesk
    let scribe: TestDesk
    var random: SeededGenerator
    private let seed: UInt64
    /// What was done, newest last, for whoever reads of a failure.
    private var story: [String] = []
    /// The session's own document before each act that can be taken back.
    private var before: [SessionRecord] = []
    /// How many of them lie before an act that no longer fitted, which undo went past.
    private var unsound = 0
    /// How often undo and redo came to pass.
    private(set) var undone = 0
    private(set) var redone = 0

    init(seed: UInt64) throws {
        self.seed = seed
        random = SeededGenerator(seed: seed)
        // No power is cut, and each hears of the others at once: a thousand sessions take minutes, not a quarter of an hour.
        scene = try DeskScene(on: UnsyncedFileSystem())
        let watching = FolderWatch.Pace(sweep: 600_000, gathering: 1)
        let seconds = Mutex(DeskScene.when.seconds)
        let now: @Sendable () -> Moment = {
            seconds.withLock {
                $0 += 1
                return Moment(seconds: $0, offsetMinutes: 60)
            }
        }
        console = try TestDesk(in: scene, random: 0x1000_0000, now: now, watching: watching)
        console.lead(scene)
        seat = try TestDesk(in: scene, random: 0x2000_0000, now: now, watching: watching)
        try seat.join(scene)
        scribe = try TestDesk(in: scene, random: 0x3000_0000, now: now, watching: watching)
        _ = try scribe.desk.join(try scene.folder)
        scribe.perform(.scribe(.show))
        try settle("everybody is there")
    }

    var session: Session {
        get throws { try #require(console.desk.open?.session) }
    }

    func pick<Value>(_ values: some Collection<Value>) -> Value? { values.randomElement(using: &random) }

    func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    // MARK: - Playing

    /// One act of somebody. - Parameter isFull: Whether the files are read and compared afterwards.
    func go(isFull: Bool) throws {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<9: try act()
        case 9..<12: try takeBack(chance(3) ? .redo : .undo)
        case 12..<18: try participate()
        default: try note()
        }
        try checkViews()
        if isFull { try checkFiles() }
    }

    /// An act of whoever leads; no word, dot or consent of a participant is changed by it.
    private func act() throws {
        let effect = try randomAct()
        let earlier = try session
        let count = console.desk.history.done.count
        story.append("\(effect)")
        console.forget()
        console.perform(.lead(effect))
        let heard = console.heard
        try settle("after \(effect)")
        let hasGrown = console.desk.history.done.count > count
        if hasGrown { remember(earlier.record) }
        if case .act(.correct) = effect { return }
        if case .act(.withdraw) = effect { return }
        try expectSameWords(as: earlier, after: "\(effect)")
        if case .act(.turns) = effect {
            let isRefused = heard.contains { $0.isRefusal }
            #expect(!isRefused, "turns do not go on\n\(tale)")
        }
        if !hasGrown, heard.contains(where: \.isRefusal) {
            #expect(try session.record == earlier.record, "refused, and done all the same\n\(tale)")
        }
    }

    private func remember(_ record: SessionRecord) {
        unsound = min(unsound, before.count)
        before.append(record)
    }

    /// Takes an act back and does it again, or the other way round.
    /// - Returns: whether it came to pass.
    @discardableResult
    func takeBack(_ effect: LeadEffect) throws -> Bool {
        let earlier = try session
        let act = effect == .undo ? console.desk.history.done.last : console.desk.history.undone.last
        story.append("\(effect) \(act?.name.rawValue ?? "")")
        console.forget()
        let done = console.desk.history.done.count
        console.perform(.lead(effect))
        let heard = console.heard
        try settle("after \(effect)")
        let name = act?.name.rawValue ?? ""
        try expectSameWords(as: earlier, after: effect == .redo ? "redo \(name)" : "undo")
        guard let act, act.backward != nil, !heard.contains(where: \.isRefusal) else {
            let isLeft = console.desk.history.done.count < done
            if effect == .undo, isLeft { before.removeLast() }
            if act?.backward != nil {
                #expect(try session.record == earlier.record, "refused, and done all the same\n\(tale)")
                // What came before an act that stays is not what it was without that act.
                if isLeft { unsound = max(unsound, before.count) }
            }
            return false
        }
        if effect == .undo {
            undone += 1
            let essence = before.removeLast().essence(like: try session.record)
            if before.count >= unsound {
                #expect(try session.record.essence == essence, "not as before \(act.name)\n\(tale)")
            }
        } else {
            redone += 1
            remember(earlier.record)
        }
        return true
    }

    /// An undo after a redo, or the other way round, leads back to the same documents.
    func thereAndBack() throws {
        let there = try session
        guard try takeBack(.undo) else { return }
        #expect(try takeBack(.redo), "what was taken back cannot be done again\n\(tale)")
        let back = try session
        #expect(back.record.essence == there.record.essence, "\(tale)")
        #expect(back.participants == there.participants && back.scribes == there.scribes, "\(tale)")
    }

    // MARK: - Waiting

    /// Waits until all of it is on the disk and every program holds the same session.
    private func settle(_ what: String) throws {
        do {
            try console.until(what) {
                for desk in [console, seat, scribe] {
                    desk.collect()
                    _ = desk.desk.open?.queue.finish(milliseconds: 2_000)
                }
                guard let open = console.desk.open, open.session.record.requests.isEmpty,
                    open.session.record.intents.isEmpty, seat.desk.open?.recalled == nil
                else { return false }
                return seat.desk.open?.session == open.session && scribe.desk.open?.session == open.session
            }
        } catch {
            Issue.record("\(differences)\n\(tale)")
            throw error
        }
    }

    private var differences: String {
        let sessions = [console, seat, scribe].map { $0.desk.open?.session }
        return sessions.map { session in
            guard let session else { return "no session" }
            let people = session.participants.values.sorted { $0.number < $1.number }
            return "requests \(session.record.requests) intents \(session.record.intents)\n\(people)"
        }.joined(separator: "\n---\n") + "\nrecalled \(String(describing: seat.desk.open?.recalled))"
    }

    /// What happened, for a failure; the same seed plays it again.
    var tale: String { "TERUGBLIK_SEED=\(seed), act \(story.count):\n" + story.suffix(25).joined(separator: "\n") }

    func tell(_ line: String) { story.append(line) }

    func performAtSeat(_ effects: Effect..., told: String) throws {
        story.append(told)
        seat.forget()
        for effect in effects { seat.perform(effect) }
        try settle(told)
    }

    func performAsScribe(_ effects: Effect..., told: String) throws {
        story.append(told)
        scribe.forget()
        for effect in effects { scribe.perform(effect) }
        try settle(told)
    }
}

extension DeskMessage {
    var isRefusal: Bool {
        if case .trouble(.refused) = self { return true }
        if case .notTakenBack = self { return true }
        if case .notDoneAgain = self { return true }
        if case .trouble(.seatsBusy) = self { return true }
        return false
    }
}

extension SessionRecord {
    /// The document without what no act is made of, and with what was left unsaid written out: somebody without a line
    /// is expected, and a session nobody led has the usual course.
    var essence: SessionRecord {
        var record = self
        record.presence = presence.filter { $0.value != .expected }
        record.groupSeesScreen = nil
        record.requests = []
        record.intents = []
        var course = course ?? .usual(for: prompts)
        course.large = nil
        record.course = course
        return record
    }

    /// The same, with the agenda that was written down since where none was before: the usual one follows the prompts
    /// until then.
    func essence(like later: SessionRecord) -> SessionRecord {
        var record = essence
        if course == nil, let agenda = later.course?.agenda { record.course?.agenda = agenda }
        return record
    }
}
