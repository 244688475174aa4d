import ArgumentParser
import RPSAProtocol

struct RollCallMark: Asking {
    static var configuration: CommandConfiguration { .leaf("mark", .rollCallMark) }

    @Argument(help: .of(.markChild)) var child: String?
    @Argument(help: .of(.markStatus)) var status: RollCallMarking?
    @Option(parsing: .unconditional, help: .of(.markUntil)) var until: String?
    @Option(parsing: .unconditional, help: .of(.leaveNote)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .callRoll, subject: child) }

    mutating func run() throws {
        guard child == nil, RollCallTerminal.isPossible else { return try ask(request()) }
        do throws(Failure) {
            let daemon = Daemon(socket: Invocation.current.socket)
            let reply = try Wire.reply(to: GetRollCall.self, daemon.answer(to: GetRollCall()))
            guard reply.rollCall.status == RollCallState.open.rawValue else {
                throw .remote(name: Refusals.NoRollCall.name, parameters: Array("{}".utf8))
            }
            try RollCallTerminal.open(reply.rollCall, reply.lines, daemon: daemon)
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    func request() throws -> MarkRollCall {
        var missing: [String] = []
        if child == nil { missing.append("A-NUMBER") }
        if status == nil { missing.append(RollCallMarking.allCases.map(\.rawValue).joined(separator: "|")) }
        guard let child, let status else { throw Failure.missing(missing, command: "rollcall mark") }
        var request = MarkRollCall(child: child, status: status.status)
        request.until = until
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: MarkRollCall.Reply, on screen: Screen) -> String {
        let words = screen.words
        let status = words.rollCallStatus(reply.line, in: reply.rollCall)
        return words.markedNow(reply.line.child, status) + "\n" + RollCallHead.counts(reply.rollCall, words)
    }
}
