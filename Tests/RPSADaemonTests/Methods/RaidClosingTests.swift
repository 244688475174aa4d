import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A raid is closed when each of its people is accounted for, or with a reason.
struct RaidClosingTests {
    private static let rows = ["1;Wahid;L;13;;;;;", "2;Melur;P;12;;;;;", "3;Tompel;L;20;;;;;"]

    /// One of every outcome: two admitted, an adult, one fetched, one referred, one turned away.
    private static func settled(_ house: TestHouse, count: Int?) throws -> String {
        let raid = try house.openRaid { $0.count = count }
        try house.intake(raid, rows)
        try house.pass(raid, 3, as: "adult") { $0.to = "Liponsos" }
        try house.pass(raid, 4, as: "family") { ($0.to, $0.sex, $0.age) = ("mother", "P", 11) }
        try house.pass(raid, 5, as: "referred")
        var request = TurnAway(source: "raid", sex: "male", age: 16, reason: "full", referredTo: "LKSA")
        request.raid = raid
        try house.ask(request)
        return raid
    }

    @Test func balancedRaidIsClosedWithItsReckoning() async throws {
        let house = try await TestHouse()
        let raid = try Self.settled(house, count: 6)
        house.clock.advance(minutes: 10)
        let reply = try house.close(raid)
        #expect((reply.raid, reply.closedAt) == (raid, "2026-11-21T02:20:00.000+08:00"))
        #expect((reply.handedOver, reply.admitted, reply.adults, reply.family) == (6, 2, 1, 1))
        #expect((reply.referred, reply.turnedAway, reply.difference) == (1, 1, 0))
        let shown = try house.raid(raid)
        #expect((shown.status, shown.closedAt, shown.reason) == ("closed", reply.closedAt, nil))
        #expect((shown.handedOver, shown.turnedAway, shown.pending) == (6, 1, 0))
        #expect(shown.rows.map(\.outcome) == ["admitted", "admitted", "adult", "family", "referred", "turned-away"])
        #expect(shown.rows.map(\.to) == [nil, nil, "Liponsos", "mother", nil, "LKSA"])
        #expect(shown.rows.map(\.age) == [13, 12, 20, 11, nil, 16])
        #expect(shown.rows.map(\.sex) == ["male", "female", "male", "female", "", "male"])
        #expect(try house.check().ok)
    }

    @Test(arguments: [(5, -1), (7, 1)])
    func differenceEitherWayRefusesTheClosing(_ count: Int, _ difference: Int) async throws {
        let house = try await TestHouse()
        let raid = try Self.settled(house, count: count)
        let refusal: Refusals.RaidDiffers = try house.refusal(CloseRaid(raid: raid)).decoded()
        #expect((refusal.raid, refusal.handedOver, refusal.difference) == (raid, count, difference))
        #expect((refusal.admitted, refusal.adults, refusal.family) == (2, 1, 1))
        #expect((refusal.referred, refusal.turnedAway, refusal.pending) == (1, 1, []))
        let reply = try house.close(raid, reason: "counted twice in the dark")
        #expect((reply.handedOver, reply.difference) == (count, difference))
        #expect(try house.raid(raid).reason == "counted twice in the dark")
    }

    @Test func pendingRowsAreNamed() async throws {
        let house = try await TestHouse()
        // The agency did not count the adult: the numbers agree, and still nobody said what became of him.
        let raid = try house.openRaid { $0.count = 2 }
        try house.intake(raid, Self.rows)
        let refusal: Refusals.RaidDiffers = try house.refusal(CloseRaid(raid: raid)).decoded()
        #expect((refusal.difference, refusal.pending) == (0, [3]))
        var blank = CloseRaid(raid: raid)
        blank.reason = "  "
        #expect(try house.refusal(blank).short == "RaidDiffers")
        try house.close(raid, reason: "he ran away")
        #expect(try house.raid(raid).pending == 1)
    }

    @Test func listIsTheCountWhereNobodyCounted() async throws {
        let house = try await TestHouse()
        let raid = try Self.settled(house, count: nil)
        #expect(try house.close(raid).handedOver == 6)
    }

    @Test func closedRaidTakesNoOneUntilItIsOpenedAgain() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Wahid;L;13;;;;;"])
        try house.close(raid)
        var set = SetRaid(raid: raid)
        set.count = 3
        var turnAway = TurnAway(source: "raid", sex: "L", age: 9, reason: "full", referredTo: "x")
        turnAway.raid = raid
        let requests: [any Request] = [
            set, TestHouse.intake(raid, Self.rows), PassRow(raid: raid, row: 9, as: "family"), CloseRaid(raid: raid),
            TestHouse.arrival { $0.raid = raid }, turnAway,
        ]
        let events = try house.count("event")
        for request in requests {
            let refusal: Refusals.RaidClosed = try house.refusal(request).decoded()
            #expect((refusal.raid, refusal.closedAt) == (raid, TestHouse.start))
        }
        #expect(try house.count("event") == events)
        #expect(try house.ask(ReopenRaid(raid: raid, reason: "one more came")).raid == raid)
        let shown = try house.raid(raid)
        #expect((shown.status, shown.closedAt, shown.reason) == ("open", nil, "one more came"))
        for request in requests where !(request is CloseRaid) { _ = try house.text(request) }
        #expect(try house.check().ok)
    }

    @Test func openRaidIsNotOpenedAgain() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let refusal: Refusals.RaidOpen = try house.refusal(ReopenRaid(raid: raid, reason: "x")).decoded()
        #expect(refusal.raid == raid)
        #expect(try house.fault(ReopenRaid(raid: raid, reason: " ")) == ["reason", "MISSING"])
    }

    @Test func anOutcomeIsCorrectedWhileTheRaidIsOpen() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, Self.rows)
        let first = try house.pass(raid, 3, as: "ADULT") { $0.to = "Liponsos" }
        #expect((first.raid, first.row, first.outcome) == (raid, 3, "adult"))
        try house.pass(raid, 3, as: "referred")
        let row = try house.raid(raid).rows[2]
        #expect((row.outcome, row.to, row.age, row.initials) == ("referred", "Liponsos", 20, "T"))
    }

    @Test func whoWasAdmittedLeavesByACheckOut() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let stay = try house.intake(raid, Self.rows).admitted[1].stay
        let refusal: Refusals.RowAdmitted = try house.refusal(PassRow(raid: raid, row: 2, as: "family")).decoded()
        #expect((refusal.raid, refusal.row, refusal.stay) == (raid, 2, stay))
    }

    @Test func whoWasTurnedAwayIsSettled() async throws {
        let house = try await TestHouse()
        let raid = try Self.settled(house, count: nil)
        let refusal: Refusals.RowSettled = try house.refusal(PassRow(raid: raid, row: 6, as: "family")).decoded()
        #expect((refusal.raid, refusal.row, refusal.outcome) == (raid, 6, "turned-away"))
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        func fault(_ row: Int, _ outcome: String, _ change: (inout PassRow) -> Void = { _ in }) throws -> [String] {
            var request = PassRow(raid: raid, row: row, as: outcome)
            change(&request)
            return try house.fault(request)
        }
        for outcome in ["admitted", "turned-away", "pending", "x", ""] {
            #expect(try fault(1, outcome) == ["as", "UNKNOWN"])
        }
        #expect(try fault(0, "family") == ["row", "RANGE"])
        #expect(try fault(10_001, "family") == ["row", "RANGE"])
        #expect(try fault(1, "family") { $0.sex = "x" } == ["sex", "UNKNOWN"])
        #expect(try fault(1, "family") { $0.age = 121 } == ["age", "RANGE"])
        try house.pass(raid, 10_000, as: "family")
    }
}
