import RPSAProtocol

/// One bed on the board.
struct BoardCell {
    var bed: GetBoard.Bed
    /// The year that register numbers lose.
    var year: String?
    var words: any Words

    var contentWidth: Int { max(content(0).count, content(1).count) }

    func line(_ index: Int, _ width: Int, _ hasColour: Bool) -> String {
        let text = "│" + Padding.fit(content(index), width)
        return hasColour ? colour.painted(text) : text
    }

    private func content(_ line: Int) -> String {
        guard let child = bed.occupant else {
            return line == 0 ? "\(bed.bed) " : (bed.drained ? "x \(words.boardDrained)" : words.boardFree)
        }
        if line == 0 { return "\(bed.bed) \(number(child.child))" }
        let age = [SafeText.clean(child.initials), words.cellAge(child.age), words.cellDays(child.days)]
        return (age + Self.marks(child, words) + (bed.drained ? ["x"] : [])).joined(separator: " ")
    }

    private func number(_ child: String) -> String {
        guard let year, child.hasPrefix("A-\(year)-") else { return child }
        return "A-" + child.dropFirst(year.count + 3)
    }

    static func marks(_ child: GetBoard.Occupant, _ words: any Words) -> [String] {
        var marks: [String] = []
        if let hours = child.overdueHours { marks.append("!" + words.cellLength(hours: hours)) }
        if let absence = child.absence { marks.append(absence == AbsenceReason.missing.rawValue ? "??" : "~") }
        if child.isolation != nil { marks.append("+") }
        if child.override { marks.append("*") }
        return marks
    }

    private var colour: BoardColour {
        guard let child = bed.occupant else { return bed.drained ? .drained : .free }
        if child.absence == AbsenceReason.missing.rawValue { return .overdue }
        return child.overdueHours == nil ? .taken : .overdue
    }
}

/// Colours of the cells, from the sixteen that every terminal has.
enum BoardColour: String {
    case drained = "100;97"
    case free = "42;30"
    case overdue = "41;97;1"
    case taken = "44;97"

    func painted(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
