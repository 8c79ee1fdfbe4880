// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// How a page of the wall is divided over a screen: the headline as large as it can be, and the time and the count
/// large as well where there is room for them.
struct WallFrame {
    let layout: Layout
    /// The headline in block letters; nil where it stands in plain words above the lines.
    let headline: BlockLetters?
    /// Time and count in block letters; none where they only stand in words.
    let clock: BlockLetters?
    let count: BlockLetters?
    let lines: ScrolledLines
    let body: Rect
    /// The row of time and count in words.
    let footRow: Int
    /// The first row of time and count in block letters.
    let signRow: Int

    /// Tried in this order: how large the headline is, and time and count.
    private static let sizes: [(headline: Int?, foot: Int?)] = [
        (3, 2), (2, 2), (3, 1), (2, 1), (1, 1), (2, nil), (1, nil), (nil, 1),
    ]

    init(_ page: WallPage, _ clock: WallClock?, size: Size, _ wording: Wording) {
        let layout = Layout(size)
        for sizes in Self.sizes {
            guard let frame = WallFrame(page, clock, layout, wording, sizes) else { continue }
            self = frame
            return
        }
        self.init(page, layout, headline: nil, signs: WallSigns())
    }

    /// nil when it does not fit.
    private init?(
        _ page: WallPage, _ clock: WallClock?, _ layout: Layout, _ wording: Wording,
        _ sizes: (headline: Int?, foot: Int?)
    ) {
        let room = Size(columns: layout.width, rows: layout.hintRow)
        let headline = sizes.headline.flatMap { BlockLetters(page.headline, in: room, scales: [$0]) }
        guard (headline == nil) == (sizes.headline == nil) else { return nil }
        let signs = sizes.foot.map { WallSigns(page, clock, room, scale: $0, wording) }
        guard signs.map(\.isEmpty) != true else { return nil }
        self.init(page, layout, headline: headline, signs: signs ?? WallSigns())
        let wanted = page.lines.isEmpty ? 0 : min(lines.lines.count, headline == nil ? 4 : max(3, layout.hintRow / 2))
        guard body.size.rows >= wanted else { return nil }
    }

    private init(_ page: WallPage, _ layout: Layout, headline: BlockLetters?, signs: WallSigns) {
        var scrolled = ScrolledLines(width: layout.width)
        if headline == nil {
            scrolled.add(page.headline, .title)
            if layout.isRoomy, !page.lines.isEmpty { scrolled.addGap() }
        }
        page.add(to: &scrolled, isRoomy: layout.isRoomy)
        self.layout = layout
        self.headline = headline
        clock = signs.clock
        count = signs.count
        lines = scrolled
        footRow = layout.hintRow - 1
        signRow = footRow - signs.rows
        let gap = layout.isRoomy ? 1 : 0
        let top = headline.map { Self.headlineRow + $0.rows + gap } ?? layout.bodyTop
        body = layout.body(from: top, to: signRow - (signs.rows > 0 ? gap : 0))
    }

    /// The row of the headline in block letters; above it stands the same in plain words, for whoever has it read out.
    static let headlineRow = 2
}

/// The time and the count as block letters, side by side; the time first where only one of them fits.
struct WallSigns {
    var clock: BlockLetters?
    var count: BlockLetters?

    init() {}

    init(_ page: WallPage, _ clock: WallClock?, _ room: Size, scale: Int, _ wording: Wording) {
        self.clock = clock.flatMap { BlockLetters($0.sign(wording), in: room, scales: [scale]) }
        let left = room.columns - (self.clock.map { $0.columns + 3 } ?? 0)
        count = page.progress.flatMap {
            let size = Size(columns: max(0, left), rows: 5 * scale)
            return BlockLetters(wording.wall.outOf($0.done, $0.people), in: size, scales: [scale])
        }
    }

    var isEmpty: Bool { clock == nil && count == nil }
    var rows: Int { max(clock?.rows ?? 0, count?.rows ?? 0) }
}
