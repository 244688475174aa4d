import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct CorrectionRefusalTests {
    private static let typed = [
        "stay", "correct", "S-2026-0042", "--bed", "PA1-1", "--from", "-3h", "--reason", "Melati",
    ]

    private static var all: [any WireError] {
        [
            Refusals.OutOfStay(stay: "S-1", field: "arrived", earliest: nil, latest: Pages.time),
            Refusals.OutOfStay(
                stay: "S-1", field: "exited", earliest: Pages.time, latest: nil, absence: Pages.time),
            Refusals.OutOfStay(stay: "S-1", field: "from", earliest: Pages.time, latest: Pages.time),
            Refusals.BedTaken(stay: "S-1", bed: "PA1-1", stays: ["S-2", "S-3"]),
            Refusals.BedNotThere(bed: "PA1-1", since: Pages.time, until: nil),
            Refusals.StayNotEnded(stay: "S-1"), Refusals.OtherStay(stay: "S-1", other: "S-2"),
        ]
    }

    private func lines(
        _ refusal: some WireError, _ language: Language, _ typed: [String] = typed
    ) throws -> [String] {
        let failure = Failure.remote(name: type(of: refusal).name, parameters: try Array(JSONEncoder().encode(refusal)))
        let attempt = Attempt(deed: .correct, subject: "S-2026-0042")
        return FailureText(failure: failure, attempt: attempt, invocation: Pages.invocation(language, typed)).lines
    }

    @Test(arguments: Language.allCases)
    func everyRefusalEndsWithACommandAndKeepsTheTextsBack(language: Language) throws {
        for refusal in Self.all {
            let lines = try lines(refusal, language)
            #expect(lines.last?.hasPrefix("  rpsactl ") == true, "\(refusal)")
            #expect(!lines.joined().contains("Melati") && !lines.joined().contains("id.rpsa"))
        }
    }

    @Test func noRefusalWasForgottenInEnglish() throws {
        for refusal in Self.all { #expect(try lines(refusal, .en)[1] != lines(refusal, .id)[1]) }
    }

    @Test func takenBedNamesWhoSleptThere() throws {
        let refusal = Refusals.BedTaken(stay: "S-2026-0042", bed: "PA1-1", stays: ["S-2026-0007"])
        #expect(
            try lines(refusal, .en) == [
                "Not corrected: S-2026-0042.",
                "In PA1-1 somebody else slept at that time: S-2026-0007.",
                "Correct that one first, or look:",
                "  rpsactl stay show S-2026-0007",
                "If the two had each other's beds, correct both at once:",
                "  rpsactl stay correct S-2026-0042 --bed PA1-1 --from -3h --reason '…' --swap",
                "Name another bed:",
                "  rpsactl stay correct S-2026-0042 --from -3h --reason '…' --bed '…'",
            ])
    }

    /// `--bed` alone would be refused: since when has to be said as well.
    @Test func adviceOfAnExitCanBeTyped() throws {
        let typed = ["stay", "correct", "S-2026-0042", "--exited", "-1m", "--reason", "z"]
        for refusal in [
            Refusals.BedTaken(stay: "S-1", bed: "PA1-1", stays: ["S-2"]) as any WireError,
            Refusals.BedNotThere(bed: "PA1-1", since: Pages.time, until: nil),
        ] {
            let lines = try lines(refusal, .en, typed)
            #expect(lines.last?.hasSuffix("--bed '…' --from '…'") == true)
            #expect(!lines.joined().contains("--swap"))
        }
    }
}
