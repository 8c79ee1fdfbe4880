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
        guard case .writing(let screen) = place, let basis = basis(of: screen, in: size) else {
            page = nil
            return
        }
        if page?.basis != basis { page = drawnPage(of: screen, on: basis) }
    }

    /// The picture of the prompt, its text included.
    func picture(of screen: WritingScreen, in size: Size) -> Canvas {
        guard let basis = basis(of: screen, in: size) else { return Canvas(size: size) }
        // The page that is kept was drawn to be painted, and remembers nothing of what a click on it means.
        let page = page?.basis == basis && !Canvas.remembersTargets ? page : drawnPage(of: screen, on: basis)
        guard let page else { return Canvas(size: size) }
        var canvas = page.canvas
        if let area = page.area { screen.drawText(in: area, on: &canvas, placeholder: wording.seat.placeholder) }
        return canvas
    }

    private func basis(of screen: WritingScreen, in size: Size) -> WritingPage.Basis? {
        guard let view else { return nil }
        let around = WritingScreen.Surroundings(
            view: view, keptAt: keptAt, trouble: trouble, rescuedTo: rescuedTo, notice: notice)
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
