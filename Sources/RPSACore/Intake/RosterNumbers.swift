/// The numbers under `No`, by which rows point to each other as siblings.
struct RosterNumbers {
    /// For each number the first row that has it.
    private let firstRows: [Int: Int]

    init(_ lines: [RosterLine]) {
        firstRows = Dictionary(
            lines.compactMap { line in
                line.cell(.number).flatMap { Self.number($0.text) }.map { ($0, line.row) }
            }, uniquingKeysWith: { first, _ in first })
    }

    func contains(_ number: Int) -> Bool { firstRows[number] != nil }

    /// Whether an earlier row has the number already.
    func isTaken(_ number: Int, before row: Int) -> Bool {
        firstRows[number].map { $0 < row } ?? false
    }

    /// `7` or `7.`; nil for anything else.
    static func number(_ text: String) -> Int? {
        var reader = ByteReader(text.spaceFolded)
        guard let number = reader.number(digits: 1...9), number > 0 else { return nil }
        _ = reader.take(".")
        return reader.isAtEnd ? number : nil
    }
}
