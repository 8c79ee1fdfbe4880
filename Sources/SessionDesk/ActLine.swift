// SPDX-License-Identifier: Apache-2.0

/// One line of the log of acts: an act that was done, taken back, or done again, or one that no longer can be.
enum ActLine: Codable {
    case did(ActHistory.Act)
    case undid
    case redid
    /// The newest act cannot be taken back any more, and undo goes on with the one before it.
    case keptDone
    /// The act taken back last cannot be done again any more.
    case keptUndone
}

extension ActHistory {
    /// The history a log tells of.
    init(replaying lines: [ActLine]) {
        for line in lines {
            switch line {
            case .did(let act): add(act)
            case .undid: _ = undo()
            case .redid: _ = redo()
            case .keptDone: dropDone()
            case .keptUndone: dropUndone()
            }
        }
    }

    /// The log that tells of this history, its newest acts only.
    var lines: [ActLine] {
        let kept = done.suffix(Self.mostActs)
        return (kept + undone.reversed()).map { .did($0) } + undone.map { _ in .undid }
    }

    /// Acts a log is shortened to when a session opens.
    private static let mostActs = 200
}
