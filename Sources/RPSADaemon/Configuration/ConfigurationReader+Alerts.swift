import RPSACore

/// `[alert.KIND]`: how the alerts of a kind climb.
extension ConfigurationReader {
    mutating func readAlerts(_ entry: TOMLEntry, into ladders: inout [AlertKind: AlertLadder]) {
        for table in entries(entry, of: "alert") {
            guard let kind = AlertKind(rawValue: table.key) else {
                refuseUnknown(table, in: "alert", known: AlertKind.allCases.map(\.rawValue))
                continue
            }
            guard let setting = kind.settingOfThePlacement else {
                readLadder(table, of: kind, into: &ladders)
                continue
            }
            report(
                table.line, "alert.\(kind.rawValue)",
                "alert.\(kind.rawValue) is not set here; it climbs by \"\(setting)\" of its [placement.CODE]")
        }
    }

    private mutating func readLadder(
        _ table: TOMLEntry, of kind: AlertKind, into ladders: inout [AlertKind: AlertLadder]
    ) {
        let path = "alert.\(kind.rawValue)"
        guard var ladder = ladders[kind] else { preconditionFailure("every kind of alert has a ladder") }
        let known = LadderKey.allCases.filter { $0 != .lead || kind.hasLead }
        for entry in entries(table, of: path) {
            switch known.first(where: { $0.rawValue == entry.key }) {
            case .lead: ladder.lead = stayLimit(entry, key: "\(path).lead")
            case .again: ladder.again = duration(entry, key: "\(path).again") ?? ladder.again
            case nil: refuseUnknown(entry, in: path, known: known.map(\.rawValue))
            }
        }
        ladders[kind] = ladder
    }

    private enum LadderKey: String, CaseIterable {
        case lead, again
    }
}

extension AlertKind {
    /// Whether people are told before the time that it is about.
    fileprivate var hasLead: Bool {
        [.assessmentDue, .planDue, .reviewDue].contains(self)
    }

    /// The key of a placement type by which it climbs, where it does not climb by a ladder of its kind.
    fileprivate var settingOfThePlacement: String? {
        switch self {
        case .stayDue: "warn"
        case .stayOverdue: "escalate"
        default: nil
        }
    }
}
