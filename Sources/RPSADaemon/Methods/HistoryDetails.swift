import GRDB
import RPSACore
import RPSAProtocol

/// What one event changed of one stay: each row before and after it.
struct HistoryDetails {
    private typealias Values = [String: RecordedValue]

    let db: Database
    let stay: Int64
    let zone: Zone
    /// The alerts that were raised for the stay.
    let alerts: Set<RecordedValue>

    init(of stay: Int64, _ db: Database, _ zone: Zone) throws {
        self.db = db
        self.stay = stay
        self.zone = zone
        let statement = try db.cachedStatement(sql: "SELECT DISTINCT alert FROM alert WHERE stay = ?")
        alerts = Set(try Int64.fetchAll(statement, arguments: [stay]).map(RecordedValue.number))
    }

    func all(of event: Event) throws -> [HistoryDetail] {
        var (gone, fresh): ([String: [Int64: Values]], [String: [Int64: Values]]) = ([:], [:])
        for change in try RecordedChange.all(of: event, stay: stay, db) {
            guard let table = change.table, let key = change.key else { continue }
            let values = try change.values(db)
            guard isOfStay(values, table) else { continue }
            if change.isAppended {
                fresh[table.name, default: [:]][key] = values
            } else if fresh[table.name]?.removeValue(forKey: key) == nil {
                // A row that was appended by the same event never stood on record.
                gone[table.name, default: [:]][key] = values
            }
        }
        let rows = StayEvents.tables.flatMap { table in
            pairs(table, Self.ordered(gone[table.name]), Self.ordered(fresh[table.name]))
                .map { details(table, $0, $1) }
        }.filter { !$0.isEmpty }
        return rows.enumerated().flatMap { row, details in
            details.map { detail in
                var detail = detail
                detail.row = row
                return detail
            }
        }
    }

    private func isOfStay(_ values: Values, _ table: Table) -> Bool {
        if table.name == Table.alertSeen.name { return values["alert"].map(alerts.contains) ?? false }
        return values["stay"] == .number(stay)
    }

    private static func ordered(_ rows: [Int64: Values]?) -> [Values] {
        (rows ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }

    /// Rows that took the place of others: first those that agree most.
    private func pairs(_ table: Table, _ gone: [Values], _ fresh: [Values]) -> [(Values?, Values?)] {
        var olds = gone.map(Optional.some)
        var pairs: [Int: Values] = [:]
        for columns in Self.agreeing(table) {
            for (place, new) in fresh.enumerated() where pairs[place] == nil {
                let match = olds.firstIndex { old in
                    guard let old else { return false }
                    return columns.allSatisfy { old[$0] == new[$0] }
                }
                guard let match, let old = olds[match] else { continue }
                pairs[place] = old
                olds[match] = nil
            }
        }
        let left = olds.compactMap(\.self).map { (Optional.some($0), Values?.none) }
        return left + fresh.enumerated().map { (pairs[$0.offset], $0.element) }
    }

    /// By which columns a row is known again, the surest first.
    private static func agreeing(_ table: Table) -> [[String]] {
        switch table.name {
        case "stay": [[]]
        case "placement": [["since"], ["bed"], []]
        case "need": [["kind", "code", "since"], ["kind", "code"]]
        case "absence": [["since"], []]
        case "task": [["task", "occurredAt"], ["task"]]
        case "alert": [["alert"]]
        case "extension": [["extension"]]
        case "rollCallMark": [["rollCall"]]
        case "diary": [["entry"]]
        case "countersign": [["item"]]
        case "identity": [["kind"]]
        case "raidRow": [["raid", "place"]]
        default: []
        }
    }

    /// By which columns a person knows a row: they are told with every change of it.
    private static func names(_ table: Table) -> Set<String> {
        switch table.name {
        case "need": ["kind", "code"]
        case "absence": ["reason", "since"]
        case "task": ["task", "occurredAt"]
        case "alert": ["alert", "kind", "rung"]
        case "extension": ["extension", "status"]
        case "diary": ["entry", "kind"]
        case "countersign": ["item", "kind", "code"]
        default: []
        }
    }

    private func details(_ table: Table, _ old: Values?, _ new: Values?) -> [HistoryDetail] {
        if table.name == Table.identity.name { return [text(old, new)] }
        let names = Self.names(table)
        let columns = table.openColumns.filter { $0 != "id" && ($0 != "stay" || table.name == Table.stay.name) }
        let isChanged = columns.contains { old?[$0] ?? .null != new?[$0] ?? .null }
        guard isChanged else { return [] }
        return columns.compactMap { column in
            let (was, now) = (old?[column] ?? .null, new?[column] ?? .null)
            guard was != now || names.contains(column) && now != .null else { return nil }
            var detail = HistoryDetail()
            (detail.what, detail.key) = (table.name, column)
            detail.was = HistoryValue.text(was, of: column, zone)
            detail.now = HistoryValue.text(now, of: column, zone)
            return detail
        }
    }

    /// That something was said, and of what kind; what it was stays where texts about people belong.
    private func text(_ old: Values?, _ new: Values?) -> HistoryDetail {
        var detail = HistoryDetail()
        detail.what = Table.identity.name
        if case .text(let kind) = (new ?? old)?["kind"] { detail.key = kind }
        detail.was = old.map { _ in HistoryValue.said }
        detail.now = new.map { _ in HistoryValue.said }
        return detail
    }
}

/// A value of the record as a person reads it.
enum HistoryValue {
    /// Stands for a text about people.
    static let said = "text"

    static func text(_ value: RecordedValue, of column: String, _ zone: Zone) -> String? {
        switch value {
        case .null: nil
        case .text(let text): column == "categories" ? JSONText.strings(text).joined(separator: ", ") : text
        case .number(let number): text(number, of: column, zone)
        }
    }

    private static func text(_ number: Int64, of column: String, _ zone: Zone) -> String {
        switch column {
        case "since", "until", "occurredAt", "expectedAt": zone.write(Instant(milliseconds: number))
        case let name where name.hasSuffix("ueAt"): zone.write(Instant(milliseconds: number))
        case "stay": RegisterNumber(.stay, key: number).description
        case "child": RegisterNumber(.child, key: number).description
        case "raid": RegisterNumber(.raid, key: number).description
        case "alert": RegisterNumber(.alert, key: number).description
        case "extension": RegisterNumber(.extension, key: number).description
        case "item": RegisterNumber(.countersign, key: number).description
        case "reason", "note", "letter", "signatory", "refusal", "text", "person", "sentTo": said
        default: String(number)
        }
    }
}
