// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// A prompt's page without the text on it: what stays while only letters come.
///
/// It is kept beside the screen with everything it was drawn from, so that a key costs one copy of it and not one page.
struct WritingPage: Equatable, Sendable {
    /// Everything that decides how the page looks.
    struct Basis: Equatable, Sendable {
        let size: Size
        let language: Language
        let around: WritingScreen.Surroundings
        let prompt: Int
        let answer: Identifier<Answer>?
        let minutesLeft: Int?
        let outline: WritingScreen.Outline
    }

    let basis: Basis
    let canvas: Canvas
    /// Where the text belongs; nil when something is laid over it.
    let area: Rect?
}

extension SeatApp {
    /// Keeps the page in step with what it is drawn from.
    mutating func keepPage() {
        guard case .writing(let screen) = place, let basis = basis(of: screen.value, in: size) else {
            page = nil
            return
        }
        if page?.value.basis != basis { page = OnHeap(drawnPage(of: screen.value, on: basis)) }
    }

    /// The picture of the prompt, its text included: on the page that was kept, unless it is wanted in another size.
    func picture(of screen: WritingScreen, in size: Size) -> Canvas {
        // The page that is kept was drawn to be painted, and remembers nothing of what a click on it means.
        if let page, page.value.basis.size == size, !Canvas.remembersTargets {
            return picture(of: screen, on: page.value)
        }
        guard let basis = basis(of: screen, in: size) else { return Canvas(size: size) }
        return picture(of: screen, on: drawnPage(of: screen, on: basis))
    }

    private func picture(of screen: WritingScreen, on page: WritingPage) -> Canvas {
        var canvas = page.canvas
        if let area = page.area { screen.drawText(in: area, on: &canvas, wording: wording) }
        return canvas
    }

    /// What a page shows of the session and of what happened to it; nil when nobody sits here.
    var surroundings: WritingScreen.Surroundings? {
        guard let seen else { return nil }
        return WritingScreen.Surroundings(
            seen: seen, keptAt: keptAt, trouble: trouble, rescuedTo: rescuedTo, notice: notice)
    }

    private func basis(of screen: WritingScreen, in size: Size) -> WritingPage.Basis? {
        guard let around = surroundings else { return nil }
        return WritingPage.Basis(
            size: size, language: language, around: around, prompt: screen.prompt, answer: screen.answer,
            minutesLeft: screen.minutesLeft, outline: screen.outline)
    }

    private func drawnPage(of screen: WritingScreen, on basis: WritingPage.Basis) -> WritingPage {
        var canvas = Canvas(size: basis.size)
        let layout = Layout(basis.size, measure: Self.measure)
        canvas.drawHead(headLeft, headRight, in: layout)
        let around = basis.around.translated(to: language)
        let area = screen.drawPage(around, on: &canvas, in: layout, wording: wording)
        return WritingPage(basis: basis, canvas: canvas, area: area)
    }
}
