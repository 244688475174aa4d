extension EnglishWords: CensusWords {
    func help(_ topic: CensusTopic) -> String {
        switch topic {
        case .censusAsOf: "The same as --to: the census counts up to this date."
        case .groupedBy: "Groups: month, ward, sex, age, category, source or placement."
        case .csv: "Print all figures as CSV, one line for each group."
        case .diffKnownAt: "As known at this time; give it twice: then and later."
        case .eachNight: "List every night too."
        case .figure: "A figure, as occupancy-rate or bed-nights."
        case .from: "The first date, as 2026-11-01."
        case .key: "The group, as the census prints it with --json."
        case .censusKnownAt: "As it was known at this time."
        case .month: "The month, as 2026-11."
        case .lastDay: "The last date, included; today at the latest."
        }
    }

    func figure(_ code: FigureCode) -> String {
        switch code {
        case .days: "nights of the period"
        case .opening: "children before the first day"
        case .arrivals: "arrivals"
        case .exits: "exits"
        case .closing: "children after the last day"
        case .bedNights: "nights in a bed"
        case .nightsWithoutBed: "nights without a bed"
        case .availableBedNights: "nights of working beds"
        case .averageCensus: "average census"
        case .occupancyRate: "occupancy rate"
        case .lengthOfStayMean: "mean length of stay, nights"
        case .lengthOfStayMedian: "median length of stay, nights"
        case .turnoverInterval: "turnover interval, nights"
        case .bedTurnover: "bed turnover"
        case .dayCases: "day cases"
        case .overdueChildDays: "overdue child-days"
        case .overdueRate: "overdue rate"
        case .extensions: "extensions"
        case .readmissions30: "came again within 30 days"
        case .readmissions90: "came again within 90 days"
        case .readmissions365: "came again within 365 days"
        case .readmissionRate30: "readmission rate, 30 days"
        case .readmissionRate90: "readmission rate, 90 days"
        case .readmissionRate365: "readmission rate, 365 days"
        case .turnAways: "children turned away"
        case .turnAwayRate: "turn-away rate"
        }
    }

    func formula(_ word: FormulaWord) -> String {
        switch word {
        case .approved: "approved"
        case .arrived: "arrival day"
        case .arrivedAgain: "next arrival day"
        case .certifiedBeds: "certified beds"
        case .day: "day"
        case .drainedBeds: "closed beds"
        case .exited: "exit day"
        case .from: "first day"
        case .limit: "limit"
        case .median: "median of"
        case .movedIn: "moved in from another ward"
        case .movedOut: "moved to another ward"
        case .night: "night"
        case .nights: "nights"
        case .stays: "stays"
        case .sum: "sum of"
        case .to: "last day"
        case .withBed: "in a bed"
        case .withoutBed: "without a bed"
        }
    }

    func text(_ code: CauseCode) -> String {
        switch code {
        case .age: "age"
        case .arrived: "arrived"
        case .bed: "bed"
        case .category: "categories"
        case .drained: "bed closed"
        case .due: "limit"
        case .exited: "left"
        case .extension: "extension approved: limit"
        case .house: "house declared"
        case .linked: "the same child"
        case .placement: "placement type"
        case .sex: "sex"
        case .source: "source"
        case .turnAway: "turned away"
        }
    }

    func censusTitle(from: String, to: String, nights: Int) -> String {
        "Census from \(from) to \(to), \(nights == 1 ? "1 night" : "\(nights) nights")"
    }
    var groupOpening: String { "before" }
    var groupArrivals: String { "in" }
    var groupExits: String { "out" }
    var groupClosing: String { "after" }
    var groupNights: String { "nights" }
    var groupUnplaced: String { "no bed" }
    var groupRate: String { "rate" }
    var groupLength: String { "stay" }
    var groupOverdue: String { "overdue" }
    var wardMovesNote: String {
        "Who moved between wards came to one and left the other without arriving or leaving the house: "
            + "per ward, before + in − out need not be after."
    }
    var nightColumn: String { "night" }
    var bedsThatWork: String { "beds" }
    func grouping(_ by: String) -> String {
        switch by {
        case "month": "month"
        case "ward": "ward"
        case "sex": "sex"
        case "age": "age"
        case "category": "category"
        case "source": "source"
        case "placement": "placement type"
        default: by
        }
    }
    var reckoning: String { "How it is reckoned:" }
    var explainAdvice: String { "What stands behind a figure:" }
    func numeratorAddsUp(to sum: String) -> String { "The list is what is divided; it adds up to \(sum)." }
    func partsAddUp(to sum: String) -> String { "The list adds up to \(sum)." }
    var amountColumn: String { "amount" }
    var nightsColumn: String { "nights" }
    var nothingBehind: String { "Nothing stands behind this figure." }
    func censusDiff(from: String, to: String, first: String, second: String) -> String {
        "Census from \(from) to \(to), as known \(first) and \(second)"
    }
    var noDifference: String { "No figure differs." }
    var figureColumn: String { "figure" }
    var groupColumn: String { "group" }
    var knownThen: String { "then" }
    var knownNow: String { "later" }
    var whatWasRecorded: String { "Recorded in between:" }
    var nothingRecorded: String { "Nothing was recorded in between that explains it." }
    var notKnown: String { "nothing" }
    var isVoidNow: String { "void" }
    var censusNeedsEnd: String { "Say up to which date: --to 2026-11-30 or --as-of 2026-11-30, not both." }
    var diffNeedsTwo: String { "Give --known-at twice: --known-at 2026-12-01 --known-at 2027-01-01" }
}
