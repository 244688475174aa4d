import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What a shift must tell beside the comings and goings.
struct HandoverHouseTests {
    private func kinds(_ house: TestHouse) throws -> [String] { try house.handover().lines.map(\.kind) }

    @Test func diariesAreCountedWithoutTheirTexts() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { ($0.arrived, $0.belongings) = ("-3h", "-") }
        try house.speaking(as: .carer) {
            for (kind, text) in [("medicine", "first"), ("medicine", "second"), ("health", "fever")] {
                house.clock.advance(minutes: 1)
                _ = try house.diary(child.child, kind, text)
            }
        }
        let lines = try house.handover().lines.filter { $0.kind == "diary" }
        #expect(lines.map(\.code) == ["medicine", "health"])
        #expect(lines.map(\.count) == [2, 1])
        #expect(lines.allSatisfy { ($0.stay, $0.child, $0.actor) == (child.stay, child.child, "siti") })
        #expect(try !house.text(GetHandover()).contains("fever"))
    }

    @Test func ordersAndBedsAndRefusalsAreTold() async throws {
        let house = try await TestHouse()
        let girls = try (0..<2).map { _ in try house.checkIn { $0.arrived = "-20h" } }
        house.clock.advance(hours: 13)
        try house.speaking(as: .carer) {
            _ = try house.ask(
                KeepApart(child: girls[0].child, other: girls[1].child, scope: "room", reason: "they fight"))
            house.clock.advance(minutes: 1)
            _ = try house.ask(DrainBed(bed: "PI1-1", reason: "broken"))
            house.clock.advance(minutes: 1)
            _ = try house.ask(UndrainBed(bed: "PI1-1"))
            house.clock.advance(minutes: 1)
            _ = try house.ask(
                TurnAway(source: "report", sex: "male", age: 12, reason: "full", referredTo: "another house"))
            house.clock.advance(minutes: 1)
            _ = try house.ask(RetypeStay(stay: girls[0].stay, placement: "napza", reason: "glue"))
        }
        let lines = try house.handover().lines
        #expect(lines.map(\.kind) == ["keepApart", "drain", "undrain", "turnAway", "retyped"])
        #expect(lines.map(\.code) == [girls[1].child, nil, nil, "T-2026-0001", "napza"])
        #expect(lines.map(\.bed) == [nil, "PI1-1", "PI1-1", nil, nil])
        #expect(lines.map(\.child) == [girls[0].child, nil, nil, nil, girls[0].child])
        #expect(lines.allSatisfy { $0.actor == "siti" })
        house.clock.advance(hours: 13)
        #expect(try kinds(house).isEmpty)
    }

    @Test func rollCallOfTheNightIsTold() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.arrived = "-20h" }
        try house.ask(StartRollCall())
        #expect(try house.handover().lines.filter { $0.kind == "rollCall" }.map(\.code) == ["open"])
        house.clock.advance(minutes: 5)
        try house.ask(FinishRollCall())
        #expect(try house.handover().lines.filter { $0.kind == "rollCall" }.map(\.code) == ["finished"])
    }
}
