import ArgumentParser
import RPSAProtocol

struct RollCallCancel: Asking {
    static var configuration: CommandConfiguration { .leaf("cancel", .rollCallCancel) }

    @Argument(help: .of(.cancelNumber)) var number: Int?
    @Option(parsing: .unconditional, help: .of(.cancelReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .callRoll) }

    func request() throws -> CancelRollCall {
        guard let reason else { throw Failure.missing(["--reason"], command: "rollcall cancel") }
        var request = CancelRollCall(reason: reason)
        request.rollCall = number
        request.requestId = change.id
        return request
    }

    func page(_ reply: CancelRollCall.Reply, on screen: Screen) -> String {
        let again = reply.missing.isEmpty ? [] : [screen.words.missingAgain] + reply.missing.map { "  !! \($0)" }
        return ([RollCallHead.state(reply.rollCall, screen.words)] + again).joined(separator: "\n")
    }
}
