// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import Testing

/// What counts on a screen the group sees tell of one person.
@Suite struct SmallGroupTests {
    private func rows(_ sizes: [Int], sharesScreen: Bool? = true) -> [FacilitatorView.OrganisationRow] {
        var record = SessionRecord(details: Scene.newSession().details, prompts: Template.lookingBack(in: .dutch))
        record.groupSeesScreen = sharesScreen
        record.organisations = sizes.indices.map { Organisation(id: Scene.id("o-\($0)"), name: "O\($0)", units: []) }
        var number = 0
        let people = sizes.enumerated().flatMap { index, size in
            (0..<size).map { _ in
                number += 1
                return Participant(
                    id: Scene.id("p-\(1000 + number)"), number: number,
                    details: .init(name: "N\(number)", organisation: Scene.id("o-\(index)")))
            }
        }
        return Disclosure(of: Session(record: record, participants: people)).facilitatorView.rows
    }

    @Test(arguments: [
        [1], [2], [3], [1, 1], [1, 2], [2, 3], [1, 3, 5], [1, 1, 1, 9], [2, 2, 3, 4], [0, 0, 4], [0, 1, 5], [5, 5, 2],
    ])
    func `no row, and no difference with the total, is about one or two people`(sizes: [Int]) {
        let rows = rows(sizes).filter { $0.people > 0 }
        let total = sizes.reduce(0, +)
        let shown = rows.reduce(0) { $0 + $1.people }
        for row in rows { #expect(row.people >= 3) }
        #expect(shown == total || shown == 0)
    }

    @Test func `until it was asked the group is taken to see the screen`() {
        #expect(rows([1, 5], sharesScreen: nil) == rows([1, 5]))
    }

    @Test func `on a screen of their own every organisation has its row`() {
        #expect(rows([1, 2, 5], sharesScreen: false).map(\.people) == [1, 2, 5])
    }

    @Test func `merging somebody typed twice makes no word more open`() throws {
        let prompt = try #require(Template.lookingBack(in: .dutch).first)
        let record = SessionRecord(details: Scene.newSession().details, prompts: [prompt])
        func answer(_ id: String, _ attribution: Attribution?) -> Answer {
            Answer(
                id: Scene.id(id), prompt: prompt.id, attribution: attribution,
                revisions: [.init(text: id, at: Scene.now, provenance: .typed)])
        }
        func consent(_ level: Attribution) -> Consent {
            Consent(attribution: level, text: "?", at: Scene.now, way: .typed)
        }
        let twin = Participant(
            id: Scene.id("p-twin"), number: 1, details: .init(name: "Sanne"), consent: consent(.unnamed),
            answers: [answer("a-own", nil), answer("a-open", .name), answer("a-ruled", nil)])
        var session = Session(record: record, participants: [twin])
        let ruling = Ruling(
            id: Scene.id("u-1"), participant: twin.id, answer: Scene.id("a-ruled"), attribution: .withheld,
            at: Scene.now)
        try session.apply(.record(.rulingMade(ruling)))
        #expect(session.answersToMerge(of: twin.id).map(\.attribution) == [.unnamed, .name, .withheld])
    }
}
