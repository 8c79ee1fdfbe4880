// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

/// Everything about a session that is filled in beforehand and can be changed at any time.
struct SessionPlan: Equatable, Sendable {
    var details: SessionDetails
    var prompts: [Prompt]
    var organisations: [Organisation]
    /// A code that was typed; nil when there is none to set.
    var code: String?
    /// Whether the session has a code already.
    let hasCode: Bool
    /// The prompts and organisations that are known to be in use; of others the session says so when they go.
    let usedPrompts: Set<Identifier<Prompt>>
    let usedOrganisations: Set<Identifier<Organisation>>
    /// Whether the way of writing was chosen rather than proposed.
    var isWayChosen: Bool
    /// The sessions it can follow, the newest first.
    var earlier: [EarlierSession] = []
    /// What the prompts came from.
    private(set) var template = SessionTemplate.shipped(.threePrompts)

    /// A session that is there already.
    init(_ view: FacilitatorView) {
        details = view.details
        prompts = view.prompts
        organisations = view.organisations
        hasCode = view.hasCode
        let answered = zip(view.prompts, view.answered).filter { $0.1 > 0 }
        usedPrompts = Set(answered.map(\.0.id))
        usedOrganisations = view.usedOrganisations
        isWayChosen = true
    }

    /// A new session, with everything that can be proposed.
    init(on day: CalendarDate, in language: Language) {
        details = SessionDetails(title: "", date: day, language: language)
        prompts = Template.lookingBack(in: language)
        organisations = []
        hasCode = false
        usedPrompts = []
        usedOrganisations = []
        isWayChosen = false
    }

    /// Changes the language of the questions; those of the template follow, own ones stay as they are.
    mutating func speak(_ language: Language) {
        if !hasOwnPrompts { prompts = template.prompts(in: language) }
        details.language = language
    }

    /// Whether the prompts are others than those of the template.
    var hasOwnPrompts: Bool { prompts != template.prompts(in: details.language) }

    /// Begins with the prompts of another template; with an own one also as it says it is held.
    mutating func begin(with template: SessionTemplate) {
        guard template != self.template else { return }
        self.template = template
        if case .own(let own) = template {
            details = own.details(over: details)
            isWayChosen = true
        }
        prompts = template.prompts(in: details.language)
    }

    /// The steps that come with the template; nil when nobody planned them.
    var course: Course? {
        if case .own(let own) = template { own.course(for: prompts) } else { nil }
    }

    /// What can be chosen to follow: nothing, the sessions there are, and what is followed though it is gone.
    var followable: [String?] {
        let ids = earlier.map(\.id)
        let gone = details.follows.map { ids.contains($0) ? [] : [$0] } ?? []
        return [nil] + ids + gone
    }

    /// Takes a number of people as the size of the group; the way of writing follows until it is chosen.
    mutating func expect(_ people: Int) {
        details.expectedPeople = people
        if !isWayChosen { details.wayOfWriting = WayOfWriting.offered(to: people)[0] }
    }

    /// A word for a new prompt that none of them has.
    var freePrompt: Identifier<Prompt>? {
        let words = (1...(prompts.count + 1)).map { "prompt-\($0)" }
        return words.lazy.compactMap { Identifier<Prompt>($0) }.first { id in !prompts.contains { $0.id == id } }
    }
}
