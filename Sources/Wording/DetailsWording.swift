// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases around everything that is filled in about a session.
package struct DetailsWording: Sendable {
    // The pages
    package let menuTitle: String
    package let menuHint: String
    package let about: String
    package let purposePage: String
    package let wayPage: String
    package let promptsPage: String
    package let organisationsPage: String
    package let sharingPage: String
    package let codePage: String
    package let aboutText: String
    package let purposeText: String
    package let purposeBeforeExport: String
    package let wayText: String
    package let promptsText: String
    package let organisationsText: String
    package let sharingText: String
    package let codeText: String
    package let codeIsSet: String

    // The fields
    package let title: String
    package let date: String
    package let dateRemark: String
    package let place: String
    package let language: String
    package let follows: String
    package let followsNone: String
    package let followsGone: @Sendable (_ session: String) -> String
    package let languageName: @Sendable (Language) -> String
    package let purpose: String
    package let responsible: String
    package let responsibleRemark: String
    package let expected: String
    package let way: String
    package let wayName: @Sendable (WayOfWriting) -> String
    package let organisations: String
    package let ceiling: String
    package let ceilingName: @Sendable (Attribution) -> String
    package let retention: String
    package let code: String
    package let question: String
    package let label: String
    package let labelRemark: String
    package let minutes: String
    package let minutesRemark: String
    package let probes: String
    package let probesRemark: String
    package let optional: String

    // Buttons and hints
    package let save: String
    package let next: String
    package let back: String
    package let ready: String
    package let addPrompt: String
    package let moveUp: String
    package let moveDown: String
    package let remove: String
    package let removeCode: String
    package let formHint: String
    package let listHint: String
    package let promptsHint: String
    package let saveQuestion: String
    package let doNotSave: String
    package let goOn: String

    // News and complaints
    package let saved: String
    package let titleMissing: String
    package let followsLater: @Sendable (_ day: String) -> String
    package let badDate: @Sendable (_ example: String) -> String
    package let badNumber: @Sendable (_ most: Int) -> String
    package let questionMissing: String
    package let promptInUse: String
    package let organisationInUse: @Sendable (_ name: String) -> String
    package let lineTooLong: @Sendable (_ line: Int) -> String
    package let codeTooShort: @Sendable (_ least: Int) -> String
    package let fieldFull: String
    package let notFilledIn: String
    package let none: String
    package let promptNumber: @Sendable (_ number: Int) -> String
    package let codeSet: String
    package let codeNotSet: String
    package let people: @Sendable (_ count: Int) -> String
    package let prompts: @Sendable (_ count: Int) -> String
    package let purposeProposal: @Sendable (_ title: String) -> String

    // What writing costs
    package let duration: @Sendable (_ minutes: Int) -> String
    package let cost: @Sendable (_ way: WayOfWriting, _ group: String, _ total: String, _ afterwards: String) -> String
    package let longWarning: String

    /// What a way of writing costs, as one line: "20 mensen × 3 vragen ≈ 3 uur".
    package func cost(of way: WayOfWriting, people count: Int, prompts list: [Prompt]) -> String {
        let time = WritingTime(way, people: count, prompts: list)
        let group = "\(people(max(1, count))) × \(prompts(list.count))"
        return cost(way, group, duration(time.group), duration(time.afterwards))
    }
}

extension DetailsWording {
    /// Hours, rounded to halves.
    static func halves(_ minutes: Int, _ hours: String, _ half: String, _ whole: String) -> String {
        hours + ((minutes + 15) % 60 >= 30 ? half : whole)
    }
}
