// SPDX-License-Identifier: Apache-2.0

/// One line of the log of acts: an act that was done, taken back, or done again.
enum ActLine: Codable {
    case did(ActHistory.Act)
    case undid
    case redid
}

extension ActHistory {
    /// The history a log tells of.
    init(replaying lines: [ActLine]) {
        for line in lines {
            switch line {
            case .did(let act): add(act)
            case .undid: _ = undo()
            case .redid: _ = redo()
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
