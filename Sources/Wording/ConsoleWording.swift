// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of the console.
package struct ConsoleWording: Sendable {
    package let name: String

    // The group
    package let way: @Sendable (WayOfWriting) -> String
    package let group: @Sendable (_ people: Int, _ present: Int, _ left: Int) -> String
    package let nobody: String
    package let groupName: @Sendable (FacilitatorView.Group) -> String
    package let together: String
    package let outOf: @Sendable (_ answered: Int, _ people: Int) -> String
    package let notReady: @Sendable (Int) -> String
    package let unheard: @Sendable (Int) -> String
    package let quotable: @Sendable (_ count: Int, _ people: Int) -> String
    package let withoutConsent: @Sendable (Int) -> String
    package let notes: @Sendable (Int) -> String
    package let namesNotReady: @Sendable ([String]) -> String
    package let namesUnheard: @Sendable ([String]) -> String

    // What deserves a sentence
    package let requests: @Sendable (Int) -> String
    package let requestWaits: String
    package let requestDone: String
    package let noCode: String
    package let lookingAlong: String
    package let leadIsFree: String
    package let youLead: String
    package let onlyLooking: String
    package let recovered: @Sendable (Int) -> String
    package let ownScreens: @Sendable (_ command: String) -> String
    package let ownCopy: @Sendable (_ example: String) -> String
    package let folder: @Sendable (_ name: String) -> String
    package let screenIsShared: String
    package let screenIsOwn: String

    // Undo
    package let nothingToUndo: String
    package let nothingToRedo: String
    package let undone: @Sendable (_ act: String) -> String
    package let redone: @Sendable (_ act: String) -> String
    package let notTakenBack: @Sendable (_ reason: String, _ act: String) -> String
    package let undoGoesOn: String
    package let notDoneAgain: @Sendable (_ reason: String, _ act: String) -> String
    package let act: ActWording
    package let editedUnchanged: String

    // Questions
    package let sharingQuestion: String
    package let sharingLines: [String]
    package let sharingYes: String
    package let sharingNo: String
    package let namesQuestion: String
    package let namesText: String
    package let namesNo: String
    package let namesYes: String
    package let stopQuestion: String
    package let stopText: String
    package let toHome: String
    package let stopProgram: String
    package let goOn: String

    // The cover
    package let coverTitle: String
    package let coverText: String
    package let coverHint: String
    package let idleTitle: String
    package let openingTitle: String
    package let openingHint: String
    package let codeHint: String

    // Hints
    package let barHint: String
    package let questionHint: String
    package let helpHint: String
    package let paletteHint: String
    package let nothingFound: String
}

/// The names of acts for undo, and why some cannot be taken back.
package struct ActWording: Sendable {
    package let details: String
    package let prompts: String
    package let organisations: String
    package let addPeople: String
    package let describe: String
    package let remove: String
    package let presence: String
    package let consent: String
    package let stricter: String
    package let code: String
    package let step: String
    package let clock: String
    package let agenda: String
    package let milestones: String
    package let turns: String
    package let tables: String
    package let opened: String
    package let marked: String
    package let themes: String
    package let vote: String
    package let agreements: String
    package let closing: String
    package let lastTime: String
    package let correct: String
    package let withdraw: String
    package let merge: String
    package let reopenSeat: String
    /// Why these cannot be taken back.
    package let correctIsFinal: String
    package let withdrawIsFinal: String
    package let mergeIsFinal: String
    package let reopenIsFinal: String
    package let describeIsFinal: String
}
