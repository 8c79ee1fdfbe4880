// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import Retrospective
import Wording

/// Where sentences for people go; standard output is for data.
enum StandardError {
    static func write(_ sentence: String) { _ = Output.write(TerminalSafe.text(sentence) + "\n", to: 2) }
}

/// Standard output: data, whole.
enum StandardOutput {
    /// Ends the program when the data do not go out: quietly when the reader has seen enough, with a sentence otherwise.
    static func write(_ text: String, _ words: CommandWording) throws {
        let code = Output.write(text, to: 1)
        guard code != 0 else { return }
        guard code != EPIPE else { throw ExitCode.success }
        StandardError.write(words.outputFailed(unsafe String(cString: strerror(code))))
        throw ExitCode(73)
    }
}

/// The three descriptors every program is given.
enum StandardStreams {
    /// Makes sure that all three are open, so that no file of ours gets the number of one that was closed, and that a
    /// reader who goes away is an error to be handled rather than the end.
    static func prepare() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The wrong way round, so that using it still fails.
            _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        _ = signal(SIGPIPE, SIG_IGN)
    }
}

private enum Output {
    /// - Returns: 0, or the number of the error that kept the text from being written whole.
    static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            rest = rest.dropFirst(count)
        }
        return 0
    }
}
