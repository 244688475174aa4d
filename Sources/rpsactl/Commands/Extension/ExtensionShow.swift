import ArgumentParser
import RPSAProtocol

struct ExtensionShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .extensionShow) }

    @Argument(help: .of(.extensionArgument)) var `extension`: String
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: `extension`) }

    func request() -> GetExtension {
        var request = GetExtension(extension: `extension`)
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: GetExtension.Reply, on screen: Screen) -> String {
        let words = screen.words
        let line = reply.extension
        let beyond = line.override ? "  \(BoundCode.maxExtensions.rawValue)" : ""
        var fields = Fields()
        fields.add(words.extensionTitle, line.extension)
        fields.add(words.stay, "\(line.stay)  \(line.child)  \(line.initials)")
        fields.add(words.status, words.extensionStatus(line.status) + beyond)
        fields.add(words.reason, words.extensionReason(line.reason))
        fields.add(words.dueBefore, line.oldDueAt.map(words.moment) ?? words.none)
        fields.add(words.dueAfter, words.moment(line.newDueAt))
        fields.add(words.letterNumber, reply.letter)
        fields.add(words.letterDate, line.dated.map(words.moment))
        fields.add(words.signedBy, reply.signedBy)
        fields.add(words.proposed, "\(words.moment(line.proposedAt))  \(words.by(line.proposer))")
        fields.add(
            words.decided, line.decidedAt.map { words.moment($0) + (line.decider.map { "  " + words.by($0) } ?? "") })
        fields.add(words.whyRefused, reply.refusal)
        fields.add(words.note, reply.note)
        guard line.status == ExtensionStatus.proposed.rawValue else { return fields.text }
        return ([fields.text, words.decideAdvice] + ExtensionCommands.deciding(line.extension)).joined(separator: "\n")
    }
}
