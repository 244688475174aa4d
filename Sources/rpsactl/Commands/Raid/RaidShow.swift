import ArgumentParser
import RPSAProtocol

struct RaidShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .raidShow) }

    @Argument(help: .of(.raidArgument)) var raid: String
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: raid) }

    func request() -> GetRaid {
        var request = GetRaid(raid: raid)
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: GetRaid.Reply, on screen: Screen) -> String { RaidPage(reply: reply, screen: screen).text }
}

/// A raid, who was handed over, what became of each, and what is still to be done.
struct RaidPage {
    var reply: GetRaid.Reply
    var screen: Screen

    private var words: any Words { screen.words }

    var text: String {
        [fields, RaidCounts(reply).table(on: screen), rows, next.joined(separator: "\n")]
            .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var fields: String {
        var fields = Fields()
        fields.add(words.raid, "\(reply.raid), \(words.raidStatus(reply.status))")
        fields.add(words.agency, "\(reply.agencyName) (\(words.source(reply.source)))")
        fields.add(words.raidAt, words.moment(reply.at))
        fields.add(words.raidPlace, reply.place)
        fields.add(words.raidOrder, reply.order)
        fields.add(words.raidCommander, reply.commander)
        fields.add(words.raidCount, reply.count.map(String.init))
        fields.add(words.raidClosed, reply.closedAt.map(words.moment))
        fields.add(words.raidReason(isOpen: reply.closedAt == nil), reply.reason)
        return fields.text
    }

    private var rows: String {
        if reply.rows.isEmpty { return "" }
        var table = Table(columns: [
            .right(words.row), .text(words.initials), .left(words.sex), .right(words.age), .left(words.outcome),
            .left(words.child), .left(words.stay), .text(words.bed + ", →"),
        ])
        for row in reply.rows {
            let overrides = row.override.isEmpty ? [] : ["* " + row.override.joined(separator: " ")]
            table.add(
                "\(row.row)", row.initials, words.letter(sex: row.sex),
                row.age.map { words.age($0, isEstimate: row.ageIsEstimate) } ?? "",
                words.outcome(row.outcome), row.child ?? "", row.stay ?? "",
                ([place(row), row.to.map { "→ " + $0 }].compactMap { $0 } + overrides).joined(separator: "  "))
        }
        return table.text(on: screen)
    }

    /// Where an admitted child sleeps, or since when it does not any more.
    private func place(_ row: RaidPerson) -> String? {
        if let exitedAt = row.exitedAt { return words.leftAt(words.day(exitedAt, besides: reply.at)) }
        return row.bed ?? (row.outcome == Outcome.admitted.rawValue ? "!! " + words.noBed : nil)
    }

    private var next: [String] {
        let minutes = [words.raidMinutesAdvice, "  rpsactl raid minutes \(reply.raid)"]
        if reply.closedAt != nil { return minutes }
        let pending = reply.rows.filter { $0.outcome == Outcome.pending.rawValue }
        let open = RaidAdvice(raid: reply.raid, counts: RaidCounts(reply), pending: pending.map(\.row), words: words)
        if reply.rows.isEmpty && reply.difference <= 0 {
            return [words.raidListAdvice, "  rpsactl raid intake \(reply.raid) FILE --dry-run"]
        }
        guard reply.difference == 0, pending.isEmpty else {
            return open.lines(isAdult: { row in pending.contains { $0.row == row && ($0.age ?? 0) >= 18 } })
        }
        return [words.raidCloseAdvice, "  rpsactl raid close \(reply.raid)"] + minutes
    }
}
