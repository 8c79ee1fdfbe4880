// SPDX-License-Identifier: Apache-2.0

/// A language the program speaks.
package enum Language: String, CaseIterable, Codable, Sendable {
    case dutch = "nl"
    case english = "en"
}
