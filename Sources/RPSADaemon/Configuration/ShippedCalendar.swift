import RPSACore

/// The holidays that ship: 2026 by the joint decree of three ministers (SKB 1497/2025, 2/2025, 5/2025).
enum ShippedCalendar {
    static let days = Set((holidays + jointLeave).compactMap { CivilDate("2026-" + $0) })

    private static let holidays = [
        "01-01", "01-16", "02-17", "03-19", "03-21", "03-22", "04-03", "04-05", "05-01", "05-14", "05-27", "05-31",
        "06-01", "06-16", "08-17", "08-25", "12-25",
    ]
    private static let jointLeave = ["02-16", "03-18", "03-20", "03-23", "03-24", "05-15", "05-28", "12-24"]
}
