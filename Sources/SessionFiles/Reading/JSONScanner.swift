// SPDX-License-Identifier: Apache-2.0

/// Checks that bytes are one strict JSON text (RFC 8259) within limits, before anything decodes them.
///
/// Foundation's decoder takes trailing commas, byte order marks, UTF-16 and repeated keys, and needs time and stack
/// that grow with the nesting; none of that gets past here. It does not recurse: no input can exhaust the stack.
package struct JSONScanner {
    let bytes: [UInt8]
    let limits: JSONLimits
    var position = 0
    private var open: [Open] = []
    private var keys = ScannedKeys()
    /// What was found, when that is wanted.
    private var nodes: [JSONNode] = []
    private let wantsNodes: Bool

    private struct Open {
        let kind: JSONNode.Kind
        let node: Int
    }

    private enum Expected { case value, valueOrEnd, key, keyOrEnd, separatorOrEnd }

    private init(_ bytes: [UInt8], _ limits: JSONLimits, wantsNodes: Bool) {
        self.bytes = bytes
        self.limits = limits
        self.wantsNodes = wantsNodes
    }

    /// Throws where the bytes first break a rule.
    package static func check(_ bytes: [UInt8], limits: JSONLimits = .document) throws(ReadFailure) {
        var scanner = JSONScanner(bytes, limits, wantsNodes: false)
        try scanner.scan()
    }

    /// The nodes of the text, in its order; throws where the bytes first break a rule.
    static func nodes(of bytes: [UInt8], limits: JSONLimits) throws(ReadFailure) -> [JSONNode] {
        var scanner = JSONScanner(bytes, limits, wantsNodes: true)
        // Our documents have a node for every fifteen to thirty bytes.
        scanner.nodes.reserveCapacity(min(bytes.count, limits.size) / 20)
        try scanner.scan()
        return scanner.nodes
    }

    private mutating func scan() throws(ReadFailure) {
        guard bytes.count <= limits.size else { throw .tooLarge(size: bytes.count, limit: limits.size) }
        try refuseByteOrderMark()
        skipSpace()
        guard position < bytes.count else { throw .malformed(.empty, offset: position) }
        var expected = Expected.value
        repeat {
            expected = try step(expected)
        } while !(open.isEmpty && expected == .separatorOrEnd)
        skipSpace()
        guard position == bytes.count else { throw .malformed(.trailingBytes, offset: position) }
    }

    private func refuseByteOrderMark() throws(ReadFailure) {
        let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]
        if marks.contains(where: bytes.starts(with:)) { throw .malformed(.byteOrderMark, offset: 0) }
    }

    /// Takes one token and tells what may follow it.
    private mutating func step(_ expected: Expected) throws(ReadFailure) -> Expected {
        let byte = try nextByte()
        switch expected {
        case .valueOrEnd where byte == UInt8(ascii: "]"), .keyOrEnd where byte == UInt8(ascii: "}"):
            return try closeContainer()
        case .value, .valueOrEnd:
            return try value(startingWith: byte)
        case .key, .keyOrEnd:
            try key(startingWith: byte)
            return .value
        case .separatorOrEnd:
            return try separatorOrEnd(byte)
        }
    }

    private mutating func value(startingWith byte: UInt8) throws(ReadFailure) -> Expected {
        let start = position
        switch byte {
        case UInt8(ascii: "{"): return try openContainer(.object)
        case UInt8(ascii: "["): return try openContainer(.array)
        case UInt8(ascii: "\""):
            let isEscaped = try string()
            note(.string, start + 1..<position - 1, isEscaped: isEscaped)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try number()
            note(.number, start..<position)
        case UInt8(ascii: "t"):
            try literal("true")
            note(.yes, start..<position)
        case UInt8(ascii: "f"):
            try literal("false")
            note(.no, start..<position)
        case UInt8(ascii: "n"):
            try literal("null")
            note(.null, start..<position)
        default: throw .malformed(.unexpectedByte, offset: position)
        }
        return .separatorOrEnd
    }

    private mutating func note(_ kind: JSONNode.Kind, _ range: Range<Int>, isEscaped: Bool = false) {
        guard wantsNodes else { return }
        let next = nodes.count + 1
        nodes.append(JSONNode(kind: kind, isEscaped: isEscaped, bytes: range, next: next, cursor: next))
    }

    private mutating func key(startingWith byte: UInt8) throws(ReadFailure) {
        guard byte == UInt8(ascii: "\"") else { throw .malformed(.unexpectedByte, offset: position) }
        let start = position
        let isEscaped = try string()
        let inside = start + 1..<position - 1
        let isFew = keys.add(bytes, inside, isEscaped: isEscaped, most: limits.members)
        guard isFew else { throw .malformed(.tooManyMembers, offset: start) }
        guard try nextByte() == UInt8(ascii: ":") else { throw .malformed(.unexpectedByte, offset: position) }
        position += 1
        note(.key, inside, isEscaped: isEscaped)
    }

    private mutating func separatorOrEnd(_ byte: UInt8) throws(ReadFailure) -> Expected {
        let isObject = open.last?.kind == .object
        let end = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if byte == end { return try closeContainer() }
        guard byte == UInt8(ascii: ",") else { throw .malformed(.unexpectedByte, offset: position) }
        let comma = position
        position += 1
        guard try nextByte() != end else { throw .malformed(.trailingComma, offset: comma) }
        return isObject ? .key : .value
    }

    private mutating func openContainer(_ kind: JSONNode.Kind) throws(ReadFailure) -> Expected {
        guard open.count < limits.depth else { throw .malformed(.tooDeep, offset: position) }
        open.append(Open(kind: kind, node: nodes.count))
        note(kind, position..<position + 1)
        position += 1
        if kind == .array { return .valueOrEnd }
        keys.openObject()
        return .keyOrEnd
    }

    private mutating func closeContainer() throws(ReadFailure) -> Expected {
        position += 1
        let closed = open.popLast()
        if let closed, wantsNodes { nodes[closed.node].next = nodes.count }
        if closed?.kind == .object, let offset = keys.closeObject(in: bytes) {
            throw .malformed(.duplicateKey, offset: offset)
        }
        return .separatorOrEnd
    }

    /// The next byte that is not white space, not yet taken.
    private mutating func nextByte() throws(ReadFailure) -> UInt8 {
        skipSpace()
        guard position < bytes.count else { throw .malformed(.unexpectedEnd, offset: position) }
        return bytes[position]
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }
}
