// SPDX-License-Identifier: Apache-2.0

/// One of the collaborating organisations, with its units.
package struct Organisation: Equatable, Codable, Sendable {
    package var id: Identifier<Organisation>
    package var name: String
    package var units: [String]

    package init(id: Identifier<Organisation>, name: String, units: [String] = []) {
        self.id = id
        self.name = name
        self.units = units
    }
}
