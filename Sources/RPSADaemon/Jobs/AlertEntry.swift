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
        case .extensionPending: "3e103cf514594b59bcfe16866a10444e"
        case .assessmentDue: "09b358aea4dc479f983bdb99af2520ac"
        case .planDue: "eea186c0603942b799d971af46890510"
        case .reviewDue: "ba4dd506519f433b9d7fa7f42a25a0c0"
        case .absenceOverdue: "8c6f600211154445aa029c9700290c35"
        case .childMissing: "6d1d9880cb754a01bf45adf2e8b813c5"
        case .rollCallMissed: "c1851a837a09434e8d853bfbeb522bcc"
        case .censusMismatch: "3635d2701ee44bc1a4f72cd703398562"
        case .raidOpen: "92d05dd18262416b9b6532c252b1d96e"
        case .clockJump: "ef0b9ca549e648d394c00c13b710031f"
        case .diskLow: "341dbec7ae494944a6166d75d347914d"
        case .auditBroken: "1a2d6ad7042f4f0b8a466b0c6515beef"
        case .agingOut: "0e8c54b946484caab3760edb100126b5"
        case .countersignDue: "fbc84bc356684807a9b4f4c58ed3424b"
        case .holidaysMissing: "fb2013a5a38a4549a6bce93ae8994a1b"
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
        let words = AlertWords(alert: number, stay: stay ?? "-", subject: step.subject ?? "-")
        // A field that is missing would stand as its bare name in the catalog's text.
        fields = [
            ("MESSAGE", words.message(kind, isCleared: isCleared, in: configuration.language)),
            ("MESSAGE_ID", isCleared ? Self.clearedMessageID : Self.messageID(kind)),
            ("PRIORITY", isCleared ? "6" : String(AlertPriority(rung: step.rung, of: kind).rawValue)),
            ("SYSLOG_IDENTIFIER", "rpsad"),
            ("RPSA_ALERT", number),
            ("RPSA_KIND", step.kind),
            ("RPSA_RUNG", String(isCleared ? Self.clearedRung : step.rung)),
            ("RPSA_STAY", stay ?? "-"),
            ("RPSA_CHILD", step.child.map { RegisterNumber(.child, key: $0).description } ?? "-"),
            ("RPSA_BED", step.bed ?? "-"),
            ("RPSA_SUBJECT", step.subject ?? "-"),
            ("RPSA_RAID", kind == .raidOpen ? step.subject ?? "-" : "-"),
            ("RPSA_DUE", dueAt.map(zone.write) ?? "-"),
            ("RPSA_OVERDUE_HOURS", StayOverdue.hours(past: dueAt, at: now).map(String.init) ?? "-"),
            ("RPSA_SITE", configuration.site),
        ]
    }
}
