import RPSACore

/// One journal entry: a step of an alert, in register numbers only.
struct AlertEntry {
    let fields: [(key: String, value: String)]

    /// The 128-bit ids under which the message catalog explains each kind.
    static func messageID(_ kind: AlertKind) -> String {
        switch kind {
        case .stayDue: "7989c11363d94b0396747db75a699bc9"
        case .stayOverdue: "b0cd7b582827496bb68f210b0f8af075"
        case .overCapacity: "2472e86e62a948b1bee9d3dfa67121e9"
        }
    }

    static let clearedMessageID = "047945b05b664982bec85a8b11d88a05"

    /// The rung under which the end of an alert is sent.
    static let clearedRung = 0

    init(_ step: AlertRow, at now: Instant, _ zone: Zone, _ configuration: Configuration) {
        guard let kind = AlertKind(rawValue: step.kind) else { preconditionFailure("an alert of no known kind") }
        let isCleared = step.until != nil
        let dueAt = step.dueAt.map { Instant(milliseconds: $0) }
        let number = RegisterNumber(.alert, key: step.alert).description
        let stay = step.stay.map { RegisterNumber(.stay, key: $0).description }
        let words = AlertWords(language: configuration.language)
        // A field that is missing would stand as its bare name in the catalog's text.
        fields = [
            ("MESSAGE", words.message(kind, number: number, stay: stay, isCleared: isCleared)),
            ("MESSAGE_ID", isCleared ? Self.clearedMessageID : Self.messageID(kind)),
            ("PRIORITY", isCleared ? "6" : String(AlertPriority(rung: step.rung).rawValue)),
            ("SYSLOG_IDENTIFIER", "rpsad"),
            ("RPSA_ALERT", number),
            ("RPSA_KIND", step.kind),
            ("RPSA_RUNG", String(isCleared ? Self.clearedRung : step.rung)),
            ("RPSA_STAY", stay ?? "-"),
            ("RPSA_CHILD", step.child.map { RegisterNumber(.child, key: $0).description } ?? "-"),
            ("RPSA_BED", step.bed ?? "-"),
            ("RPSA_DUE", dueAt.map(zone.write) ?? "-"),
            ("RPSA_OVERDUE_HOURS", StayOverdue.hours(past: dueAt, at: now).map(String.init) ?? "-"),
            ("RPSA_SITE", configuration.site),
        ]
    }
}

/// The journal's own lines; the catalog explains them at length.
struct AlertWords {
    let language: Language

    func message(_ kind: AlertKind, number: String, stay: String?, isCleared: Bool) -> String {
        let subject = stay ?? "-"
        switch (language, kind) {
        case (.id, _) where isCleared: return "Peringatan \(number) selesai"
        case (.en, _) where isCleared: return "Alert \(number) is over"
        case (.id, .stayDue): return "Masa tinggal \(subject) mencapai batas dalam 24 jam (\(number))"
        case (.en, .stayDue): return "Stay \(subject) reaches its limit within 24 hours (\(number))"
        case (.id, .stayOverdue): return "Masa tinggal \(subject) melewati batas (\(number))"
        case (.en, .stayOverdue): return "Stay \(subject) is past its limit (\(number))"
        case (.id, .overCapacity): return "Rumah melebihi kapasitas, atau ada anak tanpa tempat tidur (\(number))"
        case (.en, .overCapacity): return "The house is over capacity, or a child has no bed (\(number))"
        }
    }
}
