/// The one function that counts a period: from stays, beds and turn-aways in day numbers to every figure of it.
package struct PeriodCensus: Sendable {
    package let days: ClosedRange<Int>
    package var stays: [CountedStay] = []
    package var beds: [WorkingBed] = []
    package var turnAways: [CountedTurnAway] = []

    package init(days: ClosedRange<Int>) {
        self.days = days
    }

    /// The figures of the whole house.
    package var total: CensusSum { sum(of: days) }

    /// The figures of some days of the period.
    package func sum(of days: ClosedRange<Int>) -> CensusSum {
        var sum = CensusSum(days: days.count)
        for stay in stays { sum.add(CensusShare(stay, in: days, group: nil)) }
        for bed in beds { sum.availableBedNights += bed.nights.clamped(to: days.nights).count }
        for turnAway in turnAways where days.contains(turnAway.day) { sum.turnAways += 1 }
        return sum
    }

    /// The figures of each month, of which every one is a period of its own.
    package func sums(ofMonths months: [ClosedRange<Int>]) -> [CensusSum] {
        var sums = months.map { CensusSum(days: $0.count) }
        for stay in stays {
            for (place, month) in months.enumerated() where stay.touches(month) {
                sums[place].add(CensusShare(stay, in: month, group: nil))
            }
        }
        for (place, month) in months.enumerated() {
            for bed in beds { sums[place].availableBedNights += bed.nights.clamped(to: month.nights).count }
            for turnAway in turnAways where month.contains(turnAway.day) { sums[place].turnAways += 1 }
        }
        return sums
    }

    /// The figures of each group by its number.
    ///
    /// - Parameter hasBeds: whether beds belong to the groups; where they do not, what is divided by beds is nil.
    package func sums(ofGroups count: Int, hasBeds: Bool) -> [CensusSum] {
        var sums = [CensusSum](repeating: CensusSum(days: days.count), count: count)
        for stay in stays {
            if stay.places.isEmpty {
                sums[stay.group].add(CensusShare(stay, in: days, group: nil))
            } else {
                for group in stay.groups { sums[group].add(CensusShare(stay, in: days, group: group)) }
            }
        }
        if hasBeds {
            for bed in beds { sums[bed.group].availableBedNights += bed.nights.clamped(to: days.nights).count }
        }
        for turnAway in turnAways where days.contains(turnAway.day) { sums[turnAway.group].turnAways += 1 }
        return sums
    }
}

extension CountedStay {
    /// Every group in which some of the stay counts, each once.
    package var groups: Set<Int> { Set(places.map(\.group) + [group]) }
}

extension ClosedRange<Int> {
    /// The same days as nights.
    var nights: Range<Int> { lowerBound..<upperBound + 1 }
}
