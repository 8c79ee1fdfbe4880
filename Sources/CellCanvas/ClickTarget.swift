// SPDX-License-Identifier: Apache-2.0

/// A part of the picture that a click of the mouse can mean.
package struct ClickTarget: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// One of a row of buttons.
        case button
        /// A line of a list.
        case row
        /// One of a few choices, all of them to be seen.
        case option
        /// A place of its own among those Tab leads to, and what is typed there; `\r` is Enter, `←` the arrow.
        case stop(then: String)
        /// What can be typed wherever the focus is, such as the number of a theme.
        case typed(String)
        /// A text to type in.
        case text
        /// Lines to read, which may be more than fit.
        case lines
    }

    package let kind: Kind
    package internal(set) var area: Rect
    /// Which one of its kind on the page it belongs to, from the top.
    package internal(set) var group: Int
    /// Its place in the group.
    package let place: Int
    /// The place in the group that has the focus; nil when the focus is elsewhere.
    package let focus: Int?
    /// The button that leads to its group, where Tab does not.
    package let entrance: Int?
}

extension Canvas {
    /// Whether pictures remember what a click on them means.
    ///
    /// They do only while somebody asks where a click leads: a picture that is painted has nothing of it.
    @TaskLocal private static var remembers = false

    package static var remembersTargets: Bool { remembers }

    /// Draws a picture that remembers what a click on it means.
    package static func withTargets(_ draw: () -> Canvas) -> Canvas { $remembers.withValue(true, operation: draw) }

    /// The number of the next group of this kind; 0 while nothing is remembered.
    package func nextGroup(of kind: ClickTarget.Kind) -> Int {
        guard let targets else { return 0 }
        return targets.filter { $0.kind == kind }.map { $0.group + 1 }.max() ?? 0
    }

    /// Remembers what a click here means; without a group it is one of its own.
    package mutating func mark(
        _ kind: ClickTarget.Kind, in area: Rect, group: Int? = nil, place: Int = 0, focus: Int? = nil,
        entrance: Int? = nil
    ) {
        guard targets != nil else { return }
        let group = group ?? nextGroup(of: kind)
        targets?.append(
            ClickTarget(kind: kind, area: area, group: group, place: place, focus: focus, entrance: entrance))
    }

    /// Takes over what was remembered of copied rows.
    mutating func takeTargets(from copied: Range<Int>, of other: Canvas, to point: Point) {
        guard targets != nil, let others = other.targets else { return }
        let taken = others.compactMap { target -> ClickTarget? in
            let top = max(target.area.top, copied.lowerBound)
            let bottom = min(target.area.bottom, copied.upperBound)
            guard top < bottom else { return nil }
            var target = target
            target.area = Rect(
                column: target.area.left + point.column, row: top - copied.lowerBound + point.row,
                columns: target.area.size.columns, rows: bottom - top)
            target.group += nextGroup(of: target.kind)
            return target
        }
        targets?.append(contentsOf: taken)
    }

    /// What stood on an emptied row is not there any more.
    mutating func forgetTargets(onRow row: Int) {
        guard targets != nil else { return }
        targets?.removeAll { ($0.area.top..<$0.area.bottom).contains(row) }
    }
}
