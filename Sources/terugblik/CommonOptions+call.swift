// SPDX-License-Identifier: Apache-2.0

import Glibc
import Screens
import SessionFiles

extension CommonOptions {
    /// How a session is named in another terminal, wherever that terminal stands.
    @Sendable func call(of folder: Folder) -> SessionCall {
        let path = Self.wholePath(folder.path)
        let shipped = Environment.value(Self.runVariable).map { String($0.dropLast("script/run".count)) + "Sessions" }
        let isFoundByName = [Self.ownFolder, shipped].compactMap(\.self).contains { path == $0 + "/" + folder.name }
        return SessionCall(program: Self.program, session: isFoundByName ? folder.name : Self.short(path))
    }

    /// Set by `script/run` to its own path, which is what to type again.
    private static let runVariable = "TERUGBLIK_RUN"

    /// The program as it was started: found by the shell, or by its path.
    private static var program: String {
        if let script = Environment.value(runVariable) { return short(script) }
        let started = CommandLine.arguments.first ?? ""
        return started.contains("/") ? short(wholePath(started)) : "terugblik"
    }

    private static func wholePath(_ path: String) -> String {
        guard let whole = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(whole) }
        return unsafe String(cString: whole)
    }

    /// With `~` for the home folder, as a shell understands it.
    private static func short(_ path: String) -> String {
        guard let home = Environment.value("HOME"), home != "/", path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }
}
