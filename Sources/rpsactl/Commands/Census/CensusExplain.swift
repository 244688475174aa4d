import ArgumentParser
import RPSAProtocol

struct CensusExplain: Asking {
    static var configuration: CommandConfiguration { .leaf("explain", .censusExplain) }

    @Argument(help: .of(CensusTopic.figure)) var figure: String
    @OptionGroup var days: CensusDays
    @Option(parsing: .unconditional, help: .of(CensusTopic.groupedBy)) var by: String?
    @Option(parsing: .unconditional, help: .of(CensusTopic.key)) var key: String?
    @Option(parsing: .unconditional, help: .of(CensusTopic.censusKnownAt)) var knownAt: String?
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: Int?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: figure) }

    func request() throws -> ExplainCensus {
        var request = ExplainCensus(figure: figure, from: days.from, to: try days.end(attempt))
        (request.by, request.key, request.knownAt) = (by, key, knownAt)
        (request.after, request.limit) = (after, limit)
        return request
    }

    /// With `--json` one page as it came; the screen takes all pages that follow, unless a limit was asked for.
    mutating func run() throws {
        let invocation = Invocation.current
        if invocation.json || limit != nil { return try ask(request()) }
        var asked = try request()
        do throws(Failure) {
            let daemon = Daemon(socket: invocation.socket)
            var whole = try Wire.reply(to: ExplainCensus.self, daemon.answer(to: asked))
            while let next = whole.next {
                asked.after = next
                let reply = try Wire.reply(to: ExplainCensus.self, daemon.answer(to: asked))
                whole.parts += reply.parts
                whole.next = reply.next
            }
            Output.print(invocation.screen.encoded(page(whole, on: invocation.screen)))
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    func page(_ reply: ExplainCensus.Reply, on screen: Screen) -> String {
        let words = screen.words
        let group = key.map {
            ", \(words.grouping(by?.lowercased() ?? "")) " + words.groupKey($0, by: by?.lowercased())
        }
        var lines = [
            "\(words.figure(reply.figure))\(group ?? "") = \(words.amount(reply.value, of: reply.figure))"
        ]
        lines += PaperLines.hanging("  = ", words.formula(reply.formula), to: max(40, min(screen.width, 80)))
        if reply.parts.isEmpty { return (lines + ["", words.nothingBehind]).joined(separator: "\n") }
        lines += [""] + table(reply, on: screen)
        let more = reply.next.map { ["--after \($0)"] } ?? []
        if reply.next == nil && after == nil {
            let sum = words.whole(reply.parts.reduce(0) { $0 + $1.amount })
            let isRatio = FigureCode(rawValue: reply.figure)?.isRatio == true
            lines.append(isRatio ? words.numeratorAddsUp(to: sum) : words.partsAddUp(to: sum))
        }
        return (lines + more).joined(separator: "\n")
    }

    private func table(_ reply: ExplainCensus.Reply, on screen: Screen) -> [String] {
        let words = screen.words
        let parts = reply.parts
        let isOfStays = parts.contains { $0.stay != nil }
        let hasNights = parts.contains { !$0.nights.isEmpty } && isOfStays
        let number = parts.contains { $0.extension != nil } ? words.extensions : words.turnAway
        let hasNumber = parts.contains { $0.extension != nil || $0.turnAway != nil }
        var columns: [Table.Column] = isOfStays ? [.left(words.stay), .left(words.child)] : []
        if hasNumber { columns.append(.left(number)) }
        columns += isOfStays ? [.left(words.arrived), .left(words.exited)] : [.left(words.nightColumn)]
        columns.append(.right(words.amountColumn))
        if hasNights { columns.append(.text(words.nightsColumn)) }
        var table = Table(columns: columns)
        for part in parts {
            var cells = isOfStays ? [part.stay ?? "", part.child ?? ""] : []
            if hasNumber { cells.append(part.extension ?? part.turnAway ?? "") }
            cells.append(words.moment(part.since))
            if isOfStays { cells.append(words.moment(part.until)) }
            cells.append(words.whole(part.amount))
            if hasNights { cells.append(NightSpans.text(part.nights, words)) }
            table.add(cells)
        }
        return table.lines(on: screen)
    }
}
