// SPDX-License-Identifier: Apache-2.0

/// The phrases of the scribe's screen, and of choosing whose words are typed in.
package struct ScribeWording: Sendable {
    // Choosing somebody
    package let group: String
    package let whoSpeaks: String
    package let whoSaidThis: String
    package let chooserHint: String
    package let noConsentMark: String
    package let newNumber: @Sendable (_ number: Int) -> String
    package let newName: @Sendable (_ name: String) -> String
    package let newcomerTitle: String
    package let newcomerNumber: @Sendable (_ number: Int) -> String
    package let personName: String
    package let unnamedPerson: @Sendable (_ number: Int) -> String

    // Writing
    package let verbatim: String
    package let summary: String
    package let toVerbatim: String
    package let toSummary: String
    package let noConsent: String
    package let noted: @Sendable (_ count: Int) -> String
    package let changing: String
    package let lastNotes: String
    package let recovered: String
    package let noteFull: String
    package let cannotWrite: String
    package let reservedKey: String
    package let speakerGone: String
    /// Whose turn it is, and the key that notes what they say; no key while the note is theirs already.
    package let turn: @Sendable (_ name: String, _ key: String?) -> String
    package let noTurn: String

    // Earlier notes
    package let notesTitle: String
    package let noNotes: String
    package let notesHint: String
    package let removeQuestion: String
    package let removeYes: String
    package let removeNo: String

    // Covering
    package let covered: String
    package let uncover: String
    package let coveredHint: String

    package let commands: ScribeCommandWording
}

/// What the scribe can do.
package struct ScribeCommandWording: Sendable {
    package let next: CommandPhrase
    package let speaker: CommandPhrase
    package let former: CommandPhrase
    package let turn: CommandPhrase
    package let nextTurn: CommandPhrase
    package let kind: CommandPhrase
    package let prompt: CommandPhrase
    package let notes: CommandPhrase
    package let reassign: CommandPhrase
    package let remove: CommandPhrase
    package let cover: CommandPhrase
    package let help: CommandPhrase
    package let leave: CommandPhrase
}

extension ScribeWording {
    static let dutch = ScribeWording(
        group: "De groep",
        whoSpeaks: "Wie spreekt er?",
        whoSaidThis: "Wie zei dit?",
        chooserHint: "Typ nummer, initialen of naam · Enter: deze · Esc: terug",
        noConsentMark: "nog geen toestemming",
        newNumber: { "Nummer \($0) staat nog niet op de lijst: voeg toe" },
        newName: { "\($0) staat niet op de lijst: voeg toe" },
        newcomerTitle: "Iemand op de lijst zetten",
        newcomerNumber: { "Nummer \($0) op de lijst zetten" },
        personName: "Naam",
        unnamedPerson: { "Deelnemer \($0)" },
        verbatim: "woordelijk",
        summary: "samengevat",
        toVerbatim: "Nu woordelijk",
        toSummary: "Nu samengevat",
        noConsent: "Nog geen toestemming: deze woorden blijven in deze ruimte.",
        noted: { $0 == 1 ? "1 notitie" : "\($0) notities" },
        changing: "je verandert een eerdere notitie",
        lastNotes: "Laatste notities",
        recovered: "Je laatste notitie is teruggevonden.",
        noteFull: "Deze notitie is vol. Begin een nieuwe.",
        cannotWrite: "In deze sessie kan niet worden geschreven.",
        reservedKey: "Kopiëren en plakken: Ctrl+Shift+C en Ctrl+Shift+V, of de rechtermuisknop",
        speakerGone: "Deze spreker staat niet meer op de lijst. Kies opnieuw.",
        turn: { name, key in "Aan de beurt: \(name)" + (key.map { " (\($0))" } ?? "") },
        noTurn: "Er is nu niemand aan de beurt.",
        notesTitle: "Jouw notities",
        noNotes: "Er zijn nog geen notities.",
        notesHint: "Pijltjes: kiezen · Enter: openen · Esc: terug",
        removeQuestion: "Deze notitie weghalen? De woorden worden gewist.",
        removeYes: "Haal weg",
        removeNo: "Laat staan",
        covered: "Dit scherm is afgedekt",
        uncover: "Verder",
        coveredHint: "Alles is bewaard · Enter: verder",
        commands: ScribeCommandWording(
            next: CommandPhrase(label: "Volgende notitie", explanation: "Nieuwe notitie, zelfde spreker"),
            speaker: CommandPhrase(label: "Andere spreker", explanation: "Iemand anders spreekt nu"),
            former: CommandPhrase(label: "Vorige spreker", explanation: "De vorige spreker weer"),
            turn: CommandPhrase(label: "Wie aan de beurt is", explanation: "Wie nu aan de beurt is, spreekt"),
            nextTurn: CommandPhrase(label: "Volgende beurt", explanation: "Aan deze tafel is de volgende aan de beurt"),
            kind: CommandPhrase(label: "Woordelijk/samengevat", explanation: "Woordelijk of samengevat"),
            prompt: CommandPhrase(label: "Andere vraag", explanation: "Door naar de volgende vraag"),
            notes: CommandPhrase(label: "Eerdere notities", explanation: "Je notities zien en veranderen"),
            reassign: CommandPhrase(label: "Iemand anders zei dit", explanation: "Deze notitie is van een ander"),
            remove: CommandPhrase(label: "Haal weg", explanation: "Haal deze notitie weg"),
            cover: CommandPhrase(label: "Dek af", explanation: "Dit scherm afdekken"),
            help: CommandPhrase(label: "Hulp", explanation: "Deze uitleg · Tab: knoppen"),
            leave: CommandPhrase(label: "Klaar", explanation: "Stoppen; alles is bewaard")))

    static let english = ScribeWording(
        group: "The group",
        whoSpeaks: "Who is speaking?",
        whoSaidThis: "Who said this?",
        chooserHint: "Type number, initials or name · Enter: this one · Esc: back",
        noConsentMark: "no consent yet",
        newNumber: { "Number \($0) is not on the list yet: add" },
        newName: { "\($0) is not on the list: add" },
        newcomerTitle: "Put somebody on the list",
        newcomerNumber: { "Put number \($0) on the list" },
        personName: "Name",
        unnamedPerson: { "Participant \($0)" },
        verbatim: "word for word",
        summary: "in summary",
        toVerbatim: "Now word for word",
        toSummary: "Now in summary",
        noConsent: "No consent yet: these words stay in this room.",
        noted: { $0 == 1 ? "1 note" : "\($0) notes" },
        changing: "you are changing an earlier note",
        lastNotes: "Last notes",
        recovered: "Your last note was found back.",
        noteFull: "This note is full. Begin a new one.",
        cannotWrite: "This session cannot be written to.",
        reservedKey: "Copy and paste: Ctrl+Shift+C and Ctrl+Shift+V, or the right mouse button",
        speakerGone: "This speaker is not on the list any more. Choose again.",
        turn: { name, key in "Speaking now: \(name)" + (key.map { " (\($0))" } ?? "") },
        noTurn: "It is nobody's turn now.",
        notesTitle: "Your notes",
        noNotes: "There are no notes yet.",
        notesHint: "Arrows: choose · Enter: open · Esc: back",
        removeQuestion: "Take this note out? Its words are erased.",
        removeYes: "Take it out",
        removeNo: "Let it stand",
        covered: "This screen is covered",
        uncover: "Go on",
        coveredHint: "Everything is kept · Enter: go on",
        commands: ScribeCommandWording(
            next: CommandPhrase(label: "Next note", explanation: "New note, same speaker"),
            speaker: CommandPhrase(label: "Other speaker", explanation: "Somebody else speaks now"),
            former: CommandPhrase(label: "Former speaker", explanation: "The former speaker again"),
            turn: CommandPhrase(label: "Whose turn it is", explanation: "Whoever's turn it is speaks"),
            nextTurn: CommandPhrase(label: "Next turn", explanation: "At this table it is the next person's turn"),
            kind: CommandPhrase(label: "Word for word/summary", explanation: "Word for word or summary"),
            prompt: CommandPhrase(label: "Other question", explanation: "On to the next question"),
            notes: CommandPhrase(label: "Earlier notes", explanation: "See and change your notes"),
            reassign: CommandPhrase(label: "Somebody else said this", explanation: "This note is somebody else's"),
            remove: CommandPhrase(label: "Take out", explanation: "Take this note out"),
            cover: CommandPhrase(label: "Cover", explanation: "Cover this screen"),
            help: CommandPhrase(label: "Help", explanation: "This page · Tab: buttons"),
            leave: CommandPhrase(label: "Done", explanation: "Stop; everything is kept")))
}
