/// The figures of a census, each by the name that the wire gives it.
package enum CensusFigure: String, Sendable, Hashable, CaseIterable {
    case days, opening, arrivals, exits, closing, bedNights, nightsWithoutBed, availableBedNights, averageCensus,
        occupancyRate, lengthOfStayMean, lengthOfStayMedian, turnoverInterval, bedTurnover, dayCases,
        overdueChildDays, overdueRate, extensions, readmissions30, readmissions90, readmissions365,
        readmissionRate30, readmissionRate90, readmissionRate365, turnAways, turnAwayRate

    /// What people say for some of them.
    private static let usual: [String: CensusFigure] = [
        "nights": .days, "in": .arrivals, "out": .exits, "occupancy": .occupancyRate, "lengthofstay": .lengthOfStayMean,
        "turnover": .bedTurnover, "readmissions": .readmissions30, "readmissionrate": .readmissionRate30,
    ]

    /// Reads a name in any case, with or without hyphens, or what people say for it: `bed-nights`, `bedNights`, `in`.
    package init?(typed: String) {
        func plain(_ text: String) -> String { text.filter { $0 != "-" && $0 != "_" && $0 != " " }.lowercased() }
        let wanted = plain(typed)
        let named = Self.allCases.first { plain($0.rawValue) == wanted }
        guard let figure = named ?? Self.usual[wanted] else { return nil }
        self = figure
    }

    /// The figure whose parts add up to what this one divides; itself where nothing is divided.
    package var numerator: CensusNumerator {
        switch self {
        case .days: .days
        case .opening: .opening
        case .arrivals: .arrivals
        case .exits, .bedTurnover: .exits
        case .closing: .closing
        case .bedNights: .bedNights
        case .nightsWithoutBed: .nightsWithoutBed
        case .averageCensus, .occupancyRate: .childNights
        case .availableBedNights: .workingBeds
        case .turnoverInterval: .emptyBeds
        case .lengthOfStayMean, .lengthOfStayMedian: .lengths
        case .dayCases: .dayCases
        case .overdueChildDays: .overdueNights
        case .overdueRate: .overdueStays
        case .extensions: .extensions
        case .readmissions30, .readmissionRate30: .back(within: 30)
        case .readmissions90, .readmissionRate90: .back(within: 90)
        case .readmissions365, .readmissionRate365: .back(within: 365)
        case .turnAways, .turnAwayRate: .turnAways
        }
    }

    /// Whether something is divided; the parts of such a figure add up to its numerator.
    package var isRatio: Bool {
        switch self {
        case .averageCensus, .occupancyRate, .lengthOfStayMean, .lengthOfStayMedian, .turnoverInterval, .bedTurnover,
            .overdueRate, .readmissionRate30, .readmissionRate90, .readmissionRate365, .turnAwayRate:
            true
        default: false
        }
    }

    /// How it is reckoned, in the names of the figures and in plain signs.
    package var formula: String {
        switch self {
        case .days: "to - from + 1"
        case .opening: "stays (arrived < from <= exited)"
        case .arrivals: "stays (from <= arrived <= to)"
        case .exits: "stays (from <= exited <= to)"
        case .closing: "opening + arrivals - exits"
        case .bedNights: "nights (arrived <= night < exited; withBed)"
        case .nightsWithoutBed: "nights (arrived <= night < exited; withoutBed)"
        case .availableBedNights: "nights * (certifiedBeds - drainedBeds)"
        case .averageCensus: "(bedNights + nightsWithoutBed) / days"
        case .occupancyRate: "(bedNights + nightsWithoutBed) / availableBedNights * 100"
        case .lengthOfStayMean: "sum (exited - arrived) / exits"
        case .lengthOfStayMedian: "median (exited - arrived)"
        case .turnoverInterval: "(availableBedNights - bedNights) / exits"
        case .bedTurnover: "exits / (availableBedNights / days)"
        case .dayCases: "stays (arrived = exited)"
        case .overdueChildDays: "nights (limit <= night < exited)"
        case .overdueRate: "stays (overdueChildDays > 0) / stays * 100"
        case .extensions: "extensions (from <= approved <= to)"
        case .readmissions30: "exits (arrivedAgain - exited <= 30)"
        case .readmissions90: "exits (arrivedAgain - exited <= 90)"
        case .readmissions365: "exits (arrivedAgain - exited <= 365)"
        case .readmissionRate30: "readmissions30 / exits * 100"
        case .readmissionRate90: "readmissions90 / exits * 100"
        case .readmissionRate365: "readmissions365 / exits * 100"
        case .turnAways: "turnAways (from <= day <= to)"
        case .turnAwayRate: "turnAways / (turnAways + arrivals) * 100"
        }
    }
}

/// What stands behind a figure.
package enum CensusNumerator: Sendable, Hashable {
    /// Stays, one for each.
    case opening, arrivals, exits, closing, dayCases, overdueStays
    /// Exits after which the child came again within so many days.
    case back(within: Int)
    /// Stays with so many of their nights.
    case bedNights, nightsWithoutBed, childNights, overdueNights
    /// Stays that ended, with the nights of the whole stay.
    case lengths
    case extensions, turnAways
    /// The nights of the period, with so many beds each.
    case days, workingBeds, emptyBeds
}
