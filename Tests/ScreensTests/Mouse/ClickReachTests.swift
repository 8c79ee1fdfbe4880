// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Testing

@testable import Screens

/// Everything on every screen that looks as if it hears a click does hear it.
@Suite struct `Every button, line, choice and text hears a click` {
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

    /// What does not come of a click, in words.
    private func findings<App: Piloted>(_ pilot: Pilot<App>) -> [String] {
        var pilot = pilot
        return Self.sizes.flatMap { size in
            pilot.resize(to: size)
            return pilot.targets.compactMap { target -> String? in
                let point = target.area.origin
                let isOnTop = pilot.targets.last { $0.area.contains(point) } == target
                guard isOnTop, !isHeard(target, in: pilot) else { return nil }
                return "\(target.kind) \(target.place) at \(point.column), \(point.row) in \(size.columns) columns"
            }
        }
    }

    private func isHeard<App: Piloted>(_ target: ClickTarget, in pilot: Pilot<App>) -> Bool {
        let answer = pilot.answer(to: .press(.left), at: target.area.origin)
        switch target.kind {
        case .button: return answer.inputs.last == .key(.enter)
        case .stop(let typed): return answer.inputs.last == (typed == "\r" ? .key(.enter) : .text(typed))
        case .typed: return !answer.inputs.isEmpty
        case .row: return answer.click != nil
        case .option, .text:
            var pilot = pilot
            for input in answer.inputs { pilot.hear(.input(input)) }
            guard let present = pilot.targets.first(where: { $0.kind == target.kind && $0.group == target.group })
            else { return false }
            return target.kind == .option ? present.focus == target.place : isAt(present, in: pilot)
        case .lines:
            return pilot.answer(to: .wheelDown, at: target.area.origin).inputs == [.key(.scrollDown)]
        }
    }

    /// Whether the cursor is in the text, or what is typed goes there although the cursor is in the list below it.
    private func isAt<App: Piloted>(_ target: ClickTarget, in pilot: Pilot<App>) -> Bool {
        if target.area.contains(pilot.canvas.cursor) { return true }
        var typing = pilot
        typing.type("q")
        let row = target.area.top
        return typing.canvas.text(ofRow: row) != pilot.canvas.text(ofRow: row)
    }

    @Test(arguments: SeatState.allCases) func `at a seat`(state: SeatState) {
        #expect(findings(state.pilot(.dutch)) == [])
    }

    @Test(arguments: LeadState.allCases) func `on the console`(state: LeadState) {
        #expect(findings(state.pilot(.dutch)) == [])
    }

    @Test(arguments: GroupingState.allCases) func `while grouping`(state: GroupingState) {
        let findings = findings(state.scene(.dutch).pilot)
        // A name that is typed keeps everything else waiting until Enter or Esc.
        #expect(state == .renaming ? findings.allSatisfy { $0.hasPrefix("row") } : findings.isEmpty, "\(findings)")
    }

    @Test(arguments: PaperState.allCases) func `with cards`(state: PaperState) {
        #expect(findings(state.pilot(.dutch)) == [])
    }

    @Test(arguments: ScribeState.allCases) func `with the scribe`(state: ScribeState) {
        #expect(findings(state.pilot(.dutch)) == [])
    }

    @Test(arguments: DotsFrameTests.State.allCases) func `with dots`(state: DotsFrameTests.State) {
        #expect(findings(state.pilot(.dutch)) == [])
    }

    @Test(arguments: SharingScene.allCases) func `while sharing`(scene: SharingScene) {
        #expect(findings(scene.pilot(.dutch)) == [])
    }

    @Test(arguments: [HomeScene.usual, [], HomeScene.many]) func `at home`(sessions: [HomeSession]) {
        var pilot = Pilot(HomeApp(language: .dutch))
        pilot.desk(.sessions(HomeScene.listing(sessions)))
        #expect(findings(pilot) == [])
        pilot.press(.function(2))
        #expect(findings(pilot) == [])
    }

    @Test func `a picture that is painted remembers nothing of it`() {
        #expect(SeatState.writing.pilot(.dutch).canvas.targets == nil)
    }
}
