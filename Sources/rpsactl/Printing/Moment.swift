/// An instant as the daemon writes it, in the shelter's own offset; nothing is converted.
struct Moment {
    var year: Int
    var month: Int
    var day: Int
    /// `02:10`, or nothing for a date.
    var time: String

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let year = Int(text.prefix(4)), let month = Self.number(bytes[5...6]),
            let day = Self.number(bytes[8...9]), (1...12).contains(month)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        time = bytes.count >= 16 ? String(decoding: bytes[11...15], as: UTF8.self) : ""
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? { Int(String(decoding: bytes, as: UTF8.self)) }
}

extension Words {
    /// `21 Nov 2026 02:10`; what is no instant is shown as it came.
    func moment(_ text: String?) -> String {
        guard let text else { return "" }
        guard let moment = Moment(text) else { return SafeText.clean(text) }
        return date(moment) + (moment.time.isEmpty ? "" : " " + moment.time)
    }

    func date(_ moment: Moment) -> String { "\(moment.day) \(month(moment.month)) \(moment.year)" }

    /// The same without its year, for a list in which all are of one year.
    func moment(_ text: String?, withYear: Bool) -> String {
        guard !withYear, let text, let moment = Moment(text) else { return self.moment(text) }
        return "\(moment.day) \(month(moment.month)) \(moment.time)"
    }

    /// The day alone, and its year only where another instant that is shown is of another one.
    func day(_ text: String, besides other: String) -> String {
        guard let moment = Moment(text) else { return self.moment(text) }
        if moment.year != Moment(other)?.year { return date(moment) }
        return "\(moment.day) \(month(moment.month))"
    }

    /// `±12` for an estimate.
    func age(_ years: Int, isEstimate: Bool) -> String { (isEstimate ? "±" : "") + "\(years)" }

    /// Days where there is one, else hours.
    func cellLength(hours: Int) -> String { hours < 24 ? cellHours(hours) : cellDays(hours / 24) }

    /// One decimal place, rounded here and nowhere before.
    func percent(_ rate: Double?) -> String {
        guard let rate else { return "–" }
        let tenths = Int((rate * 10).rounded())
        return "\(tenths / 10)\(decimalSign)\(abs(tenths % 10)) %"
    }
}
