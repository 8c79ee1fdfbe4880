// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

/// The wall: it reads the session and writes nothing, not even a lock.
extension Desk {
    mutating func perform(_ effect: WallEffect) -> [Follow] {
        switch effect {
        case .show:
            open?.shows.wall = true
            return open.map { [wallMessage($0.session)] } ?? []
        case .hide:
            open?.shows.wall = false
            return []
        }
    }

    func wallMessage(_ session: Session) -> Follow {
        say(.wall(Disclosure(of: session).wallView, surroundings.now()))
    }

    /// Opens a session only to look at it; an example as it is.
    package mutating func watch(_ folder: Folder) throws(ReadFailure) {
        _ = try openSession(folder)
        watched = folder.path
    }

    static let returnTimer = TimerName("desk-return")
    private static let returnMilliseconds = 500

    /// While the folder is away, the wall looks for it at its path now and then.
    func hearOnWall(_ whereabouts: Whereabouts) -> [Follow] {
        switch whereabouts {
        case .inPlace: [say(.keptAgain)]
        case .moved, .removed: [say(.folderGone), .startTimer(Self.returnTimer, milliseconds: Self.returnMilliseconds)]
        }
    }

    /// Opens the session anew when there is one at its path again; one that cannot be read yet is waited for.
    mutating func lookForReturn() -> [Follow] {
        guard let path = watched else { return [] }
        if let open, open.store.whereabouts() == .inPlace { return hear(.inPlace) }
        guard let folder = try? SessionsRoot.session(atPath: path), (try? openSession(folder)) != nil else {
            return [.startTimer(Self.returnTimer, milliseconds: Self.returnMilliseconds)]
        }
        return [say(.keptAgain)] + perform(WallEffect.show)
    }
}
