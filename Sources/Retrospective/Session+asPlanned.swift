// SPDX-License-Identifier: Apache-2.0

extension Session {
    /// The same session before anybody did anything in it: its plan and its people, without a word of theirs.
    package var asPlanned: Session {
        var session = Session(record: record.asPlanned)
        for person in participants.values {
            session.replace(
                person.id, with: Participant(id: person.id, number: person.number, details: person.details))
        }
        return session
    }
}

extension SessionRecord {
    fileprivate var asPlanned: SessionRecord {
        var record = self
        record.example = false
        record.presence = [:]
        record.groupSeesScreen = nil
        record.rulings = []
        record.requests = []
        record.intents = []
        record.course = course.map { $0.asPlanned }
        return record
    }
}

extension Course {
    /// Tables, years and the agreements of the time before can be there beforehand; all else comes of the group.
    fileprivate var asPlanned: Course {
        var course = Course(minutes: minutes, agenda: agenda)
        course.milestones = milestones
        course.tables = tables
        course.lastTime = lastTime
        course.lastTime?.changes = []
        course.lastTime?.revealedAt = nil
        return course
    }
}
