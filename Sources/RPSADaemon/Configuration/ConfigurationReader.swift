import RPSACore

/// Walks a parsed file and gathers every problem, so that none is found only after the last was mended.
struct ConfigurationReader {
    private(set) var problems: [ConfigurationError.Problem] = []
    private let file: String

    init(file: String) {
        self.file = file
    }

    mutating func configuration(of document: TOMLNode, hasZone: (String) -> Bool) -> Configuration {
        var configuration = Configuration()
        for entry in document.table ?? [] {
            switch TopKey(rawValue: entry.key) {
            case .site: configuration.site = text(entry, .site) ?? configuration.site
            case .timezone: configuration.timezone = zone(entry, hasZone) ?? configuration.timezone
            case .language: configuration.language = language(entry) ?? configuration.language
            case .placement: readPlacement(entry, into: &configuration.placementTypes)
            case .agency: readAgencies(entry, into: &configuration.agencies)
            case .calendar: configuration.calendar = calendar(entry)
            case .categories: readCategories(entry, into: &configuration.categories)
            case .health: readHealth(entry, into: &configuration.healthWords)
            case .origin: readOrigin(entry, into: &configuration.outOfTown)
            case .planning: readPlanning(entry, into: &configuration.planning)
            case .papers: readPapers(entry, into: &configuration.papers)
            case .alert: readAlerts(entry, into: &configuration.ladders)
            case .rollCall: readRollCall(entry, into: &configuration)
            case .disk: readDisk(entry, into: &configuration)
            case .check: readCheck(entry, into: &configuration)
            case .countersign: readCountersign(entry, into: &configuration)
            case nil: refuseUnknown(entry, in: "", known: TopKey.allCases.map(\.rawValue))
            }
        }
        return configuration
    }

    private enum TopKey: String, CaseIterable {
        case site, timezone, language, placement, agency, calendar, categories, health, origin, planning, papers
        case rollCall = "roll-call"
        case alert, disk, check, countersign
    }

    private mutating func zone(_ entry: TOMLEntry, _ hasZone: (String) -> Bool) -> String? {
        guard let name = text(entry, .timezone) else { return nil }
        guard hasZone(name) else {
            return refuse(entry.node, entry.key, "a time zone that this machine knows, such as \"Asia/Makassar\"")
        }
        return name
    }

    private mutating func language(_ entry: TOMLEntry) -> Language? {
        let accepted = #""id" or "en""#
        guard let text = entry.node.text else { return refuse(entry.node, entry.key, accepted) }
        return Language(rawValue: text) ?? refuse(entry.node, entry.key, accepted)
    }
}

// MARK: - Refusals

extension ConfigurationReader {
    /// Reports that the value is not what is accepted; nil, so that the caller can give it back.
    mutating func refuse<Value>(_ node: TOMLNode, _ key: String, _ accepted: String) -> Value? {
        report(node.line, key, "\(key) must be \(accepted)")
        return nil
    }

    mutating func refuseUnknown(_ entry: TOMLEntry, in table: String, known: [String]) {
        let key = table.isEmpty ? entry.key : "\(table).\(entry.key)"
        let shown = String(entry.key.prefix(64)).debugDescription
        let place = table.isEmpty ? "" : " in [\(table)]"
        let advice =
            NearestKey.of(entry.key, among: known).map { "did you mean \"\($0)\"?" }
            ?? "known keys: \(known.joined(separator: ", "))"
        report(entry.line, key, "unknown key \(shown)\(place); \(advice)")
    }

    mutating func report(_ line: Int, _ key: String, _ reason: String) {
        problems.append(ConfigurationError.Problem(file: file, line: line, key: key, reason: reason))
    }

    /// The entries of a table, or none with the problem reported.
    mutating func entries(_ entry: TOMLEntry, of key: String) -> [TOMLEntry] {
        entry.node.table ?? refuse(entry.node, key, "a table, [\(key)]") ?? []
    }

    /// The tables of a table, each under the code of what it describes; a key that is no code is reported.
    mutating func codedEntries(_ entry: TOMLEntry, of key: String, each noun: String) -> [TOMLEntry] {
        entries(entry, of: key).filter { table in
            guard TextForm.lowerCode.accepts(table.key) else {
                let shown = String(table.key.prefix(64)).debugDescription
                report(table.line, key, "the code \(shown) of \(noun) must be \(TextForm.lowerCode.accepted)")
                return false
            }
            return true
        }
    }

    /// The text of an entry if it has the form.
    mutating func text(_ entry: TOMLEntry, key: String? = nil, _ form: TextForm) -> String? {
        let key = key ?? entry.key
        guard let text = entry.node.text, form.accepts(text) else { return refuse(entry.node, key, form.accepted) }
        return text
    }

    /// The texts of a list that have the form; the others are reported, each at its line.
    mutating func texts(_ node: TOMLNode, key: String, _ form: TextForm) -> [TOMLText] {
        guard let nodes = node.list else { return refuse(node, key, "a list, each \(form.accepted)") ?? [] }
        return nodes.compactMap { element in
            guard let text = element.text, form.accepts(text) else {
                return refuse(element, key, "a list, each \(form.accepted)")
            }
            return TOMLText(text: text, node: element)
        }
    }
}

/// A text and where it stands.
struct TOMLText {
    let text: String
    let node: TOMLNode
}
