// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Testing
import Wording

@testable import Screens

/// A page that is held by a part of the program, on its own, so that a pilot can fly it.
struct PageHost<Page: Equatable & Sendable>: Piloted {
    private(set) var page: Page
    let wording: Wording
    private(set) var size = Size(columns: 80, rows: 24)
    private let hear: @Sendable (inout Page, Input, Layout, Wording) -> [Effect]
    private let draw: @Sendable (Page, inout Canvas, Layout, Wording) -> Void

    init(
        _ page: Page, language: Language, hear: @escaping @Sendable (inout Page, Input, Layout, Wording) -> [Effect],
        draw: @escaping @Sendable (Page, inout Canvas, Layout, Wording) -> Void
    ) {
        self.page = page
        wording = .of(language)
        self.hear = hear
        self.draw = draw
    }

    func start() -> [Effect] { [] }

    mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .resized(let size):
            self.size = size
            return []
        case .input(let input): return hear(&page, input, Layout(size), wording)
        case .timer, .wake, .pointer, .clicked, .desk: return []
        }
    }

    func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        canvas.drawHead("Vier jaar samen · 24 november 2026", "Terugblik", in: Layout(size))
        draw(page, &canvas, Layout(size), wording)
        return canvas
    }
}

extension PageHost where Page == DetailsForm {
    init(_ view: FacilitatorView, language: Language = .dutch) {
        self.init(
            DetailsForm(view), language: language,
            hear: { page, input, layout, wording in
                switch page.update(input, in: layout, wording: wording) {
                case .stay: []
                case .effects(let effects): effects
                case .leave(let effects): effects + [.quit(0)]
                }
            },
            draw: { $0.draw(on: &$1, in: $2, wording: $3) })
    }
}

extension PageHost where Page == PurposePage {
    init(_ view: FacilitatorView, language: Language = .dutch) {
        self.init(
            PurposePage(view, wording: .of(language)), language: language,
            hear: { page, input, layout, wording in
                switch page.update(input, in: layout, wording: wording) {
                case .stay: []
                case .done(let effects): effects
                case .back: [.quit(0)]
                }
            },
            draw: { $0.draw(on: &$1, in: $2, wording: $3) })
    }
}

extension PageHost where Page == PeoplePaste {
    init(_ paste: PeoplePaste, language: Language = .dutch) {
        self.init(
            paste, language: language,
            hear: { page, input, layout, wording in
                switch page.update(input, in: layout, words: wording.people) {
                case .stay: []
                case .add(let people): [.lead(.act(.addPeople(people)))]
                case .back: [.quit(0)]
                case .skip: [.quit(1)]
                case .read(let path): [.readList(path)]
                }
            },
            draw: { $0.draw(on: &$1, in: $2, words: $3.people) })
    }
}

extension Pilot {
    /// Expects the app to be sound at the sizes people have, from the smallest to a projector's.
    func expectSoundAtUsualSizes(sourceLocation: SourceLocation = #_sourceLocation) {
        var pilot = self
        for (columns, rows) in [(40, 12), (40, 24), (47, 13), (59, 17), (60, 18), (80, 24), (100, 30), (132, 43)] {
            pilot.resize(to: Size(columns: columns, rows: rows))
            expectSound(pilot.canvas, sourceLocation: sourceLocation)
        }
    }
}
