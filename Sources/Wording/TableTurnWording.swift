// SPDX-License-Identifier: Apache-2.0

/// The phrases of a turn at one table: on its own seat and its scribe's screen.
package struct TableTurnWording: Sendable {
    package let speaking: @Sendable (_ name: String) -> String
    /// What comes after the turn there is now.
    package let next: @Sendable (_ name: String) -> String
    package let last: String
    package let over: @Sendable (_ round: Int) -> String
    /// The next turn was asked for, and whoever leads has not heard it yet.
    package let asked: String
    package let goOn: String
    package let another: String
    package let noRound: String
}

extension TableTurnWording {
    static let dutch = TableTurnWording(
        speaking: { "Aan de beurt: \($0)" }, next: { "straks \($0)" }, last: "daarna is de ronde klaar",
        over: { "ronde \($0) is klaar" }, asked: "volgende beurt gevraagd", goOn: "Volgende beurt",
        another: "Nog een ronde", noRound: "Aan deze tafel is nog geen ronde begonnen.")

    static let english = TableTurnWording(
        speaking: { "Speaking now: \($0)" }, next: { "next \($0)" }, last: "then the round is done",
        over: { "round \($0) is done" }, asked: "next turn asked for", goOn: "Next turn", another: "Another round",
        noRound: "No round has begun at this table yet.")
}
