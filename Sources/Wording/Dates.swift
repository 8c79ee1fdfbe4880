// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// Days and times written out.
package struct Dates: Sendable {
    /// From Monday.
    let weekdayNames: [String]
    let monthNames: [String]
    /// Stands between a day and a time.
    private let at: String

    /// `dinsdag 23 april 2024`, `Tuesday 23 April 2024`.
    package func written(_ date: CalendarDate) -> String {
        "\(weekdayNames[date.weekday]) \(short(date))"
    }

    /// `23 april 2024`, `23 April 2024`.
    package func short(_ date: CalendarDate) -> String {
        "\(date.day) \(monthNames[date.month - 1]) \(date.year)"
    }

    /// `dinsdag 23 april 2024 om 14:32`, in the zone the moment was noted in.
    package func written(_ moment: Moment) -> String {
        "\(written(moment.date)) \(at) \(moment.clock)"
    }

    package static let dutch = Dates(
        weekdayNames: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        monthNames: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        at: "om")

    package static let english = Dates(
        weekdayNames: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        monthNames: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        at: "at")
}
