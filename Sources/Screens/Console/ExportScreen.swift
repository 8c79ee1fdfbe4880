// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Writes the transcript: for whom and as what, with what it will hold before, and the full path afterwards.
struct ExportScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case write, replace, keep, again, back }
    enum Focus: Equatable, Sendable { case profile, format, buttons }

    enum State: Equatable, Sendable {
        case choosing
        /// A file with this name is there already.
        case exists(path: String)
        case written(path: String)
    }

    private static let profiles: [ExportProfile] = [.public, .internal]

    private(set) var state: State = .choosing
    private var focus: Focus = .profile
    private var button = 0
    private var profile = ExportProfile.public
    private var format = ExportFormat.markdown
    private var first = 0

    mutating func hear(_ message: DeskMessage) {
        switch message {
        case .exported(let path): arrive(.written(path: path))
        case .exportExists(let path): arrive(.exists(path: path))
        default: break
        }
    }

    private mutating func arrive(_ state: State) {
        self.state = state
        focus = .buttons
        button = 0
        first = 0
    }

    // MARK: - Hearing

    private func buttons(_ words: ExportWording) -> Buttons<Choice> {
        switch state {
        case .choosing: Buttons([.init(.write, words.write), .init(.back, words.back)])
        case .exists: Buttons([.init(.keep, words.keep), .init(.replace, words.replace)])
        case .written: Buttons([.init(.back, words.back), .init(.again, words.again)])
        }
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        if case .key(let key) = input {
            let area = linesArea(scene)
            if let next = lines(area, scene).first(after: key, from: first, rows: area.size.rows) {
                first = next
                return .stay
            }
        }
        if state != .choosing { focus = .buttons }
        switch input {
        case .key(.escape): return state == .choosing ? .back : press(.keep)
        case .key(.tab), .key(.down): move(1)
        case .key(.backTab), .key(.up): move(-1)
        case .key(.left): return choose(-1, scene)
        case .key(.right): return choose(1, scene)
        case .text(" ") where focus != .buttons: return choose(1, scene)
        case .key(.enter), .text(" "):
            guard focus == .buttons else {
                move(1)
                return .stay
            }
            return buttons(scene.wording.export).choice(at: button).map { press($0) } ?? .stay
        case .key, .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func move(_ steps: Int) {
        guard state == .choosing else {
            button = (button + 1) % 2
            return
        }
        let stops: [Focus] = [.profile, .format, .buttons]
        let index = stops.firstIndex(of: focus) ?? 0
        focus = stops[(index + steps + stops.count) % stops.count]
        button = 0
    }

    private mutating func choose(_ steps: Int, _ scene: LeadScene) -> LeadStep {
        switch focus {
        case .profile:
            profile = profile == .public ? .internal : .public
            return .effects([.lead(.preview(profile))])
        case .format:
            let all = ExportFormat.allCases
            let index = all.firstIndex(of: format) ?? 0
            format = all[(index + steps + all.count) % all.count]
        case .buttons:
            let count = buttons(scene.wording.export).buttons.count
            button = (button + steps + count) % count
        }
        return .stay
    }

    private mutating func press(_ choice: Choice) -> LeadStep {
        switch choice {
        case .write: return .effects([.lead(.export(format: format, profile: profile, overwrites: false))])
        case .replace:
            state = .choosing
            return .effects([.lead(.export(format: format, profile: profile, overwrites: true))])
        case .keep, .again:
            if case .written = state, choice == .keep { return .back }
            state = .choosing
            focus = .format
            return .effects([.lead(.preview(profile))])
        case .back: return .back
        }
    }

    // MARK: - Drawing

    private func linesArea(_ scene: LeadScene) -> Rect {
        let page = scene.page
        let top = state == .choosing ? page.top + 3 + page.gap : page.top + page.gap
        let height = buttons(scene.wording.export).height(width: page.layout.width, limit: page.buttonRows)
        return page.layout.body(from: top, to: page.bottom - height - page.gap)
    }

    private func lines(_ area: Rect, _ scene: LeadScene) -> ScrolledLines {
        var lines = ScrolledLines(width: area.size.columns)
        let words = scene.wording.export
        switch state {
        case .choosing: addPreview(to: &lines, scene)
        case .exists(let path):
            lines.add(words.existsTitle, .title)
            lines.add(path)
            lines.add(words.existsText)
        case .written(let path):
            lines.add(words.writtenTitle, .title)
            lines.add(path)
            if profile == .internal { lines.add(mark: "! ", words.internalRemark, .warning) }
            if format == .html { lines.add(words.htmlRemark, .muted) }
        }
        return lines
    }

    private func addPreview(to lines: inout ScrolledLines, _ scene: LeadScene) {
        let words = scene.wording.export
        let isRoomy = scene.page.layout.isRoomy
        if isRoomy {
            lines.add(words.profileText(profile), profile == .internal ? .warning : .muted)
            lines.addGap()
        }
        defer { if !isRoomy { lines.add(words.profileText(profile), profile == .internal ? .warning : .muted) } }
        guard let preview = scene.preview, preview.profile == profile else { return lines.add("…", .muted) }
        guard !preview.isEmpty else {
            lines.add(mark: "! ", words.nothing, .warning)
            return addOmissions(of: preview, to: &lines, scene)
        }
        lines.add(words.willHold)
        let counts = [
            words.named(preview.named, preview.namedPeople), words.byFunction(preview.byFunction),
            words.unnamed(preview.unnamed), words.ofGroup(preview.ofGroup),
        ]
        for (count, sentence) in zip([preview.named, preview.byFunction, preview.unnamed, preview.ofGroup], counts)
        where count > 0 { lines.add(mark: "  ", sentence) }
        addOmissions(of: preview, to: &lines, scene)
    }

    private func addOmissions(of preview: TranscriptPreview, to lines: inout ScrolledLines, _ scene: LeadScene) {
        let words = scene.wording.transcript
        guard !preview.omissions.isEmpty else { return lines.add(scene.wording.export.nothingLeftOut, .muted) }
        lines.add(scene.wording.export.leftOut)
        for omission in preview.omissions { lines.add(mark: "  ", words.omission(omission.reason, omission.count)) }
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.export
        let area = linesArea(scene)
        if state == .choosing {
            canvas.drawText(words.title, at: page.top, in: page.layout, role: .title, rows: 1)
            drawSetting(words.profile, words.profileName(profile), .profile, page.top + 1, on: &canvas, in: page.layout)
            drawSetting(
                words.format, words.formatName(format.rawValue), .format, page.top + 2, on: &canvas, in: page.layout)
        }
        lines(area, scene).draw(on: &canvas, in: area, first: first)
        let buttons = buttons(words)
        let height = buttons.height(width: page.layout.width, limit: page.buttonRows)
        let cursor = buttons.draw(
            on: &canvas, in: page.layout.body(from: page.bottom - height, to: page.bottom),
            chosen: focus == .buttons ? button : nil)
        if let cursor { canvas.cursor = cursor }
        canvas.drawHint(state == .choosing ? words.hint : scene.wording.console.questionHint, in: page.layout)
    }

    private func drawSetting(
        _ label: String, _ value: String, _ stop: Focus, _ row: Int, on canvas: inout Canvas, in layout: Layout
    ) {
        let isChosen = focus == stop
        let start = "\(label): "
        let point = Point(column: layout.margin, row: row)
        canvas.write(isChosen ? "> " : "  ", at: point, role: .accent)
        let used = canvas.writeClipped(
            start, at: Point(column: layout.margin + 2, row: row), columns: layout.width - 2,
            role: isChosen ? .accent : .muted)
        let column = layout.margin + 2 + used
        canvas.writeClipped(
            "‹ \(value) ›", at: Point(column: column, row: row), columns: layout.margin + layout.width - column,
            role: isChosen ? .selected : .plain)
        let whole = Rect(column: layout.margin + 2, row: row, columns: layout.width - 2, rows: 1)
        canvas.mark(.stop(then: " "), in: whole, focus: isChosen ? 0 : nil)
        if isChosen { canvas.cursor = Point(column: min(column + 2, layout.size.columns - 1), row: row) }
    }
}
