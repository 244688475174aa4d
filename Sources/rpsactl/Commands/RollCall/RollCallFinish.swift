import ArgumentParser
import RPSAProtocol

struct RollCallFinish: Asking {
    static var configuration: CommandConfiguration { .leaf("finish", .rollCallFinish) }

    @Option(parsing: .unconditionalSingleValue, help: .of(.absentChildren)) var absent: [String] = []
    @Option(parsing: .unconditional, help: .of(.rollCallAt)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .callRoll) }

    func request() -> FinishRollCall {
        let absent = NumberList.numbers(absent)
        var request = FinishRollCall()
        request.absent = absent.isEmpty ? nil : absent
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: FinishRollCall.Reply, on screen: Screen) -> String {
        RollCallPage(summary: reply.rollCall, lines: reply.lines, screen: screen, onlyGone: true).text
    }
}
