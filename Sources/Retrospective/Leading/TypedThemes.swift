// SPDX-License-Identifier: Apache-2.0

/// The outcome of grouping slips on a real wall, typed back: `thema 3: 4 7 12`, or a name before the colon.
package struct TypedThemes: Equatable, Sendable {
    /// A line that cannot be taken over, and why.
    package struct Problem: Equatable, Sendable {
        /// From 1.
        package let line: Int
        package let reason: Reason
    }

    package enum Reason: Equatable, Sendable {
        case noColon
        case noTheme
        case unknownTheme(Int)
        case noAnswers
        case notANumber(String)
        case unknownAnswer(Int)
        /// The number stands on an earlier line, or earlier on this one.
        case twice(Int, line: Int)
    }

    /// What is done when no line is wrong.
    package private(set) var fillings: [ThemeAct.Filling] = []
    package private(set) var problems: [Problem] = []
    /// Answers that get a theme.
    package var answers: Int { fillings.reduce(0) { $0 + $1.members.count } }

    /// - Parameters:
    ///   - answers: The answers by the number on their slip.
    ///   - themes: In the order of their numbers.
    package init(_ text: String, answers: [Int: Identifier<Answer>], themes: [Theme]) {
        var lines: [Int: Int] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            do throws(Reason) {
                fillings.append(try Self.filling(line, index + 1, answers, themes, &lines))
            } catch {
                problems.append(Problem(line: index + 1, reason: error))
            }
        }
    }

    private static func filling(
        _ line: Substring, _ number: Int, _ answers: [Int: Identifier<Answer>], _ themes: [Theme],
        _ lines: inout [Int: Int]
    ) throws(Reason) -> ThemeAct.Filling {
        guard let colon = line.lastIndex(of: ":") else { throw .noColon }
        let target = try target(line[..<colon], themes)
        let words = line[line.index(after: colon)...].split { $0.isWhitespace || $0 == "," || $0 == ";" }
        guard !words.isEmpty else { throw .noAnswers }
        var members: [Theme.Member] = []
        for word in words {
            guard let slip = Int(word) else { throw .notANumber(String(word.prefix(20))) }
            guard let answer = answers[slip] else { throw .unknownAnswer(slip) }
            if let earlier = lines[slip] { throw .twice(slip, line: earlier) }
            lines[slip] = number
            members.append(Theme.Member(answer: answer))
        }
        return ThemeAct.Filling(target, members)
    }

    /// `3`, `thema 3` and `theme 3` are the third theme; anything else is a name, also of a new theme.
    private static func target(_ typed: Substring, _ themes: [Theme]) throws(Reason) -> ThemeAct.Target {
        let line = TypedText.line(String(typed))
        guard !line.isEmpty else { throw .noTheme }
        let words = line.lowercased().split(separator: " ")
        let isNumbered = words.count == 1 || (words.count == 2 && ["thema", "theme"].contains(words[0]))
        guard isNumbered, let number = words.last.flatMap({ Int($0) }) else { return .named(line) }
        guard themes.indices.contains(number - 1) else { throw .unknownTheme(number) }
        return .known(themes[number - 1].id)
    }
}

extension TypedThemes.Reason: Error {}
