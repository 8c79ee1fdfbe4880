// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// What the levels of attribution are called: never "anonymous", since whoever leads the session can see who wrote.
package struct AttributionWording: Sendable {
    package let name: String
    package let function: String
    package let unnamed: String
    package let withheld: String

    /// What a person chooses, as the end of "my words are shown ...".
    package func callAsFunction(_ attribution: Attribution) -> String {
        switch attribution {
        case .name: name
        case .function: function
        case .unnamed: unnamed
        case .withheld: withheld
        }
    }

    package static let dutch = AttributionWording(
        name: "met naam", function: "met functie en organisatie", unnamed: "zonder naam",
        withheld: "blijft in deze ruimte")

    package static let english = AttributionWording(
        name: "with name", function: "with role and organisation", unnamed: "without name",
        withheld: "stays in this room")
}

/// What the kinds of provenance are called beside a text.
package struct ProvenanceWording: Sendable {
    package let typed: String
    package let paper: String
    package let scribeVerbatim: String
    package let scribeSummary: String
    package let published: String

    package func callAsFunction(_ provenance: Provenance) -> String {
        switch provenance {
        case .typed: typed
        case .paper: paper
        case .scribeVerbatim: scribeVerbatim
        case .scribeSummary: scribeSummary
        case .published: published
        }
    }

    package static let dutch = ProvenanceWording(
        typed: "zelf getypt", paper: "op papier geschreven, overgetypt",
        scribeVerbatim: "gezegd, woordelijk genoteerd", scribeSummary: "gezegd, samengevat genoteerd",
        published: "overgenomen uit een gepubliceerde tekst")

    package static let english = ProvenanceWording(
        typed: "typed by the participant", paper: "written on paper, typed over",
        scribeVerbatim: "said, noted word for word", scribeSummary: "said, noted in summary",
        published: "taken from a published text")
}
