// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TextEditing

extension Form {
    /// Width of a page from which a short field stands beside its label.
    private static var wide: Int { 60 }
    private static var labelColumns: Int { 22 }
    /// How far the line under an empty field reaches.
    private static var lineColumns: Int { 44 }

    /// Draws the fields around the focus, and the buttons below them.
    /// - Parameter area: For fields and buttons together.
    func draw(on canvas: inout Canvas, in area: Rect, isRoomy: Bool) {
        let gap = isRoomy ? 1 : 0
        let buttonRows = buttons.height(width: area.size.columns, limit: isRoomy ? 3 : 2)
        let page = Rect(
            origin: area.origin,
            size: Size(columns: area.size.columns, rows: max(0, area.size.rows - buttonRows - gap)))
        drawFields(on: &canvas, in: page, gap: gap)
        let row = Rect(
            column: area.left, row: area.bottom - buttonRows, columns: area.size.columns, rows: buttonRows)
        let cursor = buttons.draw(on: &canvas, in: row, chosen: isAtButtons ? button : nil)
        if let cursor { canvas.cursor = cursor }
    }

    private func drawFields(on canvas: inout Canvas, in area: Rect, gap: Int) {
        guard area.size.rows > 0, !fields.isEmpty else { return }
        let columns = area.size.columns
        let tops = tops(columns: columns, gap: gap)
        let total = height(columns: columns, gap: gap)
        var whole = Canvas(size: Size(columns: columns, rows: total))
        for (index, field) in fields.enumerated() {
            let cursor = draw(field, at: tops[index], on: &whole, gap: gap, isFocused: index == focus)
            if index == focus { whole.cursor = cursor }
        }
        let first = firstRow(tops: tops, total: total, rows: area.size.rows, columns: columns, gap: gap)
        canvas.copyRows(first..<min(total, first + area.size.rows), of: whole, to: area.origin)
        if !isAtButtons {
            canvas.cursor = Point(column: area.left + whole.cursor.column, row: area.top + whole.cursor.row - first)
        }
        let edge = area.right - 1
        if first > 0 { canvas.write("↑", at: Point(column: edge, row: area.top), role: .accent) }
        guard first + area.size.rows < total else { return }
        canvas.write("↓", at: Point(column: edge, row: area.bottom - 1), role: .accent)
    }

    /// The row at the top of the page, so that the whole field with the focus is on it.
    private func firstRow(tops: [Int], total: Int, rows: Int, columns: Int, gap: Int) -> Int {
        guard !isAtButtons else { return max(0, total - rows) }
        let top = tops[focus]
        let height = height(of: fields[focus], columns: columns, gap: gap)
        guard height < rows else { return top + max(0, min(optionRow - rows / 2, height - rows)) }
        return max(0, min(top - (rows - height) / 2, total - rows))
    }

    /// The row of the chosen option within its field, for a choice larger than the page.
    private var optionRow: Int { (fields[focus].chosen ?? 0) + 1 }

    private func tops(columns: Int, gap: Int) -> [Int] {
        var row = 0
        return fields.map { field in
            defer { row += height(of: field, columns: columns, gap: gap) + gap }
            return row
        }
    }

    private func height(columns: Int, gap: Int) -> Int {
        fields.reduce(0) { $0 + height(of: $1, columns: columns, gap: gap) + gap } - (fields.isEmpty ? 0 : gap)
    }

    private func height(of field: FormField<Name>, columns: Int, gap: Int) -> Int {
        switch field.content {
        case .link: 1
        case .line, .select: columns >= Self.wide ? 1 : 2
        case .paragraph: 1 + Self.paragraphRows(gap: gap)
        case .list: 1 + Self.listRows(gap: gap)
        case .options(let options, _): 1 + options.count
        }
    }

    // MARK: - One field

    /// - Returns: where the cursor stands when the field has the focus.
    private func draw(
        _ field: FormField<Name>, at row: Int, on canvas: inout Canvas, gap: Int, isFocused: Bool
    ) -> Point {
        let columns = canvas.size.columns
        let isBeside = columns >= Self.wide && height(of: field, columns: columns, gap: gap) == 1
        drawLabel(field, at: row, on: &canvas, isBeside: isBeside, isFocused: isFocused)
        // The last column is for the signs that there is more.
        let area =
            isBeside
            ? Rect(column: Self.labelColumns + 1, row: row, columns: columns - Self.labelColumns - 2, rows: 1)
            : Rect(
                column: Self.indent, row: row + 1, columns: columns - Self.indent - 1,
                rows: height(of: field, columns: columns, gap: gap) - 1)
        switch field.content {
        case .line(let text):
            drawLine(behind: text.text, remark: isBeside ? field.remark : "", on: &canvas, in: area)
            return text.draw(in: area, on: &canvas)
        case .paragraph(let editor), .list(let editor):
            if editor.text.isEmpty { drawLine(behind: "", remark: "", on: &canvas, in: area) }
            return editor.draw(in: area, on: &canvas)
        case .options(let options, let chosen):
            return draw(options, chosen: chosen, on: &canvas, in: area, isFocused: isFocused)
        case .select(let options, let chosen):
            return draw(options, selected: chosen, on: &canvas, in: area, isFocused: isFocused)
        case .link(let text):
            let whole = Rect(column: Self.indent, row: row, columns: columns - Self.indent - 1, rows: 1)
            canvas.mark(.stop(then: "\r"), in: whole, focus: isFocused ? 0 : nil)
            if isBeside { canvas.writeClipped(text, at: area.origin, columns: area.size.columns) }
            return Point(column: Self.indent, row: row)
        }
    }

    private func drawLabel(
        _ field: FormField<Name>, at row: Int, on canvas: inout Canvas, isBeside: Bool, isFocused: Bool
    ) {
        if isFocused { canvas.write(">", at: Point(column: 0, row: row), role: .accent) }
        var role: Role = isFocused ? .accent : .muted
        var label = field.label
        if case .link(let text) = field.content {
            role = isFocused ? .selected : .plain
            if !isBeside, !text.isEmpty { label += ": " + text }
        } else if !isBeside, !field.remark.isEmpty {
            label += " (\(field.remark))"
        }
        let columns = (isBeside ? Self.labelColumns : canvas.size.columns - 1) - Self.indent
        canvas.writeClipped(label, at: Point(column: Self.indent, row: row), columns: columns, role: role)
    }

    /// Shows with a line where something can be typed, and in an empty field with a remark what.
    private func drawLine(behind text: String, remark: String, on canvas: inout Canvas, in area: Rect) {
        let room = min(Self.lineColumns, area.size.columns - 1)
        let start = textWidth(text) + 1
        guard start < room else { return }
        let words = text.isEmpty && !remark.isEmpty ? " \(remark) " : ""
        let line = words + String(repeating: "_", count: max(0, room - start - textWidth(words)))
        let point = Point(column: area.left + start, row: area.top)
        canvas.writeClipped(line, at: point, columns: area.right - point.column, role: .muted)
    }

    private func draw(
        _ options: [String], chosen: Int, on canvas: inout Canvas, in area: Rect, isFocused: Bool
    ) -> Point {
        let group = canvas.nextGroup(of: .option)
        for (index, option) in options.enumerated() {
            let sign = index == chosen ? "(•) " : "( ) "
            let role: Role = index == chosen && isFocused ? .selected : .plain
            let point = Point(column: area.left, row: area.top + index)
            let written = canvas.writeClipped(sign + option, at: point, columns: area.size.columns, role: role)
            canvas.mark(
                .option, in: Rect(origin: point, size: Size(columns: written, rows: 1)), group: group, place: index,
                focus: isFocused ? chosen : nil)
        }
        return Point(column: area.left + 1, row: area.top + chosen)
    }

    /// The chosen one, between signs of where there are more.
    private func draw(
        _ options: [String], selected: Int, on canvas: inout Canvas, in area: Rect, isFocused: Bool
    ) -> Point {
        let before = selected > 0 ? "< " : "  "
        let after = selected < options.count - 1 ? " >" : ""
        let room = max(0, area.size.columns - textWidth(before) - 2)
        canvas.write(before, at: area.origin, role: .accent)
        let point = Point(column: area.left + textWidth(before), row: area.top)
        let role: Role = isFocused ? .selected : .plain
        let written = canvas.writeClipped(options[selected], at: point, columns: room, role: role)
        canvas.write(after, at: Point(column: point.column + written, row: area.top), role: .accent)
        let focus = isFocused ? 0 : nil
        canvas.mark(.stop(then: "←"), in: Rect(origin: area.origin, size: Size(columns: 2, rows: 1)), focus: focus)
        let rest = Rect(column: point.column, row: area.top, columns: area.right - point.column, rows: 1)
        canvas.mark(.stop(then: " "), in: rest, focus: focus)
        return point
    }
}
