// SPDX-License-Identifier: Apache-2.0
import Retrospective

extension ClosingWording {
    static let dutch = ClosingWording(
        deepenTitle: "Verdiepen en afspreken",
        deepenText: "Kies een thema. Lees de citaten voor, stel een vraag en schrijf op wat er gezegd wordt.",
        noThemes: "Er zijn nog geen thema's. Een afspraak kun je altijd maken.",
        deepenHint: "↑ ↓ kies · Enter: open · a: nieuwe afspraak · < >: verplaats · Ctrl+Z: ongedaan · Esc: terug",
        deepenHelp: "Pijlen kiezen, Enter opent, a maakt een afspraak, < en > verplaatsen, Ctrl+Z maakt ongedaan.",
        quoteCount: { $0 == 1 ? "1 citaat" : "\($0) citaten" },
        mark: { state in
            switch state {
            case .open: "[ ]"
            case .done: "[x]"
            case .dropped: "[-]"
            }
        },
        notes: "Wat wordt er gezegd?", reasons: "Waarom dit thema?",
        mayStayEmpty: "mag leeg blijven", nextQuestion: "Volgende vraag", makeAgreement: "Maak een afspraak",
        successQuestions: [
            "Vraag: Welke drie dingen maakten dit mogelijk?",
            "Vraag: Wat zou er gebeuren als je een daarvan weghaalt?",
            "Vraag: Hoe krijg je dit ergens anders ook voor elkaar?",
            "Vraag: Wat kostte het, in tijd of geld of energie?",
        ],
        themeHint: "Tab: verder · PgUp PgDn: citaten · Esc: klaar, alles blijft bewaard",
        newAgreementKey: CommandPhrase("Nieuwe afspraak", "Leg vast wat, wie en wanneer."),
        moveKey: CommandPhrase("Verplaats", "Zet het gekozen thema of de afspraak hoger of lager."),
        newAgreement: "Nieuwe afspraak", agreement: "Afspraak", what: "Wat", who: "Wie",
        whoRemark: "mens, organisatie of andere woorden", by: "Wanneer",
        byRemark: "zoals 1 feb of 01-02-2027", state: "Stand", removeAgreement: "Haal weg",
        proposal: { "→ Pijl naar rechts vult in: \($0)" },
        whatMissing: "Vul in wat je afspreekt, of kies 'Haal weg'.",
        badDay: "Deze datum begrijp ik niet. Schrijf bijvoorbeeld 1 feb of 01-02-2027.",
        tooMany: "Er is geen plaats voor meer.",
        closeTitle: "Afsluiten",
        closeText: "Ga de onderdelen langs. Alles mag je overslaan.",
        closeHint: "↑ ↓ kies · Enter: open · Ctrl+Z: ongedaan · Esc: terug",
        closeHelp: "Pijlen kiezen een onderdeel, Enter opent het, Ctrl+Z maakt ongedaan, Esc gaat terug.",
        thanks: "De sessie is gesloten. Bedank iedereen voor het meedenken.",
        ready: "Klaar", back: "Terug", formHint: "Tab: verder · Enter: volgende · Esc: klaar",
        listHint: "Tab: verder · Enter: nieuwe regel · Esc: klaar, alles blijft bewaard",
        count: { $0 == 0 ? "nog niets" : "\($0)" },
        chosen: { $0 == 0 ? "nog niets gekozen" : "\($0) gekozen" },
        nothingYet: "nog niets", filledIn: "ingevuld",
        oneWord: "In één woord", oneWordQuestion: "Met welk woord ga je naar huis?",
        oneWordHint: "Enter: volgende · leeg en Enter: klaar · Backspace: laatste woord terug",
        summaryAndSharing: "Samenvatting, en wat je met wie deelt", summary: "Samenvatting",
        sharing: "Wat delen we, en met wie?",
        quotesLeaving: "Citaten die naar buiten gaan",
        quotesText: "Lees ze voor. Wie zijn citaat niet buiten wil zien, zegt dat nu.",
        quotesHint: "↑ ↓ kies · Enter: wel of niet · Esc: klaar",
        noQuotesYet: "Er zijn geen antwoorden die gedeeld mogen worden.",
        rating: "Was dit de moeite waard?",
        ratingText: { rated in
            let start = "Laat vingers of briefjes zien, en vul per cijfer in hoeveel mensen het gaven."
            return rated == 0
                ? start : start + " Er zijn er \(rated) gegeven, geheim. Wat je nu invult, komt daarvoor in de plaats."
        },
        points: { "Aantal keer \($0)" }, keepRating: "Bewaar geheim", revealRating: "Toon aan de groep",
        hideRating: "Verberg weer",
        secret: { $0 == 0 ? "nog niet geteld" : "\($0) geteld, geheim" },
        shown: { "\($0) geteld, getoond" },
        tooFewRatings: { "Tonen kan vanaf \($0) cijfers: anders zie je wie wat gaf." },
        badCount: "Vul een getal in, van 0 tot 999.",
        printing: "Print de citaten en de afspraken",
        printed: { "Klaar om te printen: \($0.joined(separator: ", "))" },
        nothingToPrint: "Er is nog niets om te printen.",
        end: "Sluit de sessie", reopen: "Open de sessie weer",
        endQuestion: "De sessie sluiten?",
        endText: "Alles blijft bewaard. Je kunt de sessie altijd weer openen.",
        endYes: "Sluit de sessie", endNo: "Nog niet",
        closedAt: { "gesloten om \($0)" },
        replies: "Wat mensen later zeggen over hun citaat",
        repliesText: "Kies een citaat en vul in wat de schrijver ervan zei.",
        repliesHint: "↑ ↓ kies · Enter: vul in · Esc: terug",
        notUsed: "(een citaat dat niet gebruikt wordt)",
        replyText: "Bij 'aanpassen' en 'niet gebruiken' komt het in geen verslag, tot er akkoord is.",
        verdictLabel: "Antwoord",
        verdict: { verdict in
            switch verdict {
            case .agree: "akkoord"
            case .change: "aanpassen"
            case .doNotUse: "niet gebruiken"
            }
        },
        replyDay: "Wanneer", replyWay: "Hoe kwam het", replyWayRemark: "zoals per mail, op het blad",
        keepReply: "Bewaar", removeReply: "Haal weg", wayMissing: "Vul in hoe het antwoord kwam.",
        sheet: .dutch)
}

extension SheetWording {
    static let dutch = SheetWording(
        quotesMark: "citaten", agreementsMark: "afspraken",
        quotesTitle: "Jouw woorden",
        quotesText:
            "Dit schreef je, en zo staat het in het verslag. Zet bij elk citaat een kruisje. Doe je niets, dan blijft "
            + "je eerdere keuze staan.",
        responsible: { "Stuur dit blad terug aan \($0)." },
        agree: "akkoord", change: "aanpassen", doNotUse: "niet gebruiken", changeLine: "Zo wil ik het",
        agreementsTitle: "Afspraken", noAgreements: "Er zijn geen afspraken gemaakt.")
}
