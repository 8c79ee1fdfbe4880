// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import TerminalPort
import Testing

@testable import Screens

/// Everything on every screen that looks as if it hears a click does hear it.
@Suite struct `Every button, line, choice and text hears a click` {
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

    /// What does not come of a click, in words.
    private func findings<App: KeyDriven>(_ app: App) -> [String] {
        var app = app
        return Self.sizes.flatMap { size in
            _ = app.update(.resized(size))
            let targets = targets(of: app, size)
            return targets.compactMap { target -> String? in
                let point = target.area.origin
                let isOnTop = targets.last { $0.area.contains(point) } == target
                guard isOnTop, !isHeard(target, in: app, size) else { return nil }
                return "\(target.kind) \(target.place) at \(point.column), \(point.row) in \(size.columns) columns"
            }
        }
    }

    private func targets<App: KeyDriven>(of app: App, _ size: Size) -> [ClickTarget] {
        Canvas.withTargets { app.view(in: size) }.targets ?? []
    }

    private func isHeard<App: KeyDriven>(_ target: ClickTarget, in app: App, _ size: Size) -> Bool {
        var keys = ClickKeys(app, size: size)
        let act: Pointer.Act = target.kind == .lines ? .wheelDown : .press(.left)
        let answer = keys.answer(to: Pointer(act, at: target.area.origin), after: nil)
        switch target.kind {
        case .button, .stop("\r"): return answer.inputs.last == .key(.enter)
        case .stop("←"): return answer.inputs.last == .key(.left)
        case .stop(let typed): return answer.inputs.last == .text(typed)
        case .typed: return !answer.inputs.isEmpty
        case .row: return answer.click != nil
        case .lines: return answer.inputs == [.key(.scrollDown)]
        case .option, .text:
            var app = app
            for input in answer.inputs { _ = app.update(.input(input)) }
            guard let present = targets(of: app, size).first(where: { $0.isBeside(target) }) else { return false }
            return target.kind == .option ? present.focus == target.place : isAt(present, in: app, size)
        }
    }

    /// Whether the cursor is in the text, or what is typed goes there although the cursor is in the list below it.
    private func isAt<App: KeyDriven>(_ target: ClickTarget, in app: App, _ size: Size) -> Bool {
        if target.area.contains(app.view(in: size).cursor) { return true }
        var typing = app
        _ = typing.update(.input(.text("q")))
        let row = target.area.top
        return typing.view(in: size).text(ofRow: row) != app.view(in: size).text(ofRow: row)
    }

    @Test(arguments: SeatState.allCases) func `at a seat`(state: SeatState) {
        #expect(findings(state.pilot(.dutch).app) == [])
    }

    @Test(arguments: LeadState.allCases) func `on the console`(state: LeadState) {
        #expect(findings(state.pilot(.dutch).app) == [])
    }

    @Test(arguments: GroupingState.allCases) func `while grouping`(state: GroupingState) {
        let findings = findings(state.scene(.dutch).pilot.app)
        // A name that is typed keeps everything else waiting until Enter or Esc.
        #expect(state == .renaming ? findings.allSatisfy { $0.hasPrefix("row") } : findings.isEmpty, "\(findings)")
    }

    @Test(arguments: PaperState.allCases) func `with cards`(state: PaperState) {
        #expect(findings(state.pilot(.dutch).app) == [])
    }

    @Test(arguments: ScribeState.allCases) func `with the scribe`(state: ScribeState) {
        #expect(findings(state.pilot(.dutch).app) == [])
    }

    @Test(arguments: DotsFrameTests.State.allCases) func `with dots`(state: DotsFrameTests.State) {
        #expect(findings(state.pilot(.dutch).app) == [])
    }

    @Test(arguments: SharingScene.allCases) func `while sharing`(scene: SharingScene) {
        #expect(findings(scene.pilot(.dutch).app) == [])
    }

    @Test(arguments: [HomeScene.usual, [], HomeScene.many]) func `at home`(sessions: [HomeSession]) {
        var pilot = Pilot(HomeApp(language: .dutch))
        pilot.desk(.sessions(HomeScene.listing(sessions)))
        #expect(findings(pilot.app) == [])
        pilot.press(.function(2))
        #expect(findings(pilot.app) == [])
    }

    /// Keys that lead to the pages of the console that are no list of states elsewhere.
    @Test(arguments: ["l", "d", "d\n", "j", "jn", "h", "h\n", "h\na", "f", "f\n", "c", "g", "w", "q", "e"])
    func `on the pages of leading`(keys: String) throws {
        let folder = try TemporaryFolder()
        let name = try Scene.makeSession(in: folder)
        var pilot = try ProgramPilot(.lead(name), in: folder)
        pilot.push("Nee, alleen ik")
        let themes = [Theme(id: Scene.id("t-1"), name: "Samen"), Theme(id: Scene.id("t-2"), name: "Tijd")]
        pilot.ask(.lead(.act(.course(.themes(themes), .themes))))
        pilot.type(keys)
        #expect(findings(pilot.program) == [])
    }

    @Test func `on every page of a new session`() throws {
        let folder = try TemporaryFolder()
        _ = try Scene.makeSession(in: folder)
        var pilot = try ProgramPilot(.home, in: folder)
        pilot.press(.function(2))
        pilot.type("Samen terug")
        for number in 1...8 {
            pilot.expect(shows: "stap \(number) van 8")
            #expect(findings(pilot.program) == [], "\(pilot.picture)")
            if number < 8 { pilot.push("Verder") }
        }
    }

    /// A page whose second button no key leads to.
    private struct Deaf: KeyDriven {
        mutating func update(_ message: Message) -> [Effect] { [] }

        func view(in size: Size) -> Canvas {
            var canvas = Canvas(size: size)
            let buttons = Buttons<Int>([.init(0, "Een"), .init(1, "Twee")])
            buttons.draw(on: &canvas, in: Layout(size).body(from: 1, to: 2), chosen: 0)
            return canvas
        }
    }

    @Test func `a button that no key leads to is found`() {
        #expect(findings(Deaf()) == ["button 1 at 11, 1 in 80 columns", "button 1 at 10, 1 in 40 columns"])
    }

    @Test func `a picture that is painted remembers nothing of it`() {
        #expect(SeatState.writing.pilot(.dutch).canvas.targets == nil)
    }
}
