// SPDX-License-Identifier: Apache-2.0

import Screens
import Testing

/// What the bytes of a list can be.
@Suite struct FileTextTests {
    private static let name = "Zoë Núñez – ‘Het Huis’ €"

    @Test func `UTF-8 is read as it is, with or without its mark`() {
        #expect(FileText(Array(Self.name.utf8))?.text == Self.name)
        let marked = FileText([0xEF, 0xBB, 0xBF] + Array(Self.name.utf8))
        #expect(marked?.text == Self.name && marked?.encoding == .utf8)
        #expect(FileText([])?.text == "")
    }

    @Test func `UTF-16 is read by its mark, in both orders of bytes`() {
        let units = Array(Self.name.utf16)
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in units {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        for bytes in [little, big] {
            #expect(FileText(bytes)?.text == Self.name && FileText(bytes)?.encoding == .utf16)
            #expect(FileText(Array(bytes.dropLast())) == nil)
        }
        // Half of a pair stands for nothing.
        #expect(FileText([0xFF, 0xFE, 0x00, 0xD8]) == nil)
    }

    @Test func `what is no UTF-8 is read as Windows-1252, also where it differs from Latin-1`() {
        let bytes: [UInt8] =
            [0x5A, 0x6F, 0xEB, 0x20, 0x4E, 0xFA, 0xF1, 0x65, 0x7A, 0x20, 0x96, 0x20, 0x91]
            + Array("Het Huis".utf8) + [0x92, 0x20, 0x80]
        let read = FileText(bytes)
        #expect(read?.text == Self.name && read?.encoding == .windows1252)
        #expect(FileText([0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, 0x85, 0x93, 0x94])?.text == "ŠŒŽšœžŸ…“”")
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
    func `a byte that means nothing in Windows-1252 is never passed over`(byte: UInt8) {
        #expect(FileText([0x41, 0xEB, byte]) == nil)
    }

    @Test func `a workbook, or text in UTF-16 without its mark, is no list`() {
        #expect(FileText([0x50, 0x4B, 0x03, 0x04, 0xE9]) == nil)
        #expect(FileText(Array("A\u{0}n\u{0}".utf8)) == nil)
    }
}
