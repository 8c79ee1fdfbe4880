// SPDX-License-Identifier: Apache-2.0

/// What can be done while answers get themes, as buttons and in the help.
package struct GroupingCommandWording: Sendable {
    package let open: CommandPhrase
    package let nextLoose: CommandPhrase
    package let previousLoose: CommandPhrase
    package let newTheme: CommandPhrase
    package let alike: CommandPhrase
    package let divide: CommandPhrase
    package let takeOut: CommandPhrase
    package let mark: CommandPhrase
    package let countMarks: CommandPhrase
    package let answerList: CommandPhrase
    package let themeList: CommandPhrase
    package let suggestions: CommandPhrase
    package let moreSuggestions: CommandPhrase
    package let openSuggestion: CommandPhrase
    package let jump: CommandPhrase
    package let slips: CommandPhrase
    package let typeThemes: CommandPhrase
    package let looseOnly: CommandPhrase
    package let showLarge: CommandPhrase
    package let openTheme: CommandPhrase
    package let renameTheme: CommandPhrase
    package let mergeTheme: CommandPhrase
    package let removeTheme: CommandPhrase
}

extension GroupingCommandWording {
    static let dutch = GroupingCommandWording(
        open: CommandPhrase(
            "Groeperen",
            "Geef de antwoorden samen met de groep thema's."),
        nextLoose: CommandPhrase(
            "Volgende",
            "Laat dit antwoord zoals het is; naar het volgende zonder thema."),
        previousLoose: CommandPhrase(
            "Vorige",
            "Naar het vorige antwoord zonder thema."),
        newTheme: CommandPhrase(
            "Nieuw thema",
            "Maak een thema met dit antwoord of de gekozen antwoorden; een hoofdletter begint meteen de naam."),
        alike: CommandPhrase(
            "Waar lijkt dit op?",
            "Toon antwoorden die hierop lijken, met de woorden die ze delen."),
        divide: CommandPhrase(
            "Splits",
            "Zet stukken van dit antwoord in eigen thema's; de woorden blijven gelijk."),
        takeOut: CommandPhrase(
            "Zonder thema",
            "Haal dit antwoord uit zijn thema."),
        mark: CommandPhrase(
            "Belangrijk",
            "Merk een antwoord dat mensen of een tafel het belangrijkst vinden, of neem dat terug; gemerkte komen eerst."
        ),
        countMarks: CommandPhrase(
            "Tel wat gemerkt is",
            "Tel wat mensen op hun plek merkten: dat komt dan eerst. Nog eens laat hen verder merken."),
        answerList: CommandPhrase(
            "Lijst",
            "Bekijk veel antwoorden tegelijk, kies er meer en zoek."),
        themeList: CommandPhrase(
            "Thema's",
            "Hernoem, voeg samen, splits of haal thema's weg."),
        suggestions: CommandPhrase(
            "Voorstellen",
            "Toon wat misschien bij elkaar hoort, en waarom; er verandert niets vanzelf."),
        moreSuggestions: CommandPhrase(
            "Meer voorstellen",
            "Toon ook wat minder op elkaar lijkt."),
        openSuggestion: CommandPhrase(
            "Laat zien",
            "Toon deze antwoorden, gekozen en al; een cijfer zet ze in een thema."),
        jump: CommandPhrase(
            "Ga naar nummer",
            "Naar het antwoord met dit nummer."),
        slips: CommandPhrase(
            "Strookjes",
            "Maak genummerde strookjes om af te drukken, voor een echte muur."),
        typeThemes: CommandPhrase(
            "Typ de muur over",
            "Typ wat op de muur hangt: thema 3: 4 7 12."),
        looseOnly: CommandPhrase(
            "Alles of zonder thema",
            "Wissel tussen alle antwoorden en die zonder thema."),
        showLarge: CommandPhrase(
            "Toon groot",
            "Laat dit antwoord groot zien."),
        openTheme: CommandPhrase(
            "Antwoorden",
            "Toon de antwoorden van dit thema; kies er een paar en maak een nieuw thema om het te splitsen."),
        renameTheme: CommandPhrase(
            "Andere naam",
            "Geef dit thema een andere naam."),
        mergeTheme: CommandPhrase(
            "Voeg samen",
            "Breng de antwoorden van dit thema naar een ander thema."),
        removeTheme: CommandPhrase(
            "Haal weg",
            "Haal dit thema weg; de antwoorden blijven, zonder thema."))

    static let english = GroupingCommandWording(
        open: CommandPhrase(
            "Group",
            "Give the answers themes together with the group."),
        nextLoose: CommandPhrase(
            "Next",
            "Leave this answer as it is; to the next one without a theme."),
        previousLoose: CommandPhrase(
            "Previous",
            "To the previous answer without a theme."),
        newTheme: CommandPhrase(
            "New theme",
            "Make a theme with this answer or the chosen ones; a capital letter begins the name at once."),
        alike: CommandPhrase(
            "What is like this?",
            "Show answers that look like this one, with the words they share."),
        divide: CommandPhrase(
            "Divide",
            "Put pieces of this answer under themes of their own; the words stay the same."),
        takeOut: CommandPhrase(
            "No theme",
            "Take this answer out of its theme."),
        mark: CommandPhrase(
            "Important",
            "Mark an answer that people or a table find most important, or take that back; marked ones come first."),
        countMarks: CommandPhrase(
            "Count what is marked",
            "Count what people marked at their seats: those come first then. Once more lets them mark on."),
        answerList: CommandPhrase(
            "List",
            "Look at many answers at once, choose several, and find."),
        themeList: CommandPhrase(
            "Themes",
            "Rename, merge, split or remove themes."),
        suggestions: CommandPhrase(
            "Suggestions",
            "Show what may belong together, and why; nothing changes by itself."),
        moreSuggestions: CommandPhrase(
            "More suggestions",
            "Show what is less alike too."),
        openSuggestion: CommandPhrase(
            "Show",
            "Show these answers, chosen already; a digit puts them under a theme."),
        jump: CommandPhrase(
            "Go to number",
            "To the answer with this number."),
        slips: CommandPhrase(
            "Slips",
            "Make numbered slips to print, for a real wall."),
        typeThemes: CommandPhrase(
            "Type the wall",
            "Type what hangs on the wall: theme 3: 4 7 12."),
        looseOnly: CommandPhrase(
            "All or no theme",
            "Switch between all answers and those without a theme."),
        showLarge: CommandPhrase(
            "Show large",
            "Show this answer large."),
        openTheme: CommandPhrase(
            "Answers",
            "Show the answers of this theme; choose some and make a new theme to split it."),
        renameTheme: CommandPhrase(
            "Rename",
            "Give this theme another name."),
        mergeTheme: CommandPhrase(
            "Merge",
            "Bring the answers of this theme to another one."),
        removeTheme: CommandPhrase(
            "Remove",
            "Remove this theme; its answers stay, without a theme."))
}
