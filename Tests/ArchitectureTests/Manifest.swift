// SPDX-License-Identifier: Apache-2.0

/// What the package manifest says, read as text.
enum Manifest {
    /// The names of the Swift targets that are not built with the strict settings.
    ///
    /// A target in C has a name like `CNcurses`.
    static func targetsWithoutStrictSettings(in manifest: String) -> [String] {
        let compact = manifest.filter { !$0.isWhitespace }
        return compact.split(separator: "arget(name:", omittingEmptySubsequences: false).dropFirst()
            .filter { !$0.contains("swiftSettings:strict") }
            .compactMap { $0.split(separator: "\"").first.map(String.init) }
            .filter { !isC($0) }
    }

    private static func isC(_ name: String) -> Bool {
        let letters = Array(name)
        return letters.count > 1 && letters[0] == "C" && letters[1].isUppercase
    }
}
