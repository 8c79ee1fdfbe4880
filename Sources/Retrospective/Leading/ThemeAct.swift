// SPDX-License-Identifier: Apache-2.0

/// One thing a group does with its themes.
package enum ThemeAct: Equatable, Sendable {
    /// Puts answers under themes, taking them away from where they were; all of it or nothing.
    case fill([Filling])
    /// The answers belong to no theme any more.
    case takeOut([Theme.Member])
    case rename(Identifier<Theme>, String)
    /// The answers of a theme go to another one, with what was noted; the name of the other one stays.
    case merge(Identifier<Theme>, into: Identifier<Theme>)
    /// The theme goes; its answers belong to no theme any more.
    case remove(Identifier<Theme>)
    /// An answer in pieces, each under a theme of its own or under none.
    case divide(Identifier<Answer>, [Piece])

    /// Answers for one theme.
    package struct Filling: Equatable, Sendable {
        package let theme: Target
        package let members: [Theme.Member]

        package init(_ theme: Target, _ members: [Theme.Member]) {
            self.theme = theme
            self.members = members
        }
    }

    package enum Target: Equatable, Sendable {
        case known(Identifier<Theme>)
        /// A new theme; a theme of this name that is there already is taken instead.
        case named(String)
    }

    /// A piece of an answer.
    package struct Piece: Equatable, Sendable {
        package let part: Theme.Part
        package let theme: Target?

        package init(_ part: Theme.Part, _ theme: Target?) {
            self.part = part
            self.theme = theme
        }
    }
}

extension [Theme] {
    /// The themes after an act; an answer, or a piece of one, stands under one theme at most.
    /// - Parameter newID: An identifier nobody has, for a new theme.
    package func after(_ act: ThemeAct, newID: () -> Identifier<Theme>) throws(Refusal) -> [Theme] {
        var themes = self
        switch act {
        case .fill(let fillings):
            for filling in fillings { try themes.fill(filling, newID: newID) }
        case .takeOut(let members):
            themes.takeOut(members)
        case .rename(let id, let name):
            let index = try themes.index(of: id)
            themes[index].name = TypedText.line(name)
        case .merge(let id, let other):
            guard id != other else { throw .unknownTheme }
            let from = themes[try themes.index(of: id)]
            let into = try themes.index(of: other)
            themes[into].members += from.members
            themes[into].reasons = Self.joined(themes[into].reasons, from.reasons)
            themes[into].notes = Self.joined(themes[into].notes, from.notes)
            themes.removeAll { $0.id == id }
        case .remove(let id):
            themes.remove(at: try themes.index(of: id))
        case .divide(let answer, let pieces):
            try themes.divide(answer, pieces, newID: newID)
        }
        return themes
    }

    private func index(of id: Identifier<Theme>) throws(Refusal) -> Int {
        guard let index = firstIndex(where: { $0.id == id }) else { throw .unknownTheme }
        return index
    }

    private static func joined(_ one: String, _ other: String) -> String {
        [one, other].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private mutating func fill(_ filling: ThemeAct.Filling, newID: () -> Identifier<Theme>) throws(Refusal) {
        let index = try place(of: filling.theme, newID: newID)
        takeOut(filling.members)
        self[index].members += filling.members
    }

    /// Where a theme stands; a new one is added at the end.
    private mutating func place(
        of target: ThemeAct.Target, newID: () -> Identifier<Theme>
    ) throws(Refusal) -> Int {
        switch target {
        case .known(let id): return try index(of: id)
        case .named(let name):
            let line = TypedText.line(name)
            if let same = firstIndex(where: { $0.name.lowercased() == line.lowercased() }) { return same }
            guard !line.isEmpty else { throw .nameMissing }
            append(Theme(id: newID(), name: line))
            return count - 1
        }
    }

    /// A whole answer is taken away with all its pieces, a piece alone.
    private mutating func takeOut(_ members: [Theme.Member]) {
        let whole = Set(members.filter { $0.part == nil }.map(\.answer))
        let pieces = Set(members)
        for index in indices {
            self[index].members.removeAll { whole.contains($0.answer) || pieces.contains($0) }
        }
    }

    private mutating func divide(
        _ answer: Identifier<Answer>, _ pieces: [ThemeAct.Piece], newID: () -> Identifier<Theme>
    ) throws(Refusal) {
        takeOut([Theme.Member(answer: answer)])
        var runs: [(part: Theme.Part, theme: Int?)] = []
        for piece in pieces {
            var theme: Int?
            if let target = piece.theme { theme = try place(of: target, newID: newID) }
            // Pieces that follow each other under the same theme are one again.
            if let last = runs.last, last.theme == theme {
                runs[runs.count - 1].part.end = piece.part.end
            } else {
                runs.append((piece.part, theme))
            }
        }
        for run in runs {
            guard let theme = run.theme else { continue }
            self[theme].members.append(Theme.Member(answer: answer, part: runs.count == 1 ? nil : run.part))
        }
    }
}
