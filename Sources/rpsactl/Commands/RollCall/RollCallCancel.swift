import ArgumentParser
import RPSAProtocol

struct RollCallCancel: Asking {
    static var configuration: CommandConfiguration { .leaf("cancel", .rollCallCancel) }

    @Option(parsing: .unconditional, help: .of(.cancelReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .callRoll) }

    func request() throws -> CancelRollCall {
        guard let reason else { throw Failure.missing(["--reason"], command: "rollcall cancel") }
        var request = CancelRollCall(reason: reason)
        request.requestId = change.id
        return request
    }

    func page(_ reply: CancelRollCall.Reply, on screen: Screen) -> String {
        RollCallHead.state(reply.rollCall, screen.words)
    }
}
