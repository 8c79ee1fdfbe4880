// SPDX-License-Identifier: Apache-2.0

/// Where the wording of a text comes from.
package enum Provenance: String, Codable, CaseIterable, Sendable {
    /// Typed by the participant.
    case typed
    /// Written on a paper card by the participant, typed in by somebody else.
    case paper
    /// Said, and noted by the scribe word for word.
    case scribeVerbatim
    /// Said, and noted by the scribe in fewer words.
    case scribeSummary
    /// Taken over from a published text.
    case published
}
