// SPDX-License-Identifier: Apache-2.0

/// What can be wrong with a file, for the command line: each is the end of a sentence that begins with its path.
package struct FileWording: Sendable {
    // Reading
    package let missing: String
    package let notAFile: String
    package let notAFolder: String
    package let mayNotRead: String
    package let tooManyOpenFiles: String
    package let tooLarge: @Sendable (_ bytes: Int, _ limit: Int) -> String
    package let empty: String
    package let cutOff: String
    package let notUTF8: @Sendable (_ byte: Int) -> String
    package let sameMemberTwice: @Sendable (_ byte: Int) -> String
    package let tooDeep: @Sendable (_ byte: Int) -> String
    package let notJSON: @Sendable (_ byte: Int) -> String
    package let noFormat: String
    package let newerFormat: String
    package let unexpected: @Sendable (_ place: String) -> String
    package let disk: @Sendable (_ number: Int32) -> String
    package let unknownMembers: String
    package let openToOthers: String
    package let conflictCopy: String
    package let wrongName: String
    package let symbolicLink: String
    package let unusableName: String

    // Writing
    package let diskFull: String
    package let readOnly: String
    package let mayNotWrite: String
    package let folderGone: String
    package let nameTaken: String
    package let tooLargeToWrite: String
    package let changedByOthers: String
    package let usedElsewhere: String
    package let isExample: String
}

extension FileWording {
    static let dutch = FileWording(
        missing: "is er niet.",
        notAFile: "is geen gewoon bestand.",
        notAFolder: "is geen map.",
        mayNotRead: "mag je niet lezen.",
        tooManyOpenFiles: "kan nu niet: er staan te veel bestanden open op deze computer.",
        tooLarge: { "is te groot: \($0) bytes, en er mogen er \($1) zijn." },
        empty: "is leeg.",
        cutOff: "houdt midden in de tekst op.",
        notUTF8: { "is geen UTF-8 (bij byte \($0))." },
        sameMemberTwice: { "noemt hetzelfde onderdeel twee keer (bij byte \($0))." },
        tooDeep: { "zit te diep in elkaar of is te groot van vorm (bij byte \($0))." },
        notJSON: { "is geen geldige JSON (bij byte \($0))." },
        noFormat: "zegt niet welk formaat het heeft. Het is geen bestand van Terugblik.",
        newerFormat: "is gemaakt met een nieuwere versie van Terugblik. Je kunt het alleen lezen.",
        unexpected: { $0.isEmpty ? "is niet zoals het hoort." : "is niet zoals het hoort bij \($0)." },
        disk: { "kan niet: de schijf geeft een fout (\($0))." },
        unknownMembers: "heeft onderdelen die deze versie niet kent. Je kunt het alleen lezen.",
        openToOthers: "kan door anderen op deze computer worden gelezen. Met chmod go= is het weer van jou alleen.",
        conflictCopy: "is een versie die naast een andere bewaard is. Vergelijk ze en verwijder er een.",
        wrongName: "heeft geen naam van een bestand van deze sessie.",
        symbolicLink: "is een verwijzing en wordt daarom overgeslagen.",
        unusableName: "heeft een naam die niet kan worden gebruikt en wordt overgeslagen.",
        diskFull: "kan niet worden geschreven: de schijf is vol.",
        readOnly: "kan niet worden geschreven: de schijf is alleen om te lezen.",
        mayNotWrite: "kan niet worden geschreven: dat mag je daar niet.",
        folderGone: "kan niet worden geschreven: de map is er niet.",
        nameTaken: "is er al.",
        tooLargeToWrite: "kan niet worden geschreven: het wordt te groot.",
        changedByOthers: "is intussen veranderd door een ander programma.",
        usedElsewhere: "is nu in gebruik door een ander programma.",
        isExample: "hoort bij een voorbeeld en verandert niet.")

    static let english = FileWording(
        missing: "is not there.",
        notAFile: "is not a regular file.",
        notAFolder: "is not a folder.",
        mayNotRead: "may not be read by you.",
        tooManyOpenFiles: "cannot be opened now: too many files are open on this computer.",
        tooLarge: { "is too large: \($0) bytes, and \($1) are the most." },
        empty: "is empty.",
        cutOff: "stops in the middle.",
        notUTF8: { "is not UTF-8 (at byte \($0))." },
        sameMemberTwice: { "names the same member twice (at byte \($0))." },
        tooDeep: { "is nested too deeply or too large in shape (at byte \($0))." },
        notJSON: { "is not valid JSON (at byte \($0))." },
        noFormat: "does not say which format it has. It is not a file of Terugblik.",
        newerFormat: "was made with a newer version of Terugblik. You can only read it.",
        unexpected: { $0.isEmpty ? "is not as it should be." : "is not as it should be at \($0)." },
        disk: { "cannot be used: the disk reports an error (\($0))." },
        unknownMembers: "has parts that this version does not know. You can only read it.",
        openToOthers: "can be read by others on this computer. With chmod go= it is yours alone again.",
        conflictCopy: "is a version that was kept beside another. Compare them and remove one.",
        wrongName: "does not have the name of a file of this session.",
        symbolicLink: "is a link and therefore passed over.",
        unusableName: "has a name that cannot be used and is passed over.",
        diskFull: "cannot be written: the disk is full.",
        readOnly: "cannot be written: the disk is for reading only.",
        mayNotWrite: "cannot be written: you may not write there.",
        folderGone: "cannot be written: the folder is not there.",
        nameTaken: "exists already.",
        tooLargeToWrite: "cannot be written: it would be too large.",
        changedByOthers: "was changed by another program meanwhile.",
        usedElsewhere: "is in use by another program now.",
        isExample: "belongs to an example and does not change.")
}
