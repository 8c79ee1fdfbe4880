// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension PlanPage {
    private static let languages = Language.allCases
    private static let ceilings = Attribution.allCases
    /// The most people a session is planned for.
    private static let mostPeople = 2_000
    /// The shortest code.
    private static let leastCode = 4
    private static let purposeCharacters = 400
    private static let organisationCharacters = 10_000

    /// The fields of the page, filled in as the plan says; the prompts have a page of their own.
    func fields(_ plan: SessionPlan, _ wording: Wording) -> [FormField<PlanField>] {
        let words = wording.details
        let details = plan.details
        switch self {
        case .about:
            return aboutFields(details, wording) + [followsField(plan, wording)].compactMap(\.self)
        case .purpose:
            return [
                .paragraph(.purpose, words.purpose, details.purpose, limit: Self.purposeCharacters),
                .line(.responsible, words.responsible, remark: words.responsibleRemark, details.responsible),
            ]
        case .way:
            let people = details.expectedPeople
            return [
                .line(.expected, words.expected, remark: words.optional, people > 0 ? String(people) : "", limit: 4),
                wayField(plan, words),
            ]
        case .prompts:
            return []
        case .organisations:
            let lines = OrganisationLines.write(plan.organisations)
            return [.list(.organisations, words.organisations, lines, limit: Self.organisationCharacters)]
        case .sharing:
            let chosen = Self.ceilings.firstIndex(of: details.ceiling) ?? 0
            let until = details.retention.map { wording.dates.short($0) } ?? ""
            return [
                .options(.ceiling, words.ceiling, Self.ceilings.map(words.ceilingName), chosen: chosen),
                .line(.retention, words.retention, remark: words.optional, until),
            ]
        case .code:
            return [.line(.code, words.code, remark: words.optional, plan.code ?? "")]
        }
    }

    private func aboutFields(_ details: SessionDetails, _ wording: Wording) -> [FormField<PlanField>] {
        let words = wording.details
        let chosen = Self.languages.firstIndex(of: details.language) ?? 0
        var fields: [FormField<PlanField>] = [
            .line(.title, words.title, details.title),
            .line(.date, words.date, wording.dates.short(details.date)),
            .line(.place, words.place, remark: words.optional, details.place),
            .options(.language, words.language, Self.languages.map(words.languageName), chosen: chosen),
        ]
        if let remark = details.dateRemark {
            fields.insert(.line(.dateRemark, words.dateRemark, remark: words.optional, remark), at: 2)
        }
        return fields
    }

    /// The earlier session; nil where there is none to choose.
    func followsField(_ plan: SessionPlan, _ wording: Wording) -> FormField<PlanField>? {
        let words = wording.details
        let choices = plan.followable
        guard choices.count > 1 else { return nil }
        let lines = choices.map { id in
            guard let id else { return words.followsNone }
            return plan.earlier.first { $0.id == id }?.line(wording) ?? words.followsGone(id)
        }
        return .select(.follows, words.follows, lines, chosen: choices.firstIndex(of: plan.details.follows) ?? 0)
    }

    /// The ways of writing, in the order that suits the group.
    private func wayField(_ plan: SessionPlan, _ words: DetailsWording) -> FormField<PlanField> {
        let ways = WayOfWriting.offered(to: plan.details.expectedPeople)
        let chosen = ways.firstIndex(of: plan.details.wayOfWriting) ?? 0
        return .options(.way, words.way, ways.map(words.wayName), chosen: chosen)
    }

    // MARK: - Reading back

    /// Takes over what was filled in; nothing when one of the fields cannot be understood.
    ///
    /// The way of writing is taken over by whoever holds the order of the ways.
    func read(
        _ form: Form<PlanField, PlanChoice>, into plan: inout SessionPlan, _ wording: Wording
    ) throws(PlanProblem) {
        var changed = plan
        switch self {
        case .about: try readAbout(form, into: &changed, wording)
        case .purpose:
            changed.details.purpose = form.text(.purpose).trimmed
            changed.details.responsible = form.text(.responsible)
        case .way: try readWay(form, into: &changed, wording.details)
        case .prompts: break
        case .organisations: try readOrganisations(form, into: &changed, wording.details)
        case .sharing:
            changed.details.ceiling = Self.ceilings[form.chosen(.ceiling)]
            let until = form.text(.retention)
            changed.details.retention = until.isEmpty ? nil : try date(until, .retention, plan, wording)
        case .code:
            let code = form.text(.code)
            guard code.isEmpty || code.count >= Self.leastCode else {
                throw PlanProblem(field: .code, sentence: wording.details.codeTooShort(Self.leastCode))
            }
            changed.code = code.isEmpty ? nil : code
        }
        plan = changed
    }

    private func readAbout(
        _ form: Form<PlanField, PlanChoice>, into plan: inout SessionPlan, _ wording: Wording
    ) throws(PlanProblem) {
        plan.details.title = form.text(.title)
        guard !plan.details.title.isEmpty else {
            throw PlanProblem(field: .title, sentence: wording.details.titleMissing)
        }
        plan.details.date = try date(form.text(.date), .date, plan, wording)
        plan.details.place = form.text(.place)
        if plan.details.dateRemark != nil {
            let remark = form.text(.dateRemark)
            plan.details.dateRemark = remark.isEmpty ? nil : remark
        }
        plan.speak(Self.languages[form.chosen(.language)])
        try readFollows(form, into: &plan, wording)
    }

    private func readFollows(
        _ form: Form<PlanField, PlanChoice>, into plan: inout SessionPlan, _ wording: Wording
    ) throws(PlanProblem) {
        let choices = plan.followable
        let chosen = form.chosen(.follows)
        guard choices.indices.contains(chosen), choices[chosen] != plan.details.follows else { return }
        if let earlier = plan.earlier.first(where: { $0.id == choices[chosen] }), earlier.date > plan.details.date {
            let sentence = wording.details.followsLater(wording.dates.short(earlier.date))
            throw PlanProblem(field: .follows, sentence: sentence)
        }
        plan.details.follows = choices[chosen]
    }

    private func date(
        _ text: String, _ field: PlanField, _ plan: SessionPlan, _ wording: Wording
    ) throws(PlanProblem) -> CalendarDate {
        guard let date = Dates.read(text) else {
            let example = wording.dates.short(plan.details.date)
            throw PlanProblem(field: field, sentence: wording.details.badDate(example))
        }
        return date
    }

    private func readWay(
        _ form: Form<PlanField, PlanChoice>, into plan: inout SessionPlan, _ words: DetailsWording
    ) throws(PlanProblem) {
        let text = form.text(.expected)
        let people = text.isEmpty ? 0 : Int(text)
        guard let people, text.isEmpty || (1...Self.mostPeople).contains(people) else {
            throw PlanProblem(field: .expected, sentence: words.badNumber(Self.mostPeople))
        }
        plan.details.expectedPeople = people
    }

    private func readOrganisations(
        _ form: Form<PlanField, PlanChoice>, into plan: inout SessionPlan, _ words: DetailsWording
    ) throws(PlanProblem) {
        let text = form.text(.organisations)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.count > Limits.lineCharacters {
            throw PlanProblem(field: .organisations, sentence: words.lineTooLong(index + 1))
        }
        let read = OrganisationLines.read(text, before: plan.organisations)
        let kept = Set(read.map(\.id))
        let used = plan.organisations.filter { plan.usedOrganisations.contains($0.id) }
        if let gone = used.first(where: { !kept.contains($0.id) }) {
            throw PlanProblem(field: .organisations, sentence: words.organisationInUse(gone.name))
        }
        plan.organisations = read
    }
}
