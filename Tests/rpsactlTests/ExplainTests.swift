import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ExplainTests {
    private struct Answer: Decodable {
        var code: String
        var meaning: String
        var advice: String
        var override: Bool
    }

    @Test(arguments: Language.allCases)
    func everyCodeHasAMeaningAndAdvice(language: Language) {
        let all = Explanations.all(language.words)
        #expect(all.filter { $0.meaning.isEmpty || $0.advice.isEmpty }.map(\.code) == [])
        #expect(Set(all.map(\.kind)) == Set(Explanation.Kind.allCases))
        #expect(all.count > 140)
    }

    @Test func noExplanationWasForgottenInEnglish() {
        let pairs = zip(Explanations.all(EnglishWords()), Explanations.all(IndonesianWords()))
        // Where there is nothing but a command to type, both languages say the same.
        let same = pairs.filter { $0.meaning == $1.meaning || $0.advice == $1.advice }
        #expect(same.map(\.0.code) == [])
    }

    @Test func everyEnumOfCodesIsExplained() {
        let codes = Set(Explanations.all(EnglishWords()).map(\.code))
        let enums: [[String]] = [
            RoomCode.allCases.map(\.rawValue), WarningCode.allCases.map(\.rawValue),
            InputCode.allCases.map(\.rawValue), StorageCode.allCases.map(\.rawValue),
            RosterCode.allCases.map(\.rawValue), LayoutCode.allCases.map(\.rawValue),
            LikenessCode.allCases.map(\.rawValue), ChoiceCode.allCases.map(\.rawValue),
            PlanCode.allCases.map(\.rawValue), AlertKind.allCases.map(\.rawValue),
            WaitingKind.allCases.map(\.rawValue), GapCode.allCases.map(\.rawValue),
            RefusalCode.allCases.map(\.name),
        ]
        #expect(enums.joined().filter { !codes.contains($0) } == [])
    }

    @Test func everyErrorOfTheInterfacesIsExplained() {
        let names = InterfaceTexts.all.flatMap { text in
            let interface = text.firstMatch(of: /(?m)^interface (\S+)/).map { String($0.1) } ?? ""
            return text.matches(of: /(?m)^error (\w+)/).map { "\(interface).\($0.1)" }
        }
        #expect(names.count >= 29)
        #expect(names.filter { RefusalCode(rawValue: $0) == nil } == [])
    }

    @Test(arguments: [
        ("SEX_MIX", true), ("AGE_GAP", true), ("ISOLATION", true), ("KEEP_APART", true), ("FEATURE", true),
        ("BED_DRAINED", true), ("BED_TAKEN", false), ("CAPACITY", false), ("SIBLING_SPLIT", false),
    ])
    func placementCodeSaysWhetherItCanBeOverridden(code: String, isOverridable: Bool) throws {
        let json = ExplainPage.json(one: Explanations.find(code, EnglishWords()))
        let answer = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
        #expect(answer.code == code)
        #expect(answer.override == isOverridable)
    }

    @Test(arguments: ["SEX_MIX", "sex_mix", "sex-mix", "Sex Mix"])
    func codeIsFoundAsPeopleTypeIt(typed: String) {
        #expect(Explanations.find(typed, EnglishWords()).map(\.code) == ["SEX_MIX"])
    }

    @Test func wireNameOfAnErrorIsFound() {
        #expect(Explanations.find("id.rpsa.Intake.NoBed", EnglishWords()).map(\.code) == ["NoBed"])
    }

    @Test func codeOfTwoPlacesIsExplainedForBoth() {
        let found = Explanations.find("NIK", IndonesianWords())
        #expect(Set(found.map(\.kind)) == [.likeness, .roster])
    }

    @Test(arguments: [("SEXMIXX", "SEX_MIX"), ("KEEP_APRT", "KEEP_APART"), ("SIBLINGSPLIT_", "SIBLING_SPLIT")])
    func mistypedCodeNamesTheNearest(typed: String, nearest: String) {
        #expect(Explanations.nearest(to: typed, EnglishWords()) == nearest)
    }

    @Test func unknownCodeIsRefused() {
        let failure = Failure.unknownCode("KEEP_APRT", nearest: "KEEP_APART")
        #expect(failure.status == .refused)
        let text = FailureText(failure: failure, attempt: Attempt(), invocation: Pages.invocation(.en)).lines
        #expect(text == ["'KEEP_APRT' is no code. Did you mean KEEP_APART?", "See all of them:", "  rpsactl explain"])
        #expect(
            FailureText.json(failure)
                == #"{"error":"rpsactl.UnknownCode","parameters":{"code":"KEEP_APRT","nearest":"KEEP_APART"}}"#)
    }

    @Test func allCodesForAProgramAreOneObject() throws {
        struct All: Decodable { var codes: [Answer] }
        let json = ExplainPage.json(Explanations.all(EnglishWords()))
        let all = try JSONDecoder().decode(All.self, from: Data(json.utf8)).codes
        #expect(all.count == Explanations.all(EnglishWords()).count)
    }

    @Test(arguments: Language.allCases)
    func textSaysWhatToType(language: Language) {
        let page = ExplainPage(screen: Pages.screen(language))
        let text = page.text(Explanations.find("KEEP_APART", language.words))
        #expect(text.hasPrefix("KEEP_APART  ("))
        #expect(text.contains("--override KEEP_APART --reason '…'"))
        #expect(!page.text(Explanations.find("CAPACITY", language.words)).contains("--override"))
    }
}
