// SPDX-License-Identifier: Apache-2.0

/// The phrases of the page that divides people over tables.
package struct TablesWording: Sendable {
    package let title: String
    package let number: @Sendable (_ number: Int) -> String
    package let without: String
    package let advice: String
    package let noNeed: String
    package let seating: String
    package let nobody: String
    package let noTable: String
    package let noTables: String
    package let noSuchTable: @Sendable (_ highest: Int) -> String
    package let nameOf: String
    package let nameMissing: String
    package let nameHint: String
    package let hint: String
    /// For the command line: there is no table of this name, but these.
    package let unknown: @Sendable (_ name: String, _ known: [String]) -> String
}

/// What can be done with the tables.
package struct TablesCommandWording: Sendable {
    package let open: CommandPhrase
    package let suggest: CommandPhrase
    package let name: CommandPhrase
    package let clear: CommandPhrase
}

extension TablesWording {
    static let dutch = TablesWording(
        title: "Wie zit aan welke tafel?",
        number: { "Tafel \($0)" },
        without: "Geen tafel",
        advice: "Met meer dan 12 mensen duurt een ronde lang. Druk op s voor een voorstel met tafels.",
        noNeed: "Deze groep past in één kring. Druk op s als je toch tafels wilt.",
        seating: "Elke tafel krijgt een eigen ronde, in gelote volgorde. Een cijfer: naar die tafel.",
        nobody: "Er is nog niemand om een tafel te geven.",
        noTable: "Deze persoon heeft nog geen tafel. Typ het nummer van een tafel.",
        noTables: "Er zijn geen tafels.",
        noSuchTable: { "Die tafel is er niet. Typ 1 tot en met \($0)." },
        nameOf: "Hoe heet deze tafel?",
        nameMissing: "Vul een naam in.",
        nameHint: "Enter: bewaren · Esc: terug",
        hint: "1–9: naar die tafel · s voorstel · n naam · Esc: terug · ? hulp",
        unknown: { name, known in
            known.isEmpty
                ? "Er zijn nog geen tafels in deze sessie."
                : "Er is geen tafel \(name). Wel: \(known.joined(separator: ", "))."
        })

    static let english = TablesWording(
        title: "Who sits at which table?",
        number: { "Table \($0)" },
        without: "No table",
        advice: "With more than 12 people a round takes long. Press s for a proposal with tables.",
        noNeed: "This group fits in one circle. Press s if you want tables all the same.",
        seating: "Each table gets a round of its own, drawn by lot. A digit: to that table.",
        nobody: "There is nobody to give a table yet.",
        noTable: "This person has no table yet. Type the number of a table.",
        noTables: "There are no tables.",
        noSuchTable: { "There is no such table. Type 1 to \($0)." },
        nameOf: "What is this table called?",
        nameMissing: "Fill in a name.",
        nameHint: "Enter: keep · Esc: back",
        hint: "1–9: to that table · s proposal · n name · Esc: back · ? help",
        unknown: { name, known in
            known.isEmpty
                ? "There are no tables in this session yet."
                : "There is no table \(name). There are: \(known.joined(separator: ", "))."
        })
}

extension TablesCommandWording {
    static let dutch = TablesCommandWording(
        open: CommandPhrase("Tafels", "Verdeel de mensen over tafels."),
        suggest: CommandPhrase("Stel tafels voor", "Verdeel iedereen over tafels, organisaties door elkaar."),
        name: CommandPhrase("Geef een naam", "Geef de tafel van deze persoon een naam."),
        clear: CommandPhrase("Geen tafels", "Haal alle tafels weg; de mensen blijven."))

    static let english = TablesCommandWording(
        open: CommandPhrase("Tables", "Divide the people over tables."),
        suggest: CommandPhrase("Propose tables", "Divide everybody over tables, organisations mixed."),
        name: CommandPhrase("Name it", "Name the table of this person."),
        clear: CommandPhrase("No tables", "Take all tables away; the people stay."))
}
