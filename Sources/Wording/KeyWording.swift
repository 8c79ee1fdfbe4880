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
    /// Stands where a command has no key: it is a button, or is chosen by its name.
    package let byName: String
    package let tab: CommandPhrase
    package let arrows: CommandPhrase
    package let enter: CommandPhrase
    package let pages: CommandPhrase
    package let escape: CommandPhrase

    // Titles of the reference
    package let title: String
    package let intro: String
    package let columns: [String]
    package let everywhere: String
    package let text: String
    package let seat: String
    package let home: String
    package let console: String
    package let people: String
    package let reading: String
    package let grouping: String
    package let groupingList: String
    package let themes: String
    package let suggestions: String
    package let pieces: String
    package let export: String
    package let paper: String
    package let scribe: String

    // In a text
    package let newLine: CommandPhrase
    package let toButtons: CommandPhrase
    package let byWord: CommandPhrase
    package let rowEnds: CommandPhrase
    package let textEnds: CommandPhrase
    package let byPage: CommandPhrase
    package let undo: CommandPhrase
    package let redo: CommandPhrase
    package let deleteWord: CommandPhrase
    package let deleteRow: CommandPhrase
    package let paste: CommandPhrase

    // At a seat
    package let next: CommandPhrase
    package let help: CommandPhrase
    package let number: CommandPhrase

    // On a list, and where something is chosen
    package let filter: CommandPhrase
    package let setting: CommandPhrase
    package let themeNumber: CommandPhrase
    package let themeName: CommandPhrase
}

extension KeyWording {
    static let dutch = KeyWording(
        space: "spatie", byName: "–",
        tab: CommandPhrase("Verder", "Naar het volgende veld of de volgende knop; met Shift terug."),
        arrows: CommandPhrase("Kiezen", "Kies een regel of een knop."),
        enter: CommandPhrase("Doen", "Druk op de knop, of open de regel."),
        pages: CommandPhrase("Bladeren", "Laat zien wat boven of onder staat."),
        escape: CommandPhrase("Terug", "Terug, zonder iets te veranderen."),
        title: "Toetsen",
        intro: "Je hebt ze niet nodig: met Tab, de pijltjes en Enter kom je overal. Wie ze kent, is sneller.",
        columns: ["Toets", "Wat", "Uitleg"],
        everywhere: "Overal", text: "In een tekst", seat: "Op een plek", home: "Aan het begin", console: "Regiescherm",
        people: "Mensen", reading: "Antwoorden",
        grouping: "Groeperen: één antwoord", groupingList: "Groeperen: de lijst", themes: "Groeperen: de thema's",
        suggestions: "Groeperen: voorstellen", pieces: "Groeperen: stukken van een antwoord", export: "Verslag",
        paper: "Kaarten typen", scribe: "Notulist",
        newLine: CommandPhrase("Nieuwe regel", "Begin een nieuwe regel; in een veld van één regel: naar het volgende."),
        toButtons: CommandPhrase("Naar de knoppen", "Van de tekst naar de knoppen, en terug."),
        byWord: CommandPhrase("Per woord", "Een woord verder of terug."),
        rowEnds: CommandPhrase("Begin en eind", "Naar het begin of het eind van de regel."),
        textEnds: CommandPhrase("Boven en onder", "Naar het begin of het eind van de tekst."),
        byPage: CommandPhrase("Bladeren", "Een scherm verder of terug."),
        undo: CommandPhrase("Ongedaan maken", "Neem terug wat je in deze tekst deed."),
        redo: CommandPhrase("Opnieuw", "Doe weer wat je terugnam."),
        deleteWord: CommandPhrase("Wis een woord", "Wis het woord voor of achter de cursor."),
        deleteRow: CommandPhrase("Wis een regel", "Wis tot het begin of tot het eind van de regel."),
        paste: CommandPhrase(
            "Plakken", "Kopiëren en plakken gaat met de toetsen van je terminal, of de rechtermuisknop."),
        next: CommandPhrase("Volgende vraag", "Naar de volgende vraag, en na de laatste naar al je antwoorden."),
        help: CommandPhrase("Hulp", "Uitleg over dit scherm."),
        number: CommandPhrase("Kiezen", "Kies wat achter dit nummer staat."),
        filter: CommandPhrase("Zoeken", "Typ een stuk van de naam; de lijst wordt korter."),
        setting: CommandPhrase("Kiezen", "Kies voor wie en welk soort bestand."),
        themeNumber: CommandPhrase(
            "In een thema", "Zet het in het thema met dit nummer; zijn er meer dan negen, dan twee cijfers."),
        themeName: CommandPhrase("Nieuw thema", "Een hoofdletter begint de naam van een nieuw thema."))

    static let english = KeyWording(
        space: "space", byName: "–",
        tab: CommandPhrase("On", "To the next field or button; with Shift back."),
        arrows: CommandPhrase("Choose", "Choose a line or a button."),
        enter: CommandPhrase("Do", "Press the button, or open the line."),
        pages: CommandPhrase("Turn", "Show what is above or below."),
        escape: CommandPhrase("Back", "Back, without changing anything."),
        title: "Keys",
        intro: "You do not need them: Tab, the arrows and Enter lead everywhere. Whoever knows them is faster.",
        columns: ["Key", "What", "Explanation"],
        everywhere: "Everywhere", text: "In a text", seat: "At a seat", home: "Home", console: "Console",
        people: "People", reading: "Answers",
        grouping: "Grouping: one answer", groupingList: "Grouping: the list", themes: "Grouping: the themes",
        suggestions: "Grouping: suggestions", pieces: "Grouping: pieces of an answer", export: "Transcript",
        paper: "Typing cards", scribe: "Scribe",
        newLine: CommandPhrase("New line", "Begin a new line; in a field of one line: to the next field."),
        toButtons: CommandPhrase("To the buttons", "From the text to the buttons, and back."),
        byWord: CommandPhrase("By word", "One word on or back."),
        rowEnds: CommandPhrase("Start and end", "To the start or the end of the line."),
        textEnds: CommandPhrase("Top and bottom", "To the start or the end of the text."),
        byPage: CommandPhrase("By page", "One screen on or back."),
        undo: CommandPhrase("Undo", "Take back what you did in this text."),
        redo: CommandPhrase("Redo", "Do again what you took back."),
        deleteWord: CommandPhrase("Delete a word", "Delete the word before or behind the cursor."),
        deleteRow: CommandPhrase("Delete a line", "Delete to the start or to the end of the line."),
        paste: CommandPhrase("Paste", "Copy and paste with the keys of your terminal, or the right mouse button."),
        next: CommandPhrase("Next question", "To the next question, and after the last one to all your answers."),
        help: CommandPhrase("Help", "What this screen is about."),
        number: CommandPhrase("Choose", "Choose what stands behind this number."),
        filter: CommandPhrase("Find", "Type a part of the name; the list gets shorter."),
        setting: CommandPhrase("Choose", "Choose for whom, and which kind of file."),
        themeNumber: CommandPhrase(
            "Under a theme", "Put it under the theme of this number; where there are more than nine, two digits."),
        themeName: CommandPhrase("New theme", "A capital letter begins the name of a new theme."))
}
