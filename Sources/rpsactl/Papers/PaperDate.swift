/// Days and hours as Indonesian letters write them; nothing is converted, the offset names the zone.
struct PaperDate {
    private static let weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]

    /// `Sabtu`.
    var weekday: String
    /// `21 November 2026`.
    var day: String
    /// `02.10 WITA`, or nothing for a date.
    var time: String

    init?(_ text: String) {
        guard let moment = Moment(text), (1...31).contains(moment.day) else { return nil }
        weekday = Self.weekdays[Self.weekday(moment)]
        day = "\(moment.day) \(Self.months[moment.month - 1]) \(moment.year)"
        let zone = Self.zone(text)
        time = moment.time.replacing(":", with: ".") + (moment.time.isEmpty || zone.isEmpty ? "" : " " + zone)
    }

    /// `Sabtu tanggal 21 November 2026 pukul 02.10 WITA`, with dotted words for what is not known.
    static func sentence(_ text: String?) -> String {
        let date = text.flatMap { PaperDate($0) }
        let blank = PaperPhrases.word
        return "\(date?.weekday ?? blank) tanggal \(date?.day ?? blank) pukul \(PaperPhrases.or(date?.time))"
    }

    /// `Sabtu, 21 November 2026 pukul 02.10 WITA`; what is no instant as it came.
    static func moment(_ text: String?) -> String? {
        guard let text = PaperPhrases.known(text) else { return nil }
        guard let date = PaperDate(text) else { return text }
        return "\(date.weekday), \(date.day)" + (date.time.isEmpty ? "" : " pukul \(date.time)")
    }

    /// `21 November 2026`; what is no date as it came.
    static func day(_ text: String?) -> String? {
        guard let text = PaperPhrases.known(text) else { return nil }
        return PaperDate(text)?.day ?? text
    }

    /// `05-06-2013`, for a narrow cell.
    static func short(_ text: String?) -> String? {
        guard let text = PaperPhrases.known(text) else { return nil }
        guard let moment = Moment(text) else { return text }
        return "\(twoDigits(moment.day))-\(twoDigits(moment.month))-\(moment.year)"
    }

    /// The three zones of Indonesia have names; another offset is written out.
    private static func zone(_ text: String) -> String {
        if text.hasSuffix("Z") || text.hasSuffix("z") { return "UTC" }
        let offset = String(text.suffix(6))
        guard text.utf8.count > 16, let sign = offset.first, sign == "+" || sign == "-" else { return "" }
        switch offset {
        case "+07:00": return "WIB"
        case "+08:00": return "WITA"
        case "+09:00": return "WIT"
        default: return "UTC" + offset
        }
    }

    /// Sakamoto's rule of the Gregorian calendar; 0 is Sunday.
    private static func weekday(_ moment: Moment) -> Int {
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = moment.month < 3 ? moment.year - 1 : moment.year
        let sum = year + year / 4 - year / 100 + year / 400 + shifts[moment.month - 1] + moment.day
        return (sum % 7 + 7) % 7
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
