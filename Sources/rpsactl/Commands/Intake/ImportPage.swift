import RPSAProtocol

/// What became of each row of a roster; rows are counted as in the file, names are not shown.
struct ImportPage {
    var reply: ImportRoster.Reply
    var screen: Screen

    private var words: any Words { screen.words }

    var text: String {
        let sections = reply.errors.isEmpty ? [admitted, unplaced, adults, warnings, ending] : [errors, ending]
        return sections.flatMap { $0 }.joined(separator: "\n")
    }

    private var admitted: [String] {
        let head = [words.imported(reply.admitted.count, dryRun: reply.dryRun)]
        if reply.admitted.isEmpty { return head }
        var table = Table(
            columns: [.right(words.row), .right(words.line), .left(words.child), .left(words.stay), .left(words.bed)],
            indent: 2)
        for row in reply.admitted { table.add("\(row.row)", "\(row.line)", row.child, row.stay, row.bed) }
        return head + [table.text(on: screen)]
    }

    private var unplaced: [String] {
        if reply.unplaced.isEmpty { return [] }
        var table = Table(
            columns: [.right(words.row), .right(words.line), .left(words.child), .left(words.stay), .text("")],
            indent: 2)
        for row in reply.unplaced {
            let codes = row.reasons.flatMap(\.codes).reduce(into: [String]()) { codes, code in
                if !codes.contains(code) { codes.append(code) }
            }
            table.add("\(row.row)", "\(row.line)", row.child, row.stay, codes.joined(separator: " "))
        }
        return ["!! " + words.importUnplaced(reply.unplaced.count), table.text(on: screen)]
    }

    private var adults: [String] { reply.adults.isEmpty ? [] : [words.adults(reply.adults.map(\.row))] }

    private var warnings: [String] {
        let rows = reply.admitted.map { ($0.row, $0.warnings) } + reply.unplaced.map { ($0.row, $0.warnings) }
        let lines = rows.flatMap { row, codes in codes.map { "  \(words.row) \(row): " + words.warningLine($0) } }
        return lines.isEmpty ? [] : [words.warnings] + lines
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

    private var ending: [String] {
        if !reply.errors.isEmpty { return [words.importErrorsAdvice] }
        guard reply.dryRun else { return [] }
        let command = ShellText.again(Invocation.current.arguments, without: ["--dry-run"])
        return [words.dryRun + " " + words.toDoIt, "  " + ShellText.line(command)]
    }
}
