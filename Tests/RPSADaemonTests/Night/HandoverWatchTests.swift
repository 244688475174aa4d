import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Whom the next shift must watch.
struct HandoverWatchTests {
    /// A stay of three days that ends at midnight.
    @Test(arguments: [
        ("2026-11-23T23:59:59.999+08:00", []), ("2026-11-24T00:00:00+08:00", ["due"]),
        ("2026-11-24T23:59:59.999+08:00", ["due"]), ("2026-11-25T00:00:00+08:00", ["overdue"]),
    ]) func limitIsWatchedFromADayBefore(_ now: String, kinds: [String]) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.source = "raid" }
        house.clock.now = try house.instant(now)
        let watched = try house.handover().watch
        #expect(watched.map(\.kind) == kinds)
        #expect(watched.allSatisfy { ($0.dueAt, $0.bed, $0.stay) == (stay.dueAt, stay.bed, stay.stay) })
    }

    @Test func childWithoutABedIsWatched() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        try house.checkIn()
        let stay = try house.checkIn { $0.unplaced = true }.stay
        let watched = try house.handover().watch
        #expect(watched.map(\.kind) == ["unplaced"])
        #expect(watched.map(\.stay) == [stay])
    }

    @Test func keptApartAndTogetherIsWatched() async throws {
        let house = try await TestHouse()
        let girls = try (0..<2).map { _ in try house.checkIn() }
        #expect(girls.map(\.room) == ["PA1", "PA1"])
        try house.ask(KeepApart(child: girls[0].child, other: girls[1].child, scope: "room", reason: "they fight"))
        house.clock.advance(hours: 1)
        let together = try house.handover().watch.filter { $0.kind == "together" }
        #expect(together.map(\.child) == girls.map(\.child))
        #expect(together.map(\.code) == [girls[1].child, girls[0].child])
        try house.move(girls[1].stay) { $0.bed = "SG1-1" }
        #expect(try !house.handover().watch.contains { $0.kind == "together" })
        let before = try house.handover { $0.until = "03:00" }.watch
        #expect(before.filter { $0.kind == "together" }.count == 2)
    }

    @Test func orderForAWardReachesItsOtherRooms() async throws {
        let layout = ["PA1", "PA2"].map { TestLayout.room($0, beds: "1") }.joined()
        let house = try await TestHouse(layout: layout)
        let girls = try (0..<2).map { _ in try house.checkIn().child }
        try house.ask(KeepApart(child: girls[0], other: girls[1], scope: "room", reason: "x"))
        let apart = try house.handover().watch
        #expect(apart.map(\.kind) == ["apart"] && apart.map(\.code) == [girls[1]])
        try house.ask(KeepApart(child: girls[0], other: girls[1], scope: "ward", reason: "x"))
        #expect(try house.handover().watch.map(\.kind) == ["together", "together"])
    }

    @Test func whoIsAwayIsWatchedAndCounted() async throws {
        let house = try await TestHouse()
        let stays = try (0..<2).map { _ in try house.checkIn { $0.arrived = "-6h" }.stay }
        var leave = LeaveStay(stay: stays[0], reason: "hospital", until: "2026-11-21 10:00")
        leave.at = "23:00"
        try house.ask(leave)
        var missing = ReportMissing(stay: stays[1])
        missing.at = "01:00"
        try house.ask(missing)
        let shift = try house.handover()
        #expect((shift.onLeave, shift.missing) == (1, 1))
        #expect(shift.watch.map(\.kind) == ["missing", "away"])
        #expect(shift.watch.map(\.code) == [nil, "hospital"])
        #expect(shift.watch.map(\.dueAt) == [nil, "2026-11-21T10:00:00.000+08:00"])
        #expect(shift.lines.suffix(2).map { [$0.kind, $0.code] } == [["leave", "hospital"], ["missing", nil]])
        try house.ask(ReturnToStay(stay: stays[0]))
        let later = try house.handover()
        #expect((later.onLeave, later.lines.last?.kind, later.lines.last?.stay) == (0, "return", stays[0]))
    }

    /// A leave that becomes a disappearance is no return, and neither is the end of the stay.
    @Test func absenceThatBecomesAnotherIsNoReturn() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-6h" }.stay
        var leave = LeaveStay(stay: stay, reason: "school", until: "2026-11-21 10:00")
        leave.at = "23:00"
        try house.ask(leave)
        try house.ask(ReportMissing(stay: stay))
        #expect(try house.handover().lines.map(\.kind) == ["arrived", "leave", "missing"])
        house.clock.advance(hours: 1)
        try house.checkOut(stay) { $0.reason = "absconded" }
        #expect(try house.handover().lines.map(\.kind) == ["arrived", "leave", "missing", "exited"])
    }

    @Test func extensionIsToldWhenProposedAndWhenDecided() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.checkIn().stay
        try house.speaking(as: .carer) { try house.propose(stay) }
        house.clock.advance(hours: 2)
        try house.speaking(as: .supervisor) { _ = try house.ask(ApproveExtension(extension: "X-2026-0001")) }
        let lines = try house.handover().lines.filter { $0.kind == "extension" }
        #expect(lines.map(\.code) == ["proposed", "approved"])
        #expect(lines.map(\.actor) == ["siti", "budi"])
    }

    @Test func correctionIsTold() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-2d" }.stay
        var request = CorrectStay(stay: stay, reason: "read wrongly")
        request.arrived = "-3d"
        try house.speaking(as: .carer) { _ = try house.ask(request) }
        let lines = try house.handover { $0.since = "-1h" }.lines
        #expect(lines.contains { ($0.kind, $0.stay, $0.actor) == ("correction", stay, "siti") })
    }
}
