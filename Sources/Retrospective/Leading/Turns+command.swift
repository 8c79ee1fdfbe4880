// SPDX-License-Identifier: Apache-2.0

extension Turns {
    /// What the facilitator can do with the turns.
    package enum Command: Equatable, Sendable {
        /// A first round, in an order drawn by lot.
        case begin
        /// On to the next person; the last one ends the round.
        case next
        /// The same, by whoever says nothing this round.
        case pass
        /// Back to the person before.
        case back
        /// Another round in the same order.
        case again
        /// No turns any more.
        case end
    }

    /// Turns in an order drawn by lot; nil when nobody is here.
    /// - Parameter random: Gives random bits.
    package static func drawn(
        of people: [Identifier<Participant>], random: () -> UInt32
    ) -> Turns? {
        guard !people.isEmpty else { return nil }
        var order = people
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, Int(random() % UInt32(last + 1)))
        }
        return Turns(order: order)
    }

    /// The place of whoever's turn it is; whoever is not here is passed over. The end of the list once the round is over.
    package func place(among here: Set<Identifier<Participant>>) -> Int {
        order.indices.dropFirst(max(0, index)).first { here.contains(order[$0]) } ?? order.count
    }

    /// Whose turn it is; nil once the round is over.
    package func speaker(among here: Set<Identifier<Participant>>) -> Identifier<Participant>? {
        let place = place(among: here)
        return order.indices.contains(place) ? order[place] : nil
    }

    /// Whose turn comes next in this round.
    package func following(among here: Set<Identifier<Participant>>) -> Identifier<Participant>? {
        let next = Turns(order: order, index: place(among: here) + 1)
        return next.speaker(among: here)
    }

    /// The turns after a command; those of somebody who came later are at the end of the order.
    /// - Parameter people: Everybody who is here, in any order.
    package func after(_ command: Command, people: [Identifier<Participant>]) -> Turns? {
        let here = Set(people)
        let known = Set(order)
        var turns = self
        turns.order += people.filter { !known.contains($0) }
        let place = turns.place(among: here)
        switch command {
        case .begin: return turns
        case .end: return nil
        case .next: turns.index = min(turns.order.count, place + 1)
        case .pass:
            if let speaker = turns.speaker(among: here), !turns.passed.contains(speaker) {
                turns.passed.append(speaker)
            }
            turns.index = min(turns.order.count, place + 1)
        case .back:
            guard let before = turns.order.indices.prefix(place).last(where: { here.contains(turns.order[$0]) })
            else { return turns }
            turns.index = before
            turns.passed.removeAll { $0 == turns.order[before] }
        case .again:
            turns.index = 0
            turns.round += 1
            turns.passed = []
        }
        return turns
    }

    /// Whether a wish asks to go on from here, and was not heard before.
    package func isNew(_ wish: TurnWish) -> Bool {
        wish.round == round && wish.index == index && heardAt.map { wish.at.seconds > $0.seconds } != false
    }

    /// A wish to go on from here; later than the one that was heard last, however quickly they follow.
    package func wish(of table: Identifier<SharingTable>, at now: Moment) -> TurnWish {
        let seconds = max(now.seconds, heardAt.map { $0.seconds + 1 } ?? now.seconds)
        let moment = Moment(seconds: seconds, offsetMinutes: now.offsetMinutes)
        return TurnWish(table: table, round: round, index: index, at: moment)
    }

    /// The turns once a wish is heard.
    /// - Parameter people: Everybody of the table who is here, in any order.
    package func after(_ wish: TurnWish, people: [Identifier<Participant>]) -> Turns? {
        guard isNew(wish) else { return self }
        var turns = after(speaker(among: Set(people)) == nil ? .again : .next, people: people)
        turns?.heardAt = wish.at
        return turns
    }
}
