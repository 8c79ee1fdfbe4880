// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// The formats a transcript can be written in.
package enum TranscriptFormat: String, CaseIterable, Sendable {
    case markdown
    case text
    case html
    case csv
    case json

    package var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .text: "txt"
        case .html: "html"
        case .csv: "csv"
        case .json: "json"
        }
    }

    /// The whole transcript, to be written as UTF-8; the language is the session's.
    ///
    /// Equal selections give equal bytes.
    package func write(_ selection: TranscriptSelection, options: TranscriptOptions) -> String {
        switch self {
        case .markdown: MarkdownTranscript.write(selection, options: options)
        case .text: PlainTextTranscript.write(selection, options: options)
        case .html: HTMLTranscript.write(selection, options: options)
        case .csv: CSVTranscript.write(selection, options: options)
        case .json: JSONTranscript.write(selection, options: options)
        }
    }
}

/// What a transcript depends on beside the words.
package struct TranscriptOptions: Equatable, Sendable {
    /// When the transcript is made.
    package var madeAt: Moment
    /// Whether a CSV is for Excel: a byte order mark, the separator of the language, headings in words.
    package var excel: Bool

    package init(madeAt: Moment, excel: Bool = false) {
        self.madeAt = madeAt
        self.excel = excel
    }
}
