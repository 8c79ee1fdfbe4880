// SPDX-License-Identifier: Apache-2.0

/// A JSON value that is written the same way every time: two spaces, members in the order given (RFC 8259).
enum JSONValue {
    case string(String)
    case number(Int)
    case array([JSONValue])
    /// Members without a value are left out.
    case object([(String, JSONValue?)])

    func append(to text: inout String, indent: Int = 0) {
        switch self {
        case .string(let string): Self.append(string, to: &text)
        case .number(let number): text += String(number)
        case .array(let values):
            Self.append(values, between: ("[", "]"), indent: indent, to: &text) { value, text in
                value.append(to: &text, indent: indent + 1)
            }
        case .object(let members):
            let present = members.compactMap { name, value in value.map { (name, $0) } }
            Self.append(present, between: ("{", "}"), indent: indent, to: &text) { member, text in
                Self.append(member.0, to: &text)
                text += ": "
                member.1.append(to: &text, indent: indent + 1)
            }
        }
    }

    private static func append<Part>(
        _ parts: [Part], between brackets: (String, String), indent: Int, to text: inout String,
        part: (Part, inout String) -> Void
    ) {
        text += brackets.0
        for (index, each) in parts.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: indent + 1)
            part(each, &text)
        }
        if !parts.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += brackets.1
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        if string.unicodeScalars.contains(where: isEscaped) {
            for scalar in string.unicodeScalars {
                if isEscaped(scalar) {
                    text += escape(scalar)
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        } else {
            text += string
        }
        text += "\""
    }

    /// Quote, backslash, controls (C0, DEL, C1), line and paragraph separators, and what turns the direction of text.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x22, 0x5C, 0x7F...0x9F: true
        case 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default:
            // All that is escaped lies below U+FFFF.
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
