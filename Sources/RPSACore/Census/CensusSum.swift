/// The figures of a period or of a group in it, as sums; what is divided is divided last, from these.
package struct CensusSum: Sendable, Equatable {
    package internal(set) var days = 0
    package internal(set) var opening = 0
    package internal(set) var arrivals = 0
    package internal(set) var exits = 0
    package internal(set) var closing = 0
    package internal(set) var bedNights = 0
    package internal(set) var nightsWithoutBed = 0
    package internal(set) var availableBedNights = 0
    package internal(set) var dayCases = 0
    package internal(set) var overdueChildDays = 0
    package internal(set) var overdueStays = 0
    package internal(set) var extensions = 0
    package internal(set) var readmissions30 = 0
    package internal(set) var readmissions90 = 0
    package internal(set) var readmissions365 = 0
    package internal(set) var turnAways = 0
    /// Stays that were here at all.
    package internal(set) var stays = 0
    package internal(set) var lengthOfStaySum = 0
    /// How many exits had a stay of so many nights.
    private var lengths: [Int: Int] = [:]

    init(days: Int) {
        self.days = days
    }

    mutating func add(_ share: CensusShare) {
        guard share.stays > 0 || share.extensions > 0 else { return }
        opening += share.opening
        arrivals += share.arrivals
        exits += share.exits
        closing += share.closing
        bedNights += share.bedNights
        nightsWithoutBed += share.nightsWithoutBed
        dayCases += share.dayCases
        overdueChildDays += share.overdueNights
        overdueStays += share.overdueNights > 0 ? 1 : 0
        extensions += share.extensions
        stays += share.stays
        guard share.exits > 0 else { return }
        lengthOfStaySum += share.length
        lengths[share.length, default: 0] += 1
        guard let days = share.backAfter else { return }
        if days <= 30 { readmissions30 += 1 }
        if days <= 90 { readmissions90 += 1 }
        if days <= 365 { readmissions365 += 1 }
    }

    /// Half way between the two in the middle, where there are two.
    package var lengthOfStayMedian: Double? {
        guard exits > 0 else { return nil }
        let sorted = lengths.sorted { $0.key < $1.key }
        func length(at place: Int) -> Int {
            var passed = 0
            return sorted.first {
                passed += $0.value
                return passed > place
            }?.key ?? 0
        }
        return Double(length(at: (exits - 1) / 2) + length(at: exits / 2)) / 2
    }

    package var childNights: Int { bedNights + nightsWithoutBed }

    /// The quotient, unrounded; nil where nothing can be divided by.
    private func ratio(_ numerator: Int, _ divisor: Int, times factor: Double = 1) -> Double? {
        divisor == 0 ? nil : Double(numerator) / Double(divisor) * factor
    }

    /// A figure by its name; nil where its divisor is 0.
    package func value(_ figure: CensusFigure) -> Double? {
        switch figure {
        case .days: Double(days)
        case .opening: Double(opening)
        case .arrivals: Double(arrivals)
        case .exits: Double(exits)
        case .closing: Double(closing)
        case .bedNights: Double(bedNights)
        case .nightsWithoutBed: Double(nightsWithoutBed)
        case .availableBedNights: Double(availableBedNights)
        case .averageCensus: ratio(childNights, days)
        case .occupancyRate: ratio(childNights, availableBedNights, times: 100)
        case .lengthOfStayMean: ratio(lengthOfStaySum, exits)
        case .lengthOfStayMedian: lengthOfStayMedian
        // Where no bed counts there is none to stand empty.
        case .turnoverInterval: availableBedNights == 0 ? nil : ratio(availableBedNights - bedNights, exits)
        case .bedTurnover: ratio(exits * days, availableBedNights)
        case .dayCases: Double(dayCases)
        case .overdueChildDays: Double(overdueChildDays)
        case .overdueRate: ratio(overdueStays, stays, times: 100)
        case .extensions: Double(extensions)
        case .readmissions30: Double(readmissions30)
        case .readmissions90: Double(readmissions90)
        case .readmissions365: Double(readmissions365)
        case .readmissionRate30: ratio(readmissions30, exits, times: 100)
        case .readmissionRate90: ratio(readmissions90, exits, times: 100)
        case .readmissionRate365: ratio(readmissions365, exits, times: 100)
        case .turnAways: Double(turnAways)
        case .turnAwayRate: ratio(turnAways, turnAways + arrivals, times: 100)
        }
    }
}
