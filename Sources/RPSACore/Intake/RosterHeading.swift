/// The columns a roster may have; the raw values are their headings.
enum RosterColumn: String, CaseIterable {
    case number = "No"
    case name = "Nama / Panggilan"
    case sex = "L/P"
    case age = "Umur"
    case born = "Tgl Lahir"
    case nik = "NIK"
    case origin = "Alamat / Asal"
    case categories = "Kategori"
    case sibling = "Saudara dgn No"
    case note = "Keterangan"

    /// Case and spaces do not matter.
    init?(heading text: String) {
        let key = Self.key(text)
        guard let column = Self.allCases.first(where: { Self.key($0.rawValue) == key }) else { return nil }
        self = column
    }

    private static func key(_ text: String) -> String {
        text.filter { !$0.isWhitespace }.lowercased()
    }
}

/// The first line of a roster: which column stands where.
struct RosterHeading {
    let cellCount: Int
    let errors: [RosterError]
    private let places: [RosterColumn: Int]
    private let labels: [String]

    init(_ record: RosterRecord) {
        cellCount = record.cells.count
        var places: [RosterColumn: Int] = [:]
        var labels: [String] = []
        var errors: [RosterError] = []
        // A file of nothing but semicolons must not give a million errors.
        for (place, cell) in record.cells.prefix(Self.cellCountMax).enumerated() {
            let column = RosterColumn(heading: cell.text)
            let label = column == nil ? "#\(place + 1)" : cell.text.spaceFolded
            labels.append(label)
            if let column, places[column] == nil {
                places[column] = place
            } else {
                let accepted = cell.fault == .encoding ? "UTF-8" : Self.allHeadings
                let fault = cell.fault ?? .heading
                errors.append(RosterError(row: 0, line: record.line, column: label, fault: fault, accepted: accepted))
            }
        }
        errors += Self.missing(in: places).map { column in
            RosterError(row: 0, line: record.line, column: column, fault: .heading, accepted: column)
        }
        self.places = places
        self.labels = labels
        self.errors = errors
    }

    /// Whether the rows can be read at all: name, sex and some age are there.
    var isComplete: Bool { Self.missing(in: places).isEmpty }

    func place(of column: RosterColumn) -> Int? { places[column] }

    /// The heading of a place as written in the file.
    func label(at place: Int) -> String {
        place < labels.count ? labels[place] : "#\(place + 1)"
    }

    private static func missing(in places: [RosterColumn: Int]) -> [String] {
        var missing = [RosterColumn.name, .sex].filter { places[$0] == nil }
        if places[.age] == nil, places[.born] == nil { missing.append(.age) }
        return missing.map(\.rawValue)
    }

    private static let cellCountMax = 50
    private static let allHeadings = RosterColumn.allCases.map(\.rawValue).joined(separator: "; ")
}
