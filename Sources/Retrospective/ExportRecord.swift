// SPDX-License-Identifier: Apache-2.0

/// One transcript that left to a file: kept so that receivers can be told when somebody takes words back.
package struct ExportRecord: Equatable, Codable, Sendable {
    package var id: Identifier<ExportRecord>
    package var at: Moment
    package var profile: ExportProfile
    package var fileName: String
    /// SHA-256 of the file, in hexadecimal.
    package var sha256: String
    /// Whose words are in it.
    package var people: [Identifier<Participant>]

    package init(
        id: Identifier<ExportRecord>, at: Moment, profile: ExportProfile, fileName: String, sha256: String,
        people: [Identifier<Participant>]
    ) {
        self.id = id
        self.at = at
        self.profile = profile
        self.fileName = fileName
        self.sha256 = sha256
        self.people = people
    }
}

/// For whom a transcript is made.
package enum ExportProfile: String, Codable, CaseIterable, Sendable {
    /// For everybody.
    case `public`
    /// For the group itself: adds times, earlier wordings of corrections and participation.
    case `internal`
}
