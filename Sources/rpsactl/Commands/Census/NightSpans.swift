/// Dates in a row as spans: `3–7 Nov, 9 Nov`.
enum NightSpans {
    static func text(_ nights: [String], _ words: any Words) -> String {
        var spans: [(first: Moment, last: Moment)] = []
        for night in nights.compactMap({ Moment($0) }) {
            if let last = spans.last?.last, follows(last, night) {
                spans[spans.count - 1].last = night
            } else {
                spans.append((night, night))
            }
        }
        return spans.map { span(from: $0.first, to: $0.last, words) }.joined(separator: ", ")
    }

    private static func span(from first: Moment, to last: Moment, _ words: any Words) -> String {
        let end = "\(last.day) \(words.month(last.month))"
        if (first.year, first.month, first.day) == (last.year, last.month, last.day) { return end }
        if (first.year, first.month) == (last.year, last.month) { return "\(first.day)–\(end)" }
        return "\(first.day) \(words.month(first.month))–\(end)"
    }

    private static func follows(_ one: Moment, _ other: Moment) -> Bool {
        if (one.year, one.month) == (other.year, other.month) { return other.day == one.day + 1 }
        let isNextMonth = one.year * 12 + one.month + 1 == other.year * 12 + other.month
        return isNextMonth && other.day == 1 && one.day == lastDay(of: one)
    }

    static func lastDay(of moment: Moment) -> Int {
        switch moment.month {
        case 2:
            let isLeap = moment.year % 4 == 0 && (moment.year % 100 != 0 || moment.year % 400 == 0)
            return isLeap ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}
