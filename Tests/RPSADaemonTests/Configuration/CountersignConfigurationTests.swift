import RPSACore
import Testing

@testable import RPSADaemon

struct CountersignConfigurationTests {
    @Test func everyKeyReachesItsPlace() throws {
        let text = """
            [countersign]
            by = "kepala"
            within = "36h"
            [papers]
            signatory = "Kepala UPTD"
            """
        let configuration = try Configuration.read(text: text, file: "rpsad.toml")
        #expect(configuration.countersignBy == "kepala")
        #expect(configuration.countersignWithin == StayLimit(hours: 36))
        #expect(configuration.papers.signatory == "Kepala UPTD")
    }

    @Test func emptyGroupIsEveryone() throws {
        let configuration = try Configuration.read(text: "countersign.by = \"\"\n", file: "rpsad.toml")
        #expect(configuration.countersignBy == "")
        #expect(configuration.countersignWithin == Configuration().countersignWithin)
    }

    @Test(arguments: [
        ("countersign.by = \"a b\"", "countersign.by"), ("countersign.by = 7", "countersign.by"),
        ("countersign.within = \"\"", "countersign.within"), ("countersign.within = \"2 weeks\"", "countersign.within"),
        ("countersign.whithin = \"1wd\"", "countersign.whithin"), ("countersign = 1", "countersign"),
        ("papers.signatory = \"\"", "papers.signatory"),
    ]) func badValueIsRefusedWithItsKey(_ text: String, key: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration.read(text: text + "\n", file: "rpsad.toml")
        }
        #expect(error?.problems.map(\.key) == [key])
        #expect(error?.problems.map(\.line) == [1])
    }
}
