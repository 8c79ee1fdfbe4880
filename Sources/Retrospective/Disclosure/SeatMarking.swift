// SPDX-License-Identifier: Apache-2.0

/// What a seat reads and marks before the group gives themes: the answers as the wall may show them, without who wrote
/// them, and nobody's marks but one's own.
package struct SeatMarking: Equatable, Sendable {
    /// In the order of their numbers, which tell nothing of who wrote them or who marked them.
    package let answers: [Choice]
    /// The answers this person marked.
    package let given: [Identifier<Answer>]

    /// An answer to be read.
    package struct Choice: Equatable, Sendable {
        package let id: Identifier<Answer>
        /// Stands on its slip.
        package let number: Int
        package let prompt: Identifier<Prompt>
        package let text: String
    }
}

extension Disclosure {
    /// Whether seats mark now: in the step in which the group gives themes, until the marks are counted.
    var asksMarks: Bool {
        guard let course = session.record.course, course.step?.kind == .group else { return false }
        return course.marksCountedAt == nil
    }

    /// nil while seats do not mark, or there is nothing to mark.
    /// - Parameter person: Whose own marks are in it; nil where anybody may look.
    func seatMarking(of person: Participant?) -> SeatMarking? {
        guard asksMarks else { return nil }
        let quotes = WallQuotes(self)
        let choices = answersInOrder.compactMap { written in
            quotes.quote(written.answer.id).map {
                SeatMarking.Choice(
                    id: written.answer.id, number: written.number, prompt: written.answer.prompt, text: $0.text)
            }
        }
        guard !choices.isEmpty else { return nil }
        let shown = Set(choices.map(\.id))
        return SeatMarking(answers: choices, given: person?.marked?.filter(shown.contains) ?? [])
    }

    /// How often each answer was marked at a seat, once that is counted.
    ///
    /// With fewer people than the smallest group the marks would tell whose they are: then they count for nothing.
    var countedMarks: [Identifier<Answer>: Int] {
        guard session.record.course?.marksCountedAt != nil, markers.count >= Self.smallestGroup else { return [:] }
        let marks = markers.flatMap { Set($0.marked ?? []) }
        return Dictionary(marks.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// Who marked something at a seat.
    var markers: [Participant] { people.filter { $0.marked != nil } }
}
