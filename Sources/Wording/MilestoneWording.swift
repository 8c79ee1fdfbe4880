// SPDX-License-Identifier: Apache-2.0

/// The phrases of the pages for the moments the group looks back on.
package struct MilestoneWording: Sendable {
    package let title: String
    package let text: String
    package let new: String
    package let removed: String
    package let help: String
    package let hint: String
    package let newKey: CommandPhrase
    package let removeKey: CommandPhrase
    package let moment: String
    package let year: String
    package let yearRemark: String
    package let what: String
    package let another: String
    package let ready: String
    package let remove: String
    package let textMissing: String
    package let tooMany: String
}

extension MilestoneWording {
    static let dutch = MilestoneWording(
        title: "Welke momenten wil je niet vergeten?",
        text: "Typ wat de groep noemt. Het staat per jaar op het scherm voor de groep.",
        new: "nieuw moment", removed: "Weggehaald. Met Ctrl+Z komt het terug.",
        help: "Enter verandert een moment, a maakt een nieuw moment, d haalt het weg, Ctrl+Z maakt ongedaan.",
        hint: "Enter: open · a: nieuw moment · d: haal weg · Esc: terug · ? hulp",
        newKey: CommandPhrase("Nieuw moment", "Typ een moment dat de groep noemt."),
        removeKey: CommandPhrase("Haal weg", "Haal dit moment weg."),
        moment: "Een moment", year: "Wanneer", yearRemark: "zoals 2023", what: "Wat gebeurde er?",
        another: "Nog een moment", ready: "Klaar", remove: "Haal weg",
        textMissing: "Wat gebeurde er? Typ een paar woorden.", tooMany: "Er is geen plaats voor meer momenten.")

    static let english = MilestoneWording(
        title: "Which moments do you not want to forget?",
        text: "Type what the group names. It stands per year on the screen for the group.",
        new: "new moment", removed: "Taken away. With Ctrl+Z it comes back.",
        help: "Enter changes a moment, a makes a new one, d takes it away, Ctrl+Z undoes.",
        hint: "Enter: open · a: new moment · d: take away · Esc: back · ? help",
        newKey: CommandPhrase("New moment", "Type a moment the group names."),
        removeKey: CommandPhrase("Take away", "Take this moment away."),
        moment: "A moment", year: "When", yearRemark: "such as 2023", what: "What happened?",
        another: "Another moment", ready: "Ready", remove: "Take away",
        textMissing: "What happened? Type a few words.", tooMany: "There is no room for more moments.")
}
