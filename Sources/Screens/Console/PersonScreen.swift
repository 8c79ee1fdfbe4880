// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Who somebody is: to put on the list, or to change.
struct PersonScreen: Equatable, Sendable {
    enum Name: Hashable, Sendable { case name, role, organisation, unit }
    enum Choice: Equatable, Sendable { case ready, another, back }

    /// nil for somebody new.
    private let person: Identifier<Participant>?
    private var form: Form<Name, Choice>
    private var complaint: String?

    init(_ person: PeopleView.Person?, _ scene: LeadScene) {
        self.person = person?.id
        let words = scene.wording.participants
        let details = person?.details
        let organisation = scene.view.organisations.first { $0.id == details?.organisation }?.name ?? ""
        let fields: [FormField<Name>] = [
            .line(.name, words.nameField, details?.name ?? ""),
            .line(.organisation, words.organisationField, remark: words.optional, organisation),
            .line(.role, words.roleField, remark: words.optional, details?.role ?? ""),
            .line(.unit, words.unitField, remark: words.optional, details?.unit ?? ""),
        ]
        var buttons: [Buttons<Choice>.Button] = [.init(.ready, words.save)]
        if person == nil { buttons.append(.init(.another, words.saveAndNext)) }
        form = Form(fields, buttons: Buttons(buttons + [.init(.back, words.cancel)]))
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        let step = form.update(input, in: scene.page.layout)
        if form.isFull { complaint = scene.wording.trouble.refusal.lineTooLong(Limits.lineCharacters) }
        switch step {
        case .press(.ready): return save(in: scene, after: .back)
        case .press(.another): return save(in: scene, after: .swap(.person(PersonScreen(nil, scene))))
        case .press(.back), .back: return .back
        case .stay, .open: return .stay
        }
    }

    private mutating func save(in scene: LeadScene, after: LeadStep) -> LeadStep {
        func filled(_ name: Name) -> String? { form.text(name).isEmpty ? nil : form.text(name) }
        guard let name = filled(.name) else {
            complaint = scene.wording.trouble.refusal.nameMissing
            form.moveFocus(to: .name)
            return .stay
        }
        let described = PastedPerson(
            name: name, organisation: filled(.organisation), role: filled(.role), unit: filled(.unit))
        let act: FacilitatorAct = person.map { .describe($0, described) } ?? .addPeople([described])
        return .all([.effects([.lead(.act(act))]), after])
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.participants
        let title = person == nil ? words.addTitle : words.editTitle
        var row = canvas.drawText(title, at: page.top, in: page.layout, role: .title, rows: 1)
        if let complaint {
            row = canvas.drawText("! " + complaint, at: row, in: page.layout, role: .warning, rows: 2)
        } else if page.layout.isRoomy, !scene.view.organisations.isEmpty {
            let known = scene.view.organisations.map(\.name).joined(separator: ", ")
            row = canvas.drawText(words.knownOrganisations(known), at: row, in: page.layout, role: .muted, rows: 2)
        }
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(scene.wording.seat.formHint, in: page.layout)
    }
}
