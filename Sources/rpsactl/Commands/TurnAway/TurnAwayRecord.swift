import ArgumentParser
import RPSAProtocol

extension TurnAwayReason: ExpressibleByArgument {}

/// The default of its group: `turn-away --source …` without a word between.
struct TurnAwayRecord: Asking {
    static var configuration: CommandConfiguration { .leaf("record", .turnAwayRecord) }

    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @Option(parsing: .unconditional, help: .of(.turnAwayReason)) var reason: TurnAwayReason?
    @Option(parsing: .unconditional, help: .of(.referredTo)) var referredTo: String?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @Option(parsing: .unconditional, help: .of(.ofRaid)) var raid: String?
    @Option(parsing: .unconditional, help: .of(.row)) var row: Int?
    @Option(parsing: .unconditional, help: .of(.note)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .turnAway, subject: raid) }

    func request() throws -> TurnAway {
        var missing: [String] = []
        if source == nil { missing.append("--source") }
        if sex == nil { missing.append("--sex") }
        if age == nil { missing.append("--age") }
        if reason == nil { missing.append("--reason") }
        if referredTo == nil { missing.append("--referred-to") }
        if row != nil && raid == nil { missing.append("--raid") }
        guard let source, let sex, let age, let reason, let referredTo, missing.isEmpty else {
            throw Failure.missing(missing, command: "turn-away record")
        }
        var request = TurnAway(
            source: source.rawValue, sex: sex.rawValue, age: age, reason: reason.rawValue, referredTo: referredTo)
        request.at = at
        request.raid = raid
        request.row = row
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: TurnAway.Reply, on screen: Screen) -> String {
        let words = screen.words
        return [
            words.turnedAway(reply.turnAway, at: words.moment(reply.at)), words.turnAwayVoidAdvice,
            "  rpsactl turn-away set \(reply.turnAway) --void",
        ].joined(separator: "\n")
    }
}
