/// Reads one row of a roster and gathers all of its errors.
struct RosterRowReader {
    private(set) var errors: [RosterError]
    private let line: RosterLine
    private let numbers: RosterNumbers
    private let categories: RosterCategories
    let arrival: CivilDate

    init(_ line: RosterLine, numbers: RosterNumbers, categories: RosterCategories, arrival: CivilDate) {
        self.line = line
        self.numbers = numbers
        self.categories = categories
        self.arrival = arrival
        errors = line.cellErrors
    }

    /// The row, or nil with at least one error.
    mutating func row() -> RosterRow? {
        // With a cell too many or too few nobody knows which stands under which heading.
        guard line.hasAllCells else { return nil }
        let number = number()
        let name = RosterName(text(.name))
        let sex = sex()
        let born = born()
        let age = age(born: born)
        let nik = nik()
        let categories = readCategories()
        let sibling = sibling(of: number)
        guard errors.isEmpty, let sex, let age else { return nil }
        return RosterRow(
            row: line.row, line: line.line, number: number, name: name.name, aliases: name.aliases, sex: sex,
            age: age, born: born, nik: nik, origin: text(.origin).spaceFolded, categories: categories,
            siblingOf: sibling, note: text(.note).trimmed,
            warnings: warnings(age: age, born: born, nik: nik, sex: sex))
    }

    private mutating func number() -> Int? {
        guard let text = filled(.number) else { return nil }
        guard let number = RosterNumbers.number(text) else { return refuse(.number, .number, "1, 2, 3 …") }
        guard !numbers.isTaken(number, before: line.row) else { return refuse(.number, .numberTwice, "1, 2, 3 …") }
        return number
    }

    private mutating func sex() -> Sex? {
        guard line.cell(.sex)?.fault == nil else { return nil }
        return Sex(typed: text(.sex)) ?? refuse(.sex, .sex, "L, P")
    }

    private mutating func born() -> CivilDate? {
        guard let text = filled(.born) else { return nil }
        // The reason does not matter: one answer says what is accepted.
        guard let date = try? TimeText.readDate(text), date <= arrival, date.years(until: arrival) <= 120 else {
            return refuse(.born, .date, "DD/MM/YYYY ≤ \(arrival)")
        }
        return date
    }

    private mutating func age(born: CivilDate?) -> StatedAge? {
        let isUnreadable = [RosterColumn.age, .born].contains { line.cell($0)?.fault != nil }
        guard let text = filled(.age) else {
            if let born { return StatedAge(years: born.years(until: arrival), isEstimate: false) }
            // A birth date that was refused is one error, not two.
            guard filled(.born) == nil, !isUnreadable else { return nil }
            let column = line.cell(.age) == nil ? RosterColumn.born : .age
            return refuse(column, .ageMissing, "\(RosterColumn.age.rawValue) / \(RosterColumn.born.rawValue)")
        }
        // As with dates: one answer for all reasons.
        return (try? Age.read(text)) ?? refuse(.age, .age, "0–120: 14, ±12, 15 th, 8 bln")
    }

    private mutating func nik() -> NIK? {
        guard let text = filled(.nik) else { return nil }
        // As with dates: one answer for all reasons.
        return (try? NIK(text)) ?? refuse(.nik, .nik, "PPKKCC DDMMYY SSSS")
    }

    private mutating func readCategories() -> [Category] {
        guard let text = filled(.categories) else { return [] }
        return categories.categories(of: text) ?? refuse(.categories, .category, categories.accepted) ?? []
    }

    private mutating func sibling(of own: Int?) -> Int? {
        guard let text = filled(.sibling) else { return nil }
        guard let number = RosterNumbers.number(text), number != own, numbers.contains(number) else {
            return refuse(.sibling, .sibling, RosterColumn.number.rawValue)
        }
        return number
    }

    /// The cell's text, empty where there is none.
    private func text(_ column: RosterColumn) -> String {
        line.cell(column)?.text ?? ""
    }

    /// The cell's text, or nil where it is empty or only a dash.
    private func filled(_ column: RosterColumn) -> String? {
        let text = text(column)
        return text.allSatisfy { $0.isWhitespace || $0 == "-" || $0 == "–" } ? nil : text
    }

    private mutating func refuse<Value>(_ column: RosterColumn, _ fault: RosterFault, _ accepted: String) -> Value? {
        errors.append(line.error(column, fault, accepted: accepted))
        return nil
    }
}
