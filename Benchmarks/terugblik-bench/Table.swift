// SPDX-License-Identifier: Apache-2.0

/// The table of figures, each beside its floor: what the machine needs for the same without the program.
struct Table {
    /// What a figure is compared with.
    struct Floor {
        let name: String
        let p50: Duration
    }

    private static let widths = (name: 50, number: 9)

    /// Prints the headings. Markdown, so that the output can stand in a document as it is.
    static func printHead() {
        print("| \(padded("ms", widths.name)) | samples |       p50 |       p99 | floor p50 |   times | floor |")
        print(
            "| \(String(repeating: "-", count: widths.name)) | ------: | --------: | --------: | --------: | ------: | --- |"
        )
    }

    static func printRow(_ name: String, _ figures: Figures, floor: Floor) {
        let times = figures.p50.milliseconds / max(floor.p50.milliseconds, 0.000_001)
        let numbers = [figures.p50, figures.p99, floor.p50].map { number($0.milliseconds) }.joined(separator: " | ")
        print(
            "| \(padded(name, widths.name)) | \(leftPadded(String(figures.count), 7)) | \(numbers) | "
                + "\(leftPadded(rounded(times, digits: 1), 7)) | \(floor.name) |")
    }

    private static func number(_ milliseconds: Double) -> String {
        leftPadded(rounded(milliseconds, digits: milliseconds < 10 ? 4 : 2), widths.number)
    }

    private static func rounded(_ value: Double, digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((value * Double(scale)).rounded())
        let fraction = String(whole % scale)
        return "\(whole / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func leftPadded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
