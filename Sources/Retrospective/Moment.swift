// SPDX-License-Identifier: Apache-2.0

/// A point in time with the zone it was noted in, written `2026-11-24T14:32:05+01:00` (ISO 8601, whole seconds).
package struct Moment: Hashable, Sendable {
    /// Seconds since 1 January 1970, 00:00 UTC.
    package let seconds: Int
    /// Minutes that local time was ahead of UTC.
    package let offsetMinutes: Int

    package init(seconds: Int, offsetMinutes: Int) {
        self.seconds = seconds
        self.offsetMinutes = offsetMinutes
    }

    /// Reads exactly the written form; `Z` is accepted for UTC.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T") else { return nil }
        guard let date = CalendarDate(String(text.prefix(10))) else { return nil }
        guard bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":") else { return nil }
        guard let hour = Decimal.number(bytes[11..<13]), let minute = Decimal.number(bytes[14..<16]),
            let second = Decimal.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        guard let offset = Self.offset(bytes[19...]) else { return nil }
        let local = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
        self.init(seconds: local - offset * 60, offsetMinutes: offset)
    }

    private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
        let start = zone.startIndex
        if zone.count == 1 { return zone[start] == UInt8(ascii: "Z") ? 0 : nil }
        guard zone[start + 3] == UInt8(ascii: ":"), let hours = Decimal.number(zone[(start + 1)..<(start + 3)]),
            let minutes = Decimal.number(zone[(start + 4)...]), hours < 24, minutes < 60
        else { return nil }
        switch zone[start] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }

    private var localSeconds: Int { seconds + offsetMinutes * 60 }

    /// The local day.
    package var date: CalendarDate {
        let days = localSeconds >= 0 ? localSeconds / 86_400 : (localSeconds - 86_399) / 86_400
        return CalendarDate(daysSince1970: days)
    }

    /// The local time as `14:32`.
    package var clock: String {
        let second = secondOfDay
        return Decimal.padded(second / 3600, 2) + ":" + Decimal.padded(second / 60 % 60, 2)
    }

    private var secondOfDay: Int { ((localSeconds % 86_400) + 86_400) % 86_400 }
}

extension Moment: CustomStringConvertible {
    package var description: String {
        let zone = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return "\(date)T\(clock):" + Decimal.padded(secondOfDay % 60, 2) + sign
            + Decimal.padded(zone / 60, 2) + ":" + Decimal.padded(zone % 60, 2)
    }
}

extension Moment: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = Moment(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time with a zone")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
