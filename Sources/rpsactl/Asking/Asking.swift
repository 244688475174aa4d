import ArgumentParser
import RPSAProtocol

/// A command that asks the daemon one thing: it gives the request and says how the reply looks on a screen.
protocol Asking: ParsableCommand {
    associatedtype Asked: Request

    var attempt: Attempt { get }
    func request() throws -> Asked
    func page(_ reply: Asked.Reply, on screen: Screen) -> String
    func status(of reply: Asked.Reply) -> ExitStatus
}

extension Asking {
    var attempt: Attempt { Attempt() }

    func status(of reply: Asked.Reply) -> ExitStatus { .done }

    mutating func run() throws {
        try ask(request())
    }

    /// Sends the request and prints the answer: unchanged with `--json`, else as a page.
    func ask(_ asked: Asked) throws {
        do throws(Failure) {
            let invocation = Invocation.current
            let daemon = Daemon(socket: invocation.socket)
            let bytes = try daemon.answer(to: asked)
            let reply = try Wire.reply(to: Asked.self, bytes)
            Output.print(invocation.json ? bytes : invocation.screen.encoded(page(reply, on: invocation.screen)))
            let status = status(of: reply)
            if status != .done { throw .judged(status) }
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }
}
