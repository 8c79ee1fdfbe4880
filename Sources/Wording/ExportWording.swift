// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of writing a transcript from the screen.
package struct ExportWording: Sendable {
    package let title: String
    package let profile: String
    package let format: String
    package let profileName: @Sendable (ExportProfile) -> String
    package let profileText: @Sendable (ExportProfile) -> String
    package let formatName: @Sendable (_ format: String) -> String
    package let willHold: String
    package let named: @Sendable (_ count: Int, _ people: Int) -> String
    package let byFunction: @Sendable (Int) -> String
    package let unnamed: @Sendable (Int) -> String
    package let ofGroup: @Sendable (Int) -> String
    package let nothing: String
    package let leftOut: String
    package let nothingLeftOut: String
    package let write: String
    package let back: String
    package let hint: String
    package let existsTitle: String
    package let existsText: String
    package let keep: String
    package let replace: String
    package let writtenTitle: String
    package let internalRemark: String
    package let htmlRemark: String
    package let again: String
    package let diskFull: String
    package let notWritten: String
}

extension ExportWording {
    static let dutch = ExportWording(
        title: "Schrijf het verslag",
        profile: "Voor wie",
        format: "Soort bestand",
        profileName: {
            switch $0 {
            case .public: "voor iedereen"
            case .internal: "INTERN, voor de groep"
            }
        },
        profileText: {
            switch $0 {
            case .public: "Zonder tijden. Iedereen mag dit lezen."
            case .internal:
                "INTERN: met tijden bij namen, de tekst vóór een verbetering, en hoeveel mensen per organisatie meededen. "
                    + "Ook hierin staat niets wat in deze ruimte blijft."
            }
        },
        formatName: {
            switch $0 {
            case "markdown": "Markdown"
            case "text": "gewone tekst"
            case "html": "webpagina (HTML)"
            case "csv": "tabel (CSV)"
            default: "JSON"
            }
        },
        willHold: "Dit komt erin:",
        named: { count, people in
            "\(contributions(count)) met naam, van " + (people == 1 ? "1 persoon" : "\(people) mensen")
        },
        byFunction: { "\(contributions($0)) met functie en organisatie" },
        unnamed: { "\(contributions($0)) zonder naam" },
        ofGroup: { "\(contributions($0)) van de groep" },
        nothing: "Er is nog niets wat in een verslag mag.",
        leftOut: "Dit blijft eruit:",
        nothingLeftOut: "Er blijft niets uit.",
        write: "Schrijf het bestand",
        back: "Terug",
        hint: "Tab: verder · pijltjes: kiezen · Enter: drukken · Esc: terug",
        existsTitle: "Dit bestand is er al:",
        existsText: "Als je het vervangt, is de oude inhoud weg.",
        keep: "Laat staan",
        replace: "Vervang het",
        writtenTitle: "Het verslag staat hier:",
        internalRemark: "Dit bestand is INTERN. Deel het alleen met de groep.",
        htmlRemark: "Open het in een browser of tekstverwerker; daar kun je het afdrukken.",
        again: "Nog een bestand",
        diskFull: "De schijf is vol. Het verslag is niet geschreven.",
        notWritten: "Hier kan niet worden geschreven: er is geen verslag. Start Terugblik in een andere map.")

    static let english = ExportWording(
        title: "Write the transcript",
        profile: "For whom",
        format: "Kind of file",
        profileName: {
            switch $0 {
            case .public: "for everybody"
            case .internal: "INTERNAL, for the group"
            }
        },
        profileText: {
            switch $0 {
            case .public: "Without times. Everybody may read this."
            case .internal:
                "INTERNAL: with times beside names, the text before a correction, and how many people per organisation "
                    + "took part. What stays in this room is not in it either."
            }
        },
        formatName: {
            switch $0 {
            case "markdown": "Markdown"
            case "text": "plain text"
            case "html": "web page (HTML)"
            case "csv": "table (CSV)"
            default: "JSON"
            }
        },
        willHold: "It will hold:",
        named: { count, people in
            "\(contributionsEnglish(count)) with a name, by " + (people == 1 ? "1 person" : "\(people) people")
        },
        byFunction: { "\(contributionsEnglish($0)) with role and organisation" },
        unnamed: { "\(contributionsEnglish($0)) without a name" },
        ofGroup: { "\(contributionsEnglish($0)) of the group" },
        nothing: "There is nothing yet that may be in a transcript.",
        leftOut: "This stays out:",
        nothingLeftOut: "Nothing stays out.",
        write: "Write the file",
        back: "Back",
        hint: "Tab: on · arrows: choose · Enter: press · Esc: back",
        existsTitle: "This file is there already:",
        existsText: "If you replace it, its old content is gone.",
        keep: "Leave it",
        replace: "Replace it",
        writtenTitle: "The transcript is here:",
        internalRemark: "This file is INTERNAL. Share it with the group only.",
        htmlRemark: "Open it in a browser or word processor; you can print it there.",
        again: "Another file",
        diskFull: "The disk is full. The transcript was not written.",
        notWritten: "Nothing can be written here: there is no transcript. Start Terugblik in another folder.")

    private static func contributions(_ count: Int) -> String { count == 1 ? "1 bijdrage" : "\(count) bijdragen" }
    private static func contributionsEnglish(_ count: Int) -> String {
        count == 1 ? "1 contribution" : "\(count) contributions"
    }
}
