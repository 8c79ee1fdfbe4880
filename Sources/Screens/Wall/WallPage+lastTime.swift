// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension WallPage {
    /// The agreements of the session before with what became of them; whether they changed anything once that is shown.
    mutating func add(_ lastTime: WallView.LastTime, _ wording: Wording) {
        let words = wording.history.page
        lines += [.gap, .text(words.wallTitle(wording.dates.short(lastTime.date)), .title)]
        if lastTime.agreements.isEmpty { lines.append(.text(words.noAgreements)) }
        lines += lastTime.agreements.map { agreement in
            .mark("· ", "\(wording.transcript.outcome.states(agreement.state)): \(agreement.line(wording))")
        }
        guard let changes = lastTime.changes, !changes.isEmpty else { return }
        lines += [.gap, .text(words.question, .title)]
        let most = changes.max() ?? 0
        lines += zip(words.meanings, changes).reversed().map { .bar($0, $1, of: most, "\($1)") }
    }
}
