import ArgumentParser
import RPSAProtocol

struct TurnAwaySet: Asking {
    static var configuration: CommandConfiguration { .leaf("set", .turnAwaySet) }

    @Argument(help: .of(.turnAwayArgument)) var turnAway: String
    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @Option(parsing: .unconditional, help: .of(.turnAwayReason)) var reason: TurnAwayReason?
    @Option(parsing: .unconditional, help: .of(.referredTo)) var referredTo: String?
    @Flag(help: .of(.void)) var void = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .setTurnAway, subject: turnAway) }

    func request() throws -> SetTurnAway {
        let texts = [source?.rawValue, sex?.rawValue, age.map(String.init), reason?.rawValue, referredTo]
        guard void || texts.contains(where: { $0 != nil }) else {
            let or = Invocation.words.or
            throw Failure.missing(
                ["--source, --sex, --age, --reason, --referred-to \(or) --void"], command: "turn-away set")
        }
        var request = SetTurnAway(turnAway: turnAway)
        request.source = source?.rawValue
        request.sex = sex?.rawValue
        request.age = age
        request.reason = reason?.rawValue
        request.referredTo = referredTo
        request.void = void ? true : nil
        request.requestId = change.id
        return request
    }

    func page(_ reply: SetTurnAway.Reply, on screen: Screen) -> String {
        let words = screen.words
        return reply.changed.isEmpty ? words.changedNothing : words.turnAwayChanged(reply.turnAway, reply.changed)
    }
}
