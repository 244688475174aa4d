import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The hand-made month over the socket: the same figures as on paper, and those of a correction in the next month.
struct LivedMonthTests {
    @Test func everyFigureIsAsOnPaper() async throws {
        let month = try await LivedMonth()
        try month.comeAgain()
        let total = try month.census().total
        #expect([total.days, total.opening, total.arrivals, total.exits, total.closing] == [30, 3, 27, 26, 4])
        #expect([total.bedNights, total.nightsWithoutBed, total.availableBedNights] == [117, 3, 173])
        #expect([total.dayCases, total.overdueChildDays, total.extensions, total.turnAways] == [3, 13, 1, 3])
        #expect([total.readmissions30, total.readmissions90, total.readmissions365] == [1, 2, 3])
        #expect([total.averageCensus, total.lengthOfStayMedian, total.turnAwayRate] == [4, 2.5, 10])
        #expect(total.occupancyRate == 120.0 / 173.0 * 100)
        #expect([total.lengthOfStayMean, total.turnoverInterval] == [88.0 / 26.0, 56.0 / 26.0])
        #expect([total.bedTurnover, total.overdueRate] == [780.0 / 173.0, 2.0 / 30.0 * 100])
        #expect(
            [total.readmissionRate30, total.readmissionRate90, total.readmissionRate365]
                == [1.0, 2.0, 3.0].map { $0 / 26.0 * 100 })
    }

    /// On 5 December it comes out that stay 26 ended on the 27th: one night and one night's length less.
    @Test func correctionOfTheNextMonthChangesOnlyWhatIsKnownAfterIt() async throws {
        let month = try await LivedMonth()
        try month.house.clock.set("2026-12-04 08:00")
        let published = try month.house.text(LivedMonth.census())
        let knownAt = try month.census().knownAt
        try month.house.clock.set("2026-12-05 09:00")
        var correction = CorrectStay(stay: try month.stay(26), reason: "the receipt says the 27th")
        correction.exited = "2026-11-27 08:00"
        try month.house.ask(correction)
        month.house.clock.advance(hours: 1)
        let total = try month.census().total
        #expect([total.bedNights, total.nightsWithoutBed, total.exits] == [116, 3, 26])
        #expect(total.lengthOfStayMean == 87.0 / 26.0)
        #expect(total.occupancyRate == 119.0 / 173.0 * 100)
        #expect(try month.house.text(LivedMonth.census { $0.knownAt = knownAt }) == published)
        #expect(try month.census { $0.knownAt = "2026-12-04 08:00" }.total.bedNights == 117)
    }

    @Test func nightsBalanceAndAreThoseOfTheTable() async throws {
        let nights = try await LivedMonth().census { $0.nights = true }.nights
        #expect(
            nights.map(\.closing) == [
                2, 4, 3, 4, 4, 3, 4, 5, 5, 5, 5, 4, 4, 3, 9, 6, 3, 3, 3, 4, 4, 3, 4, 4, 3, 4, 4, 3, 4, 4,
            ])
        #expect(nights.allSatisfy { $0.opening + $0.arrivals - $0.exits == $0.closing })
        #expect(nights.map(\.workingBeds) == (1...30).map { (8...14).contains($0) ? 5 : 6 })
        #expect(nights.first?.night == "2026-11-01")
        let raid = try #require(nights.first { $0.night == "2026-11-15" })
        #expect([raid.arrivals, raid.withoutBed] == [6, 3])
    }

    @Test func oneDayHasOneNight() async throws {
        let month = try await LivedMonth()
        let reply = try month.census { ($0.from, $0.to) = ("2026-11-15", "2026-11-15") }
        #expect(reply.total.days == 1)
        #expect(reply.total.occupancyRate == 150)
    }

    @Test(arguments: ["month", "ward", "sex", "age", "category", "source", "placement"])
    func groupsAddUp(_ by: String) async throws {
        let month = try await LivedMonth()
        let reply = try month.census {
            $0.by = by
            ($0.from, $0.to) = ("2026-10-20", "2026-12-03")
        }
        let sums: [KeyPath<CensusFigures, Int>] = [
            \.arrivals, \.exits, \.bedNights, \.nightsWithoutBed, \.dayCases, \.overdueChildDays, \.extensions,
            \.readmissions30, \.turnAways,
        ]
        for figure in sums {
            #expect(reply.groups.reduce(0) { $0 + $1[keyPath: figure] } == reply.total[keyPath: figure])
        }
    }

    @Test func wardsAreThoseOfThePaper() async throws {
        let groups = try await LivedMonth().census { $0.by = "ward" }.groups
        #expect(groups.map(\.key) == ["Putri", "Putra", "-"])
        #expect(groups.map(\.bedNights) == [84, 33, 0])
        #expect(groups.map(\.nightsWithoutBed) == [0, 0, 3])
        #expect(groups.map(\.availableBedNights) == [120, 53, 0])
        #expect(groups.map(\.arrivals) == [15, 8, 4])
        #expect(groups.map(\.exits) == [16, 8, 2])
        #expect(groups.map(\.occupancyRate) == [70, 33.0 / 53.0 * 100, nil])
    }

    @Test func sexIsOfStaysAndRefusalsAndHasNoBeds() async throws {
        let groups = try await LivedMonth().census { $0.by = "sex" }.groups
        #expect(groups.map(\.key) == ["female", "male"])
        #expect(groups.map(\.turnAways) == [0, 3])
        #expect(groups.map(\.occupancyRate) == [nil, nil])
        #expect(groups.reduce(0) { $0 + $1.arrivals } == 27)
    }
}
