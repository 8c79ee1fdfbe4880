// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Testing

/// What must hold for every screen at every size, whatever is on it.
enum FrameChecks {
    /// The sizes a screen is looked at in: every width up to a projector's on a low screen and every third on a high
    /// one, every height on a narrow screen and every third on a wide one.
    static let sizes: [Size] = {
        let low = (40...134).map { Size(columns: $0, rows: 12) }
        let wide = stride(from: 40, through: 134, by: 3).map { Size(columns: $0, rows: 24) }
        let narrow = (12...50).map { Size(columns: 40, rows: $0) }
        let high = stride(from: 12, through: 60, by: 3).map { Size(columns: 80, rows: $0) }
        return low + wide + narrow + high + [Size(columns: 132, rows: 43), Size(columns: 220, rows: 60)]
    }()

    /// The words that tell a way on or out: keys with a name, at least one of which every screen shows.
    static let keyNames = ["Tab", "Enter", "Esc", "F1", "?", "toets", "key"]

    /// What is wrong with a picture, in words.
    /// - Parameter wayOut: Words of which one must be on the screen, such as the label of a button that leaves it.
    static func findings(in canvas: Canvas, wayOut: [String] = keyNames) -> [String] {
        canvas.mishaps.map(sentence) + cursorFindings(in: canvas) + wayOutFindings(in: canvas, wayOut: wayOut)
    }

    private static func sentence(_ mishap: Mishap) -> String {
        switch mishap {
        case .overlap(let point): "one text lies over another at \(place(point))"
        case .cut(let point): "a text is cut without a mark at \(place(point))"
        case .outside(let point): "something is drawn outside the canvas at \(place(point))"
        }
    }

    private static func place(_ point: Point) -> String { "column \(point.column), row \(point.row)" }

    /// The cursor stands on what is selected; where nothing is selected, in a text being typed.
    private static func cursorFindings(in canvas: Canvas) -> [String] {
        let cursor = canvas.cursor
        guard (0..<canvas.size.columns).contains(cursor.column), (0..<canvas.size.rows).contains(cursor.row) else {
            return ["the cursor is outside the canvas at \(place(cursor))"]
        }
        let role = canvas[cursor].role
        let isSomethingSelected = canvas.rows.joined().contains { $0.role == .selected }
        if isSomethingSelected, role != .selected { return ["the cursor is not on the focus but at \(place(cursor))"] }
        if !isSomethingSelected, role != .plain { return ["the cursor is not in a text but at \(place(cursor))"] }
        return []
    }

    private static func wayOutFindings(in canvas: Canvas, wayOut: [String]) -> [String] {
        let picture = canvas.picture
        var findings: [String] = []
        if !wayOut.contains(where: { picture.contains($0) }) {
            findings.append("no way out: none of \(wayOut.joined(separator: ", ")) is on the screen")
        }
        if canvas.text(ofRow: canvas.size.rows - 1).isEmpty { findings.append("the last row tells no key") }
        return findings
    }
}

/// Expects a picture to be sound: nothing overlaps or is cut unmarked, the cursor is on the focus, a way out can be seen.
func expectSound(
    _ canvas: Canvas, wayOut: [String] = FrameChecks.keyNames, sourceLocation: SourceLocation = #_sourceLocation
) {
    let findings = FrameChecks.findings(in: canvas, wayOut: wayOut)
    guard !findings.isEmpty else { return }
    let size = "\(canvas.size.columns)x\(canvas.size.rows)"
    Issue.record(
        "at \(size): \(findings.joined(separator: "; "))\n\(GoldenFrame.text(of: canvas))",
        sourceLocation: sourceLocation)
}

/// Expects a screen to be sound at every size; stops at the first one where it is not.
/// - Parameter view: The picture in a size; a program that lays out text must hear `.resized` first.
func expectSoundAtEverySize(
    wayOut: [String] = FrameChecks.keyNames, sourceLocation: SourceLocation = #_sourceLocation,
    _ view: (Size) -> Canvas
) {
    for size in FrameChecks.sizes {
        let canvas = view(size)
        guard canvas.size == size else {
            Issue.record("asked for \(size), got \(canvas.size)", sourceLocation: sourceLocation)
            return
        }
        guard FrameChecks.findings(in: canvas, wayOut: wayOut).isEmpty else {
            return expectSound(canvas, wayOut: wayOut, sourceLocation: sourceLocation)
        }
    }
}
