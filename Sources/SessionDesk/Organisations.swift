// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// Organisations by the names people type.
package enum Organisations {
    /// Finds the organisation of this name, whatever its capitals and spaces, or adds it.
    @discardableResult
    package static func find(
        _ name: String, in organisations: inout [Organisation], identifier: Identifier<Organisation>
    ) -> Identifier<Organisation> {
        if let known = organisations.first(where: { key($0.name) == key(name) }) { return known.id }
        organisations.append(Organisation(id: identifier, name: name))
        return identifier
    }

    private static func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
