import ArgumentParser
import RPSAProtocol

struct RaidMinutes: PaperPrinting {
    static var configuration: CommandConfiguration { .leaf("minutes", .raidMinutes) }

    @Argument(help: .of(.raidArgument)) var raid: String
    @Flag(exclusivity: .exclusive) var form = PaperForm.text
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: raid) }

    func request() -> GetMinutes { GetMinutes(raid: raid) }

    func paper(of reply: GetMinutes.Reply) -> Paper { MinutesPaper(reply: reply).paper }
}
