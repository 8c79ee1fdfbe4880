// SPDX-License-Identifier: Apache-2.0

extension Folder {
    /// The last part of the folder's path, for sentences.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
