import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The numbers that people use.
struct NumberingTests {
    @Test func everyYearBeginsWithOne() async throws {
        let house = try await TestHouse()
        try house.checkIn()
        try house.clock.set("2026-12-31T23:59:59.999+08:00")
        #expect(try house.checkIn { $0.unplaced = true }.child == "A-2026-0002")
        try house.clock.set("2027-01-01")
        let first = try house.checkIn { $0.unplaced = true }
        #expect((first.child, first.stay) == ("A-2027-0001", "S-2027-0001"))
    }

    @Test func refusedChangeUsesNoNumber() async throws {
        let house = try await TestHouse()
        _ = try house.refusedCheckIn { $0.bed = "PI1-1" }
        var roster = ImportTests.roster(["1;Mawar;P;12;;;;;;"])
        roster.dryRun = true
        try house.ask(roster)
        #expect(try house.checkIn().child == "A-2026-0001")
    }

    @Test func changeThatIsUndoneInABatchUsesNoNumber() async throws {
        let house = try await TestHouse()
        let service = house.parts.service
        let batch = Batch(house)
        batch.add { entry in
            _ = try IntakeMethods.checkIn(service, TestHouse.arrival(), entry)
            throw Refused.notFound("bed", "ZZ-9")
        }
        batch.add { _ = try IntakeMethods.checkIn(service, TestHouse.arrival(), $0) }
        _ = try batch.run()
        #expect(try house.column("SELECT id FROM child") == [2_026_000_001])
    }

    @Test func numbersGoOnAfterARestart() async throws {
        let house = try await TestHouse()
        try house.checkIn()
        try await house.restart()
        let next = try house.checkIn()
        #expect((next.child, next.stay) == ("A-2026-0002", "S-2026-0002"))
    }
}
