import ArgumentParser
import RPSAProtocol

struct AbsenceCorrect: Asking {
    static var configuration: CommandConfiguration { .leaf("correct", .absenceCorrect) }

    @Argument(help: .of(.stayArgument)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.absenceSince)) var since: String?
    @Option(parsing: .unconditional, help: .of(.absenceLeft)) var left: String?
    @Option(parsing: .unconditional, help: .of(.absenceReturned)) var returned: String?
    @Flag(help: .of(.absenceVoid)) var void = false
    @Option(parsing: .unconditional, help: .of(.correctReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .correct, subject: stay) }

    func request() throws -> CorrectAbsence {
        var missing: [String] = []
        if stay == nil { missing.append("STAY") }
        if since == nil { missing.append("--since") }
        if left == nil && returned == nil && !void { missing.append("--left, --returned, --void") }
        if reason == nil { missing.append("--reason") }
        guard let stay, let since, let reason, missing.isEmpty else {
            throw Failure.missing(missing, command: "absence correct")
        }
        var request = CorrectAbsence(stay: stay, since: since, reason: reason)
        (request.left, request.returned) = (left, returned)
        request.void = void ? true : nil
        request.requestId = change.id
        return request
    }

    func page(_ reply: CorrectAbsence.Reply, on screen: Screen) -> String {
        let (words, line) = (screen.words, reply.absence)
        let (reason, since) = (words.absence(line.reason), words.moment(line.since))
        if reply.void { return words.absenceVoid(line.child, stay: line.stay, reason: reason, since: since) }
        return words.absenceCorrected(
            line.child, stay: line.stay, reason: reason, since: since, until: line.until.map(words.moment))
    }
}
