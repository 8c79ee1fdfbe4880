// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@Suite struct PictureTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    /// What stands between two marks.
    private static func part(of text: String, between start: String, and end: String) throws -> String {
        let begin = try #require(text.firstRange(of: start))
        let finish = try #require(text[begin.upperBound...].firstRange(of: end))
        return String(text[begin.upperBound..<finish.lowerBound])
    }

    @Test(arguments: ["seat", "cards"]) func `a picture in the documents shows the screen as it is`(
        name: String
    ) throws {
        let picture = try Self.text("docs/pictures/\(name).svg")
        let frame = try Self.part(of: picture, between: "<title>", and: "</title>")
        let said = try Self.part(of: picture, between: "<desc xml:space=\"preserve\">", and: "</desc>")
        let shown = try Self.text("Tests/ScreensTests/Frames/\(frame).txt")
        let plain = said.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        #expect(shown.hasPrefix(plain + "\n--- roles\n"), "run script/picture")
    }
}
