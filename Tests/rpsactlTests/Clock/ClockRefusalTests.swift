import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ClockRefusalTests {
    private static let typed = [
        "stay", "extend", "S-2026-0042", "--by", "7d", "--reason", "ill", "--letter", "Melati", "--signed-by", "Melati",
        "--note", "Melati",
    ]

    private static var all: [any WireError] {
        [
            Refusals.ExtensionWaits(stay: "S-1", extension: "X-2026-0007"),
            Refusals.ExtensionDecided(extension: "X-2026-0007", status: "approved"),
            Refusals.NotLater(stay: "S-1", dueAt: Pages.time),
            Refusals.TooManyExtensions(stay: "S-1", placementType: "raid", max: 2),
            Refusals.SamePlacementType(stay: "S-1", placementType: "raid"), Refusals.NotAway(stay: "S-1"),
            Refusals.AlreadyMissing(stay: "S-1", since: Pages.time), Refusals.NoSuchTask(stay: "S-1", task: "plan"),
            Refusals.RollCallOpen(rollCall: 12, night: "2026-11-20", startedAt: Pages.time, actor: "budi"),
            Refusals.NoRollCall(), Refusals.NotExpected(child: "A-1"),
            Refusals.NotFound(kind: "extension", key: "X-2026-0099"),
            Refusals.NotFound(kind: "rollCall", key: "99"),
        ]
    }

    private func lines(
        _ refusal: some WireError, _ language: Language, _ typed: [String] = typed, deed: Deed = .extend
    ) throws -> [String] {
        let failure = Failure.remote(name: type(of: refusal).name, parameters: try Array(JSONEncoder().encode(refusal)))
        let attempt = Attempt(deed: deed, subject: "S-2026-0042")
        return FailureText(failure: failure, attempt: attempt, invocation: Pages.invocation(language, typed)).lines
    }

    @Test(arguments: Language.allCases)
    func everyRefusalEndsWithACommandAndKeepsTheTextsBack(language: Language) throws {
        for refusal in Self.all {
            let lines = try lines(refusal, language)
            #expect(lines.last?.hasPrefix("  rpsactl ") == true, "\(refusal)")
            #expect(!lines.joined().contains("Melati"))
            #expect(!lines.joined().contains("id.rpsa"))
        }
    }

    @Test func noRefusalWasForgottenInEnglish() throws {
        for refusal in Self.all { #expect(try lines(refusal, .en)[1] != lines(refusal, .id)[1]) }
    }

    @Test func oneExtensionTooManyPrintsTheSameCommandWithItsOverride() throws {
        let refusal = Refusals.TooManyExtensions(stay: "S-2026-0042", placementType: "raid", max: 2)
        #expect(
            try lines(refusal, .en) == [
                "Not extended: S-2026-0042.",
                "MAX_EXTENSIONS  S-2026-0042 is of type raid, which allows 2, and has had them.",
                "If it must be one more, say why; it is on record and must be countersigned:",
                "  rpsactl stay extend S-2026-0042 --by 7d --reason ill --letter '…' --signed-by '…'"
                    + " --override MAX_EXTENSIONS --note '…'",
            ])
    }

    @Test func waitingExtensionIsLookedAtApprovedRejectedOrWithdrawn() throws {
        let refusal = Refusals.ExtensionWaits(stay: "S-2026-0042", extension: "X-2026-0007")
        #expect(
            try lines(refusal, .id).suffix(4) == [
                "  rpsactl extension show X-2026-0007", "  rpsactl stay approve X-2026-0007",
                "  rpsactl stay reject X-2026-0007 --reason '…'", "  rpsactl stay withdraw X-2026-0007",
            ])
    }

    @Test func endThatIsNotLaterIsAskedForAgain() throws {
        let refusal = Refusals.NotLater(stay: "S-2026-0042", dueAt: Pages.time)
        #expect(
            try lines(refusal, .en).last
                == "  rpsactl stay extend S-2026-0042 --reason ill --letter '…' --signed-by '…' --note '…' --until '…'")
    }

    @Test func missingChildComesBackBeforeItGoesOnLeave() throws {
        let refusal = Refusals.AlreadyMissing(stay: "S-2026-0042", since: Pages.time)
        let leave = try lines(refusal, .en, ["stay", "leave", "S-2026-0042"], deed: .leave)
        #expect(leave[1].contains("is missing already"))
        #expect(leave.suffix(2) == ["  rpsactl stay return S-2026-0042", "  rpsactl stay leave S-2026-0042"])
        let missing = try lines(refusal, .en, ["stay", "missing", "S-2026-0042"], deed: .reportMissing)
        #expect(missing[1].contains("is missing already"))
    }

    @Test func openRollCallIsFinishedForItsTimeOrCancelled() throws {
        let refusal = Refusals.RollCallOpen(rollCall: 12, night: "2026-11-20", startedAt: Pages.time, actor: "budi")
        let lines = try lines(refusal, .en, ["rollcall", "start"], deed: .callRoll)
        #expect(lines[1] == "Roll call 12, night of 20 Nov 2026, is still open: begun 21 Nov 2026 02:10 by budi.")
        #expect(
            lines.suffix(2) == [
                "  rpsactl rollcall finish --at \(Pages.time)", "  rpsactl rollcall cancel --reason '…'",
            ])
    }

    /// Nothing was recorded, so nothing waits.
    @Test func refusedApprovalIsTurnedIntoAProposal() throws {
        let refusal = Refusals.NotInGroup(group: "rpsa-supervisor")
        let lines = try lines(refusal, .en, ["stay", "extend", "S-1", "--by", "2d", "--approve", "--reason", "ill"])
        #expect(lines[2].hasPrefix("Nothing was recorded."))
        #expect(lines.last == "  rpsactl stay extend S-1 --by 2d --reason ill")
        let approve = try self.lines(refusal, .en, ["stay", "approve", "X-2026-0007"], deed: .approve)
        #expect(approve[2].contains("rpsactl todo"))
    }

    @Test func freeTextAsAReasonIsNotRepeated() {
        let typed = ["stay", "retype", "S-1", "--placement", "napza", "--reason", "ill"]
        #expect(ShellText.again(typed).last == ShellText.ellipsis)
        let mistyped = ["stay", "extend", "S-1", "--reason", "Melati"]
        #expect(ShellText.again(mistyped).last == ShellText.ellipsis)
    }

    @Test(arguments: all.map { type(of: $0).name }.filter { $0.hasPrefix("id.rpsa.Stays") })
    func ruleThatSaysNoIsOne(name: String) {
        #expect(rpsactl.ExitStatus(errorName: name) == .refused)
    }
}
