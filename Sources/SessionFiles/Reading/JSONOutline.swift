// SPDX-License-Identifier: Apache-2.0

/// The members of a checked JSON text, without its values.
package enum JSONOutline {
    /// Every member's path, such as `answers[].text`; members that are null are left out, as they hold nothing.
    ///
    /// In a key, `.`, `[` and `\` stand behind a backslash, so that no key looks like a path. The bytes must have
    /// passed ``JSONScanner``.
    package static func keyPaths(of bytes: [UInt8]) -> Set<String> {
        var paths: Set<String> = []
        visitMembers(of: bytes) { path, value in
            if bytes[value] != UInt8(ascii: "n") { paths.insert(String(decoding: path, as: UTF8.self)) }
            return true
        }
        return paths
    }

    /// The whole number that a member at the top has; nil when there is none or it is something else.
    package static func topNumber(_ key: String, of bytes: [UInt8]) -> Int? {
        var number: Int?
        let wanted = Array(key.utf8)
        visitMembers(of: bytes) { path, value in
            guard path == wanted else { return true }
            let text = bytes[value...].prefix { !isEndOfNumber($0) }
            number = Int(String(decoding: text, as: UTF8.self))
            return false
        }
        return number
    }

    private static func isEndOfNumber(_ byte: UInt8) -> Bool {
        [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "}")].contains(byte)
    }

    /// Calls for each member with its path and where its value begins, until the visitor returns false.
    private static func visitMembers(of bytes: [UInt8], _ visit: ([UInt8], Int) -> Bool) {
        var path: [UInt8] = []
        // For each open container, how long the path was before it.
        var lengths: [Int] = []
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "["):
                lengths.append(path.count)
                path += [UInt8(ascii: "["), UInt8(ascii: "]")]
            case UInt8(ascii: "{"):
                lengths.append(path.count)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if let length = lengths.popLast() { path.removeSubrange(length...) }
            case UInt8(ascii: "\""):
                let end = endOfString(in: bytes, from: position)
                let value = valueBehindKey(in: bytes, from: end)
                if let value {
                    path.removeSubrange((lengths.last ?? 0)...)
                    appendKey(bytes[position + 1..<end - 1], to: &path)
                    guard visit(path, value) else { return }
                }
                position = (value ?? end) - 1
            default: break
            }
            position += 1
        }
    }

    /// The place behind the closing quotation mark.
    private static func endOfString(in bytes: [UInt8], from start: Int) -> Int {
        var position = start + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(position + 1, bytes.count)
    }

    /// Where the value begins when a colon follows; nil when the string was a value itself.
    private static func valueBehindKey(in bytes: [UInt8], from end: Int) -> Int? {
        var position = end
        var hasColon = false
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: break
            case UInt8(ascii: ":") where !hasColon: hasColon = true
            default: return hasColon ? position : nil
            }
            position += 1
        }
        return nil
    }

    private static func appendKey(_ key: ArraySlice<UInt8>, to path: inout [UInt8]) {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        for byte in key.contains(UInt8(ascii: "\\")) ? JSONEscape.unescaped(key)[...] : key {
            if [UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "\\")].contains(byte) {
                path.append(UInt8(ascii: "\\"))
            }
            path.append(byte)
        }
    }
}
