// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

extension Desk {
    mutating func perform(_ effect: HomeEffect) -> [Follow] {
        switch effect {
        case .list:
            reading = HomeReading(root)
            return readOn()
        case .listOn: return readOn()
        case .templates: return templates()
        case .history: return sessionHistory()
        case .create(let new): return create(new)
        case .lead(let id): return find(id) { $0.lead(folder: $1, copiedFrom: nil) }
        case .rehearse(let id): return find(id) { $0.rehearse($1) }
        case .openForExport(let id): return find(id) { $0.openForExport($1) }
        case .leave:
            let before = loss
            let isKept = close(milliseconds: 5_000)
            switch loss {
            case .rescued(let path) where !isKept: return [say(.left), say(.rescued(path: path))]
            case .setAside(let path) where loss != before: return [say(.left), say(.setAside(path: path))]
            case .rescued, .setAside, .lost, .rehearsalOver, nil:
                return [say(.left)] + (isKept ? [] : [say(.folderReadOnly)])
            }
        }
    }

    /// Reads some more of the sessions, and says what is known by now.
    private mutating func readOn() -> [Follow] {
        reading.readOn(in: root)
        return [
            say(
                .sessions(
                    HomeListing(
                        sessions: reading.sessions, folder: root?.folder.path ?? "", today: surroundings.now().date,
                        isComplete: reading.isComplete, isReadable: reading.isReadable)))
        ]
    }

    /// The own templates, and a sentence about the first that cannot be read.
    private func templates() -> [Follow] {
        let beside = root.map { $0.folder.path + "/" + TemplateShelf.folderName.text }
        let shelf = TemplateShelf([beside].compactMap(\.self) + surroundings.templatePlaces)
        let troubles = shelf.unreadable.prefix(1).map { say(.unreadable(file: $0.path)) }
        return [say(.templates(shelf.templates))] + troubles
    }

    private mutating func create(_ new: NewSession) -> [Follow] {
        guard let root else { return [say(.folderGone)] }
        var record = SessionRecord(details: new.details, prompts: new.prompts)
        record.organisations = new.people.compactMap(\.organisation).reduce(into: new.organisations) {
            Organisations.find($1, in: &$0, identifier: identifier("o"))
        }
        record.course = new.course
        record.codeHash = new.code.flatMap { FacilitatorCode.hash($0) }
        do throws(StoreFailure) {
            let store = try root.create(record)
            let follows = lead(folder: store.folder, copiedFrom: nil)
            if new.people.isEmpty { return follows }
            return follows + perform(.act(.addPeople(new.people)))
        } catch {
            return [say(Trouble(error))]
        }
    }

    // MARK: - Leading

    /// Finds the folder of a session, and does something with it.
    private mutating func find(_ id: String, _ body: (inout Desk, Folder) -> [Follow]) -> [Follow] {
        do throws(SessionNotFound) {
            guard let root else { return body(&self, try SessionsRoot.session(atPath: id)) }
            return body(&self, try root.resolve(id))
        } catch {
            return [say(.noSuchSession(id))]
        }
    }

    /// Opens a session for its transcript: an example is only looked at, for nothing of it may change.
    private mutating func openForExport(_ folder: Folder) -> [Follow] {
        let problems: [FileProblem]
        do throws(ReadFailure) {
            problems = try openSession(folder)
        } catch {
            return [say(.unreadable(file: folder.name))]
        }
        guard let session = open?.session, session.record.example else { return begin(problems, copiedFrom: nil) }
        open?.shows.facilitator = true
        let leading = Leading(
            id: folder.name, call: surroundings.call(folder), view: Disclosure(of: session).facilitatorView,
            copiedFrom: nil, isReadOnly: true, isRehearsal: isRehearsing,
            troubles: problems.map { Trouble($0) }, recovered: 0, rules: presentRules.rules)
        return [say(.led(leading))]
    }

    /// Opens a session to lead it, an own copy when it is an example.
    private mutating func lead(folder: Folder, copiedFrom: String?) -> [Follow] {
        let problems: [FileProblem]
        do throws(ReadFailure) {
            problems = try openSession(folder)
        } catch {
            return [say(.unreadable(file: folder.name))]
        }
        guard let record = open?.session.record else { return [] }
        if record.example { return leadCopy(of: folder, language: record.details.language) }
        return begin(problems, copiedFrom: copiedFrom)
    }

    private mutating func rehearse(_ session: Folder) -> [Follow] {
        do throws(StoreFailure) {
            return lead(folder: try rehearsal(of: session), copiedFrom: nil)
        } catch {
            return [say(Trouble(error))]
        }
    }

    /// Why the session cannot be led here.
    private func trouble(of refusal: Follow) -> Trouble {
        guard case .message(.desk(let message)) = refusal else { return .ledElsewhere }
        if case .trouble(let trouble) = message { return trouble }
        return message == .seatRefused(.readOnly) ? .folderReadOnly : .ledElsewhere
    }

    private mutating func leadCopy(of folder: Folder, language: Language) -> [Follow] {
        _ = close()
        guard let root else { return [say(.refused(.example))] }
        do throws(StoreFailure) {
            let suffix = language == .dutch ? "eigen" : "own"
            let copy = try root.copyOfExample(folder, suffix: suffix)
            guard let copied = try? root.resolve(copy) else { return [say(.noSuchSession(copy))] }
            return lead(folder: copied, copiedFrom: folder.name)
        } catch {
            return [say(Trouble(error))]
        }
    }

    /// Takes the lead, finds back texts, and finishes what was begun.
    private mutating func begin(_ problems: [FileProblem], copiedFrom: String?) -> [Follow] {
        guard let open else { return [] }
        let refusal = hold(.record)
        let isLed = refusal == nil
        self.open?.isLeading = isLed
        self.open?.shows.facilitator = true
        var recovered = isLed ? replayAllDrafts() : 0
        if isLed { finishIntents() }
        let missing = takeUpLastTime()
        recallHistory()
        takeUpCorrections()
        if takeUpTyped() { recovered += 1 }
        open.store.sweep()
        guard let session = self.open?.session else { return [] }
        var troubles = problems.map { Trouble($0) }
        if let refusal { troubles.append(trouble(of: refusal)) }
        if let missing { troubles.append(missing) }
        let (rules, unreadable) = presentRules
        if let unreadable { troubles.append(unreadable) }
        let leading = Leading(
            id: open.store.folder.name, call: surroundings.call(open.store.folder),
            view: Disclosure(of: session).facilitatorView, copiedFrom: copiedFrom, isReadOnly: !isLed,
            isRehearsal: isRehearsing, troubles: troubles, recovered: recovered,
            rules: rules)
        return [say(.led(leading))] + answerRequests() + newsOfSetAside()
    }

    /// Leads the session that was only looked at, when nobody leads it now.
    mutating func takeOver() -> [Follow] {
        guard let open, !open.isLeading else { return [] }
        let record = open.session.record
        // An example is never led, but a copy of it is.
        if record.example { return leadCopy(of: open.store.folder, language: record.details.language) }
        guard hold(.record) == nil else { return [say(.ledElsewhere)] }
        if case .record(let record) = open.store.reread("session.json") { self.open?.session.replace(record) }
        return begin([], copiedFrom: nil)
    }
}
