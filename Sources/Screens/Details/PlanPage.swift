// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

/// The pages on which a session is filled in.
enum PlanPage: Hashable, CaseIterable, Sendable {
    case about, purpose, way, prompts, organisations, sharing, code

    func title(_ words: DetailsWording) -> String {
        switch self {
        case .about: words.about
        case .purpose: words.purposePage
        case .way: words.wayPage
        case .prompts: words.promptsPage
        case .organisations: words.organisationsPage
        case .sharing: words.sharingPage
        case .code: words.codePage
        }
    }

    func text(_ plan: SessionPlan, _ words: DetailsWording) -> String {
        switch self {
        case .about: words.aboutText
        case .purpose: words.purposeText
        case .way: words.wayText
        case .prompts: words.promptsText
        case .organisations: words.organisationsText
        case .sharing: words.sharingText
        case .code: plan.hasCode ? words.codeIsSet : words.codeText
        }
    }

    /// What is filled in on the page, in a few words.
    func summary(_ plan: SessionPlan, _ wording: Wording) -> String {
        let words = wording.details
        let details = plan.details
        switch self {
        case .about: return details.title + " · " + wording.dates.short(details.date)
        case .purpose:
            return details.purpose.isEmpty || details.responsible.isEmpty ? words.notFilledIn : details.purpose.oneLine
        case .way: return words.wayName(details.wayOfWriting)
        case .prompts: return plan.prompts.map(\.label).joined(separator: ", ")
        case .organisations:
            let names = plan.organisations.map(\.name)
            return names.isEmpty ? words.none : names.joined(separator: ", ")
        case .sharing: return words.ceilingName(details.ceiling)
        case .code: return plan.hasCode ? words.codeSet : words.codeNotSet
        }
    }
}

/// The fields of those pages.
enum PlanField: Hashable, Sendable {
    case title, date, dateRemark, place, language, follows
    case purpose, responsible
    case expected, way
    case organisations
    case ceiling, retention
    case code
}

/// Why a page cannot be taken over as it is filled in.
struct PlanProblem: Error, Equatable, Sendable {
    let field: PlanField
    let sentence: String
}
