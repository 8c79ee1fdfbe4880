// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// What stands on the wall in a step: one thing to be read at the back of the room, and lines below it.
struct WallPage {
    /// One line, or the beginning of a part.
    enum Line: Equatable {
        case text(String, Role = .plain)
        /// A text with a sign before it, under which it goes on.
        case mark(String, String)
        /// A bar of so many parts of the longest one.
        case bar(String, Int, of: Int, String)
        case gap
    }

    /// Where the group is, for the head line.
    var place = ""
    var headline: String
    var lines: [Line] = []
    /// How many did something.
    var progress: WallView.Progress?
    /// The same as a sentence.
    var progressSentence = ""

    init(_ headline: String) { self.headline = headline }

    init(_ view: WallView, _ wording: Wording) {
        let words = wording.wall
        switch view.step {
        case .before:
            self.init(view.title)
            lines = [.text(wording.dates.written(view.date)), .gap, .text(words.soon, .title)]
        case .welcome(let welcome): self.init(welcome, wording)
        case .backInTime(let years): self.init(years, words)
        case .write(let writing): self.init(writing, wording)
        case .share(let sharing): self.init(sharing, wording)
        case .group(let grouping): self.init(grouping, wording)
        case .vote(let voting): self.init(voting, words)
        case .deepen(let deepening): self.init(deepening, wording)
        case .close(let farewell): self.init(farewell, wording)
        }
    }

    /// Adds the lines to those that can be scrolled.
    func add(to scrolled: inout ScrolledLines, isRoomy: Bool) {
        for line in lines {
            switch line {
            case .text(let text, let role): scrolled.add(text, role)
            case .mark(let mark, let text): scrolled.add(mark: mark, text)
            case .bar(let name, let count, let most, let label): scrolled.add(bar: name, count, of: most, label)
            case .gap: if isRoomy { scrolled.addGap() }
            }
        }
    }
}

extension ScrolledLines {
    /// A name, and below or behind it a bar with what it counts.
    fileprivate mutating func add(bar name: String, _ count: Int, of most: Int, _ label: String) {
        let nameColumns = min(32, width * 2 / 5)
        let room = width - nameColumns - textWidth(label) - 3
        let length = most > 0 ? max(count > 0 ? 1 : 0, count * max(0, room) / most) : 0
        let bar = String(repeating: "█", count: length)
        add(line: name.padded(to: nameColumns) + " " + bar + (length > 0 ? " " : "") + label)
    }
}
