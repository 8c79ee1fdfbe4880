// SPDX-License-Identifier: Apache-2.0

extension GroupingWording {
    private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

    static let dutch = GroupingWording(
        loading: "De antwoorden worden opgehaald.",
        noAnswers: "Er zijn nog geen antwoorden om te groeperen.",
        noAnswersText: "Hier staan straks de antwoorden die de groep mag zien, één voor één.",
        noThemes: "Er is nog geen thema. Druk op n en typ een naam.",
        noThemesYet: "Nog geen thema's",
        noOtherTheme: "Er is geen ander thema om mee samen te voegen.",
        isLoose: "Dit antwoord heeft nog geen thema.",
        important: { $0 > 0 ? "\($0) keer" : "belangrijk" },
        countMarks: { "Tel wat \($0) van \($1) merkten" },
        markAgain: "Laat verder merken",
        fewMarks: { "Pas als \($0) mensen iets merkten, telt dit mee: anders zie je van wie het is." },
        onePiece: "Dit antwoord is één zin zonder komma: het heeft geen stukken.",
        nameMissing: "Typ eerst een naam voor het thema.",
        sameTheme: "Dat is hetzelfde thema.",
        noSuchTheme: { "Er is geen thema \($0)." },
        noSuchAnswer: { "Er is geen antwoord \($0) dat de groep mag zien." },
        loose: { "\($0) zonder thema" },
        allGrouped: "alles heeft een thema",
        hidden: { $0 == 1 ? "1 blijft bij de schrijver" : "\($0) blijven bij de schrijver" },
        chosen: { "\($0) gekozen" },
        answers: { $0 == 1 ? "1 antwoord" : "\($0) antwoorden" },
        looseAnswers: { $0 == 1 ? "1 antwoord zonder thema" : "\($0) antwoorden zonder thema" },
        themes: { $0 == 1 ? "1 thema" : "\($0) thema's" },
        moreThemes: { "… nog \($0): t" },
        suggestionsTitle: "Wat misschien bij elkaar hoort",
        nothingAlike: "Niets lijkt genoeg op elkaar.",
        repeated: { "\(list($0.map(String.init))): bijna dezelfde tekst" },
        shared: { "\(list($0.map(String.init))): samen \(list($1))" },
        sharedWord: { "\"\($0)\" staat in \($1) antwoorden" },
        alike: { number, theme, words in
            "Lijkt op \(number)\(theme.map { " in thema \($0)" } ?? ""): \(list(words))"
        },
        newThemeLabel: "Nieuw thema: ",
        renameLabel: "Nieuwe naam: ",
        mergeLabel: "Voeg samen met thema nummer: ",
        jumpLabel: "Naar antwoord nummer: ",
        numberLabel: "Thema ",
        firstHint: "n: eerste thema · Tab: knoppen · →: volgende · ? hulp",
        oneHint: "cijfer: in thema · Tab: knoppen · n: nieuw thema · →: volgende · ? hulp",
        listHint: "spatie: kiezen · Esc: terug · cijfer: in thema · n: nieuw thema · /: zoeken · Enter: groot · ? hulp",
        themesHint: "Enter: antwoorden · e: naam · m: samenvoegen · d: weg · Esc: terug · ? hulp",
        suggestionsHint: "Enter: laat zien · Esc: terug · er verandert niets vanzelf",
        piecesHint: "cijfer: in thema · Esc: klaar · x: zonder thema",
        typingHint: "Enter: doen · Esc: toch niet",
        findHint: "Typ een woord · Enter: naar de lijst · Esc: niet zoeken",
        numberHint: "Typ het tweede cijfer, of Enter · Esc: toch niet",
        earlyQuestion: "De groep ziet dan de antwoorden. Doorgaan?",
        earlyText: "Het delen is nog niet begonnen: wie nog schrijft, leest dan mee met wat anderen schreven.",
        earlyNo: "Nog niet",
        earlyYes: "Laat de antwoorden zien",
        slipsPrinted: { "De strookjes staan in \($0.joined(separator: " en "))" },
        typed: .dutch)
}

extension TypedThemesWording {
    static let dutch = TypedThemesWording(
        title: "Typ wat op de muur hangt",
        text:
            "Eén thema per regel, met de nummers van de strookjes: \"thema 3: 4 7 12\". Een naam voor de dubbele punt maakt een nieuw thema: \"Leiding: 5 9\".",
        nothingYet: "Nog niets getypt.",
        understood: {
            "\($0 == 1 ? "1 antwoord" : "\($0) antwoorden") in \($1 == 1 ? "1 thema" : "\($1) thema's")"
        },
        mendFirst: "Verbeter eerst de regels hieronder; tot dan verandert er niets.",
        take: "Neem over",
        back: "Terug",
        textHint: "Tab: naar de knoppen · Esc: terug zonder iets te veranderen",
        noColon: { "Regel \($0): zet een dubbele punt tussen het thema en de nummers." },
        noTheme: { "Regel \($0): zet een nummer of een naam voor de dubbele punt." },
        unknownTheme: { "Regel \($0): er is geen thema \($1)." },
        noAnswers: { "Regel \($0): er staan geen nummers achter de dubbele punt." },
        notANumber: { "Regel \($0): \"\($1)\" is geen nummer van een strookje." },
        unknownAnswer: { "Regel \($0): er is geen strookje met nummer \($1)." },
        twice: { "Regel \($0): nummer \($1) staat ook op regel \($2)." })
}
