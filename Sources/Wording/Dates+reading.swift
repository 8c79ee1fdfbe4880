// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension Dates {
    /// Reads a day as people write it: `23 april 2024`, `23-4-2024`, `23/4/24`, `April 23, 2024`, `2024-04-23`.
    ///
    /// Names of days are skipped; names of months may be Dutch or English and may be cut to three letters. Where all is
    /// numbers the day comes first.
    package static func read(_ text: String) -> CalendarDate? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { !isWeekday($0) }
        guard words.count == 3 else { return nil }
        if let year = number(words[0]), words[0].count == 4, let month = month(words[1]), let day = number(words[2]) {
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let year = number(words[2]).map({ words[2].count <= 2 ? 2000 + $0 : $0 }) else { return nil }
        if let day = number(words[0]), let month = month(words[1]) {
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let month = month(words[0]), let day = number(words[1]) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Reads a day that may lack its year, such as `1 feb`: then it is the first such day from another day on.
    package static func read(_ text: String, after day: CalendarDate) -> CalendarDate? {
        if let date = read(text) { return date }
        return [day.year, day.year + 1].lazy.compactMap { read("\(text) \($0)") }.first { $0 >= day }
    }

    private static func number(_ word: Substring) -> Int? {
        word.count <= 4 && word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
    }

    private static func month(_ word: Substring) -> Int? {
        if let number = number(word) { return number }
        guard word.count >= 3 else { return nil }
        for names in [dutch, english].map(\.monthNames) {
            if let index = names.firstIndex(where: { $0.lowercased().hasPrefix(word) }) { return index + 1 }
        }
        return word == "mrt" ? 3 : nil
    }

    private static func isWeekday(_ word: Substring) -> Bool {
        word.count >= 2
            && [dutch, english].flatMap(\.weekdayNames).contains {
                $0.lowercased() == word || (word.count <= 3 && $0.lowercased().hasPrefix(word) && month(word) == nil)
            }
    }
}
