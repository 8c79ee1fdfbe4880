// SPDX-License-Identifier: Apache-2.0

/// Words that say nothing about a subject; folded, without accents.
enum StopWords {
    static func of(_ language: Language) -> Set<String> {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// Words that are left out whatever the language of a text: people mix the two.
    static let all = dutch.union(english)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let dutch = set(
        """
        aan aangezien achter af al alle alleen alles als altijd ander andere anderen anders ben bent bij bijna bijvoorbeeld
        binnen boven daar daarbij daardoor daarmee daarna daarom dan dat de deden deed den deze die dient dit doe doen doet
        door dus echt echter een eens eerst eerste elk elkaar elke en enige enkel er erg ergens ervan even gaan gaat ge geen
        gedaan geweest geworden haar had hadden heb hebben hebt heeft heel hem hen het hier hierdoor hij hoe hun iedere
        iedereen iemand iets ik in is ja je jezelf jij jou jouw jullie kan kon konden kun kunnen kunt laat later liever maar
        me meer mee meest men met mij mijn minder misschien moest moesten moet moeten mogelijk mogen na naar nadat nee net
        niet niets niemand nieuw nieuwe nog nooit nou nu of ofwel om omdat onder ons onze ook op opnieuw over per soms sommige
        steeds te tegen terwijl tijdens toch toe toen tot tussen uit uw vaak van vanaf vanuit vanwege veel verder via volgens
        voor vooral voordat vrij waar waarbij waardoor waarom wanneer want waren was wat we weer weinig wel welk welke werd
        werden wij wie wil wilde wilden willen word worden wordt zal ze zeer zei zelf zelfs zich zij zijn zo zoals zodat zonder
        zou zouden zowel zullen twee drie vier vijf ging gingen kwam kwamen kom komt komen weet weten wist gewoon terug erin
        """)

    private static let english = set(
        """
        a about after again all almost also although always am an and another any anybody anyone anything are around as at
        back be became because become been before being between both but by came can cannot could did do does doing done down
        during each either else enough even ever every everybody everyone everything few for from further get gets getting got
        had has have having he her here hers herself him himself his how however i if in into is it its itself just least less
        let like made make makes many may maybe me might more most much must my myself never new no nobody none nor not nothing
        now of off often on once one only onto or other others our ours out over own per perhaps quite rather really same she
        should since so some somebody someone something sometimes still such than that the their theirs them themselves then
        there therefore these they this those though through to together too toward under until up upon us very was we well
        were what when where which while who whom whose why will with within without would yet you your yours yourself one two three four five went came know knew really
        """)
}
