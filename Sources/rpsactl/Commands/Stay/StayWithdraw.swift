import ArgumentParser
import RPSAProtocol

struct StayWithdraw: Asking {
    static var configuration: CommandConfiguration { .leaf("withdraw", .stayWithdraw) }

    @Argument(help: .of(.extensionArgument)) var `extension`: String
    @Option(parsing: .unconditional, help: .of(.withdrawReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .withdraw, subject: `extension`) }

    func request() -> WithdrawExtension {
        var request = WithdrawExtension(extension: `extension`)
        request.reason = reason
        request.requestId = change.id
        return request
    }

    func page(_ reply: WithdrawExtension.Reply, on screen: Screen) -> String {
        ExtensionPage(line: reply.extension, screen: screen).text
    }
}
