/// Something falls due by working days in a year whose holidays nobody entered: its date is a guess.
package enum HolidaysMissing: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.yearsWithoutHolidays.map {
            situation.alert(AlertSubject(kind: .holidaysMissing, key: String($0)), at: now)
        }
    }
}
