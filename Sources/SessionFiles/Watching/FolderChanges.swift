// SPDX-License-Identifier: Apache-2.0

/// What changed in a session folder since the last report.
package struct FolderChanges: Hashable, Sendable {
    /// Names relative to the session folder, such as `participants/p-7f3a9c21.json`: made, replaced or removed.
    ///
    /// A lock file (`.room/p-7f3a9c21.lock`) is named when somebody let go of it.
    package var names: Set<String> = []
    /// Too much happened to name it: read the whole folder again.
    package var isEverything = false
    /// Where the session folder is now.
    package var whereabouts: Whereabouts = .inPlace

    package init() {}

    /// Whether no file changed; the folder itself may have moved.
    package var isEmpty: Bool { names.isEmpty && !isEverything }

    /// The folders of a session that are watched; an empty name is the session folder itself.
    static let watchedFolders = ["", "participants", "scribes", ".room"]

    /// Whether a name in one of the folders matters: not temporaries, drafts, and other programs' hidden files.
    static func matters(_ name: FileName) -> Bool {
        !name.isHidden && !name.text.hasSuffix(".draft")
    }

    /// A name as it stands in ``names``.
    static func relativeName(_ name: FileName, in folder: String) -> String {
        folder.isEmpty ? name.text : folder + "/" + name.text
    }

    /// The name inside the folder that a relative name stands for; nil when it is in another folder.
    static func name(_ relative: String, in folder: String) -> FileName? {
        guard !folder.isEmpty else { return FileName(relative) }
        return relative.hasPrefix(folder + "/") ? FileName(String(relative.dropFirst(folder.count + 1))) : nil
    }
}
