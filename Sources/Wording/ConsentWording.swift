// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The four levels of attribution as choices and as short remarks.
package struct ConsentWording: Sendable {
    /// The level as a choice on the consent card.
    package let choice: @Sendable (Attribution) -> String
    /// What must be known before that choice; nil when the choice says it all.
    package let detail: @Sendable (Attribution) -> String?
    /// The level as a remark beside one's own answer.
    package let remark: @Sendable (Attribution) -> String
    /// The level in a word or two, for narrow screens.
    package let mark: @Sendable (Attribution) -> String
}

extension Wording {
    /// The consent card as it is shown: text, question and choices, for the record of what somebody agreed to.
    package var consentCard: String {
        let choices = Attribution.allCases.enumerated().map { index, level in
            "\(index + 1)  "
                + [consent.choice(level), consent.detail(level)].compactMap(\.self).joined(separator: ": ")
        }
        return ([seat.consentText, seat.consentQuestion] + choices).joined(separator: "\n")
    }
}

extension ConsentWording {
    static let dutch = ConsentWording(
        choice: {
            switch $0 {
            case .name: "Met mijn naam"
            case .function: "Met functie en organisatie"
            case .unnamed: "Zonder mijn naam"
            case .withheld: "Blijft in deze ruimte"
            }
        },
        detail: {
            switch $0 {
            case .name, .function: nil
            case .unnamed: "de gespreksleider ziet wie het is"
            case .withheld: "niet in het verslag"
            }
        },
        remark: {
            switch $0 {
            case .name: "met je naam"
            case .function: "met functie en organisatie"
            case .unnamed: "zonder je naam"
            case .withheld: "blijft in deze ruimte"
            }
        },
        mark: {
            switch $0 {
            case .name: "naam"
            case .function: "functie"
            case .unnamed: "zonder naam"
            case .withheld: "niet delen"
            }
        })

    static let english = ConsentWording(
        choice: {
            switch $0 {
            case .name: "With my name"
            case .function: "With role and organisation"
            case .unnamed: "Without my name"
            case .withheld: "Stays in this room"
            }
        },
        detail: {
            switch $0 {
            case .name, .function: nil
            case .unnamed: "the facilitator sees who wrote it"
            case .withheld: "not in the transcript"
            }
        },
        remark: {
            switch $0 {
            case .name: "with your name"
            case .function: "with role and organisation"
            case .unnamed: "without your name"
            case .withheld: "stays in this room"
            }
        },
        mark: {
            switch $0 {
            case .name: "name"
            case .function: "role"
            case .unnamed: "no name"
            case .withheld: "not shared"
            }
        })
}
