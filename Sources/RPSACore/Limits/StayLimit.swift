/// How long a stay may last, as the configuration writes it: `72h`, `3d`, `6wd`, `6mo`.
package struct StayLimit: Hashable, Sendable {
    private let amount: Int
    private let unit: Unit

    private enum Unit: String, CaseIterable {
        case hours = "h"
        case days = "d"
        case workingDays = "wd"
        case months = "mo"

        /// Eighteen years of months; of the others, four digits.
        var amountMax: Int { self == .months ? 216 : 9_999 }
    }

    package init(_ text: String) throws(StayLimitError) {
        let typed = text.spaceFolded.lowercased()
        guard !typed.isEmpty else { throw .empty }
        let digits = typed.prefix { $0.isASCII && $0.isNumber }
        let suffix = typed.dropFirst(digits.count).drop { $0 == " " }
        guard !digits.isEmpty, let unit = Unit(rawValue: String(suffix)) else { throw .unreadable }
        guard let amount = Int(digits), (1...unit.amountMax).contains(amount) else { throw .amountOutOfRange }
        self.amount = amount
        self.unit = unit
    }

    /// A limit in exact hours.
    package init(hours: Int) {
        self.init(hours, .hours)
    }

    /// A limit in working days.
    package init(workingDays: Int) {
        self.init(workingDays, .workingDays)
    }

    private init(_ amount: Int, _ unit: Unit) {
        precondition((1...unit.amountMax).contains(amount), "a limit has an amount within its unit's bounds")
        self.amount = amount
        self.unit = unit
    }

    /// A limit in calendar days.
    package init(days: Int) {
        precondition((1...Unit.days.amountMax).contains(days), "a limit has 1 to 9,999 days")
        amount = days
        unit = .days
    }

    /// A limit in months.
    package init(months: Int) {
        precondition((1...Unit.months.amountMax).contains(months), "a limit has 1 to 216 months")
        amount = months
        unit = .months
    }

    /// The shortest form that reads back as the same limit.
    package var text: String { "\(amount)\(unit.rawValue)" }

    /// The amount in hours where no calendar is at hand: a working day counts as a day, a month as 30 days.
    var hours: Int {
        switch unit {
        case .hours: amount
        case .days, .workingDays: amount * 24
        case .months: amount * 30 * 24
        }
    }

    /// Whether working days are counted, so that the due date rests on a list of holidays.
    package var countsWorkingDays: Bool { unit == .workingDays }

    /// The instant from which the stay is overdue; `arrival` is when the child came in.
    ///
    /// Hours are exact. Days end at 00:00 after the last local day following arrival, working days likewise;
    /// months end at 00:00 of the same day of the month, or of the month's last day where it is shorter.
    package func due(from arrival: Instant, zone: Zone, calendar: WorkingCalendar) -> Instant {
        let arrivalDay = zone.date(of: arrival)
        switch unit {
        case .hours:
            return arrival.adding(hours: amount)
        case .days:
            return zone.startOfDay(arrivalDay.adding(days: amount + 1))
        case .workingDays:
            let lastDay = calendar.day(arrivalDay, addingWorkingDays: amount)
            return zone.startOfDay(lastDay.adding(days: 1))
        case .months:
            return zone.startOfDay(arrivalDay.adding(months: amount))
        }
    }
}

extension StayLimit {
    /// The time so much later, at the same hour of its day: what extends a due time.
    package func after(_ time: Instant, zone: Zone, calendar: WorkingCalendar) -> Instant {
        shift(time, by: 1, zone: zone, calendar: calendar)
    }

    /// The time so much earlier, at the same hour of its day: when people are warned.
    package func before(_ time: Instant, zone: Zone, calendar: WorkingCalendar) -> Instant {
        shift(time, by: -1, zone: zone, calendar: calendar)
    }

    private func shift(_ time: Instant, by sign: Int, zone: Zone, calendar: WorkingCalendar) -> Instant {
        let (day, ofDay) = zone.clock(at: time)
        let target: CivilDate
        switch unit {
        case .hours: return time.adding(hours: sign * amount)
        case .days: target = day.adding(days: sign * amount)
        case .workingDays: target = calendar.day(day, addingWorkingDays: sign * amount)
        case .months: target = day.adding(months: sign * amount)
        }
        return zone.instant(target, milliseconds: ofDay)
    }
}

/// Why a text is no stay limit.
package enum StayLimitError: String, Error, Hashable, Sendable, CaseIterable {
    case empty
    /// Not a number followed by `h`, `d`, `wd` or `mo`.
    case unreadable
    /// Zero, more than 9,999, or more than 216 months.
    case amountOutOfRange
}
