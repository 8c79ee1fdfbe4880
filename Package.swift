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
    products: [
        .executable(name: "terugblik", targets: ["terugblik"]),
        .executable(name: "terugblik-bench", targets: ["terugblik-bench"]),
    ],
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

        .target(
            name: "CPassword",
            cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))],
            linkerSettings: [.linkedLibrary("crypt", .when(platforms: [.linux]))]
        ),

        // The values.
        .target(name: "Retrospective", swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Retrospective"], swiftSettings: strict),
        .target(name: "CellCanvas", dependencies: ["CCharacterWidth"], swiftSettings: strict),
        .target(
            name: "TextEditing", dependencies: ["Retrospective", "CellCanvas", "TerminalPort"], swiftSettings: strict),
        .target(name: "TerminalPort", dependencies: ["CellCanvas"], swiftSettings: strict),

        // What is made of them.
        .target(name: "Transcripts", dependencies: ["Retrospective", "Wording"], swiftSettings: strict),
        .target(name: "SessionFiles", dependencies: ["Retrospective", "CPassword"], swiftSettings: strict),
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
        .target(
            name: "SessionDesk",
            dependencies: [
                "Retrospective", "Wording", "TerminalPort", "Transcripts", "SessionFiles", "Screens", "AppRuntime",
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "terugblik",
            dependencies: [
                "SessionDesk", "Retrospective", "Wording", "CellCanvas", "TextEditing", "TerminalPort", "Transcripts",
                "SessionFiles",
                "Screens", "CursesTerminal", "AppRuntime",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // The figures: script/bench.
        .executableTarget(
            name: "terugblik-bench",
            dependencies: [
                "CNcurses", "SessionDesk", "Retrospective", "CellCanvas", "TextEditing", "TerminalPort", "Transcripts",
                "SessionFiles", "Screens", "CursesTerminal", "AppRuntime", "PseudoTerminal",
            ],
            path: "Benchmarks/terugblik-bench", swiftSettings: strict
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
            name: "TerminalFixture",
            dependencies: ["CCharacterWidth", "CellCanvas", "TerminalPort", "CursesTerminal", "AppRuntime"],
            path: "Tests/TerminalFixture", swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "CellCanvas", "TerminalPort", "CursesTerminal", "AppRuntime", "PseudoTerminal", "TerminalFixture",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Retrospective", "SessionFiles", "CellCanvas", "PseudoTerminal", "Fault", "terugblik",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TranscriptsTests", dependencies: ["Transcripts", "Wording", "Retrospective"],
            exclude: ["Expected", "check_transcripts.py"], swiftSettings: strict),
        // The tests of the values.
        .testTarget(
            name: "RetrospectiveTests", dependencies: ["Retrospective", "Fault"], swiftSettings: strict),
        .testTarget(name: "WordingTests", dependencies: ["Wording", "Retrospective"], swiftSettings: strict),
        .testTarget(name: "CellCanvasTests", dependencies: ["CellCanvas", "Fault"], swiftSettings: strict),
        .testTarget(
            name: "TextEditingTests", dependencies: ["TextEditing", "CellCanvas", "TerminalPort", "Fault"],
            swiftSettings: strict),
        // The tests of the screens: pictures, and a pilot that presses keys.
        .testTarget(
            name: "ScreensTests",
            dependencies: [
                "Screens", "SessionDesk", "SessionFiles", "AppRuntime", "Fault", "Retrospective", "Wording",
                "CellCanvas", "TextEditing", "TerminalPort",
            ],
            exclude: ["Frames"], swiftSettings: strict),
        // The tests of the files, and what they need: a file system that fails on purpose, a program that can be killed.
        .target(name: "Fault", dependencies: ["SessionFiles"], path: "Tests/Fault", swiftSettings: strict),
        .executableTarget(
            name: "StoreWriter", dependencies: ["SessionFiles", "Fault"], path: "Tests/StoreWriter",
            swiftSettings: strict),
        .testTarget(
            name: "SessionDeskTests",
            dependencies: ["SessionDesk", "SessionFiles", "Screens", "Retrospective", "TerminalPort", "Fault"],
            swiftSettings: strict),
        .testTarget(
            name: "SessionFilesTests", dependencies: ["SessionFiles", "Fault", "StoreWriter"], swiftSettings: strict),
        // The real program as a command: what it prints, where, and with which exit code.
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["terugblik", "Fault", "SessionFiles", "Retrospective", "PseudoTerminal", "CellCanvas"],
            swiftSettings: strict),
        // The published format: the shipped sessions, and what the store writes, against the schemas in docs/format.
        .testTarget(
            name: "FormatTests", dependencies: ["SessionFiles", "Retrospective", "Transcripts", "Wording", "Fault"],
            exclude: ["validate_documents.py"], swiftSettings: strict),
    ]
)
