import RPSACore

/// `[placement.CODE]`: the kinds of placement and their limits.
extension ConfigurationReader {
    /// A shipped type is changed key by key; another code adds a type.
    mutating func readPlacement(_ entry: TOMLEntry, into types: inout [PlacementType]) {
        for table in codedEntries(entry, of: "placement", each: "a placement") {
            let place = types.firstIndex { $0.code == table.key }
            let type = placementType(table, shipped: place.map { types[$0] })
            if let place { types[place] = type } else { types.append(type) }
        }
    }

    private mutating func placementType(_ table: TOMLEntry, shipped: PlacementType?) -> PlacementType {
        let key = "placement.\(table.key)"
        var limit = shipped?.limit
        var review = shipped?.review
        var legalBasis = shipped?.legalBasis ?? PlacementType.agencyPolicy
        let entries = entries(table, of: key)
        for entry in entries {
            switch PlacementKey(rawValue: entry.key) {
            case .limit: limit = stayLimit(entry, key: "\(key).limit")
            case .review: review = stayLimit(entry, key: "\(key).review")
            case .legalBasis: legalBasis = text(entry, key: "\(key).legal-basis", .legalBasis) ?? legalBasis
            case nil: refuseUnknown(entry, in: key, known: PlacementKey.allCases.map(\.rawValue))
            }
        }
        // Nothing is not the same as no limit.
        if shipped == nil, table.node.table != nil, entries[PlacementKey.limit.rawValue] == nil {
            report(table.line, "\(key).limit", "\(key) has no limit; it must be \(Self.acceptedLimit)")
        }
        return PlacementType(code: table.key, limit: limit, review: review, legalBasis: legalBasis)
    }

    private enum PlacementKey: String, CaseIterable {
        case limit, review
        case legalBasis = "legal-basis"
    }

    private mutating func stayLimit(_ entry: TOMLEntry, key: String) -> StayLimit? {
        guard let text = entry.node.text else { return refuse(entry.node, key, Self.acceptedLimit) }
        guard !text.isEmpty else { return nil }
        // All reasons lead to the same advice.
        return (try? StayLimit(text)) ?? refuse(entry.node, key, Self.acceptedLimit)
    }

    private static let acceptedLimit =
        #"a text such as "72h", "3d", "6wd" (working days) or "6mo", or "" for none; 1 to 9999, months to 216"#
}
