// SPDX-License-Identifier: Apache-2.0

/// The headings of tables in a transcript.
package struct TranscriptColumns: Sendable {
    package let session: String
    package let date: String
    package let place: String
    package let profile: String
    package let number: String
    package let prompt: String
    package let question: String
    package let kind: String
    package let answer: String
    package let note: String
    package let attribution: String
    package let name: String
    package let role: String
    package let organisation: String
    package let provenance: String
    package let time: String
    package let text: String
    package let corrected: String
    package let yes: String
    package let reason: String
    package let before: String
    package let turns: String
    package let people: String
    package let answered: String
    package let theme: String
    package let count: String
    package let who: String
    package let by: String
    package let state: String
    package let quote: String
    package let table: String
}
