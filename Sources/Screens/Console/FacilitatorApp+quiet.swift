// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort

/// Whether nobody types: it means something only while the group writes, each at a screen of their own. On paper, with a
/// keyboard passed round and with a scribe a silence is no sign of anything.
extension FacilitatorApp {
    static let quiet = TimerName("console-quiet")

    /// Begins to wait for the next letter when the group begins to write, and again whenever somebody typed.
    mutating func waitForTyping(since before: FacilitatorView) -> [Effect] {
        guard view.isWritingAtScreens else {
            isQuiet = false
            return before.isWritingAtScreens == true ? [.cancelTimer(Self.quiet)] : []
        }
        let isSame =
            before.isWritingAtScreens == true && before.lastTyped == view.lastTyped
            && before.course.position.clock == view.course.position.clock
        guard !isSame else { return [] }
        isQuiet = false
        return [startQuiet]
    }

    /// A console that opens in the middle of it waits as well.
    var typingAwaited: [Effect] { view.isWritingAtScreens ? [startQuiet] : [] }

    /// Waits for so long as is set; not at all when that warning is switched off.
    private var startQuiet: Effect {
        rules[.quietSeconds].map { .startTimer(Self.quiet, milliseconds: $0 * 1_000) } ?? .cancelTimer(Self.quiet)
    }

    /// The rules as they are set now: they count at once.
    mutating func hear(_ rules: ConsoleRules, _ trouble: Trouble?) -> [Effect] {
        let before = self.rules
        self.rules = rules
        if case .rules(var page) = place {
            page.hear(rules, trouble)
            place = .rules(page)
        }
        guard before[.quietSeconds] != rules[.quietSeconds] else { return [] }
        isQuiet = false
        return typingAwaited
    }
}

extension FacilitatorView {
    /// Whether somebody could be typing now: the clock of a writing step runs, and not everybody is done.
    fileprivate var isWritingAtScreens: Bool {
        course.step?.kind == .write && course.position.clock?.isRunning == true
            && details.wayOfWriting == .ownScreens && notReady > 0
    }
}
