// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Trouble {
    init(_ failure: StoreFailure) {
        self =
            switch failure {
            case .save(let failure): Trouble(failure)
            case .conflict(let file): .conflict(file: file)
            case .notHeld: .ledElsewhere
            case .readOnly: .folderReadOnly
            case .example: .refused(.example)
            }
    }

    init(_ failure: SaveFailure) {
        self =
            switch failure {
            case .noSpace: .diskFull
            case .readOnly: .folderReadOnly
            case .denied: .accessDenied
            case .folderGone, .notAFolder: .folderGone
            case .tooManyFiles: .tooManyOpenFiles
            case .disk(let code): .disk(errno: code)
            case .system(let failure): .disk(errno: failure.code)
            case .tooLarge, .sizeLimitOfSystem: .refused(.documentFull(limit: Limits.documentBytes))
            case .nameTaken: .folderExists("")
            case .movedOn, .openedReadOnly, .notEncodable: .ledElsewhere
            }
    }

    init(_ problem: FileProblem) {
        self =
            switch problem.reason {
            case .unreadable, .wrongName: .unreadable(file: problem.file)
            case .newerFormat: .newerFormat(file: problem.file)
            case .unknownMembers: .unknownMembers(file: problem.file)
            case .openToOthers: .openToOthers(file: problem.file)
            case .conflictCopy: .conflict(file: problem.file)
            }
    }
}
