import RPSAProtocol

/// The list of a roll call as it stands on a terminal of a certain size.
struct RollCallPicture {
    var sheet: RollCallSheet
    var screen: Screen
    var height: Int

    private var words: any Words { screen.words }

    /// As many lines as the terminal has, none wider than it.
    var lines: [String] {
        let foot = footLines
        let middle = max(1, height - headLines.count - foot.count)
        let body = sheet.asksFinish ? question(within: middle) : rows(within: middle)
        let blank = Array(repeating: "", count: max(0, middle - body.count))
        return Array((headLines + body + blank + foot).prefix(height))
    }

    /// How many rows of the list are seen at once.
    var rowCount: Int { max(1, height - headLines.count - footLines.count) }

    private var headLines: [String] {
        let title = RollCallHead.title(sheet.summary, words)
        let first = firstRow(within: max(1, height - 2 - footLines.count))
        let last = min(sheet.lines.count, first + max(1, height - 2 - footLines.count))
        let range = words.sheetRange(first + 1, last, of: sheet.lines.count)
        return [clipped("\(title) · \(range)"), clipped(RollCallHead.counts(sheet.summary, words))]
    }

    private var footLines: [String] {
        let keys = sheet.asksFinish ? [words.sheetAskFinishKeys] : words.sheetKeys
        return [clipped(noteText)] + keys.map(clipped)
    }

    private var noteText: String {
        switch sheet.note {
        case .row(let row): words.sheetRow(row)
        case .noRow(let row): words.sheetNoRow(row, of: sheet.lines.count)
        case .unknownKey: words.sheetUnknownKey
        case .away: words.sheetAway
        case .text(let text): text
        case nil: ""
        }
    }

    private func rows(within count: Int) -> [String] {
        let first = firstRow(within: count)
        return sheet.lines.indices.dropFirst(first).prefix(count).map { row($0) }
    }

    /// The selected row stays away from the edges, so that the next ones are seen before they are reached.
    private func firstRow(within count: Int) -> Int {
        max(0, min(sheet.lines.count - count, sheet.position - count / 2))
    }

    private func row(_ place: Int) -> String {
        let line = sheet.lines[place]
        let isSelected = place == sheet.position
        let number = Padding.fit("\(place + 1)", "\(sheet.lines.count)".count, right: true)
        let text = clipped("\(isSelected ? ">" : " ") \(number)  \(child(line))  \(status(line))")
        guard screen.hasColour else { return text }
        if isSelected { return Paint.selected.painted(Padding.fit(text, screen.width)) }
        return line.isAbsent || line.overdueHours != nil ? Paint.absent.painted(text) : text
    }

    private func child(_ line: RollCallLine) -> String {
        [
            Padding.fit(line.bed ?? "!!", bedWidth), Padding.fit(SafeText.clean(line.initials), initialsWidth),
            words.letter(sex: line.sex), Padding.fit("\(line.age)", 2, right: true), line.child,
        ].joined(separator: "  ")
    }

    private func status(_ line: RollCallLine) -> String { words.rollCallStatus(line, in: sheet.summary) }

    private var bedWidth: Int { sheet.lines.reduce(2) { max($0, ($1.bed ?? "").count) } }
    private var initialsWidth: Int { min(6, sheet.lines.reduce(1) { max($0, $1.initials.count) }) }

    private func question(within count: Int) -> [String] {
        let gone = sheet.lines.filter { !$0.isPresent }
        if gone.isEmpty { return [words.sheetAskFinish, "  " + words.sheetNobodyAbsent].map(clipped) }
        let shown = gone.count < count ? gone[...] : gone.prefix(max(0, count - 2))
        let rest = gone.count - shown.count
        return
            ([words.sheetAskFinish] + shown.map { "  \(child($0))  \(status($0))" }
            + (rest > 0 ? ["  … + \(rest)"] : [])).map(clipped)
    }

    private func clipped(_ text: String) -> String { Padding.trimmed(Padding.fit(text, screen.width)) }

    private enum Paint: String {
        case absent = "41;97;1"
        case selected = "7"

        func painted(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
    }
}
