// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import Transcripts

extension Desk {
    mutating func export(_ format: ExportFormat, profile: ExportProfile, overwrites: Bool) -> [Follow] {
        guard let open else { return [] }
        _ = leaveEditor()
        let selection = Disclosure(of: open.session).transcriptSelection(profile: profile)
        let format = format.transcript
        let now = surroundings.now()
        let bytes = Array(format.write(selection, options: TranscriptOptions(madeAt: now)).utf8)
        let name = TranscriptFile.name(for: selection, format: format)
        let outcome = write(bytes, to: name, overwrites: overwrites)
        guard case .written(let path) = outcome else { return [say(outcome.message)] }
        let record = ExportRecord(
            id: identifier("e"), at: now, profile: profile, fileName: name, sha256: SHA256.hexDigest(of: bytes),
            people: selection.people)
        do throws(StoreFailure) {
            try open.store.record(record)
        } catch .example {
            // Nothing is written in an example, not even that it was exported.
            return [say(.exported(path: path))]
        } catch {
            return [say(.exported(path: path)), say(Trouble(error))]
        }
        return [say(.exported(path: path))]
    }

    enum Written {
        case written(path: String)
        case exists(path: String)
        case failed(Trouble)

        var message: DeskMessage {
            switch self {
            case .written(let path): .exported(path: path)
            case .exists(let path): .exportExists(path: path)
            case .failed(let trouble): .trouble(trouble)
            }
        }
    }

    /// Writes a file for people in the export folder, whole or not at all, readable by its owner only.
    func write(_ bytes: [UInt8], to name: String, overwrites: Bool) -> Written {
        guard let file = FileName(name) else { return .failed(.unreadable(file: name)) }
        let folder: Folder
        do throws(ReadFailure) {
            folder = try Folder.open(exportFolder)
        } catch {
            return .failed(.folderGone)
        }
        let path = folder.path + "/" + name
        do throws(SaveFailure) {
            if overwrites {
                try AtomicReplace(in: folder).replace(file, with: bytes)
            } else {
                try AtomicReplace(in: folder).create(file, with: bytes)
            }
            return .written(path: path)
        } catch .nameTaken {
            return .exists(path: path)
        } catch {
            return .failed(Trouble(error))
        }
    }
}

extension ExportFormat {
    /// The format as the writers know it.
    var transcript: TranscriptFormat {
        switch self {
        case .markdown: .markdown
        case .text: .text
        case .html: .html
        case .csv: .csv
        case .json: .json
        }
    }
}
