import RPSACore
import RPSAProtocol

extension CensusFigures {
    init(_ sum: CensusSum, key: String) {
        self.init()
        self.key = key
        (days, opening, arrivals, exits, closing) = (sum.days, sum.opening, sum.arrivals, sum.exits, sum.closing)
        (bedNights, nightsWithoutBed) = (sum.bedNights, sum.nightsWithoutBed)
        availableBedNights = sum.availableBedNights
        averageCensus = sum.value(.averageCensus)
        occupancyRate = sum.value(.occupancyRate)
        lengthOfStayMean = sum.value(.lengthOfStayMean)
        lengthOfStayMedian = sum.value(.lengthOfStayMedian)
        turnoverInterval = sum.value(.turnoverInterval)
        bedTurnover = sum.value(.bedTurnover)
        (dayCases, overdueChildDays) = (sum.dayCases, sum.overdueChildDays)
        overdueRate = sum.value(.overdueRate)
        extensions = sum.extensions
        (readmissions30, readmissions90) = (sum.readmissions30, sum.readmissions90)
        readmissions365 = sum.readmissions365
        readmissionRate30 = sum.value(.readmissionRate30)
        readmissionRate90 = sum.value(.readmissionRate90)
        readmissionRate365 = sum.value(.readmissionRate365)
        turnAways = sum.turnAways
        turnAwayRate = sum.value(.turnAwayRate)
    }
}

extension CensusNight {
    init(_ count: NightCount) {
        self.init()
        night = CivilDate(dayNumber: count.night).description
        (opening, arrivals, exits, closing) = (count.opening, count.arrivals, count.exits, count.closing)
        (withoutBed, workingBeds) = (count.withoutBed, count.workingBeds)
    }
}
