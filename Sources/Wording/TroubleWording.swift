// SPDX-License-Identifier: Apache-2.0

/// The sentences for what can go wrong.
package struct TroubleWording: Sendable {
    package let diskFull: String
    package let folderReadOnly: String
    package let accessDenied: String
    package let folderGone: String
    package let folderMoved: String
    package let tooManyOpenFiles: String
    package let disk: @Sendable (_ number: Int32) -> String
    package let conflict: @Sendable (_ file: String) -> String
    package let ledElsewhere: String
    package let newerFormat: @Sendable (_ file: String) -> String
    package let unknownMembers: @Sendable (_ file: String) -> String
    package let unreadable: @Sendable (_ file: String) -> String
    package let openToOthers: @Sendable (_ file: String) -> String
    package let seatsBusy: @Sendable (_ count: Int) -> String
    package let badLine: @Sendable (_ number: Int) -> String
    package let noSuchSession: @Sendable (_ name: String) -> String
    package let folderExists: @Sendable (_ name: String) -> String
    package let settingsUnreadable: @Sendable (_ file: String) -> String
    package let settingsNotKept: @Sendable (_ file: String) -> String
    package let editor: @Sendable (_ name: String) -> String
    package let rescued: @Sendable (_ path: String) -> String
    package let setAside: @Sendable (_ path: String) -> String
    package let savedAgain: String
    package let refusal: RefusalWording
}

/// The sentences for an act that a session does not accept.
package struct RefusalWording: Sendable {
    package let unknown: String
    package let taken: String
    package let nameMissing: String
    package let titleMissing: String
    package let promptMissing: String
    package let inUse: String
    package let lineTooLong: @Sendable (_ limit: Int) -> String
    package let textTooLong: @Sendable (_ characters: Int) -> String
    package let tooManyAnswers: @Sendable (_ limit: Int) -> String
    package let documentFull: @Sendable (_ megabytes: Int) -> String
    package let withdrawn: String
    package let movedOn: String
    package let seatClosed: String
    package let holdsWords: String
    package let samePerson: String
    package let emptyText: String
    package let notStricter: String
    package let decidedSince: String
    package let noFurtherStep: String
    package let noEarlierStep: String
    package let notBegun: String
    package let outOfBounds: String
    package let notOpen: String
    package let votedOn: String
    package let sessionFull: @Sendable (_ megabytes: Int) -> String
    package let sessionClosed: String
    package let tooManyDots: @Sendable (_ budget: Int) -> String
    package let example: String
}

extension TroubleWording {
    static let dutch = TroubleWording(
        diskFull:
            "De schijf is vol. Je tekst blijft hier staan. Maak ruimte vrij; het bewaren gaat dan vanzelf verder.",
        folderReadOnly: "In deze map mag niet worden geschreven. Je tekst blijft hier staan.",
        accessDenied: "Je hebt geen toegang tot deze map. Je tekst blijft hier staan.",
        folderGone: "De map van deze sessie is weg. Je tekst blijft hier staan.",
        folderMoved: "De map van deze sessie heeft een andere naam gekregen. Alles wordt daar bewaard.",
        tooManyOpenFiles: "Er staan te veel bestanden open op deze computer. Je tekst blijft hier staan.",
        disk: { "De schijf geeft een fout (\($0)). Je tekst blijft hier staan." },
        conflict: { "Een ander programma veranderde dit ook. Jouw versie staat in \($0)." },
        ledElsewhere: "Iemand anders leidt deze sessie nu. Je kunt meekijken.",
        newerFormat: { "\($0) is gemaakt met een nieuwere versie van Terugblik. Je kunt het alleen lezen." },
        unknownMembers: { "In \($0) staan onderdelen die deze versie niet kent. Je kunt het alleen lezen." },
        unreadable: { "\($0) kan niet worden gelezen. De rest van de sessie is in orde." },
        openToOthers: { "Let op: anderen op deze computer kunnen \($0) lezen." },
        seatsBusy: {
            $0 == 1
                ? "Deze persoon zit nu aan een plek te schrijven. Voor die persoon is er niets veranderd."
                : "\($0) mensen zitten nu aan een plek te schrijven. Voor hen is er niets veranderd."
        },
        badLine: { "Regel \($0) is geen persoon: er staat geen naam." },
        noSuchSession: { "Er is geen sessie met de naam \($0)." },
        folderExists: { "Er is al een map met de naam \($0)." },
        settingsUnreadable: { "\($0) klopt niet. Alles is als gewoonlijk, en er wordt niets in bewaard." },
        settingsNotKept: { "Dit kon niet worden bewaard in \($0). Er is niets veranderd." },
        editor: { "Het tekstprogramma \($0) ging niet goed. Er is niets veranderd." },
        rescued: { "Je tekst staat voorlopig in \($0)." },
        setAside: { "Een tekst paste niet meer in de sessie. Hij staat in \($0)." },
        savedAgain: "Het bewaren lukt weer.",
        refusal: .dutch)

    static let english = TroubleWording(
        diskFull: "The disk is full. Your text stays here. Free some space; saving then goes on by itself.",
        folderReadOnly: "This folder cannot be written to. Your text stays here.",
        accessDenied: "You have no access to this folder. Your text stays here.",
        folderGone: "The folder of this session is gone. Your text stays here.",
        folderMoved: "The folder of this session got another name. Everything is kept there.",
        tooManyOpenFiles: "Too many files are open on this computer. Your text stays here.",
        disk: { "The disk reports an error (\($0)). Your text stays here." },
        conflict: { "Another program changed this too. Your version is in \($0)." },
        ledElsewhere: "Somebody else leads this session now. You can look along.",
        newerFormat: { "\($0) was made with a newer version of Terugblik. You can only read it." },
        unknownMembers: { "\($0) holds parts that this version does not know. You can only read it." },
        unreadable: { "\($0) cannot be read. The rest of the session is fine." },
        openToOthers: { "Mind: others on this computer can read \($0)." },
        seatsBusy: {
            $0 == 1
                ? "This person is writing at a seat now. Nothing has changed for them."
                : "\($0) people are writing at a seat now. Nothing has changed for them."
        },
        badLine: { "Line \($0) is not a person: it has no name." },
        noSuchSession: { "There is no session named \($0)." },
        folderExists: { "There is a folder named \($0) already." },
        settingsUnreadable: { "\($0) is not right. Everything is as usual, and nothing is kept in it." },
        settingsNotKept: { "This could not be kept in \($0). Nothing has changed." },
        editor: { "The editor \($0) did not end well. Nothing has changed." },
        rescued: { "Your text is in \($0) for now." },
        setAside: { "A text did not fit into the session. It is in \($0)." },
        savedAgain: "Saving works again.",
        refusal: .english)
}

extension RefusalWording {
    static let dutch = RefusalWording(
        unknown: "Dit is er niet meer.",
        taken: "Dit is er al.",
        nameMissing: "Vul een naam in.",
        titleMissing: "Vul een titel in.",
        promptMissing: "Er is minstens één vraag nodig, met tekst.",
        inUse: "Dit is nog in gebruik en kan dus niet weg.",
        lineTooLong: { "Dit is te lang. Er passen \($0) tekens." },
        textTooLong: { "Deze tekst is te lang (\($0) tekens). Er is niets veranderd." },
        tooManyAnswers: { "Er passen \($0) antwoorden bij één persoon." },
        documentFull: { "Er past niet meer dan \($0) MB aan tekst bij één persoon. Deze tekst past er niet meer bij." },
        withdrawn: "Dit antwoord is ingetrokken.",
        movedOn: "Dit antwoord is intussen veranderd. Beide teksten zijn bewaard.",
        seatClosed: "Deze plek is klaar. De gespreksleider kan hem weer openen.",
        holdsWords: "Deze persoon heeft al iets geschreven of gekozen en kan dus niet weg.",
        samePerson: "Dat is dezelfde persoon.",
        emptyText: "Er staat nog geen tekst.",
        notStricter: "Je kunt dit alleen strenger maken dan de deelnemer koos.",
        decidedSince: "Dit kan niet terug: iemand heeft intussen zelf iets gekozen of veranderd, en dat blijft zo.",
        noFurtherStep: "Dit is de laatste stap.",
        noEarlierStep: "Dit is de eerste stap.",
        notBegun: "De sessie is nog niet begonnen.",
        outOfBounds: "Dat zijn er te veel, of het getal is te groot.",
        notOpen: "Er wordt nu niet gestemd.",
        votedOn:
            "Over deze thema's wordt of is gestemd: er kan er geen bij of weg. Begin eerst een nieuwe stemming (bij Stippen).",
        sessionFull: {
            "De gegevens van een sessie kunnen niet groter worden dan \($0) MB. Dit past er niet meer bij."
        },
        sessionClosed: "De sessie is gesloten. Een cijfer geven kan niet meer.",
        tooManyDots: { "Je hebt \($0) stippen, en dit zijn er meer." },
        example: "Dit is een voorbeeld. Maak eerst een eigen kopie.")

    static let english = RefusalWording(
        unknown: "This is not there any more.",
        taken: "This is there already.",
        nameMissing: "Fill in a name.",
        titleMissing: "Fill in a title.",
        promptMissing: "At least one question is needed, with words.",
        inUse: "This is still in use, so it cannot go.",
        lineTooLong: { "This is too long. \($0) characters fit." },
        textTooLong: { "This text is too long (\($0) characters). Nothing has changed." },
        tooManyAnswers: { "One person can have \($0) answers." },
        documentFull: { "One person can have \($0) MB of text. This text does not fit any more." },
        withdrawn: "This answer was taken back.",
        movedOn: "This answer has changed meanwhile. Both texts were kept.",
        seatClosed: "This seat is done. Whoever leads the session can open it again.",
        holdsWords: "This person has written or chosen something, so they cannot go.",
        samePerson: "That is the same person.",
        emptyText: "There is no text yet.",
        notStricter: "You can only make this stricter than the participant chose.",
        decidedSince:
            "This cannot be taken back: somebody chose or changed something themselves since, and that stays.",
        noFurtherStep: "This is the last step.",
        noEarlierStep: "This is the first step.",
        notBegun: "The session has not begun yet.",
        outOfBounds: "That is too many, or the number is too large.",
        notOpen: "There is no vote now.",
        votedOn:
            "These themes are, or were, voted on: none can come or go. Begin a new vote first (at Dots).",
        sessionFull: { "What is kept of a session cannot become larger than \($0) MB. This does not fit any more." },
        sessionClosed: "The session is closed. Ratings can no longer be given.",
        tooManyDots: { "You have \($0) dots, and these are more." },
        example: "This is an example. Make an own copy first.")
}
