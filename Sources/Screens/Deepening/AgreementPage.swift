// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// One agreement: what, who, and by when.
struct AgreementPage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case what, who, by, state }
    enum Choice: Equatable, Sendable { case ready, remove }

    private let agreement: Agreement
    private var form: Form<Field, Choice>
    private var complaint: String?

    init(_ agreement: Agreement, isNew: Bool = false, _ wording: Wording) {
        self.agreement = agreement
        let words = wording.closing
        var fields: [FormField<Field>] = [
            .paragraph(.what, words.what, agreement.what, limit: 1_000),
            .line(.who, words.who, remark: words.whoRemark, agreement.who),
            .line(.by, words.by, remark: words.byRemark, agreement.by.map(wording.dates.written) ?? ""),
        ]
        if !isNew {
            let states = Agreement.State.allCases
            fields.append(
                .options(
                    .state, words.state, states.map(wording.transcript.outcome.states),
                    chosen: states.firstIndex(of: agreement.state) ?? 0))
        }
        form = Form(fields, buttons: Buttons([.init(.ready, words.ready), .init(.remove, words.removeAgreement)]))
    }

    /// A page for a new agreement, under an identifier nothing has yet.
    static func openNew(of theme: Identifier<Theme>?, _ scene: LeadScene) -> LeadStep {
        let agreements = scene.view.course.agreements
        guard agreements.count < Limits.agreements else { return .say(scene.wording.closing.tooMany) }
        let taken = Set(agreements.map(\.id))
        let ids = (1...(Limits.agreements + 1)).lazy.compactMap { Identifier<Agreement>("g-\($0)") }
        guard let id = ids.first(where: { !taken.contains($0) }) else { return .stay }
        let agreement = Agreement(id: id, what: "", theme: theme)
        return .open(.agreement(AgreementPage(agreement, isNew: true, scene.wording)))
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        if form.focused == .who, input == .key(.right), let proposal = proposal(scene) {
            form.fill(.who, with: proposal)
            return .stay
        }
        let step = form.update(input, in: scene.page.layout)
        if form.isFull { complaint = scene.wording.details.fieldFull }
        switch step {
        case .stay, .open: return .stay
        case .press(.remove): return .all([without(scene), .back])
        case .back, .press(.ready): return leave(scene)
        }
    }

    /// Leaves the page; a day that cannot be read, and words without anything to do, are asked about first.
    private mutating func leave(_ scene: LeadScene) -> LeadStep {
        let words = scene.wording.closing
        let isEmpty = form.text(.what).trimmed.isEmpty
        if isEmpty, form.text(.who).isEmpty, form.text(.by).isEmpty { return .all([without(scene), .back]) }
        if isEmpty {
            complaint = words.whatMissing
            form.moveFocus(to: .what)
            return .stay
        }
        if !form.text(.by).isEmpty, day(scene) == nil {
            complaint = words.badDay
            form.moveFocus(to: .by)
            return .stay
        }
        return .all([pause(in: scene), .back])
    }

    /// The day typed; without a year the first such day from the day of the session on.
    private func day(_ scene: LeadScene) -> CalendarDate? {
        Dates.read(form.text(.by), after: scene.view.details.date)
    }

    /// Keeps what was typed so far.
    func pause(in scene: LeadScene) -> LeadStep {
        var agreements = scene.view.course.agreements
        let what = form.text(.what).trimmed
        guard !scene.isReadOnly, !what.isEmpty else { return .stay }
        let index = agreements.firstIndex { $0.id == agreement.id }
        var changed = index.map { agreements[$0] } ?? agreement
        changed.what = what
        changed.who = form.text(.who)
        changed.by = form.text(.by).isEmpty ? nil : day(scene) ?? changed.by
        if form[.state] != nil { changed.state = Agreement.State.allCases[form.chosen(.state)] }
        if let index { agreements[index] = changed } else { agreements.append(changed) }
        guard agreements != scene.view.course.agreements else { return .stay }
        return .effects([.lead(.act(.course(.agreements(agreements), .agreements)))])
    }

    private func without(_ scene: LeadScene) -> LeadStep {
        let agreements = scene.view.course.agreements.filter { $0.id != agreement.id }
        guard !scene.isReadOnly, agreements != scene.view.course.agreements else { return .stay }
        return .effects([.lead(.act(.course(.agreements(agreements), .agreements)))])
    }

    /// The first person or organisation whose name, or a word of it, begins with what was typed.
    private func proposal(_ scene: LeadScene) -> String? {
        let typed = form.text(.who).lowercased()
        guard !typed.isEmpty else { return nil }
        return scene.outcome?.doers.first { name in
            let lower = name.lowercased()
            return lower != typed
                && (lower.hasPrefix(typed) || lower.split(separator: " ").contains { $0.hasPrefix(typed) })
        }
    }

    // MARK: - Drawing

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        let theme = scene.view.course.themes.first { $0.id == agreement.theme }?.name
        let title = [words.agreement, theme].compactMap(\.self).joined(separator: " · ")
        var row = canvas.drawText(title, at: page.top, in: page.layout, role: .title, rows: 1)
        if let complaint {
            row = canvas.drawText("! " + complaint, at: row, in: page.layout, role: .warning, rows: 2)
        } else if form.focused == .who, let proposal = proposal(scene) {
            row = canvas.drawText(words.proposal(proposal), at: row, in: page.layout, role: .accent, rows: 1)
        } else if form.focused == .by, let day = day(scene) {
            row = canvas.drawText(
                "= " + scene.wording.dates.written(day), at: row, in: page.layout, role: .accent, rows: 1)
        } else {
            row += 1
        }
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(words.formHint, in: page.layout)
    }
}
