// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials

@testable import Screens

extension ProgramPilot {
    /// Goes from the console to the paper cards.
    func openCards() {
        change { program in
            program.console = program.stages.lead ?? program.console
            return program.enter(.paper(PaperApp(language: program.language)))
        }
    }

    /// The files as they would be found if the program were killed now: nothing is saved for the occasion.
    func leftBehind() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for name in try folder.names() {
            try FileManager.default.copyItem(atPath: folder.path + "/" + name, toPath: copy.path + "/" + name)
        }
        return copy
    }
}

extension TemporaryFolder {
    /// The files anywhere below that hold these words.
    func files(holding words: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
            let data = (try? Data(contentsOf: URL(filePath: path + "/" + name))) ?? Data()
            return String(decoding: data, as: UTF8.self).contains(words)
        }
    }
}
