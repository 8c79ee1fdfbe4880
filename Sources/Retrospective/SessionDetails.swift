// SPDX-License-Identifier: Apache-2.0

/// What a session is about and how it is held; all of it can be changed at any time.
package struct SessionDetails: Equatable, Codable, Sendable {
    package var title: String
    package var date: CalendarDate
    /// Something a reader must know about the date, such as that the year was derived.
    package var dateRemark: String?
    package var place: String
    /// What the words are collected for; asked for before the first export.
    package var purpose: String
    /// Who answers for the words: a name and how to reach them.
    package var responsible: String
    /// Until when the session is kept.
    package var retention: CalendarDate?
    /// The language of seats and exports.
    package var language: Language
    package var wayOfWriting: WayOfWriting
    /// How many people are expected; 0 when unknown.
    package var expectedPeople: Int
    /// No answer is attributed more openly than this.
    package var ceiling: Attribution
    /// Where the words come from, when they were published before.
    package var source: String?
    /// The folder of the earlier session this one follows, beside its own; nil when it follows none.
    package var follows: String?

    package init(
        title: String, date: CalendarDate, dateRemark: String? = nil, place: String = "", purpose: String = "",
        responsible: String = "", retention: CalendarDate? = nil, language: Language,
        wayOfWriting: WayOfWriting = .passedKeyboard, expectedPeople: Int = 0, ceiling: Attribution = .name,
        source: String? = nil, follows: String? = nil
    ) {
        self.title = title
        self.date = date
        self.dateRemark = dateRemark
        self.place = place
        self.purpose = purpose
        self.responsible = responsible
        self.retention = retention
        self.language = language
        self.wayOfWriting = wayOfWriting
        self.expectedPeople = expectedPeople
        self.ceiling = ceiling
        self.source = source
        self.follows = follows
    }
}
