// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Screens

/// A part of the program a pilot can fly.
protocol Piloted: KeyDriven {
    func start() -> [Effect]
}

extension HomeApp: Piloted {}
extension FacilitatorApp: Piloted {}
extension SeatApp: Piloted {}
extension ScribeApp: Piloted {}
extension PaperApp: Piloted {}
extension WallApp: Piloted {}
