// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension ParticipantsWording {
    static let english = ParticipantsWording(
        title: { $0 == 1 ? "1 participant" : "\($0) participants" },
        chosen: { "\($0) chosen" },
        nobody: "Choose somebody first.",
        nobodyHere: "Nobody is here. Choose Add or Paste a list.",
        nobodyElse: "There is nobody else to merge with.",
        presence: presence, consent: consent,
        shortConsent: {
            switch $0 {
            case .name: "name"
            case .function: "role"
            case .unnamed: "no name"
            case .withheld: "stays here"
            case nil: "–"
            }
        },
        detail: { person, prompts in
            var parts = [presence(person.presence), consent(person.consent)]
            if let ruling = person.ruling { parts.append("stricter: \(AttributionWording.english(ruling))") }
            parts += [person.details.role, person.organisation].compactMap(\.self)
            parts.append(counts(person, prompts))
            if person.notes > 0 { parts.append(person.notes == 1 ? "1 note" : "\(person.notes) notes") }
            if person.isSeatClosed { parts.append("has handed over") }
            if person.waits { parts.append("! request waits") }
            return parts.joined(separator: " · ")
        },
        listHint: "Enter: read · space: choose several · Tab: buttons · ? help",
        barHint: "Arrows: choose · Enter: press · Tab: to the list",
        filterHint: "Type a name · Enter: to the list · Esc: everybody",
        choiceHint: "Arrows: choose · Enter: this one · Esc: back",
        addTitle: "Put somebody on the list",
        editTitle: "Edit this person",
        nameField: "Name",
        organisationField: "Organisation",
        roleField: "Role",
        unitField: "Unit",
        optional: "may stay empty",
        save: "Keep",
        saveAndNext: "Keep, and one more",
        cancel: "Back",
        knownOrganisations: { "Known: \($0)" },
        removeQuestion: { "Take \($0) off the list?" },
        removeText: "This person has not written anything. You can undo this.",
        removeNo: "Leave",
        removeYes: "Remove",
        consentTitle: { $0 == 1 ? "Consent of 1 person" : "Consent of \($0) people" },
        readOut: "Read out:",
        wayQuestion: "How did they give consent?",
        consentSummary: { "\($0.joined(separator: ", ")): \($1)" },
        spoken: "Aloud",
        onPaper: "On paper",
        stricterTitle: { "Share all words of \($0) less widely" },
        stricterAnswerTitle: { "Share this answer of \($0) less widely" },
        stricterText: "You can only be stricter than the participant chose. You can undo this.",
        strictest: "This stays in this room already. It cannot be stricter.",
        mergeTitle: { "\($0) is there twice. Who is the same person?" },
        mergeQuestion: { "Merge \($0) and \($1)?" },
        mergeGoes: { "Goes: \($0.name), \(consent($0.consent)), \(counts($0, $1))" },
        mergeStays: { "Stays: \($0.name), \(consent($0.consent)), \(counts($0, $1))" },
        mergeText: "All answers and notes go along. No word becomes more open than it was. This cannot be undone.",
        mergeNo: "No, back",
        mergeYes: "Merge",
        merged: { "\($0) and \($1) are one person now: \($1)." },
        mergedTwo: "Two people are one person now.",
        mergedAnswers: {
            switch $0 {
            case 0: "There were no answers to take along."
            case 1: "One answer went along."
            default: "\($0) answers went along."
            }
        },
        mergedDots: "The dots went along too.",
        mergedTooManyDots: "Together there were too many dots: those of the one who stays count.")

    private static func presence(_ presence: Presence) -> String {
        switch presence {
        case .expected: "expected"
        case .present: "present"
        case .left: "left"
        }
    }

    private static func consent(_ consent: Attribution?) -> String {
        consent.map { AttributionWording.english($0) } ?? "no consent yet"
    }

    private static func counts(_ person: PeopleView.Person, _ prompts: [String]) -> String {
        guard person.answers.contains(where: { $0 > 0 }) else { return "no answer yet" }
        return zip(prompts, person.answers).map { "\($0) \($1)" }.joined(separator: ", ")
    }
}
