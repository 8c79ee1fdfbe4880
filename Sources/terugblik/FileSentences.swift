// SPDX-License-Identifier: Apache-2.0

import SessionFiles
import Wording

extension FileProblem {
    /// The problem as one sentence, which begins with the file.
    func sentence(_ words: FileWording) -> String { "\(file) \(end(words))" }

    private func end(_ words: FileWording) -> String {
        switch reason {
        case .unreadable(let failure): failure.sentence(words)
        case .newerFormat: words.newerFormat
        case .unknownMembers: words.unknownMembers
        case .openToOthers: words.openToOthers
        case .conflictCopy: words.conflictCopy
        case .wrongName: words.wrongName
        }
    }
}

extension ReadFailure {
    /// The end of a sentence that begins with the file.
    func sentence(_ words: FileWording) -> String {
        switch self {
        case .missing: words.missing
        case .notARegularFile: words.notAFile
        case .notAFolder: words.notAFolder
        case .denied: words.mayNotRead
        case .tooManyFiles: words.tooManyOpenFiles
        case .tooLarge(let size, let limit): words.tooLarge(size, limit)
        case .malformed(let malformation, let offset): malformation.sentence(words, at: offset)
        case .noFormat: words.noFormat
        case .newerFormat: words.newerFormat
        case .unexpected(let place, _): words.unexpected(place)
        case .disk(let code): words.disk(code)
        case .system(let failure): words.disk(failure.code)
        }
    }
}

extension Malformation {
    fileprivate func sentence(_ words: FileWording, at offset: Int) -> String {
        switch self {
        case .empty: words.empty
        case .unexpectedEnd: words.cutOff
        case .byteOrderMark, .invalidUTF8: words.notUTF8(offset)
        case .duplicateKey: words.sameMemberTwice(offset)
        case .tooDeep, .tooManyMembers, .longNumber: words.tooDeep(offset)
        case .unexpectedByte, .trailingBytes, .trailingComma, .controlInString, .badEscape, .loneSurrogate, .badNumber:
            words.notJSON(offset)
        }
    }
}

extension SaveFailure {
    /// The end of a sentence that begins with the file.
    func sentence(_ words: FileWording) -> String {
        switch self {
        case .noSpace: words.diskFull
        case .readOnly: words.readOnly
        case .denied: words.mayNotWrite
        case .folderGone: words.folderGone
        case .notAFolder: words.notAFolder
        case .tooManyFiles: words.tooManyOpenFiles
        case .tooLarge, .sizeLimitOfSystem: words.tooLargeToWrite
        case .nameTaken: words.nameTaken
        case .movedOn: words.changedByOthers
        case .openedReadOnly(let reason):
            switch reason {
            case .newerFormat: words.newerFormat
            case .unknownMembers: words.unknownMembers
            }
        case .notEncodable: words.unexpected("")
        case .disk(let code): words.disk(code)
        case .system(let failure): words.disk(failure.code)
        }
    }
}

extension StoreFailure {
    /// The end of a sentence that begins with the file.
    func sentence(_ words: FileWording) -> String {
        switch self {
        case .save(let failure): failure.sentence(words)
        case .conflict: words.changedByOthers
        case .notHeld: words.usedElsewhere
        case .readOnly: words.unknownMembers
        case .example: words.isExample
        }
    }
}
