import RPSAProtocol

/// A plan on the screen: its moves and what each is for, what the house costs with and without them, what to type.
struct PlanPage {
    var screen: Screen

    private var words: any Words { screen.words }

    func text(_ reply: PlanBeds.Reply) -> String {
        var lines: [String] = []
        if reply.moves.isEmpty {
            lines = [words.nothingToImprove(nights: reply.nights)]
        } else {
            lines = [words.proposal(reply.proposal, moves: reply.moves.count, nights: reply.nights)]
            lines += table(reply.moves)
        }
        lines += costs(reply) + violations(reply.violations)
        if reply.costAfter > reply.costBefore { lines.append(words.rulesFirst) }
        return (lines + ending(reply.proposal, reply.moves, reply.appliedAt)).joined(separator: "\n")
    }

    func text(_ reply: GetPlan.Reply) -> String {
        let title =
            reply.moves.isEmpty
            ? words.nothingToImprove(nights: reply.nights)
            : words.proposal(reply.proposal, moves: reply.moves.count, nights: reply.nights)
        let facts = [
            words.madeAt(words.moment(reply.madeAt)), words.cost(before: reply.costBefore, after: reply.costAfter),
        ]
        return ([title] + table(reply.moves) + facts + ending(reply.proposal, reply.moves, reply.appliedAt))
            .joined(separator: "\n")
    }

    func text(_ reply: ApplyPlan.Reply) -> String {
        ([words.applied(reply.proposal, at: words.moment(reply.appliedAt))] + table(reply.moves))
            .joined(separator: "\n")
    }

    private func table(_ moves: [PlannedMove]) -> [String] {
        if moves.isEmpty { return [] }
        var table = Table(
            columns: [
                .left(words.stay), .left(words.child), .left(words.initials), .left(words.from), .left(words.to),
                .text(words.why),
            ], indent: 2)
        for move in moves {
            table.add(move.stay, move.child, move.initials, move.from ?? "", move.to, reason(move.reason))
        }
        let rules = moves.map(\.reason).filter { PlanCode(rawValue: $0) == nil }
        return [table.text(on: screen)] + RoomReasonsText.codes(Self.unique(rules), words)
    }

    private func reason(_ code: String) -> String {
        PlanCode(rawValue: code).map { "\(words.short($0)) (\(code))" } ?? words.mends(code)
    }

    private func costs(_ reply: PlanBeds.Reply) -> [String] {
        let parts = reply.parts.filter { $0.before != 0 || $0.after != 0 }
        if parts.isEmpty { return [words.cost(before: reply.costBefore, after: reply.costAfter)] }
        var table = Table(columns: [.left(words.costPart), .right(words.before), .right(words.after)], indent: 2)
        for part in parts {
            let name = CostCode(rawValue: part.part).map { words.text($0) } ?? part.part
            table.add(name, "\(part.before)", "\(part.after)")
        }
        table.add(words.costTotal, "\(reply.costBefore)", "\(reply.costAfter)")
        return [table.text(on: screen)]
    }

    private func violations(_ codes: [String]) -> [String] {
        codes.isEmpty ? [] : [words.houseBreaks] + RoomReasonsText.codes(codes, words)
    }

    private func ending(_ proposal: String, _ moves: [PlannedMove], _ appliedAt: String?) -> [String] {
        if let appliedAt { return [words.applied(proposal, at: words.moment(appliedAt))] }
        if moves.isEmpty { return [] }
        return [words.applyAdvice, "  " + ShellText.line(["plan", "beds", proposal, "--apply"])]
    }

    private static func unique(_ codes: [String]) -> [String] {
        codes.reduce(into: []) { unique, code in if !unique.contains(code) { unique.append(code) } }
    }

    /// The reply as it came, but for the time of carrying it out: a second answer told that.
    static func json(_ bytes: [UInt8], appliedAt: String?) -> [UInt8] {
        guard let appliedAt else { return bytes }
        // Within a text the quotation marks would be escaped, so this is the key and nothing else.
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing(#""appliedAt":null"#, with: #""appliedAt":\#(Wire.text(appliedAt))"#, maxReplacements: 1)
        return Array(text.utf8)
    }
}
