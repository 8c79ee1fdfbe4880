// SPDX-License-Identifier: Apache-2.0

import SessionFiles
import Synchronization

/// What other threads leave for the desk.
package final class Inbox: Sendable {
    enum Letter: Sendable {
        case saved(SaveReport)
        case changed(FolderChanges)
    }

    private let letters = Mutex<[Letter]>([])
    private let wake: @Sendable () -> Void

    /// - Parameter wake: Makes the loop come by; called when the first letter arrives in an empty box.
    package init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

    func post(_ letter: Letter) {
        let isFirst = letters.withLock { letters in
            defer { letters.append(letter) }
            return letters.isEmpty
        }
        if isFirst { wake() }
    }

    func empty() -> [Letter] {
        letters.withLock { letters in
            defer { letters = [] }
            return letters
        }
    }
}
