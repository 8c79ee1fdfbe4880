// SPDX-License-Identifier: Apache-2.0

/// Turns the bytes a terminal sends into keys, text and pastes, and into what the mouse did when that is wanted.
///
/// State survives between reads, so a character or a sequence may arrive in any number of pieces. Broken UTF-8 gives one
/// U+FFFD and the offending byte is looked at again; sequences nobody asked for (cursor reports, colours) vanish.
package struct InputDecoder: Sendable {
    /// The longest paste taken, in bytes; a longer one arrives as `Input.pasteTooLong`.
    package static let pasteLimit = 1_000_000

    /// What the bytes so far have begun.
    enum State: Sendable, Equatable {
        case ground
        /// ESC came; what follows decides.
        case escape
        /// `ESC [` and parameters.
        case control
        /// `ESC O` and parameters.
        case singleShift
        /// `ESC [ [`, the function keys of the Linux console.
        case linuxFunction
        /// `ESC [ M`, the oldest form of a press of the mouse: so many bytes of it are still to come.
        case oldPointer(left: Int)
        /// An operating system command or another string, up to BEL or `ESC \`; the opening character is kept.
        case string(opener: UInt8, count: Int)
        /// ESC within a string.
        case stringEscape
        case paste
    }

    /// Whether the mouse is heard; without it what it did vanishes.
    let hearsPointer: Bool
    var state = State.ground
    /// ESC came before the present sequence: Alt on rxvt, or a press of Escape.
    var escapedTwice = false
    /// The character being read was preceded by ESC.
    var altCharacter = false
    /// Parameters and intermediate bytes of a control sequence.
    var parameters: [UInt8] = []
    var character = PartialCharacter()
    var paste = PasteCollector()
    /// Printable characters not yet given out, as valid UTF-8.
    var textBytes: [UInt8] = []
    var heard: [Heard] = []

    package init(hearsPointer: Bool = false) { self.hearsPointer = hearsPointer }

    /// Whether a lone ESC or an unfinished sequence waits for more; call `flush()` when nothing came for `patience`.
    package var pending: Bool { patience != nil }

    /// How long to wait for the rest of what has begun, in milliseconds; nil when nothing has.
    package var patience: Int? {
        switch state {
        case .ground: altCharacter ? Patience.sequence : nil
        case .escape: Patience.escape
        case .control, .singleShift, .linuxFunction: parameters.isEmpty ? Patience.escape : Patience.sequence
        case .oldPointer, .string, .stringEscape: Patience.sequence
        case .paste: Patience.paste
        }
    }

    /// Everything decoded since the last call.
    package mutating func take() -> [Heard] {
        endText()
        defer { heard.removeAll() }
        return heard
    }

    /// Decodes the bytes of one read.
    package mutating func feed(_ bytes: [UInt8]) {
        feed(bytes.span)
    }

    /// Decodes the first `count` bytes of a buffer.
    package mutating func feed(_ buffer: [UInt8], count: Int) {
        feed(buffer.span.extracting(first: count))
    }

    /// Decodes the bytes of one read.
    package mutating func feed(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            if state == .paste {
                index = feedPaste(bytes, from: index)
            } else if state == .ground, character.isEmpty, !altCharacter, bytes[index].isPrintableASCII {
                index = feedPrintable(bytes, from: index)
            } else {
                step(bytes[index])
                index += 1
            }
        }
        endText()
    }

    /// Says that nothing more came: a lone ESC becomes the Escape key, `ESC [` becomes Alt+[, the rest is dropped.
    package mutating func flush() {
        switch state {
        case .ground:
            if !character.isEmpty { endBrokenCharacter() }
        case .escape:
            if escapedTwice { emit(.escape) }
            emit(.escape)
        case .control where parameters.isEmpty: emit(.alt("["))
        case .singleShift where parameters.isEmpty: emit(.alt("O"))
        case .string(let opener, 0): emit(.alt(Character(Unicode.Scalar(opener))))
        case .control, .singleShift, .linuxFunction, .oldPointer, .string, .stringEscape: break
        case .paste: heard.append(.input(paste.finish(limit: Self.pasteLimit)))
        }
        backToGround()
        endText()
    }
}

/// How long the rest of something begun may take, in milliseconds.
private enum Patience {
    /// A lone ESC: long enough for a sequence torn apart on its way, too short to notice.
    static let escape = 40
    static let sequence = 500
    /// A paste whose end got lost must not swallow the keyboard for ever.
    static let paste = 5_000
}

extension UInt8 {
    var isPrintableASCII: Bool { (0x20...0x7e).contains(self) }
}

extension InputDecoder {
    mutating func emit(_ key: Key) {
        endText()
        heard.append(.input(.key(key)))
    }

    mutating func emit(_ pointer: Pointer) {
        endText()
        heard.append(.pointer(pointer))
    }

    mutating func backToGround() {
        state = .ground
        escapedTwice = false
        altCharacter = false
        parameters.removeAll(keepingCapacity: true)
    }

    private mutating func endText() {
        guard !textBytes.isEmpty else { return }
        heard.append(.input(.text(String(decoding: textBytes, as: UTF8.self))))
        textBytes.removeAll(keepingCapacity: true)
    }

    /// Takes the run of printable ASCII that starts at `start`; returns where it ends.
    private mutating func feedPrintable(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end].isPrintableASCII {
            textBytes.append(bytes[end])
            end += 1
        }
        return end
    }

    private mutating func feedPaste(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let (end, isOver) = paste.feed(bytes, from: start, limit: Self.pasteLimit)
        if isOver {
            endText()
            heard.append(.input(paste.finish(limit: Self.pasteLimit)))
            backToGround()
        }
        return end
    }
}
