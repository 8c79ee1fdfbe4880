// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

extension Desk {
    mutating func perform(_ effect: HomeEffect) -> [Follow] {
        switch effect {
        case .list: return [say(.sessions(sessions()))]
        case .create(let new): return create(new)
        case .lead(let id): return lead(id)
        case .leave:
            if close(milliseconds: 5_000) { return [say(.left)] }
            guard case .rescued(let path) = loss else { return [say(.left), say(.folderReadOnly)] }
            return [say(.left), say(.rescued(path: path))]
        }
    }

    /// Every session in the sessions folder, the newest first.
    private func sessions() -> [HomeSession] {
        guard let root, let names = try? root.listing().sessions else { return [] }
        let sessions = names.map { name -> HomeSession in
            do throws(ReadFailure) {
                let loaded = try SessionStore.open(try root.folder.subfolder(name)).load()
                let trouble = loaded.problems.first.map { Trouble($0) }
                return HomeSession(id: name.text, summary: Disclosure(of: loaded.session).summary, trouble: trouble)
            } catch {
                return HomeSession(id: name.text, summary: nil, trouble: .unreadable(file: name.text))
            }
        }
        return sessions.sorted { later($0, $1) }
    }

    private func later(_ left: HomeSession, _ right: HomeSession) -> Bool {
        guard let first = left.summary, let second = right.summary else { return left.summary != nil }
        if first.isExample != second.isExample { return second.isExample }
        return first.date == second.date ? left.id < right.id : first.date > second.date
    }

    private mutating func create(_ new: NewSession) -> [Follow] {
        guard let root else { return [say(.noSuchSession(""))] }
        var record = SessionRecord(details: new.details, prompts: new.prompts)
        record.organisations = new.people.compactMap(\.organisation).reduce(into: new.organisations) {
            Organisations.find($1, in: &$0, identifier: identifier("o"))
        }
        record.codeHash = new.code.flatMap { FacilitatorCode.hash($0) }
        do throws(StoreFailure) {
            let store = try root.create(record)
            let follows = lead(store.folder.name)
            if new.people.isEmpty { return follows }
            return follows + perform(.act(.addPeople(new.people)))
        } catch {
            return [say(Trouble(error))]
        }
    }

    // MARK: - Leading

    /// Opens a session to lead it, an own copy when it is an example.
    private mutating func lead(_ id: String) -> [Follow] {
        do throws(SessionNotFound) {
            guard let root else { return lead(folder: try SessionsRoot.session(atPath: id), copiedFrom: nil) }
            return lead(folder: try root.resolve(id), copiedFrom: nil)
        } catch {
            return [say(.noSuchSession(id))]
        }
    }

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
        let recovered = isLed ? replayAllDrafts() : 0
        if isLed { finishIntents() }
        open.store.sweep()
        guard let session = self.open?.session else { return [] }
        var troubles = problems.map { Trouble($0) }
        if let refusal { troubles.append(trouble(of: refusal)) }
        let leading = Leading(
            id: open.store.folder.name, view: Disclosure(of: session).facilitatorView, copiedFrom: copiedFrom,
            isReadOnly: !isLed, troubles: troubles, recovered: recovered)
        return [say(.led(leading))] + answerRequests()
    }

    /// Leads the session that was only looked at, when nobody leads it now.
    mutating func takeOver() -> [Follow] {
        guard let open, !open.isLeading else { return [] }
        guard hold(.record) == nil else { return [say(.ledElsewhere)] }
        if case .record(let record) = open.store.reread("session.json") { self.open?.session.replace(record) }
        return begin([], copiedFrom: nil)
    }
}
