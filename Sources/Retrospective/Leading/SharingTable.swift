// SPDX-License-Identifier: Apache-2.0

/// A table some people sit at, with a seat and a scribe of their own.
package struct SharingTable: Equatable, Codable, Sendable {
    package var id: Identifier<SharingTable>
    package var name: String
    package var members: [Identifier<Participant>]

    package init(id: Identifier<SharingTable>, name: String, members: [Identifier<Participant>]) {
        self.id = id
        self.name = name
        self.members = members
    }
}
