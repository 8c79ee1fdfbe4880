// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Screens

@Suite struct PeopleListTests {
    /// What was understood, one person a line; what was not is marked with `!` and what is skipped with `-`.
    private func read(_ text: String, commas: PeopleList.CommaReading? = nil, present: [PastedPerson] = []) -> [String]
    {
        PeopleList(text, commas: commas, present: present).lines.map { line in
            switch line.meaning {
            case .person(let person):
                [person.name, person.organisation, person.role, person.unit].map { $0 ?? "" }.joined(separator: "|")
            case .twice(_, let first): "- \(line.number) as \(first)"
            case .present: "- \(line.number)"
            case .problem(let problem): "! \(line.number) \(problem)"
            }
        }
    }

    @Test(arguments: [
        ("Anna Bakker", "Anna Bakker|||"),
        ("Anna Bakker; HAN", "Anna Bakker|HAN||"),
        ("Anna Bakker; HAN; docent", "Anna Bakker|HAN|docent|"),
        ("Anna Bakker;; docent", "Anna Bakker||docent|"),
        ("Anna Bakker\tHAN\tdocent", "Anna Bakker|HAN|docent|"),
        ("12\tAnna Bakker\tHAN", "Anna Bakker|HAN||"),
        ("Anna Bakker | HAN", "Anna Bakker|HAN||"),
        ("Anna Bakker - HAN - docent", "Anna Bakker|HAN|docent|"),
        ("Anna Bakker – HAN", "Anna Bakker|HAN||"),
        ("Anna Bakker (HAN)", "Anna Bakker|HAN||"),
        ("Anna Bakker (HAN, docent)", "Anna Bakker|HAN|docent|"),
        ("Anne-Marie van den Berg; ROC Nijmegen", "Anne-Marie van den Berg|ROC Nijmegen||"),
        ("  Anna   Bakker  ", "Anna Bakker|||"),
        ("\"Anna Bakker\";\"HAN\"", "Anna Bakker|HAN||"),
        ("Anna Bakker <anna@han.nl>", "Anna Bakker|||"),
        ("李雷; HAN", "李雷|HAN||"),
        ("Zoë O'Neill-Yıldız; KION", "Zoë O'Neill-Yıldız|KION||"),
    ])
    func `a line is a name, an organisation and a role`(line: String, person: String) {
        #expect(read(line) == [person])
    }

    @Test(arguments: [
        "1. Anna Bakker", "1) Anna Bakker", "(1) Anna Bakker", "12 Anna Bakker", "- Anna Bakker", "• Anna Bakker",
        "* Anna Bakker", "– Anna Bakker", "[ ] Anna Bakker", "- [x] Anna Bakker", "☐ Anna Bakker", "3.Anna Bakker",
        "1.\tAnna Bakker",
    ])
    func `numbers, bullets and boxes in front are left out`(line: String) {
        #expect(read(line) == ["Anna Bakker|||"])
    }

    @Test(arguments: [
        ("Anna Bakker, HAN", "Anna Bakker|HAN||"),
        ("Anna Bakker, HAN, docent", "Anna Bakker|HAN|docent|"),
        ("Anna van der Berg, Kinderopvang Het Nest", "Anna van der Berg|Kinderopvang Het Nest||"),
        ("Anna, KION", "Anna|KION||"),
        ("Anna, iXperium", "Anna|iXperium||"),
        ("Anna, ROC Nijmegen", "Anna|ROC Nijmegen||"),
        ("de Vries, Anna", "Anna de Vries|||"),
        ("Vries, Anna de", "Anna de Vries|||"),
        ("van den Berg, Jan, HAN", "Jan van den Berg|HAN||"),
        ("Jansen, P.", "P. Jansen|||"),
        ("Jansen, P.J., HAN", "P.J. Jansen|HAN||"),
        ("Jansen, Piet; HAN", "Piet Jansen|HAN||"),
        ("Jansen, Piet\tHAN", "Piet Jansen|HAN||"),
        ("Anna Bakker, MSc; HAN", "Anna Bakker, MSc|HAN||"),
    ])
    func `a comma is read where it can mean one thing`(line: String, person: String) {
        #expect(read(line) == [person])
    }

    @Test(arguments: ["Jansen, Piet", "Jansen, Piet, HAN", "JANSEN, PIET", "Jansen, PJ", "jansen, piet"])
    func `a comma that can mean two things is asked about, not guessed`(line: String) {
        #expect(read(line) == ["! 1 unclearComma"])
        #expect(PeopleList(line).isCommaUnclear)
        #expect(!PeopleList(line).isReady)
    }

    @Test func `the answer about commas is for the whole list`() {
        let list = "Jansen, Piet\nYıldız, Mo, HAN"
        #expect(read(list, commas: .surnameFirst) == ["Piet Jansen|||", "Mo Yıldız|HAN||"])
        #expect(read("Cher, Arnhem\nMo, Nijmegen", commas: .nameFirst) == ["Cher|Arnhem||", "Mo|Nijmegen||"])
    }

    @Test func `unclear lines follow the certain ones when those agree`() {
        #expect(read("de Vries, Anna\nJansen, Piet") == ["Anna de Vries|||", "Piet Jansen|||"])
        #expect(read("Anna Bakker, HAN\nMo, Arnhem") == ["Anna Bakker|HAN||", "Mo|Arnhem||"])
        #expect(read("Anna Bakker, HAN\nde Vries, Jo\nJansen, Piet").last == "! 3 unclearComma")
    }

    @Test func `a file of a spreadsheet is read by RFC 4180, whatever system it comes from`() {
        let list =
            "\u{FEFF}Naam;Organisatie;Functie\r\n\"Bos; Anna\";HAN;\"docent\r\nen coach\"\r\nMo \"\"Mo\"\" Yıldız;KION\r\n"
        #expect(read(list) == ["Bos; Anna|HAN|docent en coach|", "Mo \"\"Mo\"\" Yıldız|KION||"])
        let quoted = "name,organisation\n\"Mo \"\"de\"\" Bos\",\"HAN, Nijmegen\"\n\nJo Bos,KION - Noord"
        #expect(read(quoted) == ["Mo \"de\" Bos|HAN, Nijmegen||", "Jo Bos|KION - Noord||"])
    }

    @Test func `a line has the number it has in the file, also below a cell of several lines`() {
        #expect(read("naam,functie\n\"Anna\nBos\",docent\n,coach") == ["Anna Bos||docent|", "! 4 noName"])
    }

    @Test func `a quote that is never closed is said, and takes no other line with it`() {
        #expect(read("naam,functie\n\"Anna Bos,docent\nMo Bos,coach") == ["! 2 openQuote", "Mo Bos||coach|"])
    }

    @Test func `the columns of a spreadsheet are known by their headings`() {
        let list = """
            Nr\tVoornaam\tTussenvoegsel\tAchternaam\tE-mail\tOrganisatie\tAfdeling\tFunctie
            1\tAnna\tvan den\tBerg\ta@b.nl\tHAN\tPedagogiek\tdocent
            2\tMo\t\tYıldız\tm@b.nl\tKION\t\t
            """
        #expect(read(list) == ["Anna van den Berg|HAN|docent|Pedagogiek", "Mo Yıldız|KION||"])
        #expect(PeopleList(list).unusedColumns == ["Nr", "E-mail"])
    }

    @Test func `a file with commas and a heading is read by its columns, surname first or not`() {
        #expect(
            read("Naam,Organisatie\nAnna Bakker,HAN\n\"Jansen, Piet\",KION") == [
                "Anna Bakker|HAN||", "Piet Jansen|KION||",
            ])
        #expect(read("Naam,Organisatie\nJansen, Piet,KION") == ["! 2 tooManyParts"])
        #expect(read("Functie;Naam\ndocent;Anna Bakker") == ["Anna Bakker||docent|"])
    }

    @Test func `addresses copied from a mail are people`() {
        #expect(read("Anna Bakker <a@b.nl>; Jansen, Piet <p@b.nl>;") == ["Anna Bakker|||", "Piet Jansen|||"])
    }

    @Test func `lines without a person are told by their number, and nothing is half read`() {
        let list = PeopleList("Anna Bakker\n\n;HAN\n---\na;b;c;d;e\n" + String(repeating: "x", count: 201))
        #expect(list.problems.map(\.number) == [3, 4, 5, 6])
        #expect(!list.isReady)
        #expect(read(";HAN") == ["! 1 noName"])
        #expect(read("a;b;c;d") == ["! 1 tooManyParts"])
    }

    @Test func `the same person twice, or on the list already, is added once`() {
        #expect(read("Anna; HAN\nanna; han\nAnna; KION") == ["Anna|HAN||", "- 2 as 1", "Anna|KION||"])
        #expect(read("Anna; HAN\nMo", present: [PastedPerson(name: "Mo")]) == ["Anna|HAN||", "- 2"])
        let sanne = PastedPerson(name: "Sanne", organisation: "KION", role: "docent")
        #expect(read("Sanne; KION\nSanne; HAN", present: [sanne]) == ["- 1", "Sanne|HAN||"])
        #expect(PeopleList("Mo\nAnna", present: [PastedPerson(name: "Mo")]).isReady)
    }

    @Test func `a long list is read whole, one too long is refused`() {
        let long = (1...2_000).map { "Persoon \($0) Achternaam; Organisatie \($0 % 20)" }.joined(separator: "\n")
        let list = PeopleList(long)
        #expect(list.people.count == 2_000)
        #expect(list.organisations == 20)
        #expect(list.isReady)
        #expect(!PeopleList(long + "\nNog Iemand").isReady)
    }
}
