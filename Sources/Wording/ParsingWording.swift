// SPDX-License-Identifier: Apache-2.0

/// What is wrong with the words of a command.
package struct ParsingWording: Sendable {
    package let missing: @Sendable (_ what: String) -> String
    package let missingValue: @Sendable (_ option: String) -> String
    package let unknownOption: @Sendable (_ option: String) -> String
    package let perhaps: @Sendable (_ option: String) -> String
    package let unexpected: @Sendable (_ words: String) -> String
    package let noValueTaken: @Sendable (_ option: String, _ value: String) -> String
    package let unfit: @Sendable (_ value: String, _ option: String) -> String
    package let oneOf: @Sendable (_ values: String) -> String
    package let excelNeedsCSV: String
    package let usage: String
    package let more: @Sendable (_ command: String) -> String
}

extension ParsingWording {
    static let dutch = ParsingWording(
        missing: { "Hier ontbreekt iets: \($0)." },
        missingValue: { "Achter \($0) ontbreekt een waarde." },
        unknownOption: { "De optie \($0) is er niet." },
        perhaps: { "Bedoel je \($0)?" },
        unexpected: { "Dit hoort er niet bij: \($0)." },
        noValueTaken: { "Bij \($0) hoort geen waarde, en er staat \($1)." },
        unfit: { "\($0) past niet bij \($1)." },
        oneOf: { "Kies uit \($0)." },
        excelNeedsCSV: "--excel hoort bij --format csv.",
        usage: "Zo kan het: ",
        more: { "Meer uitleg, in het Engels: \($0)" })

    static let english = ParsingWording(
        missing: { "Something is missing here: \($0)." },
        missingValue: { "A value is missing behind \($0)." },
        unknownOption: { "There is no option \($0)." },
        perhaps: { "Did you mean \($0)?" },
        unexpected: { "This does not belong here: \($0)." },
        noValueTaken: { "\($0) takes no value, and \($1) was given." },
        unfit: { "\($0) does not fit \($1)." },
        oneOf: { "Choose one of \($0)." },
        excelNeedsCSV: "--excel goes with --format csv.",
        usage: "For example: ",
        more: { "More: \($0)" })
}
