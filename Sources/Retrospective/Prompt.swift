// SPDX-License-Identifier: Apache-2.0

/// One of the questions the group looks back through.
package struct Prompt: Equatable, Codable, Sendable {
    package var id: Identifier<Prompt>
    /// A word for tables and headings, such as "Proces".
    package var label: String
    package var question: String
    /// Follow-up questions, shown one at a time.
    package var probes: [String]
    /// Minutes to write, when a time is set.
    package var minutes: Int?
    /// Something a reader of the transcript must know about this prompt.
    package var remark: String?

    package init(
        id: Identifier<Prompt>, label: String, question: String, probes: [String] = [], minutes: Int? = nil,
        remark: String? = nil
    ) {
        self.id = id
        self.label = label
        self.question = question
        self.probes = probes
        self.minutes = minutes
        self.remark = remark
    }
}
