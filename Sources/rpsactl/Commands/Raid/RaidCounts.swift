import RPSAProtocol

/// Who was handed over, against what became of them.
struct RaidCounts {
    var handedOver: Int
    var outcomes: [(outcome: Outcome, count: Int)]
    var difference: Int

    /// Those of whom it is known what became of them.
    var accounted: Int { handedOver - difference }

    func table(on screen: Screen) -> String {
        let words = screen.words
        var table = Table(
            columns: [.right(words.handedOver)] + outcomes.map { .right(words.text($0.outcome)) }
                + [.right(words.countDiffers)])
        table.add(
            ["\(handedOver)"] + outcomes.map { "\($0.count)" } + [difference == 0 ? "0" : "! \(difference)"])
        return table.text(on: screen)
    }
}

extension RaidCounts {
    init(_ reply: GetRaid.Reply) {
        handedOver = reply.handedOver
        difference = reply.difference
        outcomes = [
            (.admitted, reply.admitted), (.adult, reply.adults), (.family, reply.family),
            (.referred, reply.referred), (.turnedAway, reply.turnedAway), (.pending, reply.pending),
        ]
    }

    init(_ reply: CloseRaid.Reply) {
        handedOver = reply.handedOver
        difference = reply.difference
        outcomes = [
            (.admitted, reply.admitted), (.adult, reply.adults), (.family, reply.family),
            (.referred, reply.referred), (.turnedAway, reply.turnedAway),
        ]
        if reply.pending > 0 { outcomes.append((.pending, reply.pending)) }
    }

    init(_ refused: Refusals.RaidDiffers) {
        handedOver = refused.handedOver
        difference = refused.difference
        outcomes = [
            (.admitted, refused.admitted), (.adult, refused.adults), (.family, refused.family),
            (.referred, refused.referred), (.turnedAway, refused.turnedAway), (.pending, refused.pending.count),
        ]
    }
}

/// How to clear up what is open in a raid: each step with the command to type.
struct RaidAdvice {
    var raid: String
    var counts: RaidCounts
    /// The rows of whom nobody has said what became of them.
    var pending: [Int]
    var words: any Words

    /// More commands than this would push the advice off a screen.
    private static let rowCountMax = 8

    func lines(isAdult: (Int) -> Bool) -> [String] { rows(isAdult) + rest }

    private func rows(_ isAdult: (Int) -> Bool) -> [String] {
        if pending.isEmpty { return [] }
        let commands = pending.prefix(Self.rowCountMax).map { row in
            "  " + Self.pass(raid, row, as: isAdult(row) ? .adult : .family)
        }
        return [words.raidPending(pending)] + commands + (pending.count > Self.rowCountMax ? ["  …"] : [])
    }

    private var rest: [String] {
        let unlisted = counts.difference - pending.count
        let right = ["  rpsactl raid set \(raid) --count \(counts.handedOver - unlisted)"]
        let correction = [words.raidCountAdvice(counts.handedOver - unlisted)] + right
        if unlisted > 0 { return [words.raidUnlisted(unlisted), "  rpsactl raid add \(raid)"] + correction }
        return unlisted < 0 ? [words.raidSurplus(-unlisted)] + correction : []
    }

    static func pass(_ raid: String, _ row: Int, as way: RaidPass.Way) -> String {
        ShellText.line(["raid", "pass", raid, "--row", "\(row)", "--as", way.rawValue, "--to", ShellText.ellipsis])
    }
}
