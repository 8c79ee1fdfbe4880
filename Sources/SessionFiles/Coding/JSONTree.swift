// SPDX-License-Identifier: Apache-2.0

/// A JSON text that was checked, for reading values from it.
///
/// All nodes stand in one array in the order of the text, each container before what it holds. The tree knows which
/// members were asked for, so that the others can be named.
final class JSONTree {
    let bytes: [UInt8]
    private var nodes: [JSONNode]

    /// Throws where the bytes first break a rule of strict JSON or a limit.
    init(_ bytes: [UInt8], limits: JSONLimits = .document) throws(ReadFailure) {
        self.bytes = bytes
        nodes = try JSONScanner.nodes(of: bytes, limits: limits)
    }

    subscript(node: Int) -> JSONNode { nodes[node] }

    /// Where the inside of a container ends, or the node behind any other.
    func end(of node: Int) -> Int { nodes[node].next }

    // MARK: - Members

    /// The value of a member, without taking note that somebody knows it; nil when there is none.
    func member(_ name: String, of object: Int) -> Int? {
        find(name, of: object).map { $0 + 1 }
    }

    /// The value of a member, which is known from now on; nil when there is none.
    func take(_ name: String, of object: Int) -> Int? {
        guard let key = find(name, of: object) else { return nil }
        nodes[key].isKnown = true
        return key + 1
    }

    /// The keys of an object, in their order.
    func keys(of object: Int) -> [String] {
        var keys: [String] = []
        var key = object + 1
        while key < nodes[object].next {
            keys.append(text(of: key))
            key = nodes[key + 1].next
        }
        return keys
    }

    /// Looks from where it last found something, all around: who asks for all members in their order is answered at once.
    private func find(_ name: String, of object: Int) -> Int? {
        guard nodes[object].kind == .object else { return nil }
        var name = name
        let found = name.withUTF8 { wanted in
            let first = nodes[object].cursor
            let behind = unsafe find(wanted, from: first, to: nodes[object].next)
            return unsafe behind ?? find(wanted, from: object + 1, to: first)
        }
        if let found { nodes[object].cursor = nodes[found + 1].next }
        return found
    }

    private func find(_ wanted: UnsafeBufferPointer<UInt8>, from first: Int, to end: Int) -> Int? {
        var key = first
        while key < end {
            if unsafe isKey(nodes[key], wanted) { return key }
            key = nodes[key + 1].next
        }
        return nil
    }

    private func isKey(_ node: JSONNode, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        if node.isEscaped { return unsafe JSONEscape.unescaped(bytes[node.bytes]).elementsEqual(wanted) }
        guard node.bytes.count == wanted.count else { return false }
        for index in 0..<wanted.count where unsafe wanted[index] != bytes[node.bytes.lowerBound + index] {
            return false
        }
        return true
    }

    // MARK: - Values

    /// What a string or key stands for, or the digits of a number.
    func text(of node: Int) -> String {
        let node = nodes[node]
        let inside = bytes[node.bytes]
        return node.isEscaped
            ? String(decoding: JSONEscape.unescaped(inside), as: UTF8.self) : String(decoding: inside, as: UTF8.self)
    }

    /// The number as an integer of this type; nil when it is none or does not fit.
    ///
    /// A number with a fraction or an exponent counts when it is whole and small enough to be exact.
    func integer<Number: FixedWidthInteger>(_ type: Number.Type, at node: Int) -> Number? {
        if let number = plainInteger(bytes[nodes[node].bytes]) { return Number(exactly: number) }
        let text = text(of: node)
        if let number = Number(text) { return number }
        guard let double = Double(text), double.magnitude < 0x1p53 else { return nil }
        return Number(exactly: double)
    }

    /// The number that these digits are; nil when there is something else among them or they are too many.
    private func plainInteger(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 18 else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    /// The whole number that a member at the top has; nil when there is none or it is something else.
    func topNumber(_ key: String) -> Int? {
        guard let value = member(key, of: 0), nodes[value].kind == .number else { return nil }
        return Int(text(of: value))
    }

    // MARK: - Places

    /// The keys and indexes that lead to a node.
    func path(to node: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var container = 0
        while container < node, let step = step(into: container, towards: node) {
            path.append(step.key)
            container = step.node
        }
        return path
    }

    private func step(into container: Int, towards node: Int) -> (key: JSONKey, node: Int)? {
        let isObject = nodes[container].kind == .object
        var child = container + 1
        var index = 0
        while child < nodes[container].next {
            let value = isObject ? child + 1 : child
            if node < nodes[value].next {
                return (isObject ? JSONKey(stringValue: text(of: child)) : JSONKey(index), value)
            }
            child = nodes[value].next
            index += 1
        }
        return nil
    }
}
