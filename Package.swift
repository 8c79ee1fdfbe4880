// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: Swift 6, strict memory safety, and imports that must be named where they are used.
///
/// A warning is an error in debug builds, which is what tests run on; in a release build it stays a warning, so that a newer
/// compiler never keeps anybody from starting the program.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error, .when(configuration: .debug)),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "terugblik",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "terugblik", targets: ["terugblik"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // The edges in C: ncurses and signals in one, the width of characters in the other.
        .target(
            name: "CNcurses",
            cSettings: [
                .define("NCURSES_WIDECHAR", to: "1"),
                .define("_GNU_SOURCE", .when(platforms: [.linux])),
            ],
            linkerSettings: [
                .linkedLibrary("ncursesw", .when(platforms: [.linux])),
                .linkedLibrary("tinfo", .when(platforms: [.linux])),
                .linkedLibrary("ncurses", .when(platforms: [.macOS])),
            ]
        ),
        .target(name: "CCharacterWidth", cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))]),

        // The values.
        .target(name: "Retrospective", swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Retrospective"], swiftSettings: strict),
        .target(name: "CellCanvas", dependencies: ["CCharacterWidth"], swiftSettings: strict),
        .target(name: "TextEditing", dependencies: ["CellCanvas"], swiftSettings: strict),
        .target(name: "TerminalPort", dependencies: ["CellCanvas"], swiftSettings: strict),

        // What is made of them.
        .target(name: "Transcripts", dependencies: ["Retrospective", "Wording"], swiftSettings: strict),
        .target(name: "SessionFiles", dependencies: ["Retrospective"], swiftSettings: strict),
        .target(
            name: "Screens",
            dependencies: ["Retrospective", "Wording", "CellCanvas", "TextEditing", "TerminalPort"],
            swiftSettings: strict
        ),

        // The edges.
        .target(
            name: "CursesTerminal",
            dependencies: ["CNcurses", "CellCanvas", "TerminalPort"],
            swiftSettings: strict
        ),
        .target(name: "AppRuntime", dependencies: ["CellCanvas", "TerminalPort"], swiftSettings: strict),
        .executableTarget(
            name: "terugblik",
            dependencies: [
                "Retrospective", "Wording", "CellCanvas", "TextEditing", "TerminalPort", "Transcripts", "SessionFiles",
                "Screens", "CursesTerminal", "AppRuntime",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // The tests.
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        // The real program on a terminal, in tests.
        .target(
            name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
            cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))]
        ),
        .target(
            name: "PseudoTerminal", dependencies: ["CPseudoTerminal", "CCharacterWidth", "CellCanvas"],
            path: "Tests/PseudoTerminal", exclude: ["README.md"], swiftSettings: strict
        ),
        .executableTarget(
            name: "TerminalFixture", dependencies: ["CellCanvas", "TerminalPort", "CursesTerminal", "AppRuntime"],
            path: "Tests/TerminalFixture", swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "CellCanvas", "TerminalPort", "CursesTerminal", "AppRuntime", "PseudoTerminal", "TerminalFixture",
            ],
            swiftSettings: strict
        ),
    ]
)
