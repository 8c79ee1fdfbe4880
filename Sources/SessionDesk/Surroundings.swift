// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// What the desk takes from the world outside the sessions folder.
package struct Surroundings: Sendable {
    package var now: @Sendable () -> Moment
    /// Random bits for identifiers.
    package var random: @Sendable () -> UInt32
    /// What is remembered between starts; nil remembers nothing.
    package var settings: SettingsFile?
    /// Where transcripts and card sheets are written.
    package var exportFolder: String
    /// What `~` means in a path somebody types.
    package var homeFolder: String?
    /// How a session is named in another terminal.
    package var call: @Sendable (Folder) -> SessionCall
    /// Folders to try, the best first, for words that the session's folder cannot take.
    package var rescuePlaces: [String]
    /// Folders with own templates, besides the one beside the sessions.
    package var templatePlaces: [String]
    /// Folders to try, the best first, for rehearsals.
    package var rehearsalPlaces: [String]
    /// The words of the command that opens a text in an external editor; empty when there is none.
    package var editorCommand: [String]
    /// Runs a command with a file on the terminal. - Returns: whether it ended well.
    package var runEditor: @Sendable (_ command: [String], _ path: String) -> Bool
    /// The folder is hardly looked at where the system announces changes anyway: an idle program stays asleep.
    package var watching: FolderWatch.Pace

    package init(
        now: @escaping @Sendable () -> Moment, random: @escaping @Sendable () -> UInt32,
        settings: SettingsFile? = nil, exportFolder: String,
        homeFolder: String? = nil,
        call: @escaping @Sendable (Folder) -> SessionCall = { SessionCall(session: $0.name) },
        rescuePlaces: [String] = [], templatePlaces: [String] = [], rehearsalPlaces: [String] = [],
        editorCommand: [String],
        runEditor: @escaping @Sendable (_ command: [String], _ path: String) -> Bool,
        watching: FolderWatch.Pace = .init(sweep: 600_000)
    ) {
        self.now = now
        self.random = random
        self.settings = settings
        self.exportFolder = exportFolder
        self.homeFolder = homeFolder
        self.call = call
        self.rescuePlaces = rescuePlaces
        self.templatePlaces = templatePlaces
        self.rehearsalPlaces = rehearsalPlaces
        self.editorCommand = editorCommand
        self.runEditor = runEditor
        self.watching = watching
    }
}
