// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

@Suite struct ThemeActTests {
    private static let one: Identifier<Theme> = Sample.id("t-1")
    private static let two: Identifier<Theme> = Sample.id("t-2")
    private static let new: Identifier<Theme> = Sample.id("t-new")

    private static func member(_ word: String, _ part: ClosedRange<Int>? = nil) -> Theme.Member {
        Theme.Member(
            answer: Sample.id(word),
            part: part.map { Theme.Part(wording: 1, start: $0.lowerBound, end: $0.upperBound) })
    }

    private let themes = [
        Theme(id: one, name: "Keuken", members: [member("a-1"), member("a-2")], reasons: "veel", notes: "mooi"),
        Theme(id: two, name: "Tijd", members: [member("a-3")], reasons: "krap"),
    ]

    private func after(_ act: ThemeAct) throws(Refusal) -> [[String]] {
        try themes.after(act) { Self.new }.map { theme in
            [theme.name]
                + theme.members.map { member in
                    member.answer.word + (member.part.map { "[\($0.start)-\($0.end)]" } ?? "")
                }
        }
    }

    @Test func `an answer stands under one theme at most`() throws {
        let act = ThemeAct.fill([.init(.known(Self.two), [Self.member("a-1"), Self.member("a-4")])])
        #expect(try after(act) == [["Keuken", "a-2"], ["Tijd", "a-3", "a-1", "a-4"]])
    }

    @Test func `a new name makes a theme at the end, a name that is there is that theme`() throws {
        let act = ThemeAct.fill([
            .init(.named("  Leiding "), [Self.member("a-3")]), .init(.named("keuken"), [Self.member("a-9")]),
        ])
        #expect(try after(act) == [["Keuken", "a-1", "a-2", "a-9"], ["Tijd"], ["Leiding", "a-3"]])
    }

    @Test func `a theme without a name, and an unknown theme, are refused whole`() {
        #expect(throws: Refusal.nameMissing) {
            try after(.fill([.init(.known(Self.one), [Self.member("a-3")]), .init(.named("  "), [])]))
        }
        #expect(throws: Refusal.unknownTheme) { try after(.remove(Self.new)) }
        #expect(throws: Refusal.unknownTheme) { try after(.rename(Self.new, "x")) }
        #expect(throws: Refusal.unknownTheme) { try after(.merge(Self.one, into: Self.new)) }
        #expect(throws: Refusal.unknownTheme) { try after(.merge(Self.one, into: Self.one)) }
    }

    @Test func `merging keeps the name of the other theme and what was noted of both`() throws {
        let merged = try themes.after(.merge(Self.one, into: Self.two)) { Self.new }
        #expect(merged.map(\.name) == ["Tijd"])
        #expect(merged.first?.members == [Self.member("a-3"), Self.member("a-1"), Self.member("a-2")])
        #expect(merged.first?.reasons == "krap\nveel")
        #expect(merged.first?.notes == "mooi")
    }

    @Test func `taking out and removing leave the answers without a theme`() throws {
        #expect(try after(.takeOut([Self.member("a-1"), Self.member("a-3")])) == [["Keuken", "a-2"], ["Tijd"]])
        #expect(try after(.remove(Self.one)) == [["Tijd", "a-3"]])
        #expect(
            try after(.rename(Self.one, " In  elkaars keuken ")) == [
                ["In elkaars keuken", "a-1", "a-2"], ["Tijd", "a-3"],
            ])
    }

    private func pieces(_ targets: ThemeAct.Target?...) -> ThemeAct {
        .divide(
            Sample.id("a-1"),
            targets.enumerated().map { .init(Theme.Part(wording: 1, start: $0 * 10, end: $0 * 10 + 9), $1) })
    }

    @Test func `an answer in pieces stands under several themes, neighbours together`() throws {
        #expect(
            try after(pieces(.known(Self.one), .known(Self.one), .named("Leiding"), nil))
                == [["Keuken", "a-2", "a-1[0-19]"], ["Tijd", "a-3"], ["Leiding", "a-1[20-29]"]])
    }

    @Test func `pieces that are all under one theme are the whole answer again`() throws {
        #expect(try after(pieces(.known(Self.two), .known(Self.two))) == [["Keuken", "a-2"], ["Tijd", "a-3", "a-1"]])
        #expect(try after(pieces(nil, nil)) == [["Keuken", "a-2"], ["Tijd", "a-3"]])
    }

    @Test func `putting the whole answer somewhere takes its pieces along`() throws {
        let divided = try themes.after(pieces(.known(Self.one), .known(Self.two))) { Self.new }
        let whole = try divided.after(.fill([.init(.known(Self.two), [Self.member("a-1")])])) { Self.new }
        #expect(whole.map(\.members) == [[Self.member("a-2")], [Self.member("a-3"), Self.member("a-1")]])
    }

    /// The acts on the themes of a group that votes, closed the vote, or saw its result, and whether each is refused.
    @Test(arguments: [Vote.Phase.open, .closed, .revealed])
    func `once there is a vote no theme goes, and none comes before the result is shown`(phase: Vote.Phase) throws {
        var course = Course.usual(for: Sample.prompts)
        course.themes = themes
        course.vote = Vote(
            way: .seats, budget: 3, openedAt: Sample.now, closedAt: phase == .open ? nil : Sample.later,
            revealedAt: phase == .revealed ? Sample.later : nil)
        func refusal(of act: ThemeAct, in course: Course) -> Refusal? {
            do throws(Refusal) {
                _ = try course.themes(after: act) { Self.new }
                return nil
            } catch {
                return error
            }
        }
        let going: [ThemeAct] = [.merge(Self.one, into: Self.two), .remove(Self.one)]
        let coming: [ThemeAct] = [
            .fill([.init(.named("Nieuw"), [Self.member("a-3")])]),
            .divide(Sample.id("a-1"), [.init(Theme.Part(wording: 1, start: 0, end: 2), .named("Los"))]),
        ]
        let staying: [ThemeAct] = [
            .rename(Self.one, "Elkaars keuken"), .fill([.init(.known(Self.two), [Self.member("a-1")])]),
            .takeOut([Self.member("a-1")]), .fill([.init(.named("tijd"), [Self.member("a-1")])]),
        ]
        for act in going { #expect(refusal(of: act, in: course) == .votedOn, "\(act)") }
        for act in coming { #expect(refusal(of: act, in: course) == (phase == .revealed ? nil : .votedOn), "\(act)") }
        for act in staying { #expect(refusal(of: act, in: course) == nil, "\(act)") }
        course.vote = nil
        for act in going + coming { #expect(refusal(of: act, in: course) == nil, "\(act)") }
    }
}
