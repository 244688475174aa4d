import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What a census may be asked, and what its formulas are.
struct CensusTests {
    private func refusal(_ from: String, _ to: String, knownAt: String? = nil) async throws -> Refusals.BadInput {
        var request = GetCensus(from: from, to: to)
        request.knownAt = knownAt
        return try await TestHouse().refusal(request).decoded(Refusals.BadInput.self)
    }

    /// The test's today is 21 November 2026.
    @Test(arguments: [
        ("2026-11-21", "2026-11-22", "to", "FUTURE"), ("2026-11-22", "2026-11-22", "to", "FUTURE"),
        ("2026-11-02", "2026-11-01", "to", "RANGE"), ("2016-11-21", "2026-11-21", "to", "RANGE"),
        ("yesterday", "2026-11-21", "from", "FORMAT"), ("2026-11-01", "2026-11-31", "to", "FORMAT"),
    ])
    func badDatesAreRefused(_ from: String, _ to: String, _ field: String, _ code: String) async throws {
        let told = try await refusal(from, to)
        #expect((told.field, told.code) == (field, code))
    }

    @Test(arguments: [("2026-11-21", "2026-11-21", 1), ("2016-11-22", "2026-11-21", 3_652)])
    func todayAndTenYearsAreAllowed(_ from: String, _ to: String, _ days: Int) async throws {
        #expect(try await TestHouse().ask(GetCensus(from: from, to: to)).total.days == days)
    }

    @Test func nightThatHadNotBegunWhenItWasKnownIsRefused() async throws {
        let told = try await refusal("2026-11-01", "2026-11-21", knownAt: "2026-11-20 23:59")
        #expect((told.field, told.code) == ("to", "FUTURE"))
    }

    @Test func unknownGroupingIsToldWhatThereIs() async throws {
        var request = GetCensus(from: "2026-11-01", to: "2026-11-21")
        request.by = "room"
        let told = try await TestHouse().refusal(request).decoded(Refusals.BadInput.self)
        #expect(told.accepted == "month, ward, sex, age, category, source, placement")
    }

    @Test func everyFigureHasItsFormula() async throws {
        let formulas = try await TestHouse().ask(GetCensus(from: "2026-11-21", to: "2026-11-21")).formulas
        #expect(formulas.map(\.figure) == CensusFigure.allCases.map(\.rawValue))
        #expect(formulas.allSatisfy { !$0.formula.isEmpty })
    }

    /// Tonight counts whoever is here; who leaves in the evening no longer does.
    @Test func tonightCountsWhoIsHere() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let request = GetCensus(from: "2026-11-21", to: "2026-11-21")
        #expect(try house.ask(request).total.bedNights == 1)
        house.clock.advance(hours: 6)
        try house.checkOut(stay)
        let total = try house.ask(request).total
        #expect([total.bedNights, total.dayCases, total.arrivals, total.exits, total.closing] == [0, 1, 1, 1, 0])
    }

    /// The limit passes at 12:00: before it the day is not overdue, at it it is.
    @Test(arguments: [(-1, 0), (0, 1)])
    func dayIsOverdueOnceTheLimitHasPassed(_ milliseconds: Int64, _ days: Int) async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.until, $0.letter) = ("2026-11-21 12:00", "1/2026") }
        try house.clock.set("2026-11-21 12:00")
        house.clock.advance(milliseconds: milliseconds)
        let total = try house.ask(GetCensus(from: "2026-11-21", to: "2026-11-21")).total
        #expect(total.overdueChildDays == days)
    }

    @Test func retiredBedNoLongerCounts() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(3))
        house.clock.advance(days: 2)
        try house.apply(TestLayout.girls(2))
        let total = try house.ask(GetCensus(from: "2026-11-20", to: "2026-11-23")).total
        // Declared on the 21st: none on the 20th, three on the 21st and 22nd, two on the 23rd.
        #expect(total.availableBedNights == 8)
    }

    @Test func voidTurnAwayDoesNotCount() async throws {
        let house = try await TestHouse()
        let number = try house.ask(
            TurnAway(source: "report", sex: "male", age: 12, reason: "full", referredTo: "x")
        ).turnAway
        let request = GetCensus(from: "2026-11-21", to: "2026-11-21")
        #expect(try house.ask(request).total.turnAways == 1)
        var set = SetTurnAway(turnAway: number)
        set.void = true
        try house.ask(set)
        #expect(try house.ask(request).total.turnAways == 0)
    }
}
