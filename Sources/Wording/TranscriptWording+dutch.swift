// SPDX-License-Identifier: Apache-2.0
import Retrospective

extension TranscriptWording {
    package static let dutch = TranscriptWording(
        internalMark: "INTERN. Alleen voor de deelnemers van deze sessie, niet om verder te delen.",
        internalFileMark: "INTERN", publicFileMark: "openbaar",
        date: "Datum", place: "Plaats", purpose: "Doel", responsible: "Verantwoordelijk", retention: "Bewaard tot",
        source: "Bron", organisations: "Organisaties", subprojects: "Deelprojecten", language: "Taal",
        languageName: "Nederlands", origin: "Herkomst", made: "Verslag gemaakt",
        origins: { Self.dutchOrigins($0) },
        leftOut: "Weggelaten", nothingLeftOut: "niets",
        omission: { Self.dutchOmission($0, $1) },
        orderSentence: "Bijdragen met naam staan op volgorde van tijd, de andere op alfabet en zonder tijd.",
        colonSentence: "In dit bestand is een dubbele punt soms vervangen door een streepje, "
            + "zodat een programma alleen namen als spreker leest.",
        prompt: { "Vraag \($0). \($1)" }, remark: "Opmerking",
        empty: "Geen bijdragen die gedeeld mogen worden.",
        unnamed: "Zonder naam", group: "De groep", note: "notitie", corrected: "verbeterd door de gespreksleider",
        correctedBecause: { "verbeterd door de gespreksleider, reden: \($0)" }, before: "Eerst stond er",
        attributions: "Met naam in dit verslag", nobodyNamed: "Niemand staat met naam in dit verslag.",
        participation: "Deelname per organisatie",
        outcome: .dutch, columns: .dutch)

    private static func dutchOrigins(_ provenances: [Provenance]) -> String {
        let sources = provenances.map { provenance in
            switch provenance {
            case .typed: "getypt door de deelnemers zelf"
            case .paper: "op papier geschreven en overgetypt"
            case .scribeVerbatim: "gezegd en woordelijk genoteerd"
            case .scribeSummary: "gezegd en samengevat genoteerd"
            case .published: "overgenomen uit een gepubliceerde tekst"
            }
        }
        guard !sources.isEmpty else { return "Er zijn geen bijdragen in dit verslag." }
        let list = Self.either(sources, "of")
        let typed = provenances.contains { $0 != .published } ? "Getypte bijdragen, niet opgenomen" : "Geen opname"
        return "\(typed). De woorden zijn \(list)."
    }

    private static func dutchOmission(_ reason: TranscriptSelection.Omission.Reason, _ count: Int) -> String {
        let isOne = count == 1
        let contributions = isOne ? "1 bijdrage" : "\(count) bijdragen"
        return switch reason {
        case .withheld: "\(contributions) \(isOne ? "blijft" : "blijven") in de ruimte van de sessie"
        case .noConsent: "\(contributions) \(isOne ? "wacht" : "wachten") nog op toestemming"
        case .withdrawn: "\(contributions) \(isOne ? "is" : "zijn") ingetrokken"
        }
    }
}

extension TranscriptColumns {
    package static let dutch = TranscriptColumns(
        session: "Sessie", date: "Datum", place: "Plaats", profile: "Profiel", number: "Nummer", prompt: "Vraag",
        question: "Hele vraag", kind: "Soort", answer: "antwoord", note: "notitie", attribution: "Naamsvermelding",
        name: "Naam", role: "Functie", organisation: "Organisatie", provenance: "Herkomst", time: "Tijd",
        text: "Tekst", corrected: "Verbeterd", yes: "ja", reason: "Reden", before: "Eerst stond er",
        turns: "Bijdragen", people: "Mensen", answered: "Schreven mee", theme: "Thema", count: "Aantal", who: "Wie",
        by: "Wanneer", state: "Stand", quote: "Citaat voor buiten", table: "Tafel")
}
