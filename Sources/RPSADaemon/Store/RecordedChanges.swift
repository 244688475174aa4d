import Foundation
import GRDB

/// What stands in a column, as an event carries it.
enum RecordedValue: Decodable, Hashable {
    case null
    case number(Int64)
    case text(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let number = try? container.decode(Int64.self) {  // What is no number is a text.
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    init(_ value: DatabaseValue) {
        switch value.storage {
        case .int64(let number): self = .number(number)
        case .string(let text): self = .text(text)
        default: self = .null
        }
    }
}

/// One row that an event appended or superseded.
struct RecordedChange: Decodable {
    private var append: String?
    private var supersede: String?
    private var id: Int64?
    private var row: [String: RecordedValue]?

    /// The changes of an event that may be of a stay: all but the rows that it appended for other stays.
    static func all(of event: Event, stay: Int64, _ db: Database) throws -> [RecordedChange] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT value FROM json_each(?1) WHERE ifnull(json_extract(value, '$.row.stay'), ?2) = ?2
                """)
        let changes = try String.fetchAll(statement, arguments: [event.changes, stay])
        return try JSONDecoder().decode([RecordedChange].self, from: Data("[\(changes.joined(separator: ","))]".utf8))
    }

    var isAppended: Bool { append != nil }

    var table: Table? {
        let name = append ?? supersede
        return StayEvents.tables.first { $0.name == name }
    }

    var key: Int64? {
        if case .number(let id) = row?["id"] { return id }
        return id
    }

    /// The columns of the row; those of a superseded one stand in its table for ever.
    func values(_ db: Database) throws -> [String: RecordedValue] {
        if let row { return row }
        guard let table, let key else { return [:] }
        let columns = table.openColumns
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table.name) WHERE id = ?")
        guard let row = try GRDB.Row.fetchOne(statement, arguments: [key]) else { return [:] }
        var values: [String: RecordedValue] = [:]
        for (place, column) in columns.enumerated() {
            values[column] = RecordedValue(row[place] as DatabaseValue)
        }
        return values
    }
}
