// SPDX-License-Identifier: Apache-2.0

extension SeatView {
    /// The view with the program's own prompts in another language; prompts somebody wrote stay as they are.
    package func translated(to language: Language) -> SeatView {
        guard language != self.language else { return self }
        let own = Template.lookingBack(in: self.language)
        let other = Template.lookingBack(in: language)
        var view = self
        view.prompts = prompts.map { prompt -> Prompt in
            guard let index = own.firstIndex(where: { $0.id == prompt.id && $0.question == prompt.question }) else {
                return prompt
            }
            var changed = other[index]
            changed.minutes = prompt.minutes
            return changed
        }
        return view
    }
}
