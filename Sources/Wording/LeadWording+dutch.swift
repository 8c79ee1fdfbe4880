// SPDX-License-Identifier: Apache-2.0

extension LeadWording {
    static let dutch = LeadWording(
        nextStep: CommandPhrase(
            "Volgende stap",
            "Ga met de groep naar de volgende stap. Wie nog schrijft, kan gewoon verder."),
        previousStep: CommandPhrase(
            "Vorige stap",
            "Ga terug naar de stap hiervoor."),
        clock: CommandPhrase(
            "Start of stop de klok",
            "Start de klok van deze stap, of zet hem stil."),
        addMinute: CommandPhrase(
            "Minuut erbij",
            "Geef deze stap een minuut meer."),
        agenda: CommandPhrase(
            "Agenda",
            "Bekijk alle stappen, en verander ze."),
        takeOver: CommandPhrase(
            "Leid deze sessie",
            "Neem de leiding over, nu degene die leidde weg is."),
        seats: CommandPhrase(
            "Laat schrijven",
            "De deelnemers schrijven op deze laptop, de een na de ander."),
        people: CommandPhrase(
            "Mensen",
            "Bekijk en verander de lijst van deelnemers."),
        answers: CommandPhrase(
            "Antwoorden",
            "Lees de antwoorden, persoon voor persoon."),
        paper: CommandPhrase(
            "Kaarten typen",
            "Typ papieren kaarten over, of druk kaarten af."),
        scribe: CommandPhrase(
            "Notulist",
            "Schrijf mee met wat er wordt gezegd."),
        wall: CommandPhrase(
            "Scherm voor de groep",
            "Laat zien wat de groep mag zien: op de beamer in een tweede venster, of hier."),
        details: CommandPhrase(
            "Gegevens",
            "Verander titel, datum, vragen, organisaties en code."),
        milestones: CommandPhrase(
            "Terug in de tijd",
            "Schrijf per jaar op welke momenten de groep niet wil vergeten."),
        deepen: CommandPhrase(
            "Verdiepen",
            "Bespreek de thema's en leg vast wat je afspreekt."),
        close: CommandPhrase(
            "Afsluiten",
            "Eén woord, samenvatting, citaten, oordeel, en de sessie sluiten."),
        lastTime: CommandPhrase(
            "De vorige keer",
            "Kies op welke sessie deze volgt, en zie wat er van de afspraken van toen kwam."),
        rules: CommandPhrase(
            "Waarschuwingen en bel",
            "Zeg wanneer dit scherm waarschuwt, en of er een bel klinkt."),
        export: CommandPhrase(
            "Verslag",
            "Schrijf het verslag naar een bestand."),
        groupSees: CommandPhrase(
            "Wie ziet dit?",
            "Zeg of de groep dit scherm ziet."),
        stop: CommandPhrase(
            "Stoppen",
            "Ga naar het begin of sluit het programma; alles is bewaard."),
        read: CommandPhrase(
            "Lees antwoorden",
            "Lees de antwoorden van deze persoon."),
        addPerson: CommandPhrase(
            "Voeg toe",
            "Zet één persoon op de lijst."),
        pasteList: CommandPhrase(
            "Lijst plakken",
            "Zet veel mensen tegelijk op de lijst."),
        describe: CommandPhrase(
            "Wijzig",
            "Verander naam, functie, organisatie of onderdeel."),
        present: CommandPhrase(
            "Aanwezig",
            "Deze persoon is er; nog een keer: toch niet."),
        left: CommandPhrase(
            "Vertrokken",
            "Deze persoon is weg; nog een keer: toch niet."),
        choose: CommandPhrase(
            "Kies",
            "Kies meer mensen, voor aanwezigheid en toestemming."),
        consent: CommandPhrase(
            "Toestemming",
            "Schrijf op wat iemand hardop of op papier koos."),
        stricter: CommandPhrase(
            "Strenger",
            "Deel de woorden van deze persoon minder ver."),
        reopenSeat: CommandPhrase(
            "Open de plek",
            "Laat deze persoon verder schrijven na het doorgeven."),
        dropRequests: CommandPhrase(
            "Trek verzoek in",
            "Vraag niet langer om de woorden van deze persoon."),
        merge: CommandPhrase(
            "Voeg samen",
            "Deze persoon staat er twee keer: breng de antwoorden bij elkaar."),
        remove: CommandPhrase(
            "Haal weg",
            "Haal iemand zonder antwoorden van de lijst."),
        find: CommandPhrase(
            "Zoek",
            "Zoek op naam of organisatie."),
        reveal: CommandPhrase(
            "Toon de tekst",
            "Toon of verberg de woorden."),
        nextPrompt: CommandPhrase(
            "Volgende vraag",
            "Naar de volgende vraag."),
        previousPrompt: CommandPhrase(
            "Vorige vraag",
            "Naar de vorige vraag."),
        nextAnswer: CommandPhrase(
            "Volgend antwoord",
            "Naar het volgende antwoord op deze vraag."),
        previousAnswer: CommandPhrase(
            "Vorig antwoord",
            "Naar het vorige antwoord op deze vraag."),
        nextPerson: CommandPhrase(
            "Volgende persoon",
            "Naar de volgende persoon op de lijst."),
        previousPerson: CommandPhrase(
            "Vorige persoon",
            "Naar de vorige persoon op de lijst."),
        correct: CommandPhrase(
            "Verbeter",
            "Verbeter dit antwoord, met de reden erbij."),
        withdraw: CommandPhrase(
            "Trek in",
            "Trek dit antwoord in: de woorden worden gewist."),
        stricterAnswer: CommandPhrase(
            "Strenger",
            "Deel dit antwoord minder ver."),
        editExternally: CommandPhrase(
            "Open in je tekstprogramma",
            "Verbeter dit antwoord in het programma van $VISUAL of $EDITOR."),
        dots: CommandPhrase(
            "Stippen",
            "Laat de groep met stippen kiezen welke thema's het belangrijkst zijn."),
        openVote: CommandPhrase(
            "Open het stemmen",
            "De groep geeft stippen, en niemand ziet de tussenstand."),
        closeVote: CommandPhrase(
            "Sluit het stemmen",
            "Er komen geen stippen meer bij. De uitslag blijft nog geheim."),
        showDots: CommandPhrase(
            "Toon de uitslag",
            "Alle stippen zijn in één keer te zien."),
        openAgain: CommandPhrase(
            "Open opnieuw",
            "Er kunnen weer stippen bij. De uitslag is zolang verborgen."),
        whyTheme: CommandPhrase(
            "Waarom dit?",
            "Noteer waarom de groep dit thema koos."),
        newVote: CommandPhrase(
            "Begin opnieuw",
            "Kies weer hoe jullie stemmen. De stippen van nu tellen dan niet meer."),
        otherWay: CommandPhrase(
            "Andere manier",
            "Stickers of handen in de zaal, of stemmen op een eigen plek."),
        moreDots: CommandPhrase(
            "Stip erbij",
            "Iedere persoon krijgt een stip meer."),
        fewerDots: CommandPhrase(
            "Stip eraf",
            "Iedere persoon krijgt een stip minder."),
        sharing: .dutch,
        tables: .dutch,
        undo: CommandPhrase(
            "Ongedaan maken",
            "Neem je laatste handeling terug."),
        redo: CommandPhrase(
            "Opnieuw",
            "Doe de teruggenomen handeling weer."),
        cover: CommandPhrase(
            "Bedek het scherm",
            "Niemand ziet nog iets, tot je verdergaat."),
        help: CommandPhrase(
            "Hulp",
            "Alle toetsen van dit scherm."),
        palette: CommandPhrase(
            "Alle opdrachten",
            "Zoek een opdracht op naam."),
        language: CommandPhrase(
            "English",
            "Deze schermen in het Engels."),
        suspend: CommandPhrase(
            "Naar de opdrachtregel",
            "Zet het programma even stil; met fg kom je terug."),
        back: CommandPhrase(
            "Terug",
            "Terug naar het vorige scherm."),
        grouping: .dutch)
}
