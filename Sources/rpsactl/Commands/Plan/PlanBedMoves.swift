import ArgumentParser
import RPSAProtocol

/// Makes a plan of moves, shows one that was made, or carries it out.
struct PlanBedMoves: Asking {
    static var configuration: CommandConfiguration { .leaf("beds", .planBeds) }

    @Argument(help: .of(.proposal)) var proposal: String?
    @Option(parsing: .unconditional, help: .of(.nights)) var nights: Int?
    @Option(parsing: .unconditional, help: .of(.seconds)) var seconds: Int?
    @Option(parsing: .unconditional, help: .of(.seed)) var seed: Int?
    @Option(parsing: .unconditional, help: .of(.export), completion: .directory) var export: String?
    @Flag(help: .of(.applyPlan)) var apply = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt {
        Attempt(deed: apply ? .applyPlan : proposal == nil ? .planBeds : .question, subject: proposal)
    }

    mutating func run() throws {
        guard let proposal else { return try makePlan() }
        let surplus = [
            nights.map { _ in "--nights" }, seconds.map { _ in "--seconds" }, seed.map { _ in "--seed" },
            export.map { _ in "--export" },
        ].compactMap { $0 }
        if let option = surplus.first { throw Failure.usage(Invocation.words.notWithProposal(option)) }
        if apply {
            var asked = ApplyPlan(proposal: proposal)
            asked.requestId = change.id
            try ask(asked) { PlanPage(screen: $1).text($0) }
        } else {
            try ask(GetPlan(proposal: proposal)) { PlanPage(screen: $1).text($0) }
        }
    }

    func request() -> PlanBeds {
        var request = PlanBeds()
        request.nights = nights
        request.seconds = seconds
        request.seed = seed
        request.export = export == nil ? nil : true
        request.requestId = change.requestId ?? ChangeOptions.random()
        return request
    }

    func page(_ reply: PlanBeds.Reply, on screen: Screen) -> String { PlanPage(screen: screen).text(reply) }

    /// The folder is tried before the daemon is asked, so that what cannot be written changes nothing.
    private func makePlan() throws {
        do throws(Failure) {
            let invocation = Invocation.current
            let daemon = Daemon(socket: invocation.socket)
            let folder = try export.map { path throws(Failure) in try ExportFolder(path) }
            let asked = request()
            var bytes = try daemon.answer(to: asked)
            var reply = try Wire.reply(to: PlanBeds.self, bytes)
            let written = try folder?.write(reply) ?? []
            if apply && !reply.moves.isEmpty {
                let applied = try daemon.answer(to: carryingOut(reply.proposal, asked.requestId))
                reply.appliedAt = try Wire.reply(to: ApplyPlan.self, applied).appliedAt
                bytes = PlanPage.json(bytes, appliedAt: reply.appliedAt)
            }
            let text =
                ([page(reply, on: invocation.screen)] + (written.isEmpty ? [] : [invocation.words.exported(written)]))
                .joined(separator: "\n")
            Output.print(invocation.json ? bytes : invocation.screen.encoded(text))
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    /// The second change of one command has an id of its own that follows from the first.
    func carryingOut(_ proposal: String, _ requestId: String?) -> ApplyPlan {
        var asked = ApplyPlan(proposal: proposal)
        asked.requestId = requestId.map { $0 + "-apply" }
        return asked
    }
}
