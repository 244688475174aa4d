import RPSACore

/// `[agency.CODE]`: who brings children, takes them over or goes along with them.
extension ConfigurationReader {
    /// A shipped agency is changed key by key; another code adds an agency.
    mutating func readAgencies(_ entry: TOMLEntry, into agencies: inout [Agency]) {
        for table in codedEntries(entry, of: "agency", each: "an agency") {
            let place = agencies.firstIndex { $0.code == table.key }
            guard let agency = agency(table, shipped: place.map { agencies[$0] }) else { continue }
            if let place { agencies[place] = agency } else { agencies.append(agency) }
        }
    }

    private mutating func agency(_ table: TOMLEntry, shipped: Agency?) -> Agency? {
        let key = "agency.\(table.key)"
        var name = shipped?.name
        var source = shipped?.source
        let entries = entries(table, of: key)
        for entry in entries {
            switch AgencyKey(rawValue: entry.key) {
            case .name: name = text(entry, key: "\(key).name", .agencyName) ?? name
            case .source: source = text(entry, key: "\(key).source", .source).flatMap(Source.init) ?? source
            case nil: refuseUnknown(entry, in: key, known: AgencyKey.allCases.map(\.rawValue))
            }
        }
        if shipped == nil, table.node.table != nil {
            for missing in AgencyKey.allCases where entries[missing.rawValue] == nil {
                let words = "\(key) has no \(missing.rawValue); it must be \(missing.form.accepted)"
                report(table.line, "\(key).\(missing.rawValue)", words)
            }
        }
        guard let name, let source else { return nil }
        return Agency(code: table.key, name: name, source: source)
    }

    private enum AgencyKey: String, CaseIterable {
        case name, source

        var form: TextForm {
            switch self {
            case .name: .agencyName
            case .source: .source
            }
        }
    }
}

extension TextForm {
    fileprivate static let agencyName = line(lengthMax: 100)
    fileprivate static let source = TextForm(
        accepted: "one of " + Source.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    ) { Source(rawValue: $0) != nil }
}
