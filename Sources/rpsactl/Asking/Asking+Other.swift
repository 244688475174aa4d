import RPSAProtocol

extension Asking {
    /// Asks something else than the command's own request, where an option turns the command round.
    func ask<Other: Request>(_ other: Other, page: (Other.Reply, Screen) -> String) throws {
        do throws(Failure) {
            let invocation = Invocation.current
            let bytes = try Daemon(socket: invocation.socket).answer(to: other)
            let reply = try Wire.reply(to: Other.self, bytes)
            Output.print(invocation.json ? bytes : invocation.screen.encoded(page(reply, invocation.screen)))
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }
}
