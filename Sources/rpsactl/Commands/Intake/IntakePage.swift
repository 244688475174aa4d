import RPSAProtocol

/// What became of each row of a roster: who, which bed or why none, and what a person should look at.
struct IntakePage {
    var reply: ImportRoster.Reply
    /// The raid that handed them over, if it was one.
    var raid: String?
    /// Rows of whom was said before what became of them.
    var passed: [Int] = []
    var showsWhy = false
    var screen: Screen

    var words: any Words { screen.words }

    var rows: [IntakeRow] {
        (reply.admitted.map { IntakeRow($0) } + reply.unplaced.map { IntakeRow($0) }).sorted { $0.row < $1.row }
    }

    var text: String {
        guard reply.errors.isEmpty else { return (errors + [words.importErrorsAdvice]).joined(separator: "\n") }
        let rows = rows
        let sections = [
            title, table(rows), unplaced(rows), known(rows), isolation(rows), categories(rows), adults, settled,
            warnings(rows), showsWhy ? why(rows) : [], ending(rows),
        ]
        return sections.flatMap { $0 }.joined(separator: "\n")
    }

    private var title: [String] {
        let admitted = words.imported(reply.admitted.count, dryRun: reply.dryRun)
        return [admitted + " " + words.intakeTitle(raid, arrived: words.moment(reply.arrivedAt))]
    }

    private func table(_ rows: [IntakeRow]) -> [String] {
        if rows.isEmpty { return [] }
        var table = Table(columns: [
            .right(words.row), .left(words.initials), .left(words.sex), .right(words.age), .left(words.bed),
            .left(words.child), .left(words.stay), .text(words.intakeNote),
        ])
        for row in rows {
            table.add(
                "\(row.row)", row.initials, words.letter(sex: row.sex),
                words.age(row.age, isEstimate: row.ageIsEstimate), place(row), row.child, row.stay,
                notes(row, rows).joined(separator: " · "))
        }
        return table.lines(on: screen)
    }

    /// A bed's code mostly begins with its room's; then the room need not be said again.
    private func place(_ row: IntakeRow) -> String {
        guard let bed = row.bed else { return "!!" }
        guard let room = row.room, !bed.hasPrefix(room) else { return bed }
        return "\(bed) (\(room))"
    }

    private func notes(_ row: IntakeRow, _ rows: [IntakeRow]) -> [String] {
        var notes = row.bed == nil ? [row.refusedCodes.joined(separator: " ")].filter { !$0.isEmpty } : []
        if !row.candidates.isEmpty { notes.append(words.candidateMark) }
        if let isolation = row.isolation { notes.append("+ \(isolation)") }
        if !row.siblings.isEmpty {
            let siblings = row.siblings.map { child in rows.first { $0.child == child }.map { "\($0.row)" } ?? child }
            notes.append(words.intakeSiblings(siblings))
        }
        // An isolation says why by itself.
        if row.isolation == nil, let choice = ChoiceCode.allCases.first(where: { row.why.contains($0.rawValue) }) {
            notes.append(words.mark(choice))
        }
        return notes
    }

    private var errors: [String] { [words.importErrors(reply.errors.count)] + reply.errors.map(line) }

    private func line(_ error: ImportRoster.Fault) -> String {
        let sentence = RosterCode(rawValue: error.code).map { words.text($0) } ?? ""
        let column = error.column.isEmpty ? "" : SafeText.clean(error.column) + ": "
        let prefix = "accepted: "
        let hint = error.message.hasPrefix(prefix) ? String(error.message.dropFirst(prefix.count)) : error.message
        return "  \(words.place(row: error.row, line: error.line))  \(column)\(sentence) (\(error.code)). "
            + words.accepted(SafeText.clean(hint))
    }

    private func ending(_ rows: [IntakeRow]) -> [String] {
        if reply.dryRun {
            let typed = Invocation.current.arguments
            let why = ["  " + ShellText.line(ShellText.again(typed, adding: ["--why"]))]
            let command = ShellText.line(ShellText.again(typed, without: ["--dry-run", "--why"]))
            return (showsWhy ? [] : [words.intakeWhyAdvice] + why) + [
                words.dryRun + " " + words.toDoIt, "  " + command,
            ]
        }
        return raid.map { [words.raidLookAdvice, "  rpsactl raid show \($0)"] } ?? []
    }
}
