/// Reads one row of a roster and gathers all of its errors.
struct RosterRowReader {
    private(set) var errors: [RosterError]
    let line: RosterLine
    let meaning: RosterMeaning

    init(_ line: RosterLine, meaning: RosterMeaning) {
        self.line = line
        self.meaning = meaning
        errors = line.cellErrors
    }

    /// The row, or nil with at least one error.
    mutating func row() -> RosterRow? {
        // With a cell too many or too few nobody knows which stands under which heading.
        guard line.hasAllCells else { return nil }
        let number = number()
        let name = RosterName(line.text(.name))
        let sex = sex()
        let born = born()
        let age = age(born: born)
        let nik = nik()
        let words = categoryWords()
        let siblings = siblings()
        let note = joined(.note, with: name.remarks)
        let (origin, parents, needs) = (joined(.origin), joined(.parents), joined(.needs))
        guard errors.isEmpty, let sex, let age else { return nil }
        let health = [note, needs, line.text(.categories)]
        let isolation = meaning.health.isolation(in: health)
        return RosterRow(
            row: line.row, line: line.line, number: number, name: name.name, aliases: aliases(name), sex: sex,
            age: age, born: born, nik: nik, origin: origin.spaceFolded, categories: unique(words.flatMap(\.categories)),
            categoriesFrom: words, siblings: siblings, note: note, parents: parents.spaceFolded,
            marital: filled(.marital)?.spaceFolded ?? "", needs: needs, isolation: isolation?.kind,
            isolationWord: isolation?.word, isExpecting: sex == .female && meaning.health.isExpecting(in: health),
            warnings: warnings(age: age, born: born, nik: nik, sex: sex))
    }

    private mutating func number() -> Int? {
        guard let text = filled(.number) else { return nil }
        guard let number = RosterNumbers.number(text) else { return refuse(.number, .number, "1, 2, 3 …") }
        guard !meaning.numbers.isTaken(number, before: line.row) else {
            return refuse(.number, .numberTwice, "1, 2, 3 …")
        }
        return number
    }

    private mutating func sex() -> Sex? {
        guard !line.isUnreadable(.sex) else { return nil }
        return Sex(typed: line.text(.sex)) ?? refuse(.sex, .sex, "L, P")
    }

    private mutating func born() -> CivilDate? {
        guard let text = filled(.born) else { return nil }
        let arrival = meaning.arrival
        guard let date = RosterDate.read(text, notAfter: arrival), date.years(until: arrival) <= 120 else {
            return refuse(.born, .date, "DD/MM/YYYY ≤ \(arrival)")
        }
        return date
    }

    private mutating func age(born: CivilDate?) -> StatedAge? {
        guard let text = filled(.age) else {
            if let born { return StatedAge(years: born.years(until: meaning.arrival), isEstimate: false) }
            // A birth date that was refused, or a cell that could not be read, is one error, not two.
            guard filled(.born) == nil, !line.isUnreadable(.age), !line.isUnreadable(.born) else { return nil }
            return refuse(line.has(.age) ? .age : .born, .ageMissing, "Umur / Tgl Lahir")
        }
        // One answer for all reasons, as with dates.
        return (try? Age.read(text)) ?? refuse(.age, .age, "0–120: 14, ±12, 15 th, 8 bln")
    }

    private mutating func nik() -> NIK? {
        guard let text = filled(.nik) else { return nil }
        // A spreadsheet keeps a long number whole as '6471… or ="6471…"; the reason of a refusal does not matter.
        return (try? NIK(text.filter { !"'’`=\"".contains($0) })) ?? refuse(.nik, .nik, "PPKKCC DDMMYY SSSS")
    }

    private mutating func categoryWords() -> [RosterCategoryWord] {
        guard let text = filled(.categories) else { return [] }
        let table = meaning.categories
        return table.words(of: text) ?? refuse(.categories, .category, table.accepted) ?? []
    }

    private mutating func siblings() -> [Int] {
        guard let text = filled(.siblings) else { return [] }
        return meaning.numbers.siblings(in: text, of: line.row) ?? refuse(.siblings, .sibling, "1, 2, 3 …") ?? []
    }

    private func aliases(_ name: RosterName) -> [String] {
        let texts = (filled(.alias) ?? "").split { $0 == "," || $0 == ";" }
        let more = texts.map { RosterName(String($0)) }.flatMap { [$0.name].compactMap(\.self) + $0.aliases }
        return unique(name.aliases + more).filter { $0 != name.name }
    }

    /// A free text with what belongs to it from elsewhere; together they are no longer than one cell.
    private mutating func joined(_ column: RosterColumn, with more: [String] = []) -> String {
        // A dash for the origin says that somebody asked.
        let own = (column == .origin ? line.text(column) : filled(column) ?? "").trimmed
        let text = ((own.isEmpty ? [] : [own]) + more).joined(separator: "; ")
        guard text.unicodeScalars.count <= Roster.cellLengthMax else {
            return refuse(column, .tooLong, RosterLine.accepted(for: .tooLong)) ?? ""
        }
        return text
    }

    private func unique<Element: Equatable>(_ elements: [Element]) -> [Element] {
        elements.reduce(into: []) { unique, element in
            if !unique.contains(element) { unique.append(element) }
        }
    }

    private mutating func refuse<Value>(_ column: RosterColumn, _ fault: RosterFault, _ accepted: String) -> Value? {
        errors.append(line.error(column, fault, accepted: accepted))
        return nil
    }
}
