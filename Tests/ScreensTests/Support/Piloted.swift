// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Screens

/// A part of the program a pilot can fly.
protocol Piloted {
    func start() -> [Effect]
    mutating func update(_ message: Message) -> [Effect]
    func view(in size: Size) -> Canvas
}

extension HomeApp: Piloted {}
extension FacilitatorApp: Piloted {}
extension SeatApp: Piloted {}
extension ScribeApp: Piloted {}
extension PaperApp: Piloted {}
extension WallApp: Piloted {}
