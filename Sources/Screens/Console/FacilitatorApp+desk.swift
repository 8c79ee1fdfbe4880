// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension FacilitatorApp {
    /// Hears the desk.
    mutating func hear(_ message: DeskMessage) -> [Effect] {
        let words = wording.console
        switch message {
        case .facilitator(let view): return take(over: view)
        case .clock(let reading): return take(reading)
        case .stillWriting(let names):
            notice = isShared ? wording.course.stillWriting(names.count) : wording.course.stillWritingNames(names)
        case .people(let people):
            if showsNames || !behind.isEmpty { self.people = people }
            return beginReading()
        case .reading(let reading):
            self.reading = reading
        case .outcome(let outcome):
            let isFirst = self.outcome == nil
            self.outcome = outcome
            if case .deepening = place, isFirst, !leading.isReadOnly {
                return DeepeningScreen.begin(outcome, view.course)
            }
        case .sheetsPrinted(let paths):
            notice = paths.isEmpty ? wording.closing.nothingToPrint : wording.closing.printed(paths)
        case .grouping(let view):
            grouping = view
        case .slipsPrinted(let paths): notice = wording.grouping.slipsPrinted(paths)
        case .corrections(let corrections):
            if self.corrections.isEmpty, !corrections.isEmpty { notice = wording.reading.correctionsFound }
            self.corrections = corrections
        case .sharing(let view): sharing = view
        case .balance(let view): balance = view
        case .earlierSessions(let sessions):
            earlier = sessions
            guard case .details(var form) = place else { break }
            form.offer(sessions, wording: wording)
            place = .details(form)
        case .tables(let view): tables = view
        case .list, .listNotRead: hearList(message)
        case .rules(let rules, let trouble): return hear(rules, trouble)
        case .history(let undo, let redo):
            self.undo = undo
            self.redo = redo
        case .undone(let name): notice = words.undone(name.phrase(words.act))
        case .redone(let name): notice = words.redone(name.phrase(words.act))
        case .notUndoable(let name): notice = name.finality(words.act)
        case .notTakenBack(let name, let refusal, let isLast):
            let reason = refusal.sentence(in: wording.trouble.refusal)
            notice = words.notTakenBack(reason, name.phrase(words.act)) + (isLast ? "" : " " + words.undoGoesOn)
        case .notDoneAgain(let name, let refusal):
            notice = words.notDoneAgain(refusal.sentence(in: wording.trouble.refusal), name.phrase(words.act))
        case .merged(let people): notice = merged(people)
        case .requestWaits: notice = words.requestWaits
        case .leadIsFree:
            isLeadFree = true
            notice = words.leadIsFree
        case .exportPreview, .exported, .exportExists: return hearExport(message)
        case .edited(let answer, let text): return hearEdited(answer, text)
        case .codeAccepted: return take(cover == nil ? .stay : .back)
        case .codeWrong:
            if var cover {
                cover.codeWasWrong()
                place = .cover(cover)
            }
        case .kept: trouble = nil
        case .keptAgain:
            trouble = nil
            notice = wording.trouble.savedAgain
        case .trouble(let trouble): hear(trouble)
        case .rescued(let path): notice = wording.trouble.rescued(path)
        case .setAside(let path): notice = wording.trouble.setAside(path)
        case .seatRefused: notice = Trouble.seatsBusy(1).sentence(in: wording.trouble)
        // Everything else that happens at the desk is not for the console.
        default: break
        }
        return []
    }

    /// What became of two people, without names where the group may look along.
    private func merged(_ people: MergedPeople) -> String {
        let words = wording.participants
        let who = showsNames ? words.merged(people.from, people.into) : words.mergedTwo
        let dots: String? =
            switch people.dots {
            case .none: nil
            case .moved: words.mergedDots
            case .tooMany: words.mergedTooManyDots
            }
        return [who, words.mergedAnswers(people.answers), dots].compactMap(\.self).joined(separator: " ")
    }

    /// The screen changes when another minute begins, and at no other moment.
    private mutating func take(_ reading: ClockReading?) -> [Effect] {
        // Once, and only when it is wanted: what is over is said on the wall and here anyway.
        let isJustOver = clock?.isOver == false && reading?.isOver == true && reading?.isRunning == true
        let bell: [Effect] = isJustOver && rules.ringsBell ? [.ring] : []
        clock = reading
        guard let seconds = reading?.secondsToNextMinute else { return bell + [.cancelTimer(Self.minute)] }
        return bell + [.startTimer(Self.minute, milliseconds: seconds * 1_000 + 100)]
    }

    private var cover: LeadCoverScreen? { if case .cover(let screen) = place { screen } else { nil } }

    private mutating func take(over view: FacilitatorView) -> [Effect] {
        if view.openRequests < self.view.openRequests { notice = wording.console.requestDone }
        if self.view.dots?.result != nil, view.dots != nil, view.dots?.result == nil {
            notice = wording.dots.hiddenAgain
        }
        let before = self.view
        self.view = view
        let typing = waitForTyping(since: before)
        if case .details(var form) = place {
            form.refresh(view, wording: wording)
            place = .details(form)
        }
        let wasShared = before.groupSeesScreen != false
        guard wasShared != (view.groupSeesScreen != false), case .overview = place else { return typing }
        people = nil
        return typing + (showsNames ? [.lead(.people)] : [.lead(.closeNames)])
    }

    /// What the disk reports stays until it is put right; what was refused is said once.
    private mutating func hear(_ trouble: Trouble) {
        if trouble == .ledElsewhere { isLeadFree = false }
        switch trouble {
        case .refused, .seatsBusy, .badLine, .editor, .noSuchSession, .folderExists, .ledElsewhere, .conflict,
            .newerFormat, .unknownMembers, .unreadable, .openToOthers, .folderMoved, .settingsUnreadable,
            .settingsNotKept:
            notice = trouble.sentence(in: wording.trouble)
        case .diskFull, .folderReadOnly, .accessDenied, .folderGone, .tooManyOpenFiles, .disk:
            if case .export = place {
                notice = trouble == .diskFull ? wording.export.diskFull : wording.export.notWritten
            } else {
                self.trouble = trouble
            }
        }
    }

    private mutating func hearList(_ message: DeskMessage) {
        guard case .paste(var paste) = place else { return }
        if case .list(let file) = message { paste.take(file, words: wording.people) }
        if case .listNotRead(let problem) = message { paste.complain(of: problem, words: wording.people) }
        place = .paste(paste)
    }

    private mutating func hearExport(_ message: DeskMessage) -> [Effect] {
        if case .exportPreview(let preview) = message { self.preview = preview }
        guard case .export(var screen) = place else { return [] }
        screen.hear(message)
        place = .export(screen)
        return []
    }

    /// A text came back from the external editor: it becomes a correction once a reason is given.
    private mutating func hearEdited(_ answer: Identifier<Answer>, _ text: String?) -> [Effect] {
        guard let text else {
            notice = wording.console.editedUnchanged
            return []
        }
        guard let participant = reading?.participant else { return [] }
        let screen = CorrectionScreen(participant, answer, text: text, startsAtReason: true)
        return take(.open(.correction(screen))) + [screen.draft]
    }
}
