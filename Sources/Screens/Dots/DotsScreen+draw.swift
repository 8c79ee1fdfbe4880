// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

extension DotsScreen {
    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.dots
        let table = table(in: scene)
        let buttonTop = page.bottom - bar.rows(table, on: page)
        if hasList(in: scene) {
            drawVote(on: &canvas, in: scene, to: buttonTop - page.gap)
        } else {
            let row = canvas.drawText(words.title, at: page.top, in: page.layout, role: .title, rows: 1) + page.gap
            let area = page.layout.body(from: row, to: buttonTop - page.gap)
            beginning(in: scene, width: area.size.columns).draw(on: &canvas, in: area, first: 0)
        }
        bar.draw(table, on: &canvas, in: page, hasFocus: focus == .bar || !hasList(in: scene))
        let isInList = focus == .list && hasList(in: scene)
        canvas.drawHint(isInList ? words.listHint : table.hint(barHint(scene), in: scene), in: page.layout)
    }

    private func barHint(_ scene: LeadScene) -> String {
        hasList(in: scene) ? scene.wording.dots.barHint : scene.wording.console.barHint
    }

    /// How the group will vote, before it begins; what counts most comes first where there is little room.
    private func beginning(in scene: LeadScene, width: Int) -> ScrolledLines {
        let words = scene.wording.dots
        var lines = ScrolledLines(width: width)
        let themes = scene.view.course.themes.count
        guard themes > 0 else {
            lines.add(words.noThemes)
            return lines
        }
        let isRoomy = scene.page.layout.isRoomy
        if isRoomy {
            lines.add(words.intro)
            lines.addGap()
        }
        lines.add(words.way(way(in: scene)), .accent)
        lines.add(words.budget(budget(in: scene)), .accent)
        let isSmall = Vote.isSmallGroup(scene.view.people)
        lines.add(words.suggestion(Self.suggested(in: scene), themes, isSmall), .muted)
        if isRoomy { lines.addGap() }
        lines.add(words.leadDoesNotVote, .muted)
        return lines
    }

    // MARK: - The vote

    private func drawVote(on canvas: inout Canvas, in scene: LeadScene, to bottom: Int) {
        let page = scene.page
        canvas.drawText(title(in: scene), at: page.top, in: page.layout, role: .title, rows: 1)
        let details = details(in: scene)
        let wrapped = details.flatMap { line in wrap(line.text, width: page.layout.width).map { ($0, line.role) } }
        let detailRows = min(wrapped.count, page.layout.isRoomy ? 6 : 2)
        let top = page.top + 1 + page.gap
        let themes = themes(in: scene).count
        let listBottom = min(top + themes, bottom - detailRows - page.gap)
        let area = page.layout.body(from: top, to: max(top + 1, listBottom))
        let cursor = list(in: scene).draw(
            on: &canvas, in: area, chosen: min(chosen, max(0, themes - 1)), hasFocus: focus == .list)
        if focus == .list { canvas.cursor = cursor ?? area.origin }
        for (offset, line) in wrapped.prefix(detailRows).enumerated() {
            let isCut = offset == detailRows - 1 && detailRows < wrapped.count
            let row = area.bottom + page.gap + offset
            guard row < bottom else { break }
            canvas.writeClipped(
                isCut ? line.0 + " …" : String(line.0), at: Point(column: page.layout.margin, row: row),
                columns: page.layout.width, role: line.1)
        }
    }

    private func title(in scene: LeadScene) -> String {
        guard let dots = scene.view.dots else { return "" }
        let words = scene.wording.dots
        let progress =
            switch dots.way {
            case .seats: words.voted(dots.voted, dots.voters)
            case .counted: words.counted(dots.counted, scene.view.course.themes.count)
            }
        switch dots.phase {
        case .open: return "\(words.open) · \(progress)"
        case .closed: return "\(words.closed) · \(progress)"
        case .revealed: return "\(words.revealed) · \(words.dots(dots.result?.dots ?? 0))"
        }
    }

    /// The themes, with what may be seen of their dots.
    func list(in scene: LeadScene) -> ChoiceList {
        let words = scene.wording.dots
        if let result = scene.view.dots?.result {
            let most = result.themes.first?.dots ?? 0
            let columns = min(30, max(6, scene.page.layout.width / 4))
            let isWide = scene.page.layout.width >= 60
            return ChoiceList(
                result.themes.map { theme in
                    let bar = String(repeating: "█", count: most > 0 ? (theme.dots * columns + most - 1) / most : 0)
                    let tie = isWide ? " " + (theme.isTied ? words.tied : "").padded(to: textWidth(words.tied)) : ""
                    let number = String(theme.dots)
                    let padding = String(repeating: " ", count: max(0, 3 - number.count))
                    return .init(
                        "\(theme.place). \(theme.name)", remark: bar.padded(to: columns) + padding + number + tie)
                })
        }
        let totals = scene.view.course.vote?.totals ?? [:]
        let isCounted = scene.view.dots?.way == .counted
        return ChoiceList(
            scene.view.course.themes.map { theme in
                guard isCounted else { return .init(theme.name) }
                let total = totals[theme.id].map { scene.isShared ? words.hiddenTotal : String($0) }
                return .init(theme.name, remark: total ?? "–")
            })
    }

    private typealias Detail = (text: String, role: Role)

    /// What there is to say of the theme with the focus, and of the vote.
    private func details(in scene: LeadScene) -> [Detail] {
        guard let dots = scene.view.dots, let theme = theme(in: scene) else { return [] }
        let words = scene.wording.dots
        let why: [Detail] = theme.reasons.isEmpty ? [] : [(words.why(theme.reasons.oneLine), .plain)]
        if let result = dots.result { return about(theme, result, in: scene) + why + notes(on: result, words) }
        switch dots.way {
        case .seats: return [(words.secretAtSeats, .muted)] + why
        case .counted: return counting(theme, in: scene) + why
        }
    }

    private func counting(_ theme: Theme, in scene: LeadScene) -> [Detail] {
        let words = scene.wording.dots
        let totals = scene.view.course.vote?.totals ?? [:]
        let sum = scene.view.course.themes.reduce(0) { $0 + (totals[$1.id] ?? 0) }
        let most = scene.view.people * (scene.view.dots?.budget ?? 0)
        let warning: [Detail] =
            most > 0 && sum > most
            ? [("! " + (scene.isShared ? words.tooManyHidden(most) : words.tooMany(sum, most)), .warning)] : []
        let isHidden = scene.isShared && totals[theme.id] != nil
        return warning + [(isHidden ? words.totalIsHidden : words.typeTotal, .muted)]
    }

    private func about(_ theme: Theme, _ result: DotsView.Result, in scene: LeadScene) -> [Detail] {
        let words = scene.wording.dots
        guard let index = result.themes.firstIndex(where: { $0.id == theme.id }) else { return [] }
        let ranked = result.themes[index]
        let equal = result.themes.filter { $0.dots == ranked.dots && $0.id != ranked.id }.map(\.name)
        let tie = ranked.isTied ? [words.tiedWith(equal)] : []
        let line = ([ranked.name, words.dots(ranked.dots)] + tie).joined(separator: " · ")
        let parts = result.groups.map { "\(scene.wording.console.groupName($0.group)) \($0.dots[index])" }
        return [(line, .plain)] + (parts.isEmpty ? [] : [(words.perOrganisation(parts), .muted)])
    }

    private func notes(on result: DotsView.Result, _ words: DotsWording) -> [Detail] {
        let abstained: [Detail] = result.abstained > 0 ? [(words.abstained(result.abstained), .muted)] : []
        let gone: [Detail] = result.onGoneThemes > 0 ? [("! " + words.gone(result.onGoneThemes), .warning)] : []
        return gone + abstained
    }
}
