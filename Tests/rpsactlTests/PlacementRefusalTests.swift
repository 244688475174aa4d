import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct PlacementRefusalTests {
    private func text(
        _ refusal: some WireError, _ language: Language, _ deed: Deed, _ typed: [String] = []
    ) throws -> String {
        let failure = Failure.remote(name: type(of: refusal).name, parameters: try Array(JSONEncoder().encode(refusal)))
        let attempt = Attempt(deed: deed, subject: nil)
        return FailureText(failure: failure, attempt: attempt, invocation: Pages.invocation(language, typed)).lines
            .joined(separator: "\n")
    }

    @Test func houseThatChangedNeedsANewPlan() throws {
        let refusal = Refusals.HouseChanged(
            proposal: "P-2026-0003", method: "id.rpsa.Stays.Move", actor: "budi", at: Pages.time)
        #expect(
            try text(refusal, .en, .applyPlan) == """
                Plan not carried out.
                The house changed since P-2026-0003 was made: Move by budi, 21 Nov 2026 02:10.
                Make a new plan for the house as it is now:
                  rpsactl plan beds
                """)
        #expect(try text(refusal, .id, .applyPlan).contains("pindah oleh budi"))
    }

    private static let ties: [any WireError] = [
        Refusals.NotApart(child: "A-1", other: "A-2"), Refusals.NotSiblings(child: "A-1", other: "A-2"),
        Refusals.NotLinked(child: "A-1"), Refusals.AlreadyLinked(child: "A-1", other: "A-2"),
        Refusals.StaysOverlap(stay: "S-1", other: "S-2"),
        Refusals.PlanApplied(proposal: "P-1", appliedAt: Pages.time), Refusals.TooManyPlans(limit: 2),
    ]

    @Test(arguments: Language.allCases)
    func everyRefusalEndsWithACommand(language: Language) throws {
        for tie in Self.ties {
            let lines = try text(tie, language, .link).split(separator: "\n")
            #expect(lines.count == 4)
            #expect(lines.last?.hasPrefix("  rpsactl ") == true)
            #expect(!lines.joined().contains("id.rpsa."))
        }
    }

    @Test func numberThatWasTypedWithoutAnOptionIsNamedSo() throws {
        let refusal = Refusals.BadInput(field: "child", code: "FORMAT", accepted: "A-2026-0042")
        #expect(try text(refusal, .en, .link, ["child", "link", "x", "A-1"]).contains("\nchild: is not written"))
        #expect(try text(refusal, .en, .checkIn, ["check-in", "--child", "x"]).contains("\n--child: is not written"))
    }
}
