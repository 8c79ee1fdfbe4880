// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of the list of people and of what is done with somebody on it.
package struct ParticipantsWording: Sendable {
    package let title: @Sendable (_ count: Int) -> String
    package let chosen: @Sendable (_ count: Int) -> String
    package let nobody: String
    package let nobodyHere: String
    package let nobodyElse: String
    package let presence: @Sendable (Presence) -> String
    package let consent: @Sendable (Attribution?) -> String
    package let shortConsent: @Sendable (Attribution?) -> String
    package let detail: @Sendable (_ person: PeopleView.Person, _ prompts: [String]) -> String
    package let listHint: String
    package let barHint: String
    package let filterHint: String
    package let choiceHint: String

    // One person
    package let addTitle: String
    package let editTitle: String
    package let nameField: String
    package let organisationField: String
    package let roleField: String
    package let unitField: String
    package let optional: String
    package let save: String
    package let saveAndNext: String
    package let cancel: String
    package let knownOrganisations: @Sendable (_ names: String) -> String
    package let removeQuestion: @Sendable (_ name: String) -> String
    package let removeText: String
    package let removeNo: String
    package let removeYes: String

    // Consent noted
    package let consentTitle: @Sendable (_ count: Int) -> String
    package let readOut: String
    package let wayQuestion: String
    package let consentSummary: @Sendable (_ names: [String], _ choice: String) -> String
    package let spoken: String
    package let onPaper: String

    // Stricter
    package let stricterTitle: @Sendable (_ name: String) -> String
    package let stricterAnswerTitle: @Sendable (_ name: String) -> String
    package let stricterText: String
    package let strictest: String

    // Merging
    package let mergeTitle: @Sendable (_ name: String) -> String
    package let mergeQuestion: @Sendable (_ from: String, _ into: String) -> String
    package let mergeGoes: @Sendable (_ person: PeopleView.Person, _ prompts: [String]) -> String
    package let mergeStays: @Sendable (_ person: PeopleView.Person, _ prompts: [String]) -> String
    package let mergeText: String
    package let mergeNo: String
    package let mergeYes: String
    package let merged: @Sendable (_ from: String, _ into: String) -> String
    /// The same without names.
    package let mergedTwo: String
    package let mergedAnswers: @Sendable (_ count: Int) -> String
    package let mergedDots: String
    package let mergedTooManyDots: String
}
