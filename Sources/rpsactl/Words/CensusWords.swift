import ArgumentParser

/// The figures of a census, as the daemon names them, and the other names that stand in its formulas.
enum FigureCode: String, CaseIterable {
    case days, opening, arrivals, exits, closing, bedNights, nightsWithoutBed, availableBedNights, averageCensus,
        occupancyRate, lengthOfStayMean, lengthOfStayMedian, turnoverInterval, bedTurnover, dayCases,
        overdueChildDays, overdueRate, extensions, readmissions30, readmissions90, readmissions365,
        readmissionRate30, readmissionRate90, readmissionRate365, turnAways, turnAwayRate

    var isPercent: Bool {
        switch self {
        case .occupancyRate, .overdueRate, .readmissionRate30, .readmissionRate90, .readmissionRate365, .turnAwayRate:
            true
        default: false
        }
    }

    /// Whether something is divided, so that there is a decimal place.
    var isRatio: Bool {
        switch self {
        case .averageCensus, .lengthOfStayMean, .lengthOfStayMedian, .turnoverInterval, .bedTurnover: true
        default: isPercent
        }
    }
}

/// What stands in formulas and is no figure.
enum FormulaWord: String, CaseIterable {
    case approved, arrived, arrivedAgain, certifiedBeds, day, drainedBeds, exited, from, limit, median, movedIn,
        movedOut, night,
        nights, stays, sum, to, withBed, withoutBed
}

/// What changed in a record, so that a figure changed.
enum CauseCode: String, CaseIterable {
    case age, arrived, bed, category, drained, due, exited, `extension`, house, linked, placement, sex, source, turnAway
}

/// Options of the census and of reports.
enum CensusTopic: CaseIterable {
    case censusAsOf, censusKnownAt, csv, diffKnownAt, eachNight, figure, from, groupedBy, key, lastDay, month
}

/// The census of a period and the report of a month.
protocol CensusWords {
    func help(_ topic: CensusTopic) -> String
    func figure(_ code: FigureCode) -> String
    func formula(_ word: FormulaWord) -> String
    func text(_ code: CauseCode) -> String
    func censusTitle(from: String, to: String, nights: Int) -> String
    /// Headings of the table of groups, short enough for nine of them.
    var groupOpening: String { get }
    var groupArrivals: String { get }
    var groupExits: String { get }
    var groupClosing: String { get }
    var groupNights: String { get }
    var groupUnplaced: String { get }
    var groupRate: String { get }
    var groupLength: String { get }
    var groupOverdue: String { get }
    var wardMovesNote: String { get }
    var nightColumn: String { get }
    var bedsThatWork: String { get }
    func grouping(_ by: String) -> String
    var reckoning: String { get }
    var explainAdvice: String { get }
    /// `The list is what is divided; it adds up to 42.`
    func numeratorAddsUp(to sum: String) -> String
    func partsAddUp(to sum: String) -> String
    var amountColumn: String { get }
    var nightsColumn: String { get }
    var nothingBehind: String { get }
    func censusDiff(from: String, to: String, first: String, second: String) -> String
    var noDifference: String { get }
    var figureColumn: String { get }
    var groupColumn: String { get }
    var knownThen: String { get }
    var knownNow: String { get }
    var whatWasRecorded: String { get }
    var nothingRecorded: String { get }
    var notKnown: String { get }
    var isVoidNow: String { get }
    var censusNeedsEnd: String { get }
    var diffNeedsTwo: String { get }
}

extension Words {
    func figure(_ code: String) -> String { FigureCode(rawValue: code).map { figure($0) } ?? SafeText.clean(code) }

    func cause(_ code: String) -> String { CauseCode(rawValue: code).map { text($0) } ?? SafeText.clean(code) }

    /// A figure as this language writes it: whole, with one decimal place, or per cent.
    func amount(_ value: Double?, of code: String) -> String {
        guard let value else { return "–" }
        guard let figure = FigureCode(rawValue: code), figure.isRatio else { return whole(value) }
        return figure.isPercent ? percent(value) : decimal(value)
    }

    /// One decimal place, rounded here and nowhere before.
    func decimal(_ value: Double?) -> String {
        guard let value else { return "–" }
        let tenths = Int((value * 10).rounded())
        return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)\(decimalSign)\(abs(tenths) % 10)"
    }

    func whole(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : decimal(value)
    }

    /// The names in a formula as words of this language, the signs as people write them.
    func formula(_ text: String) -> String {
        var name = ""
        var spoken = ""
        func end() {
            guard !name.isEmpty else { return }
            spoken +=
                FigureCode(rawValue: name).map { figure($0) } ?? FormulaWord(rawValue: name).map { formula($0) }
                ?? name
            name = ""
        }
        for letter in SafeText.clean(text) {
            if letter.isLetter || (letter.isNumber && !name.isEmpty) {
                name.append(letter)
                continue
            }
            end()
            switch letter {
            case "/": spoken.append("÷")
            case "*": spoken.append("×")
            case "-": spoken.append("−")
            default: spoken.append(letter)
            }
        }
        end()
        return spoken.replacing("<=", with: "≤")
    }

    /// What a group's key says in words.
    func groupKey(_ key: String, by: String?) -> String {
        if key == "-" { return "–" }
        switch by {
        case "sex": return child(sex: key)
        case "category": return Category(rawValue: key).map { text($0) } ?? key
        case "source": return source(key)
        case "month": return Moment(key + "-01").map { "\(month($0.month)) \($0.year)" } ?? key
        default: return key
        }
    }
}

extension ArgumentHelp {
    static func of(_ topic: CensusTopic) -> ArgumentHelp { ArgumentHelp(Invocation.words.help(topic)) }
}
