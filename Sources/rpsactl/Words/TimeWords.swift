/// Dates, numbers and lengths of time.
protocol TimeWords {
    var decimalSign: String { get }
    func month(_ number: Int) -> String
    /// Short, for a list: `2 d 3 h`.
    func duration(hours: Int) -> String
    func days(_ count: Int) -> String
    /// As short as a cell of the board needs it.
    func cellDays(_ count: Int) -> String
    func cellHours(_ count: Int) -> String
    func cellAge(_ years: Int) -> String
    var none: String { get }
    var yes: String { get }
    var no: String { get }
}

extension EnglishWords: TimeWords {
    var decimalSign: String { "." }
    func month(_ number: Int) -> String {
        switch number {
        case 1: "Jan"
        case 2: "Feb"
        case 3: "Mar"
        case 4: "Apr"
        case 5: "May"
        case 6: "Jun"
        case 7: "Jul"
        case 8: "Aug"
        case 9: "Sep"
        case 10: "Oct"
        case 11: "Nov"
        default: "Dec"
        }
    }
    func duration(hours: Int) -> String { hours < 24 ? "\(hours) h" : "\(hours / 24) d \(hours % 24) h" }
    func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
    func cellDays(_ count: Int) -> String { "\(count)d" }
    func cellHours(_ count: Int) -> String { "\(count)h" }
    func cellAge(_ years: Int) -> String { "\(years)y" }
    var none: String { "none" }
    var yes: String { "yes" }
    var no: String { "no" }
}

extension IndonesianWords: TimeWords {
    var decimalSign: String { "," }
    func month(_ number: Int) -> String {
        switch number {
        case 1: "Jan"
        case 2: "Feb"
        case 3: "Mar"
        case 4: "Apr"
        case 5: "Mei"
        case 6: "Jun"
        case 7: "Jul"
        case 8: "Agu"
        case 9: "Sep"
        case 10: "Okt"
        case 11: "Nov"
        default: "Des"
        }
    }
    func duration(hours: Int) -> String { hours < 24 ? "\(hours) jam" : "\(hours / 24) hr \(hours % 24) jam" }
    func days(_ count: Int) -> String { "\(count) hari" }
    func cellDays(_ count: Int) -> String { "\(count)hr" }
    func cellHours(_ count: Int) -> String { "\(count)jam" }
    func cellAge(_ years: Int) -> String { "\(years)th" }
    var none: String { "tidak ada" }
    var yes: String { "ya" }
    var no: String { "tidak" }
}
