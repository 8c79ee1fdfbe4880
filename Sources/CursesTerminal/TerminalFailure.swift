// SPDX-License-Identifier: Apache-2.0

/// Why a terminal cannot be used; each case has what a sentence about it needs.
package enum TerminalFailure: Error, Equatable, Sendable {
    /// Standard input or output is a file, a pipe or nothing.
    case notATerminal
    /// The terminal cannot place its cursor; the name is the value of `TERM`.
    case dumbTerminal(name: String)
    /// Neither `TERM` nor the fallbacks `xterm-256color` and `vt100` are described on this machine.
    case noDescription(name: String)
    /// The machine has no UTF-8 locale, not even `C.UTF-8`.
    case notUTF8
    /// The system has no descriptors left.
    case noDescriptors
}
