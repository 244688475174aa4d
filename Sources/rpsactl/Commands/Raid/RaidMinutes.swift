import ArgumentParser
import RPSAProtocol

struct RaidMinutes: PaperPrinting {
    static var configuration: CommandConfiguration { .leaf("minutes", .raidMinutes) }

    @Argument(help: .of(.raidArgument)) var raid: String
    @Flag(exclusivity: .exclusive) var form = PaperForm.text
    @Option(parsing: .unconditional, help: .of(.knownAt)) var knownAt: String?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: raid) }

    func request() -> GetMinutes {
        var request = GetMinutes(raid: raid)
        request.knownAt = knownAt
        return request
    }

    func paper(of reply: GetMinutes.Reply) -> Paper { MinutesPaper(reply: reply).paper }
}
