// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The four levels of attribution as choices and as short remarks.
package struct ConsentWording: Sendable {
    /// The level as a choice on the consent card.
    package let choice: @Sendable (Attribution) -> String
    /// The level as a remark beside one's own answer.
    package let remark: @Sendable (Attribution) -> String
}

extension ConsentWording {
    static let dutch = ConsentWording(
        choice: {
            switch $0 {
            case .name: "Met mijn naam"
            case .function: "Met functie en organisatie, zonder naam"
            case .unnamed: "Zonder mijn naam"
            case .withheld: "Niet delen: het blijft in deze ruimte"
            }
        },
        remark: {
            switch $0 {
            case .name: "met je naam"
            case .function: "met functie en organisatie"
            case .unnamed: "zonder je naam"
            case .withheld: "blijft in deze ruimte"
            }
        })

    static let english = ConsentWording(
        choice: {
            switch $0 {
            case .name: "With my name"
            case .function: "With role and organisation, without my name"
            case .unnamed: "Without my name"
            case .withheld: "Do not share: it stays in this room"
            }
        },
        remark: {
            switch $0 {
            case .name: "with your name"
            case .function: "with role and organisation"
            case .unnamed: "without your name"
            case .withheld: "stays in this room"
            }
        })
}
