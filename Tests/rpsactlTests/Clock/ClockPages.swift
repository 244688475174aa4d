import RPSAProtocol

@testable import rpsactl

/// Fixed replies about the clock of a stay, for the tests of pages.
enum ClockPages {
    static let due = "2026-11-24T00:00:00.000+08:00"
    static let later = "2026-12-01T00:00:00.000+08:00"

    static func `extension`(_ status: ExtensionStatus, override: Bool = false) -> ExtensionLine {
        var line = ExtensionLine()
        line.extension = "X-2026-0007"
        line.stay = "S-2026-0042"
        line.child = "A-2026-0042"
        line.initials = "S"
        line.status = status.rawValue
        line.reason = ExtensionReason.familyNotFound.rawValue
        line.oldDueAt = due
        line.newDueAt = later
        line.override = override
        line.proposedAt = Pages.time
        line.proposer = "budi"
        return line
    }

    static func absence(_ reason: AbsenceReason, expected: String? = due, until: String? = nil) -> AbsenceLine {
        var line = AbsenceLine()
        line.stay = "S-2026-0042"
        line.child = "A-2026-0042"
        line.initials = "S"
        line.bed = "PA1-1"
        line.reason = reason.rawValue
        line.since = Pages.time
        line.expectedAt = reason == .missing ? nil : expected
        line.until = until
        return line
    }

    static func stay(
        _ number: Int, absence: AbsenceReason? = nil, policyLimit: String? = nil
    ) -> ListStays.Line {
        ListStays.Line(
            stay: "S-2026-00\(number)", child: "A-2026-00\(number)", initials: "SW", sex: "female", age: 13,
            room: "PA1",
            bed: "PA1-1", arrivedAt: Pages.time, exitedAt: nil, dueAt: due, overdueHours: nil,
            placementType: "violence",
            absence: absence?.rawValue, backAt: absence == .missing || absence == nil ? nil : due,
            policyLimit: policyLimit, policyDueAt: policyLimit == nil ? nil : later)
    }

    static func terminal(_ language: Language) -> Screen {
        var screen = Pages.screen(language)
        screen.isTerminal = true
        return screen
    }

    static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
