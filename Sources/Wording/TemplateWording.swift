// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases around templates: what each is for, choosing one, and keeping an own one.
package struct TemplateWording: Sendable {
    package let title: @Sendable (Template) -> String
    /// What it is for, in one sentence.
    package let purpose: @Sendable (Template) -> String
    /// When it suits, in one sentence.
    package let suits: @Sendable (Template) -> String

    // Choosing one for a new session
    package let page: String
    package let pageText: String
    package let own: String
    package let ownText: String
    package let prompts: @Sendable (_ labels: [String]) -> String
    package let hint: String
    package let promptsGo: String

    // On the command line
    package let saved: @Sendable (_ name: String, _ path: String) -> String
    package let nameMissing: String
    package let nameTaken: @Sendable (_ name: String) -> String
    package let sessionMissing: String
    package let noSuchTemplate: @Sendable (_ name: String, _ names: [String]) -> String
    package let ambiguous: @Sendable (_ name: String, _ names: [String]) -> String
}

extension TemplateWording {
    static let dutch = TemplateWording(
        title: {
            switch $0 {
            case .threePrompts: "Terugkijken in drie vragen"
            case .startStopContinue: "Starten, stoppen, doorgaan"
            case .afterAction: "Nabespreking (after action review)"
            case .significantChange: "De belangrijkste verandering"
            case .appreciativeInquiry: "Kijken naar wat goed gaat (waarderend)"
            case .whatSoWhatNowWhat: "Wat, en dus, en nu (W3)"
            }
        },
        purpose: {
            switch $0 {
            case .threePrompts: "Kijk terug op het proces, de resultaten en de inzichten van een samenwerking."
            case .startStopContinue: "Spreek af wat je anders gaat doen en wat je zo houdt."
            case .afterAction: "Leer van één gebeurtenis: leg het plan naast wat er echt gebeurde."
            case .significantChange: "Verzamel verhalen over verandering, en zeg waarom juist die ertoe doen."
            case .appreciativeInquiry: "Bouw verder op wat er op zijn best was."
            case .whatSoWhatNowWhat: "Ga stap voor stap van de feiten naar de betekenis, en dan naar wat je doet."
            }
        },
        suits: {
            switch $0 {
            case .threePrompts: "Past bij het einde van een project of een jaar, met mensen van meer organisaties."
            case .startStopContinue: "Past bij een groep die blijft samenwerken en weinig tijd heeft."
            case .afterAction: "Past kort na een evenement, een proef of een moeilijke dag."
            case .significantChange:
                "Past als je wilt weten wat het werk voor mensen betekende, en cijfers dat niet tonen."
            case .appreciativeInquiry:
                "Past als je kracht zoekt voor iets nieuws. Minder als er eerst ruzie op te lossen is."
            case .whatSoWhatNowWhat:
                "Past na iets dat je samen meemaakte, ook als de groep nog niet weet wat ze ervan vindt."
            }
        },
        page: "Waarmee begin je?",
        pageText: "Kies een sjabloon: vragen met hulpvragen. Je kunt ze daarna veranderen.",
        own: "eigen",
        ownText: "Een sjabloon dat je zelf bewaarde.",
        prompts: { "Vragen: " + $0.joined(separator: ", ") },
        hint: "Pijltjes: kiezen · Enter: verder · Tab: knoppen · Esc: terug",
        promptsGo: "Let op: met een ander sjabloon ben je kwijt wat je aan de vragen veranderde.",
        saved: {
            "Bewaard als sjabloon: \($0), in \($1). Begin ermee met 'terugblik new --template \($0) --title \"...\"'."
        },
        nameMissing: "Geef het sjabloon een naam met letters of cijfers.",
        nameTaken: { "Er is al een sjabloon met de naam \($0). Kies een andere naam, of haal eerst de map weg." },
        sessionMissing:
            "Zeg van welke sessie je een sjabloon wilt maken: terugblik templates --save NAAM SESSIE.",
        noSuchTemplate: { "Er is geen sjabloon met de naam \($0). Kies uit: \($1.joined(separator: ", "))." },
        ambiguous: { "Meer sjablonen beginnen met \($0): \($1.joined(separator: ", "))." })

    static let english = TemplateWording(
        title: {
            switch $0 {
            case .threePrompts: "Looking back in three prompts"
            case .startStopContinue: "Start, stop, continue"
            case .afterAction: "After action review"
            case .significantChange: "The most significant change"
            case .appreciativeInquiry: "Looking at what goes well (appreciative)"
            case .whatSoWhatNowWhat: "What, so what, now what (W3)"
            }
        },
        purpose: {
            switch $0 {
            case .threePrompts: "Look back on the process, the results and the insights of working together."
            case .startStopContinue: "Agree on what you will do differently and what you keep as it is."
            case .afterAction: "Learn from one event: lay the plan beside what really happened."
            case .significantChange: "Collect stories of change, and say why it is these that matter."
            case .appreciativeInquiry: "Build on what there was at its best."
            case .whatSoWhatNowWhat: "Go step by step from the facts to what they mean, and then to what you do."
            }
        },
        suits: {
            switch $0 {
            case .threePrompts: "Suits the end of a project or a year, with people from several organisations."
            case .startStopContinue: "Suits a group that goes on working together and has little time."
            case .afterAction: "Suits the days after an event, a trial or a hard day."
            case .significantChange: "Suits you when figures do not show what the work meant to people."
            case .appreciativeInquiry:
                "Suits a group that wants strength for something new. Less so while a quarrel is open."
            case .whatSoWhatNowWhat:
                "Suits something you went through together, also when the group has no opinion yet."
            }
        },
        page: "What do you begin with?",
        pageText: "Choose a template: prompts with probes. You can change them afterwards.",
        own: "own",
        ownText: "A template you kept yourself.",
        prompts: { "Prompts: " + $0.joined(separator: ", ") },
        hint: "Arrows: choose · Enter: on · Tab: buttons · Esc: back",
        promptsGo: "Mind: with another template you lose what you changed in the prompts.",
        saved: {
            "Kept as a template: \($0), in \($1). Begin with it by 'terugblik new --template \($0) --title \"...\"'."
        },
        nameMissing: "Give the template a name with letters or digits.",
        nameTaken: { "There is a template named \($0) already. Choose another name, or remove its folder first." },
        sessionMissing: "Say which session to make a template of: terugblik templates --save NAME SESSION.",
        noSuchTemplate: { "There is no template named \($0). Choose from: \($1.joined(separator: ", "))." },
        ambiguous: { "Several templates begin with \($0): \($1.joined(separator: ", "))." })
}
