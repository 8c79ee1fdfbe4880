// SPDX-License-Identifier: Apache-2.0

extension AgendaStep {
    /// Minutes this step is likely to take with so many people; nil where it fits any group.
    ///
    /// Writing takes what the way of writing costs (`WritingTime`); in a round each person has half a minute for one point.
    package func needed(by people: Int, prompts: [Prompt], way: WayOfWriting) -> Int? {
        switch kind {
        case .write:
            guard let prompt = prompts.first(where: { $0.id == prompt }) else { return nil }
            return WritingTime(way, people: people, prompts: [prompt]).group
        case .share: return (people + 1) / 2
        case .welcome, .backInTime, .group, .vote, .deepen, .close: return nil
        }
    }

    /// Whether so many people cannot do it in the time it has.
    package func isTooShort(for people: Int, prompts: [Prompt], way: WayOfWriting) -> Bool {
        guard !isSkipped, let needed = needed(by: people, prompts: prompts, way: way) else { return false }
        // In silence a group writes as long as it gets.
        if kind == .write, way == .paper || way == .ownScreens { return minutes < Self.shortestWriting }
        return needed > minutes
    }

    /// Fewer minutes are not enough to write anything down.
    private static let shortestWriting = 2
}
