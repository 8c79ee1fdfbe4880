// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension ParticipantsWording {
    static let dutch = ParticipantsWording(
        title: { $0 == 1 ? "1 deelnemer" : "\($0) deelnemers" },
        chosen: { "\($0) gekozen" },
        nobody: "Kies eerst iemand.",
        nobodyHere: "Er staat hier niemand. Kies Voeg toe of Lijst plakken.",
        nobodyElse: "Er is niemand anders om mee samen te voegen.",
        presence: presence, consent: consent,
        shortConsent: {
            switch $0 {
            case .name: "naam"
            case .function: "functie"
            case .unnamed: "zonder naam"
            case .withheld: "blijft hier"
            case nil: "–"
            }
        },
        detail: { person, prompts in
            var parts = [presence(person.presence), consent(person.consent)]
            if let ruling = person.ruling { parts.append("strenger: \(AttributionWording.dutch(ruling))") }
            parts += [person.details.role, person.organisation].compactMap(\.self)
            parts.append(counts(person, prompts))
            if person.notes > 0 { parts.append(person.notes == 1 ? "1 notitie" : "\(person.notes) notities") }
            if person.isSeatClosed { parts.append("heeft doorgegeven") }
            if person.waits { parts.append("! verzoek wacht") }
            return parts.joined(separator: " · ")
        },
        listHint: "Enter: lezen · spatie: meer kiezen · Tab: knoppen · ? hulp",
        barHint: "Pijltjes: kiezen · Enter: drukken · Tab: naar de lijst",
        filterHint: "Typ een naam · Enter: naar de lijst · Esc: iedereen",
        choiceHint: "Pijltjes: kiezen · Enter: deze · Esc: terug",
        addTitle: "Zet iemand op de lijst",
        editTitle: "Wijzig deze persoon",
        nameField: "Naam",
        organisationField: "Organisatie",
        roleField: "Functie",
        unitField: "Onderdeel",
        optional: "mag leeg blijven",
        save: "Bewaar",
        saveAndNext: "Bewaar, en nog iemand",
        cancel: "Terug",
        knownOrganisations: { "Al bekend: \($0)" },
        removeQuestion: { "\($0) van de lijst halen?" },
        removeText: "Deze persoon heeft nog niets geschreven. Je kunt dit ongedaan maken.",
        removeNo: "Laat staan",
        removeYes: "Haal weg",
        consentTitle: { $0 == 1 ? "Toestemming van 1 persoon" : "Toestemming van \($0) mensen" },
        readOut: "Lees voor:",
        wayQuestion: "Hoe gaven ze toestemming?",
        consentSummary: { "\($0.joined(separator: ", ")): \($1)" },
        spoken: "Hardop",
        onPaper: "Op papier",
        stricterTitle: { "Alle woorden van \($0) minder ver delen" },
        stricterAnswerTitle: { "Dit antwoord van \($0) minder ver delen" },
        stricterText: "Je kunt alleen strenger zijn dan de deelnemer zelf koos. Je kunt dit ongedaan maken.",
        strictest: "Dit blijft al in deze ruimte. Strenger kan niet.",
        mergeTitle: { "\($0) staat er twee keer. Wie is dezelfde persoon?" },
        mergeQuestion: { "\($0) en \($1) samenvoegen?" },
        mergeGoes: { "Verdwijnt: \($0.name), \(consent($0.consent)), \(counts($0, $1))" },
        mergeStays: { "Blijft: \($0.name), \(consent($0.consent)), \(counts($0, $1))" },
        mergeText: "Alle antwoorden en notities gaan mee. Geen woord wordt opener dan het was. Dit kan niet terug.",
        mergeNo: "Nee, terug",
        mergeYes: "Voeg samen",
        merged: { "\($0) en \($1) zijn nu één persoon: \($1)." },
        mergedTwo: "Twee mensen zijn nu één persoon.",
        mergedAnswers: {
            switch $0 {
            case 0: "Er waren geen antwoorden om mee te nemen."
            case 1: "Eén antwoord ging mee."
            default: "\($0) antwoorden gingen mee."
            }
        },
        mergedDots: "De stippen gingen ook mee.",
        mergedTooManyDots: "Samen waren er te veel stippen: die van wie blijft tellen.")

    private static func presence(_ presence: Presence) -> String {
        switch presence {
        case .expected: "verwacht"
        case .present: "aanwezig"
        case .left: "vertrokken"
        }
    }

    private static func consent(_ consent: Attribution?) -> String {
        consent.map { AttributionWording.dutch($0) } ?? "nog geen toestemming"
    }

    private static func counts(_ person: PeopleView.Person, _ prompts: [String]) -> String {
        guard person.answers.contains(where: { $0 > 0 }) else { return "nog geen antwoord" }
        return zip(prompts, person.answers).map { "\($0) \($1)" }.joined(separator: ", ")
    }
}
