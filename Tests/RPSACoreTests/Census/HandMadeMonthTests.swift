import Testing

@testable import RPSACore

/// Every figure of the hand-made month as it was worked out on paper; the arithmetic stands beside each.
struct HandMadeMonthTests {
    private let sum = HandMadeMonth.census.total

    @Test func childrenAreThoseOfTheTable() {
        #expect(sum.days == 30)
        // Stays 1, 2 and 3 had the night of day 0.
        #expect(sum.opening == 3)
        // All 30 but those three.
        #expect(sum.arrivals == 27)
        // All 30 but 3, 28, 29 and 30.
        #expect(sum.exits == 26)
        // 3 + 27 - 26: stays 3, 28, 29 and 30.
        #expect(sum.closing == 4)
        // Stays 5, 6 and 17.
        #expect(sum.dayCases == 3)
    }

    @Test func nightsAreThoseOfTheTable() {
        // The night of the 15th of stays 21, 22 and 23.
        #expect(sum.nightsWithoutBed == 3)
        // 120 of the table, less those three.
        #expect(sum.bedNights == 117)
        // 6 beds × 30 nights, less one bed for 7.
        #expect(sum.availableBedNights == 173)
        // 120 ÷ 30, with those who had no bed.
        #expect(sum.value(.averageCensus) == 4)
        // (117 + 3) ÷ 173 × 100
        #expect(sum.value(.occupancyRate) == 120.0 / 173.0 * 100)
        // (173 - 117) ÷ 26
        #expect(sum.value(.turnoverInterval) == 56.0 / 26.0)
        // 26 ÷ (173 ÷ 30) = 26 × 30 ÷ 173
        #expect(sum.value(.bedTurnover) == 780.0 / 173.0)
    }

    @Test func lengthsAreThoseOfWhoLeft() {
        // 88 nights of the table ÷ 26 exits: day cases count as 0, the nights before the month count.
        #expect(sum.value(.lengthOfStayMean) == 88.0 / 26.0)
        // 0 × 3, 1 × 6, 2 × 4, 3 × 3, 4 × 2, 7 × 7, 8 × 1: the 13th is 2, the 14th is 3.
        #expect(sum.value(.lengthOfStayMedian) == 2.5)
    }

    @Test func limitsCountWhatHeldEachNight() {
        // Stay 1: 2 nights. Stay 3: 8 and 9 before the extension, 22 to 30 after its end: 2 + 9.
        #expect(sum.overdueChildDays == 13)
        // 2 of the 30 stays.
        #expect(sum.value(.overdueRate) == 2.0 / 30.0 * 100)
        #expect(sum.extensions == 1)
    }

    @Test func returnsAndRefusalsAreCounted() {
        // After stay 4 in 10 days, after stay 7 in 60, after stay 10 in 200.
        #expect([sum.readmissions30, sum.readmissions90, sum.readmissions365] == [1, 2, 3])
        #expect(sum.value(.readmissionRate30) == 1.0 / 26.0 * 100)
        #expect(sum.value(.readmissionRate90) == 2.0 / 26.0 * 100)
        #expect(sum.value(.readmissionRate365) == 3.0 / 26.0 * 100)
        #expect(sum.turnAways == 3)
        // 3 ÷ (3 + 27) × 100
        #expect(sum.value(.turnAwayRate) == 10)
    }

    @Test func everyNightIsAsOnPaper() {
        let nights = HandMadeMonth.census.nights
        // Night 15: stays 3, 14, 15 and 18 to 23 make nine.
        #expect(
            nights.map(\.closing) == [
                2, 4, 3, 4, 4, 3, 4, 5, 5, 5, 5, 4, 4, 3, 9, 6, 3, 3, 3, 4, 4, 3, 4, 4, 3, 4, 4, 3, 4, 4,
            ])
        #expect(nights.map(\.workingBeds) == (1...30).map { (8...14).contains($0) ? 5 : 6 })
        #expect(nights.map(\.withoutBed) == (1...30).map { $0 == 15 ? 3 : 0 })
        #expect(HandMadeMonth.census.mismatches == [])
        // On the 2nd four came, of whom two left: 2 + 4 - 2 = 4.
        #expect([nights[1].opening, nights[1].arrivals, nights[1].exits, nights[1].closing] == [2, 4, 2, 4])
    }

    /// Of one night, nine children in six beds: six in beds, three without, 9 ÷ 6 × 100.
    @Test func overCapacityNightIsAboveAHundredPerCent() {
        let night = HandMadeMonth.census.sum(of: 15...15)
        #expect((night.days, night.bedNights, night.nightsWithoutBed, night.availableBedNights) == (1, 6, 3, 6))
        #expect(night.value(.occupancyRate) == 150)
    }

    /// Ward 0: 84 nights in 4 × 30 beds. Ward 1: 33 nights in 2 × 30 - 7. None: the night of the 15th, three times.
    @Test func wardsCountWhereChildrenSlept() {
        let sums = HandMadeMonth.census.sums(ofGroups: 3, hasBeds: true)
        #expect(sums.map(\.bedNights) == [84, 33, 0])
        #expect(sums.map(\.nightsWithoutBed) == [0, 0, 3])
        #expect(sums.map(\.availableBedNights) == [120, 53, 0])
        #expect(sums.map { $0.value(.occupancyRate) } == [70, 33.0 / 53.0 * 100, nil])
        // Where they slept first, and last: 17, 21, 22 and 23 came to no bed, 21 left from ward 0, 23 from ward 1.
        #expect(sums.map(\.arrivals) == [15, 8, 4])
        #expect(sums.map(\.exits) == [16, 8, 2])
        #expect(sums.map(\.opening) == [3, 0, 0])
        #expect(sums.map(\.closing) == [3, 1, 0])
    }

    @Test func explanationNamesTheNightsBehindAFigure() {
        let parts = HandMadeMonth.census.parts(of: .overdueNights, in: 1...30, group: nil, beds: true)
        #expect(parts.map(\.stay) == [1, 3])
        #expect(parts.map(\.amount) == [2, 11])
        #expect(parts[1].nights == [8, 9] + Array(22...30))
    }

    @Test func emptyBedsAreExplainedNightByNight() {
        let parts = HandMadeMonth.census.parts(of: .emptyBeds, in: 1...30, group: nil, beds: true)
        #expect(parts.reduce(0) { $0 + $1.amount } == 56)
        // The night of the 15th had none.
        #expect(!parts.contains { $0.since == 15 })
    }
}
