import Testing

@testable import RPSACore

/// What holds of every period, whatever happened in it. A seed that fails is printed with the test.
struct PeriodCensusPropertyTests {
    private static let seeds: ClosedRange<UInt64> = 1...300

    @Test(arguments: [seeds]) func everyNightBalances(_ seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            #expect(RandomPeriod(seed: seed).census.mismatches == [], "seed \(seed)")
        }
    }

    @Test(arguments: [seeds]) func periodBalances(_ seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            let sum = RandomPeriod(seed: seed).census.total
            #expect(sum.opening + sum.arrivals - sum.exits == sum.closing, "seed \(seed)")
        }
    }

    @Test(arguments: [seeds]) func recountByNightAgrees(_ seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            let census = RandomPeriod(seed: seed).census
            let nights = census.days.map { RecountedNight(census, $0, group: nil) }
            let sum = census.total
            #expect(sum.bedNights == nights.reduce(0) { $0 + $1.bedNights }, "seed \(seed)")
            #expect(sum.nightsWithoutBed == nights.reduce(0) { $0 + $1.nightsWithoutBed }, "seed \(seed)")
            #expect(sum.overdueChildDays == nights.reduce(0) { $0 + $1.overdue }, "seed \(seed)")
            #expect(census.nights.map(\.closing) == nights.map { $0.bedNights + $0.nightsWithoutBed }, "seed \(seed)")
            #expect(census.nights.map(\.withoutBed) == nights.map(\.nightsWithoutBed), "seed \(seed)")
        }
    }

    @Test(arguments: [seeds]) func groupsAddUpToTheTotal(_ seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            let census = RandomPeriod(seed: seed).census
            let groups = census.sums(ofGroups: RandomPeriod.groupCount, hasBeds: true)
            for figure in CensusFigure.allCases where !figure.isRatio && figure != .days {
                let sum = groups.reduce(0) { $0 + ($1.value(figure) ?? 0) }
                #expect(sum == census.total.value(figure), "seed \(seed), \(figure)")
            }
            for (group, figures) in groups.enumerated() {
                let nights = census.days.map { RecountedNight(census, $0, group: group) }
                #expect(figures.overdueChildDays == nights.reduce(0) { $0 + $1.overdue }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [seeds]) func monthsAddUpToTheTotal(_ seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            let census = RandomPeriod(seed: seed).census
            let middle = census.days.lowerBound + (census.days.count - 1) / 2
            let halves = [
                census.days.lowerBound...middle, min(middle + 1, census.days.upperBound)...census.days.upperBound,
            ]
            guard census.days.count > 1 else { continue }
            let sums = census.sums(ofMonths: halves)
            #expect(sums[0].closing == sums[1].opening, "seed \(seed)")
            // A random extension may be approved after its stay; no other is.
            let apart: [CensusFigure] = [.opening, .closing, .extensions]
            for figure in CensusFigure.allCases where !figure.isRatio && !apart.contains(figure) {
                let sum = sums.reduce(0) { $0 + ($1.value(figure) ?? 0) }
                #expect(sum == census.total.value(figure), "seed \(seed), \(figure)")
            }
        }
    }

    @Test(arguments: [seeds]) func partsAddUpToTheFigure(_ seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            let census = RandomPeriod(seed: seed).census
            let groups = census.sums(ofGroups: RandomPeriod.groupCount, hasBeds: true)
            for figure in CensusFigure.allCases where !figure.isRatio {
                #expect(parts(census, figure, nil) == census.total.value(figure), "seed \(seed), \(figure)")
                for (group, sum) in groups.enumerated() where figure != .days {
                    #expect(parts(census, figure, group) == sum.value(figure), "seed \(seed), \(figure), \(group)")
                }
            }
        }
    }

    private func parts(_ census: PeriodCensus, _ figure: CensusFigure, _ group: Int?) -> Double {
        let parts = census.parts(of: figure.numerator, in: census.days, group: group, beds: true)
        return Double(parts.reduce(0) { $0 + $1.amount })
    }
}
