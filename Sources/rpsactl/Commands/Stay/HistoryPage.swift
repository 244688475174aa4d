import RPSAProtocol

/// The history of a stay: a change with all that it changed, in the order of recording.
struct HistoryPage {
    var reply: GetStayHistory.Reply
    var screen: Screen
    /// Whether a time was asked for; then it is named.
    var isPast = false

    private static let gap = "  "
    private static let widthMax = 100
    /// What happened has at least so much room, however narrow the terminal.
    private static let phraseWidthMin = 24

    private var words: any Words { screen.words }

    var text: String {
        let years = Set(reply.lines.flatMap { [$0.recordedAt.prefix(4), $0.occurredAt.prefix(4)] })
        let heads = reply.lines.map { head($0, withYear: years.count > 1) }
        let titles = [words.recorded, words.trueAt, words.byWhom]
        let widths = titles.indices.map { column in heads.reduce(titles[column].count) { max($0, $1[column].count) } }
        let margin = widths.reduce(0) { $0 + $1 + Self.gap.count }
        let limit = max(margin + Self.phraseWidthMin, screen.isTerminal ? screen.width : Self.widthMax)
        func prefix(_ cells: [String]) -> String {
            zip(cells, widths).map { Padding.fit($0, $1) + Self.gap }.joined()
        }
        var lines = ["\(words.stay) \(reply.stay)", "", prefix(titles) + words.whatHappened]
        for (line, head) in zip(reply.lines, heads) {
            let phrases = HistoryPhrases(line: line, words: words).all
            for (place, phrase) in phrases.enumerated() {
                let first = place == 0 ? prefix(head) : String(repeating: " ", count: margin)
                lines += PaperLines.hanging(first, phrase, to: limit)
            }
        }
        return (lines + reasons + Times.lines(reply.asOf, reply.knownAt, isNamed: isPast, words)).joined(
            separator: "\n")
    }

    private func head(_ line: HistoryLine, withYear: Bool) -> [String] {
        let recorded = words.moment(line.recordedAt, withYear: withYear)
        let occurred = words.moment(line.occurredAt, withYear: withYear)
        return [recorded, occurred == recorded ? "–" : occurred, SafeText.clean(line.actor)]
    }

    /// Why something was corrected or done is a text about people: where it is read.
    private var reasons: [String] {
        let corrected = reply.lines.filter { $0.kind == HistoryKind.corrected.rawValue }
        let items = corrected.compactMap { line in
            line.details.first { ($0.what, $0.key) == ("countersign", "item") }?.now
        }
        let isTold = reply.lines.contains { line in
            line.details.contains { ($0.what, $0.key) == ("identity", "reason") && $0.now != nil }
                && !corrected.contains { $0.sequence == line.sequence }
        }
        let child = reply.lines.flatMap(\.details).first { ($0.what, $0.key) == ("stay", "child") }?.now
        var commands = items.map { ["countersign", "show", $0] }
        if isTold, let child { commands.append(["child", "show", child]) }
        guard !commands.isEmpty else { return [] }
        return ["", words.reasonsAdvice] + commands.map { "  " + ShellText.line($0) }
    }
}
