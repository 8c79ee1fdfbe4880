// SPDX-License-Identifier: Apache-2.0

import AppRuntime
import CursesTerminal
import Glibc
import TerminalPort

/// The typewriter on the real terminal. Arguments: the path of the crash log, and `stubborn` or `mouse`.
@main
struct TerminalFixture {
    static func main() {
        let arguments = CommandLine.arguments
        let page = Page()
        let program = Typewriter(isStubborn: arguments.contains("stubborn"), page: page)
        let hearsMouse = arguments.contains("mouse")
        exit(run(program, page: page, hearsMouse: hearsMouse, crashLog: arguments.count > 1 ? arguments[1] : ""))
    }

    private static func run(_ program: Typewriter, page: Page, hearsMouse: Bool, crashLog: String) -> Int32 {
        do {
            let mailbox = try Mailbox<Typewriter.Message>()
            let noColor = unsafe getenv("NO_COLOR") != nil
            let curses = try CursesTerminal.open(
                noColor: noColor, hearsMouse: hearsMouse, crashLog: crashLog, crashNotice: "crashed\r\n")
            var terminal = PageTerminal(terminal: curses, page: page)
            var loop = EventLoop(program, TypewriterRunner(mailbox: mailbox), mailbox: mailbox)
            return loop.run(on: &terminal)
        } catch {
            print("failure: \(error)")
            return 1
        }
    }
}

/// Does what the typewriter asks for.
struct TypewriterRunner: EffectRunner {
    typealias Program = Typewriter

    let mailbox: Mailbox<Typewriter.Message>

    mutating func perform(_ effect: Typewriter.Effect) -> [Consequence<Typewriter.Message>] {
        switch effect {
        case .quit(let code): return [.quit(code)]
        case .suspend: return [.suspend]
        case .startTimer: return [.startTimer(TimerName("short"), milliseconds: 20)]
        case .release:
            return [
                .releaseTerminal {
                    print("outside")
                    return .note("back")
                }
            ]
        case .post:
            Task.detached { [mailbox] in mailbox.post(.note("mail")) }
        case .complain: complain()
        case .crash: crash()
        }
        return []
    }

    mutating func afterFrame() -> [Consequence<Typewriter.Message>] { [] }

    private func complain() {
        let words = Array("a complaint\n".utf8)
        unsafe _ = write(STDERR_FILENO, words, words.count)
    }

    private func crash() {
        let none: [Int] = []
        print(none[CommandLine.arguments.count])
    }
}
