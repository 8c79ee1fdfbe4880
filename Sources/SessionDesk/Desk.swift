// SPDX-License-Identifier: Apache-2.0

import AppRuntime
import Retrospective
import Screens
import SessionFiles
import TerminalPort

/// Holds the session and its files, does what the screens ask for, and tells them what came of it.
///
/// Drafts are written before the next frame; documents are saved on another thread.
package struct Desk: EffectRunner {
    package typealias Program = TerugblikProgram
    package typealias Follow = Consequence<Message>

    /// Opened when it is needed only: for writing in one session by its path it is not.
    private let findRoot: () -> SessionsRoot?
    var root: SessionsRoot? { findRoot() }
    let surroundings: Surroundings
    let inbox: Inbox
    var open: OpenSession?
    /// The rehearsal that is led here; it goes when the session is closed.
    var rehearsal: Rehearsal?
    /// What was set in it for the console.
    var rehearsedRules: ConsoleRules?
    var editor: OpenEditor?
    var history = ActHistory()
    /// How far home is with the sessions folder.
    var reading = HomeReading(nil)
    /// The documents whose last save failed.
    var failing: Set<DocumentName> = []
    var isSaveTimed = false
    /// The path of the session that is only looked at, on the wall; nil for one that is worked in.
    var watched: String?
    /// What could not be kept where it belongs when a session was closed.
    package internal(set) var loss: Loss?

    /// Words that are not in the folder of their session.
    package enum Loss: Equatable, Sendable {
        /// They are in a session folder elsewhere.
        case rescued(path: String)
        /// A text the session refused is in a file elsewhere.
        case setAside(path: String)
        case lost
        /// The rehearsal that was followed here was ended by whoever leads it.
        case rehearsalOver
    }

    /// EX_CANTCREAT of sysexits(3).
    private static let cannotWrite: Int32 = 73
    static let saveTimer = TimerName("desk-save")
    /// The longest a letter waits before it is saved durably.
    static let saveMilliseconds = 900

    /// - Parameter root: The sessions folder; nil when only one session is opened by its path.
    package init(root: @escaping @autoclosure () -> SessionsRoot?, surroundings: Surroundings, inbox: Inbox) {
        findRoot = root
        self.surroundings = surroundings
        self.inbox = inbox
    }

    package mutating func perform(_ effect: Effect) -> [Follow] {
        switch effect {
        case .quit(let code):
            // Told to go, the program is gone within a second; otherwise a slow disk gets its time.
            let isKept = close(milliseconds: code == 0 ? 5_000 : 800)
            return [.quit(isKept || code != 0 ? code : Self.cannotWrite)]
        case .suspend: return [.suspend]
        case .ring: return [.ring]
        case .startTimer(let name, let milliseconds): return [.startTimer(name, milliseconds: milliseconds)]
        case .cancelTimer(let name): return [.cancelTimer(name)]
        case .deskTimer(Self.returnTimer): return lookForReturn()
        case .deskTimer:
            isSaveTimed = false
            return keepDraft()
        case .collectMail: return collectMail()
        case .home(let effect): return perform(effect)
        case .lead(let effect): return perform(effect)
        case .seat(let effect): return perform(effect)
        case .writing(let effect): return perform(effect)
        case .scribe(let effect): return perform(effect)
        case .wall(let effect): return perform(effect)
        case .rules(let effect): return perform(effect)
        case .readList(let path): return readList(path)
        case .rememberLanguage(let language): return remember(language)
        }
    }

    package mutating func afterFrame() -> [Follow] { [] }

    func say(_ message: DeskMessage) -> Follow { .message(.desk(message)) }

    func say(_ trouble: Trouble) -> Follow { say(.trouble(trouble)) }

    /// An identifier nobody has.
    func identifier<Subject>(_ letter: Unicode.Scalar) -> Identifier<Subject> {
        Identifier(letter: letter, random: surroundings.random())
    }
}
