// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What this run of the tests may take.
package enum Effort {
    /// Whether the slow tests run too (`TERUGBLIK_TEST_ALL=1`).
    package static var isFull: Bool { unsafe getenv("TERUGBLIK_TEST_ALL").map { unsafe String(cString: $0) } == "1" }
}

/// The seeds of random tests: those of `TERUGBLIK_SEED`, or so many fixed ones, ten times as many with `--all`.
package enum Seeds {
    package static func some(_ count: Int) -> [UInt64] {
        let given = unsafe getenv("TERUGBLIK_SEED").map { unsafe String(cString: $0) } ?? ""
        let seeds = given.split(separator: ",").compactMap { UInt64($0) }
        return seeds.isEmpty ? (1...UInt64(Effort.isFull ? count * 10 : count)).map(\.self) : seeds
    }
}

/// A small random generator that gives the same numbers for the same seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
