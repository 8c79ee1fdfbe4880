// SPDX-License-Identifier: Apache-2.0

/// What a command is called, and what it does.
package struct CommandPhrase: Sendable, Equatable {
    /// A few words, for a button.
    package let label: String
    /// One sentence, for the help and the palette.
    package let explanation: String

    package init(label: String, explanation: String) {
        self.label = label
        self.explanation = explanation
    }

    package init(_ label: String, _ explanation: String) { self.init(label: label, explanation: explanation) }
}

/// The names of keys, and what those do that work alike on many screens.
package struct KeyWording: Sendable {
    /// The space bar.
    package let space: String
    /// Stands where a command has no key and is chosen by its name.
    package let byName: String
    package let tab: CommandPhrase
    package let arrows: CommandPhrase
    package let enter: CommandPhrase
    package let pages: CommandPhrase
    package let escape: CommandPhrase
}

extension KeyWording {
    static let dutch = KeyWording(
        space: "spatie", byName: ":",
        tab: CommandPhrase("Verder", "Naar het volgende veld of de volgende knop; met Shift terug."),
        arrows: CommandPhrase("Kiezen", "Kies een regel of een knop."),
        enter: CommandPhrase("Doen", "Druk op de knop, of open de regel."),
        pages: CommandPhrase("Bladeren", "Laat zien wat boven of onder staat."),
        escape: CommandPhrase("Terug", "Terug, zonder iets te veranderen."))

    static let english = KeyWording(
        space: "space", byName: ":",
        tab: CommandPhrase("On", "To the next field or button; with Shift back."),
        arrows: CommandPhrase("Choose", "Choose a line or a button."),
        enter: CommandPhrase("Do", "Press the button, or open the line."),
        pages: CommandPhrase("Turn", "Show what is above or below."),
        escape: CommandPhrase("Back", "Back, without changing anything."))
}
