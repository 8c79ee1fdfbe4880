// SPDX-License-Identifier: Apache-2.0

/// What whoever leads can do, as buttons and in the help.
package struct LeadWording: Sendable {
    package let nextStep: CommandPhrase
    package let previousStep: CommandPhrase
    package let clock: CommandPhrase
    package let addMinute: CommandPhrase
    package let agenda: CommandPhrase
    package let takeOver: CommandPhrase
    package let seats: CommandPhrase
    package let people: CommandPhrase
    package let answers: CommandPhrase
    package let paper: CommandPhrase
    package let scribe: CommandPhrase
    package let wall: CommandPhrase
    package let details: CommandPhrase
    package let milestones: CommandPhrase
    package let deepen: CommandPhrase
    package let close: CommandPhrase
    package let lastTime: CommandPhrase
    package let export: CommandPhrase
    package let groupSees: CommandPhrase
    package let stop: CommandPhrase
    package let read: CommandPhrase
    package let addPerson: CommandPhrase
    package let pasteList: CommandPhrase
    package let describe: CommandPhrase
    package let present: CommandPhrase
    package let left: CommandPhrase
    package let choose: CommandPhrase
    package let consent: CommandPhrase
    package let stricter: CommandPhrase
    package let reopenSeat: CommandPhrase
    package let dropRequests: CommandPhrase
    package let merge: CommandPhrase
    package let remove: CommandPhrase
    package let find: CommandPhrase
    package let reveal: CommandPhrase
    package let nextPrompt: CommandPhrase
    package let previousPrompt: CommandPhrase
    package let nextAnswer: CommandPhrase
    package let previousAnswer: CommandPhrase
    package let nextPerson: CommandPhrase
    package let previousPerson: CommandPhrase
    package let correct: CommandPhrase
    package let withdraw: CommandPhrase
    package let stricterAnswer: CommandPhrase
    package let editExternally: CommandPhrase
    package let dots: CommandPhrase
    package let openVote: CommandPhrase
    package let closeVote: CommandPhrase
    package let showDots: CommandPhrase
    package let openAgain: CommandPhrase
    package let whyTheme: CommandPhrase
    package let newVote: CommandPhrase
    package let otherWay: CommandPhrase
    package let moreDots: CommandPhrase
    package let fewerDots: CommandPhrase
    package let sharing: SharingCommandWording
    package let tables: TablesCommandWording
    package let undo: CommandPhrase
    package let redo: CommandPhrase
    package let cover: CommandPhrase
    package let help: CommandPhrase
    package let palette: CommandPhrase
    package let language: CommandPhrase
    package let suspend: CommandPhrase
    package let back: CommandPhrase
    package let grouping: GroupingCommandWording
}

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

extension LeadWording {
    static let english = LeadWording(
        nextStep: CommandPhrase(
            "Next step",
            "Take the group to the next step. Whoever still writes can go on."),
        previousStep: CommandPhrase(
            "Previous step",
            "Go back to the step before this one."),
        clock: CommandPhrase(
            "Start or stop the clock",
            "Start the clock of this step, or make it stand still."),
        addMinute: CommandPhrase(
            "A minute more",
            "Give this step one minute more."),
        agenda: CommandPhrase(
            "Agenda",
            "See all steps, and change them."),
        takeOver: CommandPhrase(
            "Lead this session",
            "Take the lead, now that whoever led is gone."),
        seats: CommandPhrase(
            "Let people write",
            "Participants write on this laptop, one after another."),
        people: CommandPhrase(
            "People",
            "See and change the list of participants."),
        answers: CommandPhrase(
            "Answers",
            "Read the answers, person by person."),
        paper: CommandPhrase(
            "Type cards",
            "Type paper cards over, or print cards."),
        scribe: CommandPhrase(
            "Scribe",
            "Write down what is said."),
        wall: CommandPhrase(
            "Screen for the group",
            "Shows what the group may see: on the projector in a second window, or here."),
        details: CommandPhrase(
            "Details",
            "Change title, date, questions, organisations and code."),
        milestones: CommandPhrase(
            "Back in time",
            "Write down per year which moments the group does not want to forget."),
        deepen: CommandPhrase(
            "Go deeper",
            "Discuss the themes and write down what you agree."),
        close: CommandPhrase(
            "Close",
            "One word each, summary, quotes, rating, and closing the session."),
        lastTime: CommandPhrase(
            "The last time",
            "Choose which session this one follows, and see what came of its agreements."),
        export: CommandPhrase(
            "Transcript",
            "Write the transcript to a file."),
        groupSees: CommandPhrase(
            "Who sees this?",
            "Say whether the group sees this screen."),
        stop: CommandPhrase(
            "Stop",
            "Go to the start or close the program; everything is kept."),
        read: CommandPhrase(
            "Read answers",
            "Read this person's answers."),
        addPerson: CommandPhrase(
            "Add",
            "Put one person on the list."),
        pasteList: CommandPhrase(
            "Paste a list",
            "Put many people on the list at once."),
        describe: CommandPhrase(
            "Edit",
            "Change name, role, organisation or unit."),
        present: CommandPhrase(
            "Present",
            "This person is here; once more: not after all."),
        left: CommandPhrase(
            "Left",
            "This person has gone; once more: not after all."),
        choose: CommandPhrase(
            "Choose",
            "Choose several people, for presence and consent."),
        consent: CommandPhrase(
            "Consent",
            "Note what somebody chose aloud or on paper."),
        stricter: CommandPhrase(
            "Stricter",
            "Share this person's words less widely."),
        reopenSeat: CommandPhrase(
            "Reopen the seat",
            "Let this person write on after handing over."),
        dropRequests: CommandPhrase(
            "Drop the request",
            "Ask no longer for this person's words."),
        merge: CommandPhrase(
            "Merge",
            "This person is there twice: bring the answers together."),
        remove: CommandPhrase(
            "Remove",
            "Take somebody without answers off the list."),
        find: CommandPhrase(
            "Find",
            "Find by name or organisation."),
        reveal: CommandPhrase(
            "Show the text",
            "Show or hide the words."),
        nextPrompt: CommandPhrase(
            "Next question",
            "To the next question."),
        previousPrompt: CommandPhrase(
            "Previous question",
            "To the previous question."),
        nextAnswer: CommandPhrase(
            "Next answer",
            "To the next answer to this question."),
        previousAnswer: CommandPhrase(
            "Previous answer",
            "To the previous answer to this question."),
        nextPerson: CommandPhrase(
            "Next person",
            "To the next person on the list."),
        previousPerson: CommandPhrase(
            "Previous person",
            "To the previous person on the list."),
        correct: CommandPhrase(
            "Correct",
            "Correct this answer, with the reason."),
        withdraw: CommandPhrase(
            "Withdraw",
            "Withdraw this answer: its words are erased."),
        stricterAnswer: CommandPhrase(
            "Stricter",
            "Share this answer less widely."),
        editExternally: CommandPhrase(
            "Open in your editor",
            "Correct this answer in the program of $VISUAL or $EDITOR."),
        dots: CommandPhrase(
            "Dots",
            "Let the group choose with dots which themes matter most."),
        openVote: CommandPhrase(
            "Open the vote",
            "The group gives dots, and nobody sees how it stands."),
        closeVote: CommandPhrase(
            "Close the vote",
            "No more dots are given. The result stays secret still."),
        showDots: CommandPhrase(
            "Show the result",
            "All dots can be seen at once."),
        openAgain: CommandPhrase(
            "Open again",
            "More dots can be given. The result is hidden as long."),
        whyTheme: CommandPhrase(
            "Why this one?",
            "Note why the group chose this theme."),
        newVote: CommandPhrase(
            "Begin anew",
            "Choose how to vote once more. The dots of now will not count any more."),
        otherWay: CommandPhrase(
            "Other way",
            "Stickers or hands in the room, or voting at a seat."),
        moreDots: CommandPhrase(
            "A dot more",
            "Everybody gets a dot more."),
        fewerDots: CommandPhrase(
            "A dot less",
            "Everybody gets a dot less."),
        sharing: .english,
        tables: .english,
        undo: CommandPhrase(
            "Undo",
            "Take back your last act."),
        redo: CommandPhrase(
            "Redo",
            "Do the act you took back again."),
        cover: CommandPhrase(
            "Cover the screen",
            "Nobody sees anything until you go on."),
        help: CommandPhrase(
            "Help",
            "All keys of this screen."),
        palette: CommandPhrase(
            "All commands",
            "Find a command by its name."),
        language: CommandPhrase(
            "Nederlands",
            "These screens in Dutch."),
        suspend: CommandPhrase(
            "To the command line",
            "Pause the program; fg brings you back."),
        back: CommandPhrase(
            "Back",
            "Back to the previous screen."),
        grouping: .english)
}
