import RPSAProtocol
import Testing
import Varlink

@testable import rpsactl

/// Everything that stands on record as an event has its words on the screen.
@Suite struct RecordedMethodTests {
    /// What tells who somebody is: asking for it is an event too.
    private static let readings: Set<String> = [
        GetAlert.method, GetChild.method, GetCountersign.method, GetExtension.method, GetMinutes.method,
        GetPapers.method, ListDiary.method,
    ]
    /// What the daemon records by itself.
    private static let own: Set<String> = ["id.rpsa.Alerts.Update", "id.rpsa.Alerts.Sent"]

    @Test func everyRecordedMethodHasWords() throws {
        let changing = try InterfaceTexts.all.flatMap { text in
            let interface = try Interface(parsing: text)
            return interface.methods.filter { $0.parameters.contains { $0.name == "requestId" } }
                .map { "\(interface.name).\($0.name)" }
        }
        let known = Set(RecordedMethod.allCases.map(\.rawValue))
        #expect(known == Set(changing).union(Self.readings).union(Self.own))
    }

    @Test(arguments: Language.allCases)
    func wordsAreShortAndDifferent(language: Language) {
        let texts = RecordedMethod.allCases.map { language.words.event($0.rawValue) }
        #expect(texts.filter { $0.isEmpty || $0.count > 40 } == [])
        #expect(Set(texts).count == texts.count)
        for method in RecordedMethod.allCases {
            #expect(!method.rawValue.hasSuffix("." + language.words.event(method.rawValue)))
        }
    }

    @Test func methodThatCameLaterIsPrintedAsItIs() {
        #expect(EnglishWords().event("id.rpsa.Stays.Newest") == "Newest")
    }
}
