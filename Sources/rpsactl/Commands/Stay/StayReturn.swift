import ArgumentParser
import RPSAProtocol

struct StayReturn: Asking {
    static var configuration: CommandConfiguration { .leaf("return", .stayReturn) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .comeBack, subject: stay) }

    func request() -> ReturnToStay {
        var request = ReturnToStay(stay: stay)
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: ReturnToStay.Reply, on screen: Screen) -> String {
        AbsencePage(line: reply.absence, screen: screen).text
    }
}
