// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases around a pasted list of people.
package struct PeopleWording: Sendable {
    package let title: String
    package let text: String
    package let nothingYet: String
    package let understood: @Sendable (_ people: Int, _ organisations: Int) -> String
    package let skipped: @Sendable (_ count: Int) -> String
    package let unused: @Sendable (_ columns: [String]) -> String
    package let add: @Sendable (_ count: Int) -> String
    package let surnameFirst: String
    package let nameFirst: String
    package let lookThrough: String
    package let clear: String
    package let back: String
    package let hint: String
    package let previewHint: String
    package let buttonsHint: String
    package let tooLong: String
    package let fromFile: String
    package let whereFile: String
    package let fileHint: String
    package let fileMissing: @Sendable (_ path: String) -> String
    package let fileMayNotRead: @Sendable (_ path: String) -> String
    package let fileNoList: @Sendable (_ path: String) -> String

    // What is wrong with a line
    package let noName: @Sendable (_ line: Int) -> String
    package let nameTooLong: @Sendable (_ line: Int) -> String
    package let tooManyParts: @Sendable (_ line: Int) -> String
    package let unclearComma: @Sendable (_ line: Int) -> String
    package let openQuote: @Sendable (_ line: Int) -> String
    package let twice: @Sendable (_ line: Int, _ first: Int) -> String
    package let present: @Sendable (_ line: Int) -> String
    package let mendFirst: String
    package let tooMany: @Sendable (_ most: Int) -> String

    // A list in a file
    package let unclearInFile: @Sendable (_ line: Int) -> String
    package let writeHeadings: String
    package let nobody: String
    package let fileNotText: @Sendable (_ path: String) -> String
    package let readAsWindows: String
    package let readAsUTF16: String
    package let nothingMade: String
    package let nobodyAdded: String
    package let ledNow: String
    package let wouldAdd: @Sendable (_ understood: String) -> String
    package let added: @Sendable (_ understood: String) -> String
    package let previewed: @Sendable (_ understood: String) -> String
    package let previewNeedsFile: String
}

extension PeopleWording {
    static let dutch = PeopleWording(
        title: "Wie doen er mee?",
        text: "Plak of typ een lijst, één persoon per regel: naam; organisatie; functie",
        nothingYet: "Hier zie je straks wat er is begrepen.",
        understood: { people, organisations in
            let count = people == 1 ? "1 persoon" : "\(people) mensen"
            return organisations == 0
                ? count : count + " · \(organisations) " + (organisations == 1 ? "organisatie" : "organisaties")
        },
        skipped: { $0 == 1 ? "1 stond er al" : "\($0) stonden er al" },
        unused: { "niet gebruikt: " + $0.joined(separator: ", ") },
        add: { $0 == 1 ? "Voeg 1 persoon toe" : "Voeg \($0) mensen toe" },
        surnameFirst: "Achternaam, voornaam",
        nameFirst: "Naam, organisatie",
        lookThrough: "Bekijk de lijst",
        clear: "Leegmaken",
        back: "Terug",
        hint: "Tab: naar de knoppen · plakken: Ctrl+Shift+V of rechtermuisknop",
        previewHint: "Pijltjes: bladeren · Tab: naar de knoppen",
        buttonsHint: "Pijltjes: kiezen · Enter: drukken · Tab: naar de tekst",
        tooLong: "Deze lijst is te lang om te plakken. Er is niets veranderd.",
        fromFile: "Uit een bestand",
        whereFile: "Typ waar het bestand staat, of sleep het hierheen.",
        fileHint: "Enter: lezen · Esc: terug",
        fileMissing: { "\($0) is er niet." },
        fileMayNotRead: { "\($0) mag je niet lezen." },
        fileNoList: { "\($0) is geen gewoon bestand, of te groot voor een lijst." },
        noName: { "Regel \($0): er staat geen naam." },
        nameTooLong: { "Regel \($0): dit is te lang voor een naam." },
        tooManyParts: { "Regel \($0): te veel stukken. Schrijf naam; organisatie; functie." },
        unclearComma: { "Regel \($0): komma onduidelijk. Kies met een knop wat er staat." },
        openQuote: { "Regel \($0): een aanhalingsteken wordt niet gesloten." },
        twice: { "Regel \($0): dezelfde persoon als regel \($1)." },
        present: { "Regel \($0): staat al op de lijst." },
        mendFirst: "Verbeter eerst de regels met een !. Er is nog niemand toegevoegd.",
        tooMany: { "Er passen \($0) mensen in één keer." },
        unclearInFile: { "Regel \($0): komma onduidelijk; het kan een achternaam zijn, of een organisatie." },
        writeHeadings: "Zet een regel met koppen boven de lijst, zoals: naam,organisatie,functie",
        nobody: "In dit bestand staat niemand.",
        fileNotText: { "\($0) is geen gewone tekst. Bewaar het in je rekenblad als 'CSV UTF-8'." },
        readAsWindows: "Gelezen als Windows-1252, zoals Excel schrijft. Kijk of é en ë kloppen.",
        readAsUTF16: "Gelezen als UTF-16.",
        nothingMade: "Er is niets gemaakt. Verbeter het bestand en probeer het opnieuw.",
        nobodyAdded: "Er is niemand toegevoegd. Verbeter het bestand en probeer het opnieuw.",
        ledNow: "De sessie wordt nu geleid. Zet de mensen op het regiescherm in de lijst: druk daar op m, en dan op l.",
        wouldAdd: { "Begrepen: \($0). Er is nog niemand toegevoegd." },
        added: { "Toegevoegd: \($0)." },
        previewed: { "Begrepen: \($0). Er is nog niets gemaakt." },
        previewNeedsFile: "--preview laat de lijst van --people zien. Geef die erbij.")

    static let english = PeopleWording(
        title: "Who takes part?",
        text: "Paste or type a list, one person a line: name; organisation; role",
        nothingYet: "What is understood will be shown here.",
        understood: { people, organisations in
            let count = people == 1 ? "1 person" : "\(people) people"
            return organisations == 0
                ? count : count + " · \(organisations) " + (organisations == 1 ? "organisation" : "organisations")
        },
        skipped: { $0 == 1 ? "1 was there already" : "\($0) were there already" },
        unused: { "not used: " + $0.joined(separator: ", ") },
        add: { $0 == 1 ? "Add 1 person" : "Add \($0) people" },
        surnameFirst: "Surname, first name",
        nameFirst: "Name, organisation",
        lookThrough: "Look through",
        clear: "Empty",
        back: "Back",
        hint: "Tab: to the buttons · paste: Ctrl+Shift+V or the right mouse button",
        previewHint: "Arrows: scroll · Tab: to the buttons",
        buttonsHint: "Arrows: choose · Enter: press · Tab: to the text",
        tooLong: "This list is too long to paste. Nothing has changed.",
        fromFile: "From a file",
        whereFile: "Type where the file is, or drag it here.",
        fileHint: "Enter: read · Esc: back",
        fileMissing: { "\($0) is not there." },
        fileMayNotRead: { "You may not read \($0)." },
        fileNoList: { "\($0) is no ordinary file, or too large for a list." },
        noName: { "Line \($0): there is no name." },
        nameTooLong: { "Line \($0): this is too long for a name." },
        tooManyParts: { "Line \($0): too many parts. Write name; organisation; role." },
        unclearComma: { "Line \($0): unclear comma. Choose with a button what it is." },
        openQuote: { "Line \($0): a quotation mark is not closed." },
        twice: { "Line \($0): the same person as line \($1)." },
        present: { "Line \($0): on the list already." },
        mendFirst: "Mend the lines with a ! first. Nobody was added yet.",
        tooMany: { "\($0) people fit at once." },
        unclearInFile: { "Line \($0): unclear comma; it can be a surname, or an organisation." },
        writeHeadings: "Put a line of headings above the list, such as: name,organisation,role",
        nobody: "There is nobody in this file.",
        fileNotText: { "\($0) is not plain text. Save it in your spreadsheet as 'CSV UTF-8'." },
        readAsWindows: "Read as Windows-1252, as Excel writes. See whether é and ë are right.",
        readAsUTF16: "Read as UTF-16.",
        nothingMade: "Nothing was made. Mend the file and try again.",
        nobodyAdded: "Nobody was added. Mend the file and try again.",
        ledNow: "The session is being led now. Put the people on the list on the console: press m there, then l.",
        wouldAdd: { "Understood: \($0). Nobody was added yet." },
        added: { "Added: \($0)." },
        previewed: { "Understood: \($0). Nothing was made yet." },
        previewNeedsFile: "--preview shows the list of --people. Give that as well.")
}
