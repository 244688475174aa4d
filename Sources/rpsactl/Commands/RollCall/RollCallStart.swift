import ArgumentParser
import RPSAProtocol

struct RollCallStart: Asking {
    static var configuration: CommandConfiguration { .leaf("start", .rollCallStart) }

    @Option(parsing: .unconditional, help: .of(.rollCallAt)) var at: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.absentChildren)) var absent: [String] = []
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .callRoll) }

    /// On a terminal the list opens after the start; with `--absent` the marks follow, each a request of its own.
    mutating func run() throws {
        let absent = NumberList.numbers(absent)
        if absent.isEmpty, !RollCallTerminal.isPossible { return try ask(request()) }
        do throws(Failure) {
            let daemon = Daemon(socket: Invocation.current.socket)
            var reply = try Wire.reply(to: StartRollCall.self, daemon.answer(to: request()))
            for child in absent {
                var mark = MarkRollCall(child: child, status: RollCallMarking.absent.status)
                mark.requestId = ChangeOptions.random()
                let marked = try Wire.reply(to: MarkRollCall.self, daemon.answer(to: mark))
                reply.take(marked)
            }
            if RollCallTerminal.isPossible {
                try RollCallTerminal.open(reply.rollCall, reply.lines, daemon: daemon)
            } else {
                try printCurrent(reply, daemon)
            }
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    func request() -> StartRollCall {
        var request = StartRollCall()
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: StartRollCall.Reply, on screen: Screen) -> String {
        RollCallPage(summary: reply.rollCall, lines: reply.lines, screen: screen).text
    }

    /// A program gets the roll call as it stands after the marks, as the daemon gives it.
    private func printCurrent(_ reply: StartRollCall.Reply, _ daemon: Daemon) throws(Failure) {
        let invocation = Invocation.current
        guard invocation.json else {
            return Output.print(invocation.screen.encoded(page(reply, on: invocation.screen)))
        }
        var current = GetRollCall()
        current.rollCall = reply.rollCall.rollCall
        Output.print(try daemon.answer(to: current))
    }
}

extension StartRollCall.Reply {
    mutating func take(_ marked: MarkRollCall.Reply) {
        rollCall = marked.rollCall
        if let place = lines.firstIndex(where: { $0.stay == marked.line.stay }) {
            lines[place] = marked.line
        } else {
            lines.append(marked.line)
        }
    }
}
