import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RaidRefusalTests {
    private func text(_ refusal: some WireError, _ language: Language, _ arguments: [String]) throws -> String {
        let failure = Failure.remote(name: type(of: refusal).name, parameters: try Array(JSONEncoder().encode(refusal)))
        let attempt = Attempt(deed: .closeRaid, subject: "R-2026-0003")
        return FailureText(failure: failure, attempt: attempt, invocation: Pages.invocation(language, arguments)).lines
            .joined(separator: "\n")
    }

    private func differs(handedOver: Int, difference: Int, pending: [Int]) -> Refusals.RaidDiffers {
        Refusals.RaidDiffers(
            raid: "R-2026-0003", handedOver: handedOver, admitted: handedOver - difference, adults: 0, family: 0,
            referred: 0, turnedAway: 0, difference: difference, pending: pending)
    }

    @Test func differenceNamesThePendingRowsAndTheLastWay() throws {
        let text = try text(
            differs(handedOver: 12, difference: 1, pending: [6]), .en, ["raid", "close", "R-2026-0003"])
        #expect(
            text == """
                Raid not closed: R-2026-0003.
                R-2026-0003: 12 handed over, 11 accounted for:
                handed over  admitted  adult  family  referred  turned away  !! pending  diff.
                         12        11      0       0         0            0           1    ! 1
                What became of row 6? Say it for each (--as adult, family or referred):
                  rpsactl raid pass R-2026-0003 --row 6 --as adult --to '…'
                If it cannot be cleared up, close with the reason:
                  rpsactl raid close R-2026-0003 --reason '…'
                """)
    }

    @Test func moreThanWereHandedOverIsACountToCorrect() throws {
        let text = try text(differs(handedOver: 4, difference: -2, pending: []), .id, ["raid", "close", "R-2026-0003"])
        #expect(text.contains("2 orang lebih banyak"))
        #expect(text.contains("  rpsactl raid set R-2026-0003 --count 6"))
    }

    @Test func sameFileOffersTheListAndTheSecondTime() throws {
        let refusal = Refusals.FileTakenIn(raid: "R-2026-0003", at: Pages.time)
        let text = try text(refusal, .en, ["raid", "intake", "R-2026-0003", "razia.csv"])
        #expect(text.contains("  rpsactl raid show R-2026-0003\n"))
        #expect(text.hasSuffix("  rpsactl raid intake R-2026-0003 razia.csv --again"))
    }

    @Test(arguments: Language.allCases)
    func everyRefusalEndsWithACommandAndKeepsTheTextsBack(language: Language) throws {
        let all: [any WireError] = [
            differs(handedOver: 3, difference: 3, pending: [1, 2]), Refusals.RaidClosed(raid: "R-1", closedAt: "x"),
            Refusals.RaidOpen(raid: "R-1"), Refusals.FileTakenIn(raid: "R-1", at: "x"),
            Refusals.RowAdmitted(raid: "R-1", row: 2, stay: "S-1"),
            Refusals.RowSettled(raid: "R-1", row: 2, outcome: "family"), Refusals.NotFound(kind: "raid", key: "R-9"),
            Refusals.BadInput(field: "place", code: "TOO_LONG", accepted: ""),
        ]
        for refusal in all {
            let text = try text(refusal, language, ["raid", "set", "R-1", "--place", "Melati", "--to", "Melati"])
            #expect(text.split(separator: "\n").last?.hasPrefix("  rpsactl ") == true)
            #expect(!text.contains("Melati"))
            #expect(!text.contains("id.rpsa"))
        }
    }

    @Test func childOfARaidThatFindsNoRoomIsRecordedWithoutABed() throws {
        let refusal = Refusals.NoBed(reasons: [RoomReasons(room: "PA1", codes: ["CAPACITY"])])
        let text = try text(refusal, .en, ["raid", "add", "R-1", "--sex", "P", "--age", "9"])
        #expect(text.hasSuffix("  rpsactl raid add R-1 --sex P --age 9 --unplaced"))
    }

    @Test func noteOfADepartureIsNoIdentity() {
        #expect(
            ShellText.again(["check-out", "S-1", "--note", "Melati"]) == [
                "check-out", "S-1", "--note", ShellText.ellipsis,
            ])
        #expect(
            ShellText.again(["check-in", "--note", "Melati"]) == ["check-in", "--identity", "-"])
    }
}
