import RPSAProtocol

/// What became of an extension, and what can be done with it next.
struct ExtensionPage {
    var line: ExtensionLine
    var warnings: [String] = []
    var screen: Screen

    private var words: any Words { screen.words }

    var text: String {
        ([head] + Warnings.lines(warnings, words) + next).joined(separator: "\n")
    }

    private var head: String {
        let (number, stay) = (line.extension, line.stay)
        let old = line.oldDueAt.map(words.moment)
        return switch ExtensionStatus(rawValue: line.status) {
        case .approved: words.extensionApproved(number, stay: stay, due: words.moment(line.newDueAt))
        case .rejected: words.extensionRejected(number, stay: stay, due: old)
        case .withdrawn: words.extensionWithdrawn(number, stay: stay, due: old)
        case .revoked: words.extensionRevoked(number, stay: stay, due: old)
        case .proposed, nil: words.extensionProposed(number, stay: stay, due: words.moment(line.newDueAt))
        }
    }

    private var next: [String] {
        guard line.status == ExtensionStatus.proposed.rawValue else { return [] }
        return [words.dueSoFar(line.oldDueAt.map(words.moment)), words.decideAdvice]
            + ExtensionCommands.deciding(line.extension)
    }
}

/// The commands that end a proposal.
enum ExtensionCommands {
    static func deciding(_ number: String) -> [String] {
        [
            ["stay", "approve", number], ["stay", "reject", number, "--reason", ShellText.ellipsis],
            ["stay", "withdraw", number],
        ].map { "  " + ShellText.line($0) }
    }
}
