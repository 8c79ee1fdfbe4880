// SPDX-License-Identifier: Apache-2.0

/// What somebody keeps of a session to begin others with: its prompts and how it was held, never its people.
package struct OwnTemplate: Equatable, Sendable {
    /// The name of its folder.
    package let name: String
    package let title: String
    package let language: Language
    package let purpose: String
    package let wayOfWriting: WayOfWriting
    package let ceiling: Attribution
    package let prompts: [Prompt]
    /// The steps and their minutes, as they are before a session begins; nil when nobody planned them.
    package let course: Course?

    /// - Parameter record: Of a session, or of a template; whoever answers for it, place and organisations stay behind.
    package init(_ record: SessionRecord, named name: String, titled title: String? = nil) {
        self.name = name
        self.title = title ?? record.details.title
        language = record.details.language
        purpose = record.details.purpose
        wayOfWriting = record.details.wayOfWriting
        ceiling = record.details.ceiling
        prompts = record.prompts.map { prompt in
            var prompt = prompt
            prompt.remark = nil
            return prompt
        }
        course = record.course.map { Course(minutes: $0.minutes, agenda: $0.agenda) }
    }

    /// The document of the template: that of a session in which nobody is.
    package func record(on day: CalendarDate) throws(Refusal) -> SessionRecord {
        let details = SessionDetails(
            title: title, date: day, purpose: purpose, language: language, wayOfWriting: wayOfWriting, ceiling: ceiling)
        var session = Session(record: SessionRecord(details: details, prompts: prompts))
        try session.apply(.record(.detailsChanged(details)))
        try session.apply(.record(.promptsChanged(prompts)))
        if let course {
            try session.apply(.record(.course(.agenda(course.agenda, minutes: course.minutes))))
        }
        return session.record
    }

    /// The details of a new session, with what the template brings.
    package func details(over details: SessionDetails) -> SessionDetails {
        var details = details
        details.language = language
        details.wayOfWriting = wayOfWriting
        details.ceiling = ceiling
        if !purpose.isEmpty { details.purpose = purpose }
        return details
    }

    /// The steps for a session that asks these prompts; nil when nobody planned them.
    package func course(for prompts: [Prompt]) -> Course? {
        // Nobody stands in a step of a template, so nothing refuses.
        course.flatMap { try? $0.adapted(to: prompts, from: self.prompts) }
    }
}

/// What a session can begin with.
package enum SessionTemplate: Equatable, Sendable {
    /// One that comes with the program.
    case shipped(Template)
    /// One that somebody made.
    case own(OwnTemplate)

    package var name: String {
        switch self {
        case .shipped(let template): template.rawValue
        case .own(let template): template.name
        }
    }

    /// The prompts; those of an own template are in its own language.
    package func prompts(in language: Language) -> [Prompt] {
        switch self {
        case .shipped(let template): template.prompts(in: language)
        case .own(let template): template.prompts
        }
    }
}
