// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of home.
package struct HomeWording: Sendable {
    package let title: String
}

extension HomeWording {
    static let dutch = HomeWording(title: "Jouw sessies")
    static let english = HomeWording(title: "Your sessions")
}
