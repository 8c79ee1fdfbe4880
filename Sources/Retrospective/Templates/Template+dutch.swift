// SPDX-License-Identifier: Apache-2.0

extension Template {
    /// The prompts in Dutch (B1, with `je`).
    var dutch: [Prompt] {
        let prompts =
            switch self {
            case .threePrompts: Self.dutchLookingBack
            case .startStopContinue: Self.dutchStartStopContinue
            case .afterAction: Self.dutchAfterAction
            case .significantChange: Self.dutchSignificantChange
            case .appreciativeInquiry: Self.dutchAppreciativeInquiry
            case .whatSoWhatNowWhat: Self.dutchWhatSoWhatNowWhat
            }
        return prompts.compactMap(\.self)
    }

    private static var dutchLookingBack: [Prompt?] {
        [
            prompt(
                "process", "Proces", "Hoe is het proces verlopen?",
                [
                    "Denk aan een moment waarop de samenwerking goed liep. Wat gebeurde er?",
                    "Waar liep het vast, en wat hielp om verder te gaan?",
                    "Wat deed je eigen organisatie dat goed werkte voor de anderen?",
                    "Wat ging anders dan we vooraf dachten?",
                    "Wie of wat had je in het begin nodig en kreeg je pas later?",
                ]),
            prompt(
                "results", "Resultaten", "Wat hebben we bereikt?",
                [
                    "Wat is er nu, dat er bij de start niet was?",
                    "Wie merkt er iets van, en waaraan zie je dat?",
                    "Welk resultaat had niemand verwacht?",
                    "Wat blijft bestaan als het project stopt? Wie zorgt daarvoor?",
                    "Wat wilden we bereiken en is niet gelukt? Wat leren we daarvan?",
                ]),
            prompt(
                "insights", "Inzichten", "Welke inzichten nemen we mee?",
                [
                    "Wat weet je nu, dat je bij de start had willen weten?",
                    "Wat doe je in een volgend project weer, en wat juist niet?",
                    "Welk advies geef je aan een groep die morgen begint?",
                    "Wat neem jij mee naar je eigen werk, al volgende week?",
                    "Welke vraag blijft nog open?",
                ]),
        ]
    }

    private static var dutchStartStopContinue: [Prompt?] {
        [
            prompt(
                "start", "Starten", "Waarmee willen we beginnen?",
                [
                    "Wat heb je gemist in hoe we samenwerken?",
                    "Wat zag je een andere groep doen, dat ook bij ons past?",
                    "Welke kleine stap kun je volgende week al zetten?",
                    "Wie of wat heb je nodig om te beginnen?",
                ]),
            prompt(
                "stop", "Stoppen", "Waarmee willen we stoppen?",
                [
                    "Wat kost veel tijd en levert weinig op?",
                    "Welke gewoonte zit ons in de weg? Geef een voorbeeld.",
                    "Wat doen we alleen omdat we het altijd zo deden?",
                    "Wat gebeurt er als we hiermee stoppen?",
                ]),
            prompt(
                "continue", "Doorgaan", "Waarmee willen we doorgaan?",
                [
                    "Wat werkt goed en moet blijven? Geef een voorbeeld.",
                    "Wat zou je missen als het er morgen niet meer was?",
                    "Wie zorgt ervoor dat dit blijft, en wat heeft die persoon nodig?",
                    "Waarvan mag er nog wat meer?",
                ]),
        ]
    }

    private static var dutchAfterAction: [Prompt?] {
        [
            prompt(
                "planned", "Plan", "Wat waren we van plan?",
                [
                    "Wat was het doel, in één zin?",
                    "Wat spraken we af over wie wat deed?",
                    "Waaraan zouden we zien dat het gelukt was?",
                    "Wat verwachtte je zelf vooraf?",
                ]),
            prompt(
                "happened", "Verloop", "Wat gebeurde er echt?",
                [
                    "Wat zag of hoorde je? Begin bij het begin.",
                    "Welk moment was belangrijk voor hoe het afliep?",
                    "Waar ging het anders dan het plan?",
                    "Wat weet jij, dat anderen misschien niet weten?",
                ]),
            prompt(
                "reasons", "Wat hielp", "Wat ging goed, en hoe kwam dat?",
                [
                    "Welke keuze maakte het verschil?",
                    "Wat hielp je op een moeilijk moment?",
                    "Wat werkte goed in de samenwerking? Geef een voorbeeld.",
                    "Was het geluk, of kunnen we het zo weer doen?",
                ]),
            prompt(
                "better", "Beter", "Wat kan beter, en hoe?",
                [
                    "Wat zou je de volgende keer anders aanpakken?",
                    "Wat had je nodig en was er niet?",
                    "Wat kunnen we vanaf morgen veranderen?",
                    "Wat moet iemand anders regelen, en wie vraagt dat?",
                    "Wie moet dit nog meer weten?",
                ]),
        ]
    }

    private static var dutchSignificantChange: [Prompt?] {
        [
            prompt(
                "change", "Verandering", "Wat is voor jou de belangrijkste verandering?",
                [
                    "Vertel het als een verhaal: hoe was het eerst, wat gebeurde er, hoe is het nu?",
                    "Wanneer en waar was dat? Wie waren erbij?",
                    "Wie merkt de verandering het meest?",
                    "Wat heb je zelf gezien of gehoord?",
                ]),
            prompt(
                "significance", "Belang", "Waarom kies je juist deze verandering?",
                [
                    "Wat is er door veranderd voor de mensen om wie het gaat?",
                    "Wat zou er zijn gebeurd zonder ons werk?",
                    "Wat betekent deze verandering voor jezelf?",
                    "Was het zo bedoeld, of kwam het onverwacht?",
                ]),
            prompt(
                "keeping", "Verder", "Wat is nodig om dit te houden of te laten groeien?",
                [
                    "Wat maakte de verandering mogelijk?",
                    "Wat kan maken dat het weer verdwijnt?",
                    "Wie zou dit verhaal moeten horen?",
                    "Waar zou dit ook kunnen werken?",
                ]),
        ]
    }

    private static var dutchAppreciativeInquiry: [Prompt?] {
        [
            prompt(
                "discover", "Ontdekken", "Wanneer waren we op ons best?",
                [
                    "Denk aan een moment waarop je trots was. Wat gebeurde er?",
                    "Wat deed jij daar zelf aan?",
                    "Wat deden anderen, zodat het lukte?",
                    "Wat waardeer je het meest in deze groep?",
                ]),
            prompt(
                "dream", "Dromen", "Hoe ziet het eruit als het altijd zo is?",
                [
                    "Het is drie jaar later en het gaat geweldig. Wat zie je?",
                    "Wat vertellen anderen dan over ons?",
                    "Wat doe je dan elke dag, dat je nu soms doet?",
                ]),
            prompt(
                "design", "Ontwerpen", "Wat maken of veranderen we daarvoor?",
                [
                    "Welke afspraak of gewoonte helpt het meest?",
                    "Waarop kunnen we bouwen? Wat is er al?",
                    "Wie moet erbij zijn, die er nu niet is?",
                    "Hoe maken we het makkelijk om het goed te doen?",
                ]),
            prompt(
                "destiny", "Doen", "Wat doen we als eerste?",
                [
                    "Wat begin jij zelf, en wanneer?",
                    "Wie doet met je mee?",
                    "Waaraan merken we over een maand dat het werkt?",
                    "Hoe houden we elkaar op de hoogte?",
                ]),
        ]
    }

    private static var dutchWhatSoWhatNowWhat: [Prompt?] {
        [
            prompt(
                "what", "Wat", "Wat is er gebeurd?",
                [
                    "Welke feiten vallen je op?",
                    "Wat zag of hoorde je zelf?",
                    "Wat was anders dan anders?",
                ]),
            prompt(
                "so-what", "En dus", "Wat betekent dat?",
                [
                    "Waarom is dit belangrijk? Voor wie?",
                    "Welk patroon zie je? Geef een tweede voorbeeld.",
                    "Wat zegt dit over hoe we samenwerken?",
                    "Wat verraste je, en wat leer je daarvan?",
                ]),
            prompt(
                "now-what", "En nu", "Wat doen we nu?",
                [
                    "Welke stap past hierbij? Hij mag klein zijn.",
                    "Wie begint, en wanneer?",
                    "Wat doen we niet meer?",
                    "Wanneer kijken we of het helpt?",
                ]),
        ]
    }
}
