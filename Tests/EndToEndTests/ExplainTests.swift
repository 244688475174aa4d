import Foundation
import Testing

extension EndToEnd {
    /// Codes are explained also where nothing answers.
    struct ExplainTests {
        private func explain(_ words: String...) throws -> Outcome {
            try run(Programs.path("rpsactl"), ["explain"] + words, environment: ["RPSA_SOCKET": "/nowhere/sock"])
        }

        @Test func codeIsExplainedWithoutADaemon() throws {
            let outcome = try explain("SEX_MIX")
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output.hasPrefix("SEX_MIX"))
            #expect(try jsonObject(explain("SEX_MIX", "--json").output)?["code"] as? String == "SEX_MIX")
            #expect(try explain("--lang", "id", "SEX_MIX").output != outcome.output)
        }

        @Test func unknownCodeIsGuessed() throws {
            let outcome = try explain("SEX_MIKS")
            #expect(outcome.status != 0 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("SEX_MIX"))
        }
    }
}
