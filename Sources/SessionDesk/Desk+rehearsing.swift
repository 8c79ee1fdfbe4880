// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

/// Trying a session beforehand: whatever is done is done in a private copy, which goes when it is closed.
extension Desk {
    /// Whether the open session is a rehearsal, led here or elsewhere.
    package var isRehearsing: Bool { open?.isRehearsal ?? false }

    /// Where transcripts and sheets are written; those of a rehearsal go with it.
    var exportFolder: String {
        guard let open, open.isRehearsal else { return surroundings.exportFolder }
        return Rehearsal.place(of: open.store.folder)
    }

    /// Makes a rehearsal of a session, which is only read.
    mutating func rehearsal(of session: Folder) throws(StoreFailure) -> Folder {
        _ = close()
        let rehearsal = try Rehearsal.begin(of: session, in: surroundings.rehearsalPlaces)
        self.rehearsal = rehearsal
        return rehearsal.session
    }

    /// Whoever leads it has ended the rehearsal: there is nothing to wait for, and nothing to keep.
    mutating func endWithRehearsal() -> [Follow] {
        _ = close()
        loss = .rehearsalOver
        return [.quit(0)]
    }
}
