import RPSAProtocol

extension CensusFigures {
    /// A figure by its name; nil where its divisor is 0.
    func value(_ code: FigureCode) -> Double? {
        switch code {
        case .days: Double(days)
        case .opening: Double(opening)
        case .arrivals: Double(arrivals)
        case .exits: Double(exits)
        case .closing: Double(closing)
        case .bedNights: Double(bedNights)
        case .nightsWithoutBed: Double(nightsWithoutBed)
        case .availableBedNights: Double(availableBedNights)
        case .averageCensus: averageCensus
        case .occupancyRate: occupancyRate
        case .lengthOfStayMean: lengthOfStayMean
        case .lengthOfStayMedian: lengthOfStayMedian
        case .turnoverInterval: turnoverInterval
        case .bedTurnover: bedTurnover
        case .dayCases: Double(dayCases)
        case .overdueChildDays: Double(overdueChildDays)
        case .overdueRate: overdueRate
        case .extensions: Double(extensions)
        case .readmissions30: Double(readmissions30)
        case .readmissions90: Double(readmissions90)
        case .readmissions365: Double(readmissions365)
        case .readmissionRate30: readmissionRate30
        case .readmissionRate90: readmissionRate90
        case .readmissionRate365: readmissionRate365
        case .turnAways: Double(turnAways)
        case .turnAwayRate: turnAwayRate
        }
    }
}
