import RPSAProtocol

/// One alert in words: what, on whom, since when, what to do, and the commands to type.
struct AlertText {
    var alert: AlertLine
    var words: any Words

    private static let stayCountMax = 5

    var isOver: Bool { alert.clearedAt != nil }

    var what: String {
        if alert.kind == AlertKind.agingOut.rawValue, alert.overdueHours != nil { return words.hasComeOfAge }
        return words.alert(SafeText.clean(alert.kind))
    }

    /// The rule of the stay's limit, where the alert is about that limit.
    var basis: String? {
        switch AlertKind(rawValue: alert.kind) {
        case .stayDue, .stayOverdue, .extensionPending: alert.legalBasis.map { words.rule($0) }
        default: nil
        }
    }

    /// `S-2026-0001  A-2026-0001  PA1-3`, or what else it is about.
    var whom: String {
        var parts = [alert.stay, alert.child, alert.bed].compactMap { $0 }
        if let subject { parts.append(subject) }
        parts += alert.stays.prefix(Self.stayCountMax)
        if alert.stays.count > Self.stayCountMax { parts.append("+\(alert.stays.count - Self.stayCountMax)") }
        return SafeText.clean(parts.joined(separator: "  "))
    }

    /// What else it is about: a night is said to be one.
    var subject: String? {
        guard alert.kind == AlertKind.rollCallMissed.rawValue else { return alert.subject }
        return alert.subject.map { words.nightOf(words.moment($0)) }
    }

    var times: String {
        var parts = ["\(words.since) \(words.moment(alert.raisedAt))"]
        // A missing child is not late: it has been gone since then.
        let isMissing = alert.kind == AlertKind.childMissing.rawValue
        if let dueAt = alert.dueAt.map(words.moment) {
            parts.append(isMissing ? words.missingSince(dueAt) : words.dueAt(dueAt))
        }
        if let hours = alert.overdueHours, !isMissing { parts.append(words.overdueFor(words.duration(hours: hours))) }
        if let clearedAt = alert.clearedAt { parts.append(words.clearedAt(words.moment(clearedAt))) }
        return parts.joined(separator: ", ")
    }

    var seen: String {
        guard alert.acknowledged, let at = alert.acknowledgedAt else {
            return alert.acknowledged ? "" : "!! " + words.notSeen
        }
        return words.seen(at: words.moment(at), by: SafeText.clean(alert.acknowledgedBy ?? ""))
    }

    var advice: [String] {
        let kind = AlertKind(rawValue: alert.kind)
        return [kind.map { words.act($0) } ?? words.showAlertAdvice] + AlertCommands.of(alert).map { "  " + $0 }
    }

    /// Its paragraph in the list; what the one before said alike is not said again.
    func lines(after before: AlertLine? = nil) -> [String] {
        let head = [alert.alert, words.priority(SafeText.clean(alert.priority)), what].filter { !$0.isEmpty }
        var facts = [[whom, seen].filter { !$0.isEmpty }.joined(separator: "  "), times]
        if let basis, before?.kind != alert.kind || before?.legalBasis != alert.legalBasis {
            facts.append(words.basis(SafeText.clean(basis)))
        }
        if !isOver { facts += before?.kind == alert.kind ? Array(advice.dropFirst()) : advice }
        return [head.joined(separator: "  ")] + facts.filter { !$0.isEmpty }.map { "  " + $0 }
    }
}

/// Which alert a person looks at first.
enum AlertOrder {
    /// The loudest first, a missing child before all; then as they were raised.
    static func urgentFirst(_ alerts: [AlertLine]) -> [AlertLine] {
        alerts.enumerated().sorted { key($0) < key($1) }.map(\.element)
    }

    private static func key(_ place: (offset: Int, element: AlertLine)) -> (Int, Int, Int) {
        let kinds = AlertKind.allCases
        let kind = AlertKind(rawValue: place.element.kind)
        let loudness = kind == .childMissing ? -1 : ["crit", "err"].firstIndex(of: place.element.priority) ?? 2
        return (loudness, kind.flatMap(kinds.firstIndex) ?? kinds.count, place.offset)
    }
}
