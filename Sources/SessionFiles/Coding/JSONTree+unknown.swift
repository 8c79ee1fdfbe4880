// SPDX-License-Identifier: Apache-2.0

extension JSONTree {
    /// The paths of the members nobody asked for, such as `answers[].text`, with all that stands in them.
    ///
    /// Members that are null are left out, as they hold nothing. In a key, `.`, `[` and `\` stand behind a backslash, so
    /// that no key looks like a path.
    var unknownMembers: Set<String> {
        var paths: Set<String> = []
        // For each open container: where it ends, how long the path is inside it, and whether it is unknown itself.
        var open: [(end: Int, length: Int, isUnknown: Bool)] = []
        var path: [UInt8] = []
        var isUnknown = false
        var node = 0
        while node < end(of: 0) {
            while let last = open.last, node >= last.end { open.removeLast() }
            path.removeSubrange((open.last?.length ?? 0)...)
            switch self[node].kind {
            case .key:
                isUnknown = open.last?.isUnknown == true || !self[node].isKnown
                append(key: node, to: &path)
                if isUnknown, self[node + 1].kind != .null { paths.insert(String(decoding: path, as: UTF8.self)) }
                node += 1
                guard self[node].kind == .object || self[node].kind == .array else { break }
                if self[node].kind == .array { path += [UInt8(ascii: "["), UInt8(ascii: "]")] }
                open.append((end(of: node), path.count, isUnknown))
            case .array, .object:
                if self[node].kind == .array { path += [UInt8(ascii: "["), UInt8(ascii: "]")] }
                open.append((end(of: node), path.count, open.last?.isUnknown == true))
            case .string, .number, .yes, .no, .null: break
            }
            node += 1
        }
        return paths
    }

    private func append(key: Int, to path: inout [UInt8]) {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        for byte in text(of: key).utf8 {
            if [UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "\\")].contains(byte) {
                path.append(UInt8(ascii: "\\"))
            }
            path.append(byte)
        }
    }
}
