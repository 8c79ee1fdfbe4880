// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The sentences of the command line.
package struct CommandWording: Sendable {
    package let noSessionsFolder: @Sendable (_ folder: String) -> String
    package let noSuchSession: @Sendable (_ name: String, _ nearest: [String]) -> String
    package let ambiguous: @Sendable (_ name: String, _ matches: [String]) -> String
    package let ownCopyChosen: @Sendable (_ name: String) -> String
    package let notASession: @Sendable (_ path: String) -> String
    package let notATerminal: String
    package let dumbTerminal: @Sendable (_ name: String) -> String
    package let unknownTerminal: @Sendable (_ name: String) -> String
    package let notUTF8: String
    package let crashed: String
    package let unreadable: @Sendable (_ name: String) -> String
    package let written: @Sendable (_ path: String) -> String
    package let exists: @Sendable (_ path: String) -> String
    package let purposeMissing: String
    package let onlyInThisTranscript: String
    package let outputFailed: @Sendable (_ why: String) -> String
    package let noSuchCommand: @Sendable (_ word: String, _ nearest: String?) -> String
    package let made: @Sendable (_ id: String) -> String
    package let badDate: @Sendable (_ text: String) -> String
    package let isFine: @Sendable (_ id: String) -> String
    package let copied: @Sendable (_ id: String) -> String
    package let noCopy: String
    package let internalName: @Sendable (_ file: String, _ mark: String) -> String
    package let incomplete: String
    package let noSuchPerson: @Sendable (_ name: String) -> String
    package let people: @Sendable (_ count: Int) -> String
    package let noSessions: String
    package let example: String
    package let place: String
    package let organisations: String
    package let answers: @Sendable (_ count: Int) -> String
    package let notes: @Sendable (_ count: Int) -> String
    package let quotable: @Sendable (_ count: Int, _ total: Int) -> String
    package let rescued: @Sendable (_ path: String) -> String
    package let notKept: String
    package let rehearsalOver: String
}

extension CommandWording {
    static let dutch = CommandWording(
        noSessionsFolder: { "De map \($0) met sessies kan niet worden geopend." },
        noSuchSession: { name, nearest in
            nearest.isEmpty
                ? "Er is geen sessie met de naam \(name). Met 'terugblik list' zie je welke er zijn."
                : "Er is geen sessie met de naam \(name). Bedoel je \(nearest.joined(separator: " of "))?"
        },
        ambiguous: { "Meer sessies beginnen met \($0): \($1.joined(separator: ", "))." },
        ownCopyChosen: { "Dit is je eigen kopie van het voorbeeld: \($0)." },
        notASession: { "\($0) is geen map van een sessie: er is geen session.json." },
        notATerminal: "Terugblik heeft een terminal nodig. Start het in een terminalvenster.",
        dumbTerminal: { "De terminal \($0) kan geen scherm opbouwen. Start Terugblik in een gewoon terminalvenster." },
        unknownTerminal: { "Deze computer kent de terminal \($0) niet. Probeer TERM=xterm-256color terugblik." },
        notUTF8: "Deze computer kent geen UTF-8. Zonder UTF-8 kan Terugblik geen letters als é tonen.",
        crashed: "Terugblik is onverwacht gestopt. Alles wat op het scherm stond, is bewaard. De melding staat in",
        unreadable: { "De sessie \($0) kan niet worden gelezen." },
        written: { "Geschreven: \($0)" },
        exists: { "\($0) bestaat al. Met --force wordt het vervangen." },
        purposeMissing: """
            In een verslag staat waarvoor de woorden zijn en wie ervoor verantwoordelijk is. Dat is nog niet ingevuld.
            Geef het een keer mee, dan wordt het bewaard:
              --purpose "leren van vier jaar samenwerken" --responsible "naam, en hoe je te bereiken bent"
            """,
        onlyInThisTranscript:
            "De sessie is nu in gebruik. Doel en verantwoordelijke staan in dit verslag, maar zijn niet bewaard.",
        outputFailed: { "De uitvoer kan niet worden geschreven: \($0)." },
        noSuchCommand: { word, nearest in
            let meant = nearest.map { " Bedoel je 'terugblik \($0)'?" } ?? ""
            return "De opdracht '\(word)' bestaat niet.\(meant) Met 'terugblik --help' zie je wat er kan."
        },
        made: { "Gemaakt: \($0). Open hem met 'terugblik open \($0)'." },
        badDate: { "\($0) is geen datum. Schrijf hem als 2026-11-24." },
        isFine: { "\($0): in orde" },
        copied: { "Dit is een voorbeeld. Er is een eigen kopie gemaakt: \($0)." },
        noCopy:
            "Dit is een voorbeeld, en er kan geen eigen kopie worden gemaakt. Kies met --sessions een map van jezelf.",
        internalName: { "Let op: dit is het interne verslag, en de naam \($0) zegt dat niet. Zet er liever \($1) in." },
        incomplete: "In dit verslag ontbreekt wat niet kon worden gelezen.",
        noSuchPerson: { "Er is geen deelnemer \($0). Kies een naam of nummer uit 'terugblik show'." },
        people: { $0 == 1 ? "1 deelnemer" : "\($0) deelnemers" },
        noSessions: "Er zijn nog geen sessies. Maak er een met 'terugblik new --title \"...\"'.",
        example: "voorbeeld", place: "Plaats", organisations: "Organisaties",
        answers: { $0 == 1 ? "1 antwoord" : "\($0) antwoorden" },
        notes: { $0 == 1 ? "1 notitie" : "\($0) notities" },
        quotable: { "Nu citeerbaar met naam: \($0) van \($1)" },
        rescued: {
            "Niet alles kon worden bewaard in de map van de sessie. Wat daar niet in paste, staat in \($0). "
                + "Bekijk het met 'terugblik open \($0)'."
        },
        notKept: "Niet alles kon worden bewaard.",
        rehearsalOver: "De proefronde is voorbij. Er is niets van bewaard.")

    static let english = CommandWording(
        noSessionsFolder: { "The sessions folder \($0) cannot be opened." },
        noSuchSession: { name, nearest in
            nearest.isEmpty
                ? "There is no session named \(name). 'terugblik list' shows which there are."
                : "There is no session named \(name). Did you mean \(nearest.joined(separator: " or "))?"
        },
        ambiguous: { "Several sessions begin with \($0): \($1.joined(separator: ", "))." },
        ownCopyChosen: { "This is your own copy of the example: \($0)." },
        notASession: { "\($0) is not the folder of a session: there is no session.json." },
        notATerminal: "Terugblik needs a terminal. Start it in a terminal window.",
        dumbTerminal: { "The terminal \($0) cannot show a screen. Start Terugblik in an ordinary terminal window." },
        unknownTerminal: { "This computer does not know the terminal \($0). Try TERM=xterm-256color terugblik." },
        notUTF8: "This computer has no UTF-8. Without UTF-8 Terugblik cannot show letters such as é.",
        crashed: "Terugblik stopped unexpectedly. Everything on the screen was kept. The message is in",
        unreadable: { "The session \($0) cannot be read." },
        written: { "Written: \($0)" },
        exists: { "\($0) exists already. With --force it is replaced." },
        purposeMissing: """
            A transcript says what the words are for and who answers for them. That is not filled in yet.
            Give it once, and it is kept:
              --purpose "learning from four years of work" --responsible "a name, and how to reach you"
            """,
        onlyInThisTranscript:
            "The session is in use now. Purpose and responsible person are in this transcript but were not kept.",
        outputFailed: { "The output cannot be written: \($0)." },
        noSuchCommand: { word, nearest in
            let meant = nearest.map { " Did you mean 'terugblik \($0)'?" } ?? ""
            return "There is no command '\(word)'.\(meant) 'terugblik --help' shows what there is."
        },
        made: { "Made: \($0). Open it with 'terugblik open \($0)'." },
        badDate: { "\($0) is not a date. Write it as 2026-11-24." },
        isFine: { "\($0): fine" },
        copied: { "This is an example. An own copy was made: \($0)." },
        noCopy: "This is an example, and no own copy can be made. Choose a folder of yours with --sessions.",
        internalName: {
            "Mind: this is the internal transcript, and the name \($0) does not say so. Better put \($1) in it."
        },
        incomplete: "This transcript lacks what could not be read.",
        noSuchPerson: { "There is no participant \($0). Choose a name or number from 'terugblik show'." },
        people: { $0 == 1 ? "1 participant" : "\($0) participants" },
        noSessions: "There are no sessions yet. Make one with 'terugblik new --title \"...\"'.",
        example: "example", place: "Place", organisations: "Organisations",
        answers: { $0 == 1 ? "1 answer" : "\($0) answers" },
        notes: { $0 == 1 ? "1 note" : "\($0) notes" },
        quotable: { "Quotable with name now: \($0) of \($1)" },
        rescued: {
            "Not everything could be kept in the folder of the session. What did not fit there is in \($0). "
                + "Look at it with 'terugblik open \($0)'."
        },
        notKept: "Not everything could be kept.",
        rehearsalOver: "The rehearsal is over. Nothing of it was kept.")
}
