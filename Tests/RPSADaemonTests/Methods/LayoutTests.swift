import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The house is declared, changed and declared again.
struct LayoutTests {
    @Test func everyRoomAndBedIsTold() async throws {
        let house = try await TestHouse(layout: nil)
        let reply = try house.apply(TestLayout.small)
        #expect((reply.rooms, reply.beds, reply.dryRun) == (5, 11, false))
        #expect(reply.changes.count == 16)
        #expect(reply.changes.allSatisfy { $0.action == "added" })
    }

    @Test func sameHouseAgainChangesNothing() async throws {
        let house = try await TestHouse()
        house.clock.advance(days: 1)
        #expect(try house.apply(TestLayout.small).changes.isEmpty)
    }

    @Test func dryRunTellsWhatWouldChangeAndChangesNothing() async throws {
        let house = try await TestHouse()
        let events = try house.count("event")
        let wider = TestLayout.small.replacing("beds = 3", with: "beds = 4")
        let rehearsal = try house.apply(wider, dryRun: true)
        #expect(rehearsal.dryRun)
        #expect(try house.count("event") == events)
        #expect(try house.ask(GetOccupancy()).certifiedBeds == 11)
        let real = try house.apply(wider)
        #expect(real.changes.map(\.code) == rehearsal.changes.map(\.code))
        #expect(real.changes.map { [$0.kind, $0.code, $0.action] } == [["bed", "BL1-4", "added"]])
    }

    @Test func newBedHoldsForAllEarlierTime() async throws {
        let house = try await TestHouse()
        #expect(try house.ask(GetOccupancy(asOf: "2020-01-01")).certifiedBeds == 11)
    }

    @Test func newBedHoldsFromTheDateThatIsSaid() async throws {
        let house = try await TestHouse(layout: nil)
        try house.apply(TestLayout.girls(2), since: "2026-11-10")
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-09")).certifiedBeds == 0)
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-10")).certifiedBeds == 2)
        #expect(try house.refusedCheckIn { $0.arrived = "2026-11-09" }.short == "NoBed")
        #expect(try house.checkIn { $0.arrived = "2026-11-10" }.bed == "PA1-1")
    }

    /// A bed never stands in a room that is not there yet.
    @Test func bedOfALaterRoomHoldsFromItsRoomOn() async throws {
        let house = try await TestHouse(layout: nil)
        try house.apply(TestLayout.girls(2), since: "2026-11-10")
        try house.apply(TestLayout.girls(3))
        for by in [nil] + GroupBy.allCases {
            #expect(try house.ask(GetOccupancy(asOf: "2026-11-09", by: by)).certifiedBeds == 0)
            #expect(try house.ask(GetOccupancy(asOf: "2026-11-10", by: by)).certifiedBeds == 3)
        }
    }

    @Test func bedWithAHistoryIsRetired() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-2", "2026-11-19") }.stay
        try house.checkOut(stay) { $0.at = "2026-11-20" }
        let changes = try house.apply(TestLayout.girls(1)).changes
        #expect(changes.map { [$0.code, $0.action] } == [["PA1-2", "retired"]])
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-19 12:00")).certifiedBeds == 2)
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-19 12:00")).occupiedBeds == 1)
        house.clock.advance(minutes: 1)
        #expect(try house.ask(GetOccupancy()).certifiedBeds == 1)
        #expect(try house.refusedCheckIn { $0.bed = "PA1-2" }.short == "NotFound")
        #expect(try house.check().ok)
    }

    @Test func bedWithoutAHistoryWasNeverThere() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let changes = try house.apply(TestLayout.girls(1)).changes
        #expect(changes.map { [$0.code, $0.action] } == [["PA1-2", "removed"]])
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-01")).certifiedBeds == 1)
    }

    @Test func bedWithAnOccupantIsNotRetired() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let stay = try house.checkIn { $0.bed = "PA1-2" }.stay
        let refusal: Refusals.BedOccupied = try house.refusal(TestHouse.layout(TestLayout.girls(1))).decoded()
        #expect((refusal.bed, refusal.stay) == ("PA1-2", stay))
    }

    @Test func retiredBedIsRestored() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-2", "-1d") }.stay
        try house.checkOut(stay)
        house.clock.advance(minutes: 1)
        try house.apply(TestLayout.girls(1))
        house.clock.advance(days: 1)
        #expect(try house.apply(TestLayout.girls(2)).changes.map { [$0.code, $0.action] } == [["PA1-2", "restored"]])
        #expect(try house.checkIn { $0.bed = "PA1-2" }.bed == "PA1-2")
        #expect(try house.check().ok)
    }

    @Test func changedRoomWasAsItWasBefore() async throws {
        let house = try await TestHouse()
        house.clock.advance(days: 1)
        let changes = try house.apply(TestLayout.small.replacing("sex = \"female\"", with: "sex = \"either\"")).changes
        #expect(changes.map { [$0.code, $0.action] + $0.detail } == [["PA1", "changed", "sex"]])
        #expect(try house.ask(ListRooms()).rooms.first?.sex == "either")
        #expect(try house.ask(ListRooms(asOf: "2026-11-21")).rooms.first?.sex == "female")
    }

    @Test func bedMovesToAnotherRoomWithItsOccupant() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let stay = try house.checkIn { $0.bed = "PA1-2" }.stay
        house.clock.advance(days: 1)
        let layout = TestLayout.girls(1) + TestLayout.room("PA2", beds: "[\"PA1-2\"]")
        #expect(
            try house.apply(layout).changes.map { [$0.code, $0.action] } == [["PA2", "added"], ["PA1-2", "changed"]])
        #expect(try house.stay(stay).room == "PA2")
        #expect(try house.ask(ListBeds(asOf: "2026-11-21")).beds.map(\.room) == ["PA1", "PA1"])
        #expect(try house.check().ok)
    }

    @Test func badLayoutIsRefusedWithItsLines() async throws {
        let house = try await TestHouse(layout: nil)
        let told = try house.refusal(TestHouse.layout("[[room]]\ncode = \"A 1\"\n"))
        let faults = try told.decoded(Refusals.LayoutRefused.self).faults
        #expect(faults.contains { ($0.line, $0.key, $0.code) == (2, "code", "CODE_FORMAT") })
    }

    @Test(arguments: [("not base64!", "NOT_BASE64"), ("", "")])
    func contentIsBase64(_ content: String, code: String) async throws {
        let house = try await TestHouse(layout: nil)
        let told = try house.refusal(ApplyLayout(content: content))
        #expect(told.short == (code.isEmpty ? "LayoutRefused" : "BadInput"))
    }
}
