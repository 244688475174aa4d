/// A column's value.
enum PastValue {
    case number(Int64)
    case text(String)
    case none
}

/// A table that rows are appended to, each with its words in the event that accounts for it.
final class PastTable {
    private(set) var nextID: Int64
    private let name: String
    private let keys: [String]
    private let isVersioned: Bool
    private let insertion: RawStatement

    /// - Parameter columns: all but `id`, `recordedAt` and `supersededAt`.
    init(_ database: RawDatabase, _ name: String, _ columns: [String], isVersioned: Bool = true) throws {
        self.name = name
        self.isVersioned = isVersioned
        keys = columns.map { ",\"\($0)\":" }
        nextID = try database.number("SELECT ifnull(max(id), 0) FROM \(name)") + 1
        let all = ["id"] + columns + ["recordedAt"] + (isVersioned ? ["supersededAt"] : [])
        let places = all.map { _ in "?" }.joined(separator: ", ")
        insertion = try database.prepare("INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(places))")
    }

    /// Writes a row, and adds it to an event's changes.
    func append(
        _ id: Int64?, _ values: [PastValue], recordedAt: Int64, supersededAt: Int64? = nil, to changes: inout String
    ) throws {
        precondition(values.count == keys.count, "\(name) has \(keys.count) columns")
        let id = id ?? nextID
        nextID = id + 1
        if changes.utf8.last == UInt8(ascii: "}") { changes += "," }
        changes += "{\"append\":\"\(name)\",\"row\":{\"id\":\(id)"
        insertion.bind(1, id)
        for (place, (key, value)) in zip(2..., zip(keys, values)) {
            changes += key
            switch value {
            case .number(let number):
                changes += String(number)
                insertion.bind(place, number)
            case .text(let text):
                changes += "\"\(text)\""
                insertion.bind(place, text)
            case .none:
                changes += "null"
                insertion.bindNull(place)
            }
        }
        changes += "}}"
        let place = values.count + 2
        insertion.bind(place, recordedAt)
        if isVersioned {
            if let supersededAt { insertion.bind(place + 1, supersededAt) } else { insertion.bindNull(place + 1) }
        }
        try insertion.run()
    }
}
