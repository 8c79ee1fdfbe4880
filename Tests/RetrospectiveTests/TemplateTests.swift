// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

@Suite struct TemplateTests {
    @Test(arguments: Template.allCases, Language.allCases)
    func `each template has prompts with a short label and three to five probes`(
        template: Template, language: Language
    ) throws {
        let prompts = template.prompts(in: language)
        #expect((3...4).contains(prompts.count))
        for prompt in prompts {
            #expect(prompt.label.count <= 12 && prompt.question.hasSuffix("?"), "\(prompt)")
            #expect((3...5).contains(prompt.probes.count), "\(prompt)")
            #expect(prompt.question.count <= 60 && prompt.probes.allSatisfy { $0.count <= 90 }, "\(prompt)")
        }
        #expect(prompts.map(\.id) == template.prompts(in: language == .dutch ? .english : .dutch).map(\.id))
        let details = SessionDetails(title: "Jaar", date: Sample.now.date, language: language)
        var session = Session(record: SessionRecord(details: details, prompts: prompts))
        try session.apply(.record(.promptsChanged(prompts)))
    }

    @Test func `an own template keeps how a session is held, and nothing of who was in it`() throws {
        var details = SessionDetails(title: "Brug", date: Sample.now.date, language: .dutch)
        details.place = "Nijmegen"
        details.responsible = "Ans Bos"
        details.purpose = "Leren"
        details.wayOfWriting = .paper
        details.ceiling = .function
        var record = SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch))
        record.prompts[0].remark = "Ans schreef mee"
        record.codeHash = "geheim"
        record.course = Course.usual(for: record.prompts)
        record.course?.closing.words = ["Ans: dank"]
        let kept = try OwnTemplate(record, named: "brug", titled: "Onze brug").record(on: Sample.now.date)
        #expect(kept.details.title == "Onze brug" && kept.details.purpose == "Leren")
        #expect(kept.details.wayOfWriting == .paper && kept.details.ceiling == .function)
        #expect(kept.course?.agenda == record.course?.agenda)
        #expect(!"\(kept)".contains("Ans") && !"\(kept)".contains("geheim") && !"\(kept)".contains("Nijmegen"))
    }

    @Test func `a template without a question is refused`() {
        let details = SessionDetails(title: "Leeg", date: Sample.now.date, language: .dutch)
        let template = OwnTemplate(SessionRecord(details: details, prompts: []), named: "leeg")
        #expect(throws: Refusal.promptMissing) { try template.record(on: Sample.now.date) }
    }
}
