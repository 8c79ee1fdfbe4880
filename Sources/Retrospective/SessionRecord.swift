// SPDX-License-Identifier: Apache-2.0

/// The document of whoever leads the session: its details, and what was done while leading it.
package struct SessionRecord: Equatable, Codable, Sendable {
    /// Whether this is a shipped example, which is read but never written.
    package var example: Bool
    package var details: SessionDetails
    package var organisations: [Organisation]
    package var subprojects: [String]
    package var prompts: [Prompt]
    /// Who is here; somebody without a line is expected.
    package var presence: [Identifier<Participant>: Presence]
    /// Whether the group sees the leading screen; nil until it was asked.
    package var groupSeesScreen: Bool?
    /// The salted hash of the code that opens closed seats; nil when none was set.
    package var codeHash: String?
    package var rulings: [Ruling]
    package var requests: [Request]
    package var intents: [Intent]
    /// How it is led; nil until somebody led it.
    package var course: Course?

    package init(
        example: Bool = false, details: SessionDetails, organisations: [Organisation] = [], subprojects: [String] = [],
        prompts: [Prompt]
    ) {
        self.example = example
        self.details = details
        self.organisations = organisations
        self.subprojects = subprojects
        self.prompts = prompts
        presence = [:]
        groupSeesScreen = nil
        codeHash = nil
        rulings = []
        requests = []
        intents = []
        course = nil
    }
}

/// Whether somebody is in the room.
package enum Presence: String, Codable, CaseIterable, Sendable {
    case expected
    case present
    case left
}
