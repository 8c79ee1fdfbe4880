// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// Something that went wrong and deserves a sentence.
package enum Trouble: Equatable, Sendable {
    case diskFull
    case folderReadOnly
    case accessDenied
    /// The session's folder was removed or moved.
    case folderGone
    case folderMoved
    case tooManyOpenFiles
    /// Another error of the disk, by its number.
    case disk(errno: Int32)
    /// A document changed under our hands; ours was kept beside it under this name.
    case conflict(file: String)
    /// Somebody else leads the session.
    case ledElsewhere
    case newerFormat(file: String)
    case unknownMembers(file: String)
    case unreadable(file: String)
    /// The folder or file can be read by others on this machine.
    case openToOthers(file: String)
    case refused(Refusal)
    /// So many people are at a seat of their own, and nothing was changed for them.
    case seatsBusy(Int)
    /// The pasted list holds a line that is not a person.
    case badLine(number: Int)
    case noSuchSession(String)
    case folderExists(String)
    /// The settings of this account, which are not written over.
    case settingsUnreadable(file: String)
    case settingsNotKept(file: String)
    /// An external editor that could not be started or ended with an error.
    case editor(String)
}
