// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The first of several sentences, for a page with little room.
    var firstSentence: String {
        for index in indices where self[index] == "." {
            let next = self.index(after: index)
            if next < endIndex, self[next] == " " { return String(self[...index]) }
        }
        return self
    }
}
