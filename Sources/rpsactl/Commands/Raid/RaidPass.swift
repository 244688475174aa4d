import ArgumentParser
import RPSAProtocol

struct RaidPass: Asking {
    static var configuration: CommandConfiguration { .leaf("pass", .raidPass) }

    /// What may become of someone who is not admitted.
    enum Way: String, CaseIterable, ExpressibleByArgument {
        case family, referred, adult
        /// Takes back what was said of the row.
        case void
    }

    @Argument(help: .of(.raidArgument)) var raid: String?
    @Option(parsing: .unconditional, help: .of(.row)) var row: Int?
    @Option(parsing: .unconditional, help: .of(.passAs)) var `as`: Way?
    @Option(parsing: .unconditional, help: .of(.passTo)) var to: String?
    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .passRow, subject: raid) }

    func request() throws -> PassRow {
        var missing: [String] = []
        if raid == nil { missing.append("RAID") }
        if row == nil { missing.append("--row") }
        if `as` == nil { missing.append("--as") }
        guard let raid, let row, let `as` else { throw Failure.missing(missing, command: "raid pass") }
        var request = PassRow(raid: raid, row: row, as: `as`.rawValue)
        request.to = to
        request.sex = sex?.rawValue
        request.age = age
        request.requestId = change.id
        return request
    }

    func page(_ reply: PassRow.Reply, on screen: Screen) -> String {
        let words = screen.words
        return [
            words.rowPassed(reply.row, of: reply.raid, words.outcome(reply.outcome)), words.raidLookAdvice,
            "  rpsactl raid show \(reply.raid)",
        ].joined(separator: "\n")
    }
}
