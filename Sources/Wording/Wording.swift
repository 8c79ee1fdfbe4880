// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// Every phrase of the program in one language; a phrase that lacks a language does not compile.
package struct Wording: Sendable {
    package let language: Language
    package let seat: SeatWording
    package let attribution: AttributionWording
    package let trouble: TroubleWording

    package static let dutch = Wording(
        language: .dutch, seat: .dutch, attribution: .dutch, trouble: .dutch)

    package static let english = Wording(
        language: .english, seat: .english, attribution: .english, trouble: .english)

    package static func of(_ language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
