import ArgumentParser
import RPSAProtocol

struct RollCallFinish: Asking {
    static var configuration: CommandConfiguration { .leaf("finish", .rollCallFinish) }

    @Option(parsing: .unconditionalSingleValue, help: .of(.absentChildren)) var absent: [String] = []
    @Option(parsing: .unconditional, help: .of(.rollCallAt)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .callRoll) }

    /// On a terminal nobody makes a roll call of everyone by a slip: what ends no open one is asked about.
    mutating func run() throws {
        if NumberList.numbers(absent).isEmpty, at == nil, Conversation.isPossible {
            do throws(Failure) {
                if try !isOneOpen {
                    var interview = WholeRollCallInterview(words: Invocation.words)
                    try Conversation.hold(&interview)
                }
            } catch {
                throw CommandFailure(failure: error, attempt: attempt)
            }
        }
        try ask(request())
    }

    private var isOneOpen: Bool {
        get throws(Failure) {
            do throws(Failure) {
                let daemon = Daemon(socket: Invocation.current.socket)
                let reply = try Wire.reply(to: GetRollCall.self, daemon.answer(to: GetRollCall()))
                return reply.rollCall.status == RollCallState.open.rawValue
            } catch .remote(Refusals.NoRollCall.name, _) {
                return false
            }
        }
    }

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
