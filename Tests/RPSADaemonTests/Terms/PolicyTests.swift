import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Whom today's configuration would treat otherwise.
struct PolicyTests {
    private func differing(_ house: TestHouse, _ change: (inout Configuration) -> Void) throws -> [ListStays.Line] {
        var configuration = Configuration()
        change(&configuration)
        house.settings.configuration = configuration
        var request = ListStays()
        request.policyDiffers = true
        return try house.ask(request).stays
    }

    @Test func anotherLimitDiffers() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        try house.checkIn()
        #expect(try differing(house) { _ in }.isEmpty)
        let lines = try differing(house) { $0.placementTypes[0].limit = StayLimit(days: 7) }
        #expect(lines.map(\.stay) == [stay])
        #expect(lines[0].policyDiffers == ["limit", "due"])
        #expect((lines[0].policyLimit, lines[0].policyDueAt) == ("7d", "2026-11-29T00:00:00.000+08:00"))
        #expect(lines[0].dueAt == "2026-11-25T00:00:00.000+08:00")
        #expect(try house.ask(ListStays()).stays.allSatisfy { $0.policyLimit == nil && $0.policyDueAt == nil })
    }

    @Test func anotherLegalBasisDiffers() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.placement = "raid" }
        let lines = try differing(house) { $0.placementTypes[0].legalBasis = "Perwali 1/2027" }
        #expect(lines.map(\.policyLimit) == ["3d"])
        #expect(lines.map(\.policyDiffers) == [["legalBasis"]])
    }

    /// The text of the limit is the same, and the calendar makes another day of it; an extension hides nothing.
    @Test(arguments: [false, true]) func otherHolidaysDiffer(isExtended: Bool) async throws {
        var configuration = Configuration()
        configuration.placementTypes[0].limit = StayLimit(workingDays: 30)
        let house = try await TestHouse(configuration)
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        if isExtended { try house.extend(stay) { $0.approve = true } }
        let holiday = try #require(CivilDate("2026-12-01"))
        let lines = try differing(house) {
            $0.placementTypes[0].limit = StayLimit(workingDays: 30)
            $0.calendar = WorkingCalendar(holidays: [holiday])
        }
        #expect(lines.map(\.policyDiffers) == [["due"]])
    }

    @Test func otherTasksDiffer() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        let done = try house.checkIn { $0.placement = "raid" }.stay
        try house.ask(CompleteTask(stay: done, task: "assessment"))
        let lines = try differing(house) { $0.placementTypes[0].assessment = StayLimit(hours: 48) }
        #expect(lines.map(\.stay) == [stay])
        #expect(lines.map(\.policyDiffers) == [["assessment"]])
    }

    @Test func limitThatIsGoneDiffers() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.placement = "raid" }
        let lines = try differing(house) { $0.placementTypes[0].limit = nil }
        #expect(lines.map(\.policyLimit) == [nil])
        #expect(lines.map(\.policyDueAt) == [nil])
    }

    /// The date of a letter stands, unless the type is gone.
    @Test func letterStands() async throws {
        var configuration = Configuration()
        configuration.placementTypes.append(PlacementType(code: "transit"))
        let house = try await TestHouse(configuration)
        try house.checkIn { ($0.placement, $0.until) = ("raid", "2026-12-24") }
        try house.checkIn { ($0.placement, $0.until) = ("abh", "2026-12-24") }
        let gone = try house.checkIn { ($0.placement, $0.until) = ("transit", "2026-12-24") }.stay
        #expect(try differing(house) { $0.placementTypes[0].limit = StayLimit(days: 7) }.map(\.stay) == [gone])
        #expect(try differing(house) { _ in }.map(\.policyDiffers) == [["gone"]])
    }

    /// A stay without any end would have one now.
    @Test func limitWhereThereWasNoneDiffers() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "abh" }.stay
        let lines = try differing(house) { configuration in
            for index in configuration.placementTypes.indices where configuration.placementTypes[index].code == "abh" {
                configuration.placementTypes[index].limit = StayLimit(days: 7)
            }
        }
        #expect(lines.map(\.stay) == [stay])
    }

    /// An extension moves the end, and not what the type gave.
    @Test func extendedStayDiffersInNothing() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay) { $0.approve = true }
        #expect(try differing(house) { _ in }.isEmpty)
    }

    @Test func endedStaysAreLeftOut() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.placement, $0.arrived) = ("raid", "-1d") }.stay
        try house.checkOut(stay)
        var request = ListStays()
        (request.policyDiffers, request.all) = (true, true)
        var configuration = Configuration()
        configuration.placementTypes[0].limit = StayLimit(days: 7)
        house.settings.configuration = configuration
        #expect(try house.ask(request).stays.isEmpty)
    }
}
