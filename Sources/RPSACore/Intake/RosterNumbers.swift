/// The numbers under `No`, by which rows point to each other as siblings.
///
/// A roster without any number is counted from the top, as a person would.
struct RosterNumbers {
    /// For each number the first row that has it.
    private let rowsByNumber: [Int: Int]
    private let rowCount: Int

    init(_ lines: [RosterLine]) {
        rowsByNumber = Dictionary(
            lines.compactMap { line in Self.number(line.text(.number)).map { ($0, line.row) } },
            uniquingKeysWith: { first, _ in first })
        rowCount = lines.count
    }

    /// The row that a number means.
    func row(of number: Int) -> Int? {
        guard rowsByNumber.isEmpty else { return rowsByNumber[number] }
        return (1...rowCount).contains(number) ? number : nil
    }

    /// Whether an earlier row has the number already.
    func isTaken(_ number: Int, before row: Int) -> Bool {
        rowsByNumber[number].map { $0 < row } ?? false
    }

    /// The rows that a cell such as `5`, `5, 7`, `4 dan 5` or `adik no 4` points to; nil if it points elsewhere, to
    /// nobody or only to the row it stands in.
    func siblings(in cell: String, of row: Int) -> [Int]? {
        var siblings: Set<Int> = []
        let text = cell.lowercased()
        guard text.split(whereSeparator: { !$0.isLetter }).allSatisfy({ Self.passedOver.contains(String($0)) }) else {
            return nil
        }
        for digits in text.split(whereSeparator: { !$0.isNumber }) {
            guard let number = Self.number(String(digits)), let named = self.row(of: number) else { return nil }
            siblings.insert(named)
        }
        // A family may write all of its numbers into every row.
        siblings.remove(row)
        return siblings.isEmpty ? nil : siblings.sorted()
    }

    /// `7`, `7.` or `7)`; nil for anything else.
    static func number(_ text: String) -> Int? {
        var reader = ByteReader(text.spaceFolded)
        guard let number = reader.number(digits: 1...9), number > 0 else { return nil }
        _ = reader.take(".") || reader.take(")")
        return reader.isAtEnd ? number : nil
    }

    private static let passedOver: Set<String> = [
        "no", "nomor", "nmr", "dan", "dg", "dgn", "dengan", "dari", "dr", "adik", "adek", "kakak", "kk", "abang",
        "saudara", "sdr", "kandung", "kembar", "bersama", "and",
    ]
}
