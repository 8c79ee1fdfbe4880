// SPDX-License-Identifier: Apache-2.0

import TerminalPort

extension TerugblikProgram: KeyDriven {
    package static func message(for pointer: Pointer) -> Message? { .pointer(pointer) }

    /// A click as the keys that do the same, and what it was on.
    func keys(for pointer: Pointer) -> [Message] {
        var keys = ClickKeys(self, size: size)
        let answer = keys.answer(to: pointer, after: lastClick)
        return answer.inputs.map { .input($0) } + (answer.click.map { [.clicked($0)] } ?? [])
    }

    mutating func remember(_ click: Click) -> [Effect] {
        lastClick = click
        return [.startTimer(Click.timer, milliseconds: Click.milliseconds)]
    }
}
