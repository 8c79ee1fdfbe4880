// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// `terugblik templates`: what a session can begin with, and keeping an own one.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "List what a session can begin with, or keep a session as a template.",
        usage: """
            terugblik templates
            terugblik templates --json
            terugblik templates --save "Ons jaargesprek" 2024-04-23
            """,
        discussion: "A template holds prompts, purpose and way of writing, never people.")

    @OptionGroup var options: CommonOptions
    @Option(help: ArgumentHelp("Keep the session as a template of this name.", valueName: "name")) var save: String?
    @Argument(help: "The session to keep as a template.") var session: String?
    @Flag(help: "As JSON, for programs.") var json = false

    func run() throws {
        if let save { return try keep(as: save) }
        guard session == nil else {
            StandardError.write(options.wording.template.sessionMissing)
            throw ExitCode.validationFailure
        }
        let listed = options.templates().map { ListedTemplate($0, options.wording) }
        let text = json ? try JSONOutput.text(TemplateList(templates: listed)) : listed.map(\.text).joined()
        try StandardOutput.write(text, options.words)
    }

    private func keep(as name: String) throws {
        let words = options.wording.template
        guard let session else {
            StandardError.write(words.sessionMissing)
            throw ExitCode.validationFailure
        }
        let title = TypedText.line(name)
        let slug = Slug.make(from: title)
        guard !slug.isEmpty, title.count <= Limits.lineCharacters else {
            StandardError.write(words.nameMissing)
            throw ExitCode.validationFailure
        }
        let loaded = try options.load(try SessionStore.open(try options.session(session)))
        let template = OwnTemplate(loaded.session.record, named: slug, titled: title)
        StandardError.write(words.saved(slug, try path(of: template)))
        try StandardOutput.write(slug + "\n", options.words)
    }

    /// Writes the template, and tells where.
    private func path(of template: OwnTemplate) throws -> String {
        guard Template(rawValue: template.name) == nil else { throw taken(template.name) }
        do throws(StoreFailure) {
            return try TemplateShelf.save(template, on: Clock.now().date, in: CommonOptions.ownTemplates)
        } catch .save(.nameTaken) {
            throw taken(template.name)
        } catch {
            StandardError.write("\(CommonOptions.ownTemplates) \(error.sentence(options.wording.file))")
            throw ExitCode(73)
        }
    }

    private func taken(_ name: String) -> ExitCode {
        StandardError.write(options.wording.template.nameTaken(name))
        return ExitCode(73)
    }
}

extension CommonOptions {
    /// Those that come with the program, then own ones; says which of these cannot be read.
    func templates() -> [SessionTemplate] {
        let beside = rootIfThere.map { $0.folder.path + "/" + TemplateShelf.folderName.text }
        let shelf = TemplateShelf([beside].compactMap(\.self) + [Self.ownTemplates])
        for unreadable in shelf.unreadable {
            StandardError.write("\(unreadable.path) \(unreadable.failure.sentence(wording.file))")
        }
        return Template.allCases.map { .shipped($0) } + shelf.templates.map { .own($0) }
    }

    /// The template of this name, or of a beginning only it has; says which there are.
    func template(_ name: String) throws -> SessionTemplate {
        let templates = templates()
        if let exact = templates.first(where: { $0.name == name }) { return exact }
        let wanted = name.lowercased()
        let near = templates.filter { $0.name.lowercased().hasPrefix(wanted) }
        if near.count == 1, !wanted.isEmpty { return near[0] }
        let words = wording.template
        StandardError.write(
            near.count > 1 && !wanted.isEmpty
                ? words.ambiguous(name, near.map(\.name)) : words.noSuchTemplate(name, templates.map(\.name)))
        throw ExitCode(66)
    }
}

/// The answer of `templates --json`.
private struct TemplateList: Encodable {
    let schema = 1
    let templates: [ListedTemplate]
}

/// One template in the list.
private struct ListedTemplate: Encodable {
    let name: String
    let title: String
    let purpose: String
    /// When it suits; empty for an own one.
    let suits: String
    let own: Bool
    let language: Language
    let prompts: [Prompt]

    init(_ template: SessionTemplate, _ wording: Wording) {
        name = template.name
        switch template {
        case .shipped(let shipped):
            title = wording.template.title(shipped)
            purpose = wording.template.purpose(shipped)
            suits = wording.template.suits(shipped)
            own = false
            language = wording.language
        case .own(let template):
            title = template.title
            purpose = template.purpose
            suits = ""
            own = true
            language = template.language
        }
        prompts = template.prompts(in: language)
    }

    /// Name and title, and below them what it is for and its questions.
    var text: String {
        let lines =
            ["\(name)  \(title)"] + [purpose, suits].filter { !$0.isEmpty } + prompts.map { "- \($0.question)" }
        let shown = lines.enumerated().map { index, line in
            (index == 0 ? "" : "    ") + TerminalSafe.text(String(line.map { $0.isNewline ? " " : $0 })) + "\n"
        }
        return shown.joined()
    }
}
