import RPSACore

/// `[placement.CODE]`: the kinds of placement, their limits and what is due.
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
        let path = "placement.\(table.key)"
        var type = shipped ?? PlacementType(code: table.key)
        let entries = entries(table, of: path)
        for entry in entries {
            guard let key = PlacementKey(rawValue: entry.key) else {
                refuseUnknown(entry, in: path, known: PlacementKey.allCases.map(\.rawValue))
                continue
            }
            read(entry, key, path: "\(path).\(entry.key)", into: &type)
        }
        // Nothing is not the same as no limit.
        if shipped == nil, table.node.table != nil, entries[PlacementKey.limit.rawValue] == nil {
            report(table.line, "\(path).limit", "\(path) has no limit; it must be \(Duration.orNone.accepted)")
        }
        return type
    }

    private mutating func read(_ entry: TOMLEntry, _ key: PlacementKey, path: String, into type: inout PlacementType) {
        switch key {
        case .limit: type.limit = stayLimit(entry, key: path)
        case .warn: type.warn = warnings(entry, key: path) ?? type.warn
        case .escalate: type.escalate = duration(entry, key: path) ?? type.escalate
        case .maxExtensions: readExtensionsMax(entry, key: path, into: &type.extensionsMax)
        case .extensionBy: type.extensionBy = text(entry, key: path, .groupOrNone) ?? type.extensionBy
        case .assessment: type.assessment = stayLimit(entry, key: path)
        case .plan: type.plan = stayLimit(entry, key: path)
        case .review: type.review = stayLimit(entry, key: path)
        case .legalBasis: type.legalBasis = text(entry, key: path, .legalBasis) ?? type.legalBasis
        }
    }

    private enum PlacementKey: String, CaseIterable {
        case limit, warn, escalate
        case maxExtensions = "max-extensions"
        case extensionBy = "extension-by"
        case assessment, plan, review
        case legalBasis = "legal-basis"
    }

    private static let warningCountMax = 10

    /// The longest before the limit first, each once.
    private mutating func warnings(_ entry: TOMLEntry, key: String) -> [StayLimit]? {
        let accepted = "a list of at most \(Self.warningCountMax), each \(Duration.some.accepted)"
        guard let nodes = entry.node.list, nodes.count <= Self.warningCountMax else {
            return refuse(entry.node, key, accepted)
        }
        let warnings = nodes.compactMap { node in
            // All reasons lead to the same advice.
            node.text.flatMap { try? StayLimit($0) } ?? refuse(node, key, accepted)
        }
        return Set(warnings).sorted { ($1.length, $0.text) < ($0.length, $1.text) }
    }

    private mutating func readExtensionsMax(_ entry: TOMLEntry, key: String, into max: inout Int?) {
        if entry.node.text == "any" {
            max = nil
        } else if let number = entry.node.number, (0...99).contains(number) {
            max = number
        } else {
            report(entry.line, key, "\(key) must be a whole number from 0 to 99, or \"any\"")
        }
    }
}

// MARK: - Durations

extension ConfigurationReader {
    enum Duration {
        case some, orNone

        var accepted: String {
            let none = self == .orNone ? #", or "" for none"# : ""
            return #"a text such as "72h", "3d", "6wd" (working days) or "6mo"\#(none); 1 to 9999, months to 216"#
        }
    }

    /// A limit; nil where the text is empty, and where it is refused.
    mutating func stayLimit(_ entry: TOMLEntry, key: String) -> StayLimit? {
        if entry.node.text == "" { return nil }
        return duration(entry, key: key, .orNone)
    }

    mutating func duration(_ entry: TOMLEntry, key: String, _ form: Duration = .some) -> StayLimit? {
        // All reasons lead to the same advice.
        entry.node.text.flatMap { try? StayLimit($0) } ?? refuse(entry.node, key, form.accepted)
    }
}

extension TextForm {
    /// The name of a Unix group, as the programs that make groups allow it.
    static let group = TextForm(
        accepted: "the name of a group: 1 to 32 of A-Z, a-z, 0-9, _ and -, not beginning with -"
    ) {
        isGroup($0)
    }
    static let groupOrNone = TextForm(accepted: "\(group.accepted); or \"\" for everyone") {
        $0.isEmpty || isGroup($0)
    }

    private static func isGroup(_ name: String) -> Bool {
        (1...32).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: "-")
            && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || isLetterOrDigit($0) }
    }
}
