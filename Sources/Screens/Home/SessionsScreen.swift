// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// The list of sessions with its buttons; typing narrows the list.
struct SessionsScreen: Equatable, Sendable {
    enum Focus: Equatable, Sendable {
        case sessions
        case buttons(Int)
    }

    enum Step: Equatable, Sendable {
        case stay
        case run(HomeCommand)
    }

    private(set) var focus: Focus = .sessions
    /// The session that is chosen, by its folder: it stays chosen when the list changes around it.
    private(set) var chosen: String?
    private(set) var filter = TextField(limit: 60)

    /// The sessions that have what was typed.
    func sessions(in listing: HomeListing, _ wording: Wording) -> [HomeSession] {
        filter.trimmed.isEmpty
            ? listing.sessions : listing.sessions.filter { SessionLine.matches($0, filter.text, wording: wording) }
    }

    /// The session with the focus; nil when there is none.
    func session(in listing: HomeListing, _ wording: Wording) -> HomeSession? {
        let sessions = sessions(in: listing, wording)
        return sessions.first { $0.id == chosen } ?? sessions.first
    }

    func buttons(in listing: HomeListing, _ wording: Wording) -> Buttons<HomeCommand> {
        let hasSession = session(in: listing, wording) != nil
        let rows = HomeCommand.table(wording.home).rows
        return Buttons(
            rows.filter { hasSession || ![.open, .export, .rehearse, .history, .rules].contains($0.command) }
                .map { Buttons<HomeCommand>.Button($0.command, $0.phrase) })
    }

    /// The sessions have the focus only when there are some.
    func isInSessions(_ listing: HomeListing, _ wording: Wording) -> Bool {
        focus == .sessions && session(in: listing, wording) != nil
    }

    mutating func update(_ input: Input, listing: HomeListing, wording: Wording) -> Step {
        // Enter belongs to whatever has the focus.
        if input != .key(.enter), let row = HomeCommand.table(wording.home).row(for: input) { return .run(row.command) }
        if isInSessions(listing, wording) { return choose(input, listing, wording) }
        return chooseButton(input, listing, wording)
    }

    private mutating func choose(_ input: Input, _ listing: HomeListing, _ wording: Wording) -> Step {
        switch input {
        case .key(.enter):
            return .run(.open)
        case .key(.tab):
            focus = .buttons(0)
        case .key(.backTab):
            focus = .buttons(buttons(in: listing, wording).buttons.count - 1)
        case .key(.escape):
            escape(listing, wording)
        case .key(let key):
            move(key, input, listing, wording)
        case .text, .paste:
            type(input)
        case .pasteTooLong:
            break
        }
        return .stay
    }

    private mutating func move(_ key: Key, _ input: Input, _ listing: HomeListing, _ wording: Wording) {
        let sessions = sessions(in: listing, wording)
        let present = sessions.firstIndex { $0.id == chosen } ?? 0
        let list = ChoiceList(sessions.map { .init($0.id) })
        // Home and End belong to the list; the other keys of a text to what was typed.
        if let index = list.index(after: key, from: present, page: 5) {
            chosen = sessions[index].id
        } else {
            type(input)
        }
    }

    private mutating func type(_ input: Input) {
        guard filter.hear(input) else { return }
        focus = .sessions
        chosen = nil
    }

    /// Empties the search; without one, leads to the button that stops.
    private mutating func escape(_ listing: HomeListing, _ wording: Wording) {
        if filter.text.isEmpty {
            focus = .buttons(buttons(in: listing, wording).index(of: .stop))
        } else {
            filter = TextField(limit: 60)
            focus = .sessions
        }
    }

    private mutating func chooseButton(_ input: Input, _ listing: HomeListing, _ wording: Wording) -> Step {
        let buttons = buttons(in: listing, wording)
        let index = buttonIndex(listing, wording)
        switch input {
        case .key(.enter):
            return buttons.choice(at: index).map { .run($0) } ?? .stay
        case .text(" ") where filter.text.isEmpty:
            return buttons.choice(at: index).map { .run($0) } ?? .stay
        case .key(.tab), .key(.backTab):
            focus = .sessions
        case .key(.escape):
            escape(listing, wording)
        case .key(.backspace):
            type(input)
        case .key(let key):
            focus = .buttons(buttons.index(after: key, from: index) ?? index)
        case .text, .paste:
            if !listing.sessions.isEmpty { type(input) }
        case .pasteTooLong:
            break
        }
        return .stay
    }

    /// The button with the focus.
    func buttonIndex(_ listing: HomeListing, _ wording: Wording) -> Int {
        guard case .buttons(let index) = focus else { return 0 }
        return min(index, buttons(in: listing, wording).buttons.count - 1)
    }
}
