import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A stay of a report lasts fourteen days: from 21 November until 6 December at 00:00.
struct ExtendTests {
    private static let due = "2026-12-06T00:00:00.000+08:00"

    @Test func proposalMovesNothing() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let reply = try house.extend(stay)
        #expect(reply.extension.extension == "X-2026-0001")
        #expect((reply.extension.stay, reply.extension.child) == (stay, "A-2026-0001"))
        #expect((reply.extension.status, reply.extension.reason) == ("proposed", "family-not-found"))
        #expect((reply.extension.oldDueAt, reply.extension.newDueAt) == (Self.due, "2026-12-13T00:00:00.000+08:00"))
        #expect((reply.extension.decidedAt, reply.extension.decider) == (nil, nil))
        #expect(reply.extension.proposedAt == TestHouse.start)
        #expect(try house.stay(stay).dueAt == Self.due)
        #expect(try house.check().ok)
    }

    @Test func approvalMovesTheDueTime() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay)
        house.clock.advance(hours: 1)
        let line = try house.approve("X-2026-0001").extension
        #expect((line.status, line.decidedAt) == ("approved", "2026-11-21T03:10:00.000+08:00"))
        #expect(line.decider == line.proposer)
        let told = try house.stay(stay)
        #expect((told.dueAt, told.limit) == ("2026-12-13T00:00:00.000+08:00", "14d"))
        #expect(told.extensions.map(\.status) == ["approved"])
        #expect(told.extensionsLeft == 1)
        #expect(try house.check().ok)
    }

    @Test(arguments: [
        ("24h", "2026-12-07T00:00:00.000+08:00"), ("7d", "2026-12-13T00:00:00.000+08:00"),
        ("5wd", "2026-12-11T00:00:00.000+08:00"), ("1mo", "2027-01-06T00:00:00.000+08:00"),
    ])
    func byCountsFromThePresentEnd(_ by: String, end: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.extend(stay) { $0.by = by }.extension.newDueAt == end)
    }

    @Test func byCountsFromNowWhereThereIsNoEnd() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "abh" }.stay
        let line = try house.extend(stay) { $0.by = "24h" }.extension
        #expect((line.oldDueAt, line.newDueAt) == (nil, "2026-11-22T02:10:00.000+08:00"))
    }

    @Test(arguments: [
        ("2026-12-06 00:00", false), ("2026-12-06T00:00:00.001", true), ("2026-12-05", false), ("2026-12-07", true),
        ("+16d", true), ("+14d", false),
    ])
    func newEndIsLater(_ until: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let request = TestHouse.extending(stay) { $0.until = until }
        if isTaken {
            try house.ask(request)
        } else {
            let refusal: Refusals.NotLater = try house.refusal(request).decoded()
            #expect((refusal.stay, refusal.dueAt) == (stay, Self.due))
        }
    }

    @Test(arguments: [
        (nil, nil, "MISSING"), ("2026-12-20", "7d", "CONFLICT"), ("soon", nil, "FORMAT"), ("2026-11-20", nil, "PAST"),
    ])
    func oneEndIsNamed(_ until: String?, _ by: String?, code: String) async throws {
        let house = try await TestHouse()
        var request = ExtendStay(stay: try house.checkIn().stay, reason: "ill", letter: "1")
        (request.until, request.by) = (until, by)
        #expect(try house.fault(request) == ["until", code])
    }

    @Test(arguments: ["7", "7w", "0d", "x", ""]) func byIsALimit(_ by: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.fault(TestHouse.extending(stay) { $0.by = by }) == ["by", "FORMAT"])
    }

    @Test func unknownReasonListsAll() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let refusal: Refusals.BadInput =
            try house.refusal(TestHouse.extending(stay) { $0.reason = "because" }).decoded()
        #expect((refusal.field, refusal.code) == ("reason", "UNKNOWN"))
        #expect(
            refusal.accepted
                == "ill, no-identity, cannot-communicate, family-refuses, family-not-found, still-threatened, "
                + "court-pending, other")
    }

    @Test func letterIsNeeded() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.fault(TestHouse.extending(stay) { $0.letter = " " }) == ["letter", "MISSING"])
        #expect(try house.fault(TestHouse.extending(stay) { $0.dated = "kemarin" }) == ["dated", "FORMAT"])
        #expect(try house.fault(TestHouse.extending(stay) { $0.override = ["SEX"] }) == ["override", "UNKNOWN"])
    }

    @Test func oneProposalWaitsAtATime() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay)
        for approve in [false, true] {
            let refusal: Refusals.ExtensionWaits =
                try house.refusal(TestHouse.extending(stay) { $0.approve = approve }).decoded()
            #expect((refusal.stay, refusal.extension) == (stay, "X-2026-0001"))
        }
        #expect(try house.extensions().count == 1)
    }

    @Test func endedStayIsNotExtended() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        try house.checkOut(stay)
        #expect(try house.refusal(TestHouse.extending(stay)).short == "StayEnded")
        #expect(try house.refusal(TestHouse.extending("S-2026-0099")).short == "NotFound")
    }

    @Test func exitWithdrawsWhatWaits() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay)
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        let line = try #require(try house.extensions(all: true).first)
        #expect((line.status, line.decidedAt) == ("withdrawn", "2026-11-21T03:10:00.000+08:00"))
        #expect(try house.extensions().isEmpty)
        #expect(try house.refusal(ApproveExtension(extension: "X-2026-0001")).short == "StayEnded")
        #expect(try house.refusal(RejectExtension(extension: "X-2026-0001", reason: "late")).short == "StayEnded")
        #expect(try house.refusal(WithdrawExtension(extension: "X-2026-0001")).short == "StayEnded")
        #expect(try house.check().ok)
    }

    @Test func lateOneStaysOverdue() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.clock.set("2026-12-10 09:00")
        #expect(try house.extend(stay) { $0.until = "2026-12-10 09:00" }.warnings == ["STILL_OVERDUE"])
        let reply = try house.approve("X-2026-0001")
        #expect(reply.warnings == ["STILL_OVERDUE"])
        #expect(try house.stay(stay).overdueHours == 0)
        #expect(try house.extend(stay) { $0.until = "2026-12-10 09:00:00.001" }.warnings == ["LAST_ALLOWED"])
    }

    @Test func workingDaysOfAYearWithoutHolidaysAreAGuess() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.extend(stay) { $0.by = "400wd" }.warnings == ["LONG_EXTENSION", "HOLIDAYS_MISSING"])
        let other = try house.checkIn().stay
        #expect(try house.extend(other) { $0.by = "5wd" }.warnings == [])
    }

    @Test func sameRequestIsOneProposal() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.expectTwiceTheSame(TestHouse.extending(stay) { $0.requestId = "extend-1" })
        var approval = ApproveExtension(extension: "X-2026-0001")
        approval.requestId = "approve-1"
        try house.expectTwiceTheSame(approval)
        #expect(try house.extensions(all: true).count == 1)
    }

    @Test func restartKeepsExtensions() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay) { $0.approve = true }
        try house.extend(stay)
        let before = try house.text(GetStay(stay: stay))
        try await house.restart()
        #expect(try house.text(GetStay(stay: stay)) == before)
        try house.approve("X-2026-0002")
        #expect(try house.stay(stay).dueAt == "2026-12-20T00:00:00.000+08:00")
        #expect(try house.check().ok)
    }
}
