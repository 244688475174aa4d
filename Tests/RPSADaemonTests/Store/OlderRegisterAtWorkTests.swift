import Foundation
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The daemon goes on with the register that the release before it left behind: a house with stays past their limits,
/// alerts that stand, an override, an open raid and a child without a bed.
struct OlderRegisterAtWorkTests {
    /// Just after its last change.
    private static func house() async throws -> TestHouse {
        let house = try await TestHouse(layout: nil)
        try await house.restart(on: OlderRegisterTests.folder.appending(path: "0.2.0.sqlite"))
        try house.clock.set("2026-11-22 11:10")
        return house
    }

    @Test func alertsOnRecordAreKept() async throws {
        let house = try await Self.house()
        let before = try house.column("SELECT id FROM alert WHERE until IS NULL AND supersededAt IS NULL ORDER BY id")
        try house.beat()
        let kept = try house.texts(
            """
            SELECT alert || ' ' || kind || ' ' || rung FROM alert
            WHERE until IS NULL AND supersededAt IS NULL AND id IN (\(before.map(String.init).joined(separator: ", ")))
            """)
        #expect(kept == ["2026000001 stayOverdue 17", "2026000002 stayOverdue 6", "2026000003 overCapacity 1"])
        let standing = try house.alerts().filter { $0.kind == "stayOverdue" }
        #expect(standing.map(\.stay) == ["S-2026-0001", "S-2026-0002"])
    }

    @Test func limitsOnRecordAreKept() async throws {
        let house = try await Self.house()
        let due = try house.texts("SELECT stay || ' ' || dueAt FROM stay WHERE supersededAt IS NULL AND until IS NULL")
        try house.beat()
        let stay = try house.stay("S-2026-0001")
        #expect((stay.placementType, stay.limit, stay.dueAt) == ("raid", "3d", "2026-11-06T00:00:00.000+08:00"))
        #expect(
            try house.texts("SELECT stay || ' ' || dueAt FROM stay WHERE supersededAt IS NULL AND until IS NULL") == due
        )
    }

    @Test func everythingWorksOnIt() async throws {
        let house = try await Self.house()
        let stay = "S-2026-0001"
        let extended = try house.extend(stay) { $0.until = "2026-12-01" }.extension.extension
        try house.approve(extended)
        #expect(try house.stay(stay).dueAt == "2026-12-01T00:00:00.000+08:00")
        let overdue = try house.alerts().filter { $0.kind == "stayOverdue" && $0.stay == stay }
        #expect(overdue.allSatisfy { $0.clearedAt != nil })
        house.clock.advance(minutes: 5)
        try house.ask(RetypeStay(stay: "S-2026-0002", placement: "napza", reason: "found out"))
        try house.ask(LeaveStay(stay: stay, reason: "hospital", until: "2026-11-22 18:00"))
        house.clock.advance(minutes: 5)
        try house.ask(ReturnToStay(stay: stay))
        try house.ask(StartRollCall())
        try house.ask(FinishRollCall())
        try house.ask(AddDiary(child: "A-2026-0001", kind: "health", text: "a cold"))
        try house.ask(CompleteTask(stay: stay, task: "assessment"))
        var correction = CorrectStay(stay: "S-2026-0003", reason: "she left later")
        correction.exited = "2026-11-22 11:08"
        try house.ask(correction)
        try house.move("S-2026-0005") { ($0.bed, $0.override) = ("PA1-1", ["SEX_MIX"]) }
        house.clock.advance(days: 1)
        try house.beat()
        let census = try house.ask(GetCensus(from: "2026-11-01", to: "2026-11-22")).total
        #expect((census.opening, census.arrivals, census.exits, census.closing) == (0, 6, 1, 5))
        try await house.restart()
        let check = try house.check()
        #expect(check.ok, "\(check.faults)")
    }

    @Test func whatWasKnownThenIsStillAnswered() async throws {
        let house = try await Self.house()
        try house.beat()
        let then = "2026-11-22T11:05:08.000+08:00"
        let stays = try house.text(GetOccupancy(asOf: then, knownAt: then))
        try house.checkOut("S-2026-0001")
        #expect(try house.text(GetOccupancy(asOf: then, knownAt: then)) == stays)
    }
}
