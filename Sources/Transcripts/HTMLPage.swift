// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// The frame of a page: it loads nothing, runs nothing, follows light and dark, and has its own look on paper.
enum HTMLPage {
    /// - Parameter style: The style sheet; the transcript's own when none is given.
    static func top(title: String, language: Language, style: String = Self.style) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(HTMLText.escaped(title))</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <main>

        """
    }

    static let bottom = "</main>\n</body>\n</html>\n"

    static let style = """
        :root { color-scheme: light dark; }
        body { margin: 0; font: 1.05rem/1.55 Georgia, "Times New Roman", serif; }
        main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
        h1, h2, h3, th, .by, .facts, .mark { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
        h1 { font-size: 1.7rem; line-height: 1.25; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 1rem; }
        h3 { font-size: 1.05rem; line-height: 1.3; margin: 2rem 0 0.75rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0; }
        td, .words { overflow-wrap: anywhere; }
        .facts { font-size: 0.9rem; }
        .facts th { font-weight: 600; white-space: nowrap; }
        .mark { border: 2px solid; padding: 0.5rem 0.75rem; }
        blockquote { margin: 1.5rem 0 0; padding: 0 0 0 1rem; border-inline-start: 3px solid #9aa5b1; }
        .words { margin: 0 0 0.6rem; white-space: pre-wrap; }
        .by { margin: 0.25rem 0 0; padding-inline-start: 1.2rem; font-size: 0.9rem; }
        @media print {
        @page { margin: 2cm; }
        :root { color-scheme: light; }
        body { font-size: 11pt; }
        main { max-width: none; padding: 0; }
        h2, h3, blockquote { break-after: avoid; }
        p { orphans: 3; widows: 3; }
        tr { break-inside: avoid; }
        }
        """
}
