// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The screen for the group: it follows the session and changes nothing.
package struct WallApp: Equatable, Sendable {
    /// Where it is shown.
    package enum Mode: Equatable, Sendable {
        /// In a terminal of its own, on the projector.
        case ownTerminal
        /// In the terminal of whoever leads: any key goes back to the session.
        case here
    }

    enum Place: Equatable, Sendable {
        case wall
        case help
        case leaving(Confirmation)
    }

    let mode: Mode
    /// Asked for by whoever opened it; nil follows the session.
    private let asked: Language?
    /// Where it leads, once it is left.
    var departure: Departure?
    private(set) var view: WallView?
    /// When the view was made.
    private var now = Moment(seconds: 0, offsetMinutes: 0)
    /// The folder is not where it was; the last picture stays.
    private(set) var isAway = false
    private(set) var place = Place.wall
    /// The first line shown of those below the headline.
    private(set) var first = 0
    private var size = Size(columns: 80, rows: 24)

    static let tick = TimerName("wall-tick")

    /// - Parameter language: nil for the language of the session.
    package init(_ mode: Mode, language: Language?) {
        self.mode = mode
        asked = language
    }

    package func start() -> [Effect] { [.wall(.show)] }

    var wording: Wording { .of(asked ?? view?.language ?? .dutch) }

    var clock: WallClock? { view?.clock.map { WallClock($0, at: now) } }

    package mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .input(let input): return hear(input)
        case .resized(let size):
            self.size = size
            return [nextTick]
        case .timer(Self.tick), .wake(.continued): return [.wall(.show)]
        case .timer, .wake, .pointer, .clicked: return []
        case .desk(let message): return hear(message)
        }
    }

    /// Sleeps until the time shown is another; not at all while the clock stands still.
    private var nextTick: Effect {
        guard let seconds = clock?.secondsToChange else { return .cancelTimer(Self.tick) }
        return .startTimer(Self.tick, milliseconds: seconds * 1_000)
    }

    private mutating func hear(_ message: DeskMessage) -> [Effect] {
        switch message {
        case .wall(let view, let now):
            if self.view.map({ $0.step.isSameKind(as: view.step) }) != true { first = 0 }
            self.view = view
            self.now = now
            return [nextTick]
        case .trouble(.folderGone), .trouble(.folderMoved):
            isAway = true
        case .keptAgain:
            isAway = false
        // Of everything else that happens at the desk the group sees nothing.
        default: break
        }
        return []
    }

    // MARK: - Keys

    private mutating func hear(_ input: Input) -> [Effect] {
        switch place {
        case .help: place = .wall
        case .leaving(var confirmation):
            let step = confirmation.update(input)
            place = step == .no ? .wall : .leaving(confirmation)
            if step == .yes { return leave() }
        case .wall: return hearOnWall(input)
        }
        return []
    }

    private mutating func hearOnWall(_ input: Input) -> [Effect] {
        if case .key(let key) = input, scroll(key) { return [] }
        switch WallCommand.table(wording.wall.commands).row(for: input)?.command {
        case _ where mode == .here: return leave()
        case .help: place = .help
        case .leave:
            let words = wording.wall
            place = .leaving(Confirmation(words.leaveQuestion, no: words.stay, yes: words.leave))
        case .scroll, .page, nil: break
        }
        return []
    }

    private mutating func leave() -> [Effect] {
        departure = mode == .here ? .console : .end
        return [.wall(.hide), .cancelTimer(Self.tick)]
    }

    private mutating func scroll(_ key: Key) -> Bool {
        let frame = frame(in: size)
        let last = max(0, frame.lines.lines.count - frame.body.size.rows)
        switch key {
        case .up: first = max(0, min(first, last) - 1)
        case .down: first = min(last, first + 1)
        default:
            guard let next = frame.lines.first(after: key, from: first, rows: frame.body.size.rows) else {
                return false
            }
            first = next
        }
        return true
    }
}

extension WallView.Step {
    /// Whether another view is of the same step, so that whoever scrolled stays where they are.
    fileprivate func isSameKind(as other: Self) -> Bool {
        switch (self, other) {
        case (.before, .before), (.welcome, .welcome), (.backInTime, .backInTime), (.vote, .vote), (.close, .close):
            true
        case (.write(let mine), .write(let theirs)): mine.asked == theirs.asked
        case (.share(let mine), .share(let theirs)): mine.opened.first == theirs.opened.first
        case (.group(let mine), .group(let theirs)): mine.present == theirs.present
        case (.deepen(let mine), .deepen(let theirs)): mine.theme == theirs.theme
        default: false
        }
    }
}
