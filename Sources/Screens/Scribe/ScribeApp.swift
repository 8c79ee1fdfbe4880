// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// The screen of the scribe: what is said, beside whoever says it.
package struct ScribeApp: Equatable, Sendable {
    /// Whose words are noted.
    enum Voice: Equatable, Sendable {
        case group
        case person(Identifier<Participant>)

        init(_ speaker: Identifier<Participant>?) { self = speaker.map { .person($0) } ?? .group }

        var speaker: Identifier<Participant>? {
            switch self {
            case .group: nil
            case .person(let id): id
            }
        }
    }

    /// What a note is about, beside its words.
    struct Address: Equatable, Sendable {
        var voice: Voice
        /// The place of the prompt among the session's prompts.
        var prompt: Int
        var kind: Provenance
    }

    /// The note in the editor.
    struct Writing: Equatable, Sendable {
        /// nil until the desk told.
        var id: Identifier<Note>?
        var address: Address
        /// Whether it was noted before and is changed now.
        let isEarlier: Bool
    }

    /// Why somebody is being chosen.
    enum Choosing: Equatable, Sendable {
        /// Another speaker begins: a new note.
        case next
        /// The note in the editor is somebody else's.
        case reassign
    }

    /// Where the screen is.
    enum Place: Equatable, Sendable {
        case waiting
        case choosing(SpeakerChooser, Choosing)
        case newcomer(NewcomerForm, Choosing)
        case writing
        case notes(chosen: Int)
        case removal(Confirmation)
        case help
        case covered
    }

    let language: Language
    /// Where it leads, once it is left.
    var departure: Departure?
    var view: ScribeView?
    var place: Place = .waiting
    var focus: TypingFocus = .text
    var editor = TextEditor(text: "", limit: .answer)
    var writing: Writing?
    /// Whom, to which prompt and how the next note is.
    var next = Address(voice: .group, prompt: 0, kind: .scribeVerbatim)
    /// Who spoke before the present speaker.
    var former: Voice?
    /// Nothing can be written in this session.
    var cannotWrite = false
    var trouble: Trouble?
    var keptAt: Moment?
    var notice: String?
    /// One line about what just happened, over the hint.
    var message: String?
    var size = Size(columns: 80, rows: 24)

    package init(language: Language) { self.language = language }

    package func start() -> [Effect] { [.scribe(.show)] }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        let effects: [Effect]
        switch message {
        case .input(let input):
            effects = hear(input)
        case .resized(let size):
            self.size = size
            effects = []
        case .desk(let message):
            effects = hear(message)
        case .timer, .wake, .pointer, .clicked:
            effects = []
        }
        layOut()
        return effects
    }

    private mutating func hear(_ input: Input) -> [Effect] {
        message = nil
        notice = nil
        switch place {
        case .waiting:
            return []
        case .choosing(_, let choosing) where input == .key(.function(8)) && view?.turn != nil:
            return chosen(Voice(view?.turn), choosing)
        case .choosing(var chooser, let choosing):
            let step = chooser.update(input, people: view?.speakers ?? [], words: wording.scribe)
            place = .choosing(chooser, choosing)
            return take(step, choosing)
        case .newcomer(var form, let choosing):
            let step = form.update(input, wording: wording)
            place = .newcomer(form, choosing)
            return take(step, choosing)
        case .writing:
            return write(input)
        case .notes(let chosen):
            return chooseNote(input, chosen)
        case .removal(var confirmation):
            let step = confirmation.update(input)
            place = .removal(confirmation)
            return take(step)
        case .help:
            place = .writing
            return []
        case .covered:
            if CoveredScreen.isLifted(by: input) { place = .writing }
            return []
        }
    }

    // MARK: - Choosing a speaker

    private mutating func take(_ step: SpeakerChooser.Step, _ choosing: Choosing) -> [Effect] {
        switch step {
        case .stay, .buttons:
            return []
        case .group:
            return chosen(.group, choosing)
        case .person(let id):
            return chosen(.person(id), choosing)
        case .newcomer(let name, let number):
            place = .newcomer(NewcomerForm(name: name, number: number), choosing)
            return []
        case .nobody, .cancelled:
            // Without a note yet, the group speaks.
            guard writing != nil else { return chosen(.group, .next) }
            place = .writing
            return []
        }
    }

    private mutating func take(_ step: NewcomerForm.Step, _ choosing: Choosing) -> [Effect] {
        switch step {
        case .stay:
            return []
        case .back:
            place = .choosing(SpeakerChooser(.everybody), choosing)
            return []
        case .add(let name, let organisation, let number):
            return [.scribe(.addPerson(name: name, organisation: organisation, number: number))]
        }
    }

    mutating func chosen(_ voice: Voice, _ choosing: Choosing) -> [Effect] {
        switch choosing {
        case .next:
            return begin(voice)
        case .reassign:
            place = .writing
            guard var writing else { return begin(voice) }
            if !writing.isEarlier { remember(voice) }
            writing.address.voice = voice
            return move(writing)
        }
    }

    // MARK: - Notes

    /// Begins the next note; the one in the editor is a note from now on.
    mutating func begin(_ voice: Voice) -> [Effect] {
        remember(voice)
        return open(Writing(id: nil, address: next, isEarlier: false), text: "")
    }

    private mutating func remember(_ voice: Voice) {
        if voice != next.voice, writing != nil { former = next.voice }
        next.voice = voice
    }

    mutating func open(_ writing: Writing, text: String) -> [Effect] {
        self.writing = writing
        editor = TextEditor(text: text, limit: .answer)
        focus = .text
        place = .writing
        guard let target = target(of: writing) else { return [] }
        return [.writing(.open(target))]
    }

    /// The note in the editor gets another speaker, prompt or kind.
    mutating func move(_ writing: Writing) -> [Effect] {
        self.writing = writing
        guard let target = target(of: writing) else { return [] }
        return [.writing(.move(target))]
    }

    private func target(of writing: Writing) -> WritingPlace? {
        guard let prompts = view?.prompts, prompts.indices.contains(writing.address.prompt) else { return nil }
        let address = writing.address
        return .note(address.voice.speaker, prompts[address.prompt].id, address.kind, writing.id)
    }

    /// The notes other than the one in the editor.
    var otherNotes: [Note] { view?.notes.filter { $0.id != writing?.id } ?? [] }

    mutating func openEarlier(_ note: Note, isEarlier: Bool = true) -> [Effect] {
        let prompt = view?.prompts.firstIndex { $0.id == note.prompt } ?? 0
        let address = Address(voice: Voice(note.speaker), prompt: prompt, kind: note.provenance)
        if !isEarlier { next = address }
        return open(Writing(id: note.id, address: address, isEarlier: isEarlier), text: note.text)
    }

    private mutating func chooseNote(_ input: Input, _ chosen: Int) -> [Effect] {
        let notes = otherNotes
        switch input {
        case .key(.escape), .key(.tab), .key(.backTab):
            place = .writing
        case .key(.enter), .text(" "):
            guard notes.indices.contains(chosen) else {
                place = .writing
                return []
            }
            return openEarlier(notes[chosen])
        case .key(let key):
            let list = ChoiceList(notes.map { .init($0.text.oneLine) })
            place = .notes(chosen: list.index(after: key, from: chosen) ?? chosen)
        case .text, .paste, .pasteTooLong:
            break
        }
        return []
    }

    private mutating func take(_ step: Confirmation.Step) -> [Effect] {
        switch step {
        case .stay:
            return []
        case .no:
            place = .writing
            return []
        case .yes:
            guard let id = writing?.id else { return begin(next.voice) }
            return [.scribe(.removeNote(id))] + begin(next.voice)
        }
    }
}
