import RPSACore

/// `[countersign]`: who sees by day what was done at night.
extension ConfigurationReader {
    mutating func readCountersign(_ entry: TOMLEntry, into configuration: inout Configuration) {
        for entry in entries(entry, of: "countersign") {
            let key = "countersign.\(entry.key)"
            switch CountersignKey(rawValue: entry.key) {
            case .by: configuration.countersignBy = text(entry, key: key, .groupOrNone) ?? configuration.countersignBy
            case .within: configuration.countersignWithin = duration(entry, key: key) ?? configuration.countersignWithin
            case nil: refuseUnknown(entry, in: "countersign", known: CountersignKey.allCases.map(\.rawValue))
            }
        }
    }

    private enum CountersignKey: String, CaseIterable {
        case by, within
    }
}
