// SPDX-License-Identifier: Apache-2.0

import Glibc
import Retrospective

/// Where sentences for people go; standard output is for data.
enum StandardError {
    static func write(_ sentence: String) { Output.write(TerminalSafe.text(sentence) + "\n", to: 2) }
}

/// Standard output: data, whole.
enum StandardOutput {
    static func write(_ text: String) { Output.write(text, to: 1) }
}

private enum Output {
    static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
