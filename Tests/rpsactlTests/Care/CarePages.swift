import RPSAProtocol

@testable import rpsactl

/// Replies of an invented house about what needs a person.
enum CarePages {
    static func alert(
        _ number: Int, _ kind: String, priority: String = "warning", cleared: Bool = false, acknowledged: Bool = false
    ) -> AlertLine {
        var alert = AlertLine()
        alert.alert = "N-2026-\(String(10000 + number).dropFirst())"
        alert.kind = kind
        alert.rung = 2
        alert.priority = priority
        alert.stay = "S-2026-0042"
        alert.child = "A-2026-0042"
        alert.bed = "PA1-3"
        alert.raisedAt = Pages.time
        alert.clearedAt = cleared ? Pages.time : nil
        alert.acknowledged = acknowledged
        alert.acknowledgedAt = acknowledged ? Pages.time : nil
        alert.acknowledgedBy = acknowledged ? "sari" : nil
        return alert
    }

    static func waiting(_ kind: String, _ subject: String, code: String? = nil, mine: Bool = true) -> TodoItem {
        var item = TodoItem()
        item.kind = kind
        item.subject = subject
        item.code = code
        item.stay = "S-2026-0042"
        item.child = "A-2026-0042"
        item.initials = "NR"
        item.since = Pages.time
        item.mine = mine
        return item
    }

    static func item(_ number: Int, signed: Bool = false) -> CountersignItem {
        var item = CountersignItem()
        item.item = "K-2026-000\(number)"
        item.kind = "override"
        item.code = "KEEP_APART"
        item.stay = "S-2026-0042"
        item.child = "A-2026-0042"
        item.initials = "NR"
        item.bed = "PA1-3"
        item.at = Pages.time
        item.actor = "sari"
        item.dueAt = "2026-11-23T17:00:00.000+08:00"
        item.countersignedAt = signed ? "2026-11-21T09:00:00.000+08:00" : nil
        item.countersignedBy = signed ? "budi" : nil
        return item
    }

    static func entry(_ number: Int, _ text: String, void: Bool = false) -> DiaryEntry {
        var entry = DiaryEntry()
        entry.entry = number
        entry.child = "A-2026-0042"
        entry.stay = "S-2026-0042"
        entry.kind = "health"
        entry.text = text
        entry.at = Pages.time
        entry.recordedAt = Pages.time
        entry.actor = "sari"
        entry.void = void
        return entry
    }

    private static func line(_ kind: String, code: String? = nil) -> HandoverLine {
        var line = HandoverLine()
        line.kind = kind
        line.stay = "S-2026-0042"
        line.child = "A-2026-0042"
        line.initials = "NR"
        line.bed = "PA1-3"
        line.at = Pages.time
        line.code = code
        return line
    }

    private static func watch(_ kind: String, code: String? = nil) -> HandoverWatch {
        var line = HandoverWatch()
        line.kind = kind
        line.stay = "S-2026-0042"
        line.child = "A-2026-0042"
        line.initials = "NR"
        line.bed = "PA1-3"
        line.code = code
        line.dueAt = Pages.time
        return line
    }

    static var handover: GetHandover.Reply {
        var reply = GetHandover.Reply()
        reply.site = "RPSA Contoh"
        reply.since = "2026-11-20T20:00:00.000+08:00"
        reply.until = "2026-11-21T08:00:00.000+08:00"
        reply.opening = 18
        reply.arrivals = 3
        reply.exits = 1
        reply.closing = 20
        reply.onLeave = 1
        reply.missing = 1
        reply.countersigns = 2
        reply.lines =
            [line("arrived", code: "raid"), line("exited", code: "referred-hospital"), line("moved", code: "PB1-1")]
            + ShiftKind.allCases.dropFirst(3).map { line($0.rawValue, code: "KEEP_APART") } + [line("other-thing")]
        var alert = HandoverAlert()
        alert.alert = "N-2026-0042"
        alert.kind = "extensionPending"
        alert.priority = "warning"
        alert.stay = "S-2026-0042"
        alert.raisedAt = Pages.time
        reply.alerts = [alert]
        var gap = HandoverGap()
        gap.stay = "S-2026-0042"
        gap.child = "A-2026-0042"
        gap.initials = "NR"
        gap.missing = ["NAME", "ORIGIN"]
        reply.incomplete = [gap]
        reply.watch = WatchKind.allCases.reversed().map { watch($0.rawValue) } + [watch("other-thing", code: "X")]
        return reply
    }
}
