import ArgumentParser

/// Says on stderr why a command was not done, and gives the status.
enum Report {
    static func failure(_ failure: Failure, of attempt: Attempt = Attempt()) -> ExitStatus {
        let invocation = Invocation.current
        if case .judged(let status) = failure { return status }
        if invocation.json {
            Output.complain(Array(FailureText.json(failure).utf8))
        } else {
            let text = FailureText(failure: failure, attempt: attempt, invocation: invocation).lines
            Output.complain(invocation.screen.encoded(text.joined(separator: "\n")))
        }
        return failure.status
    }

    /// Help and the like go to stdout, wrong usage to stderr.
    static func parserAnswer(_ error: any Error, to arguments: [String]) -> ExitStatus {
        let invocation = Invocation.current
        let status = Rpsactl.exitCode(for: error)
        if status == .success {
            // A completion script is for a shell, not for a reader.
            let isScript = arguments.contains { $0.hasPrefix("--generate-completion-script") }
            let text = Rpsactl.fullMessage(for: error, columns: invocation.screen.width)
            let isHelp = !isScript && !arguments.contains { $0.hasPrefix("--experimental-dump-help") }
            Output.print(invocation.screen.encoded(isHelp ? invocation.words.translatedParserText(text) : text))
            return .done
        }
        guard status == .validationFailure else {
            Output.complain(Array("rpsactl: \(error)".utf8))
            return .defect
        }
        let message = UsageMessage.text(for: error, arguments: arguments, words: invocation.words)
        return failure(.usage(message))
    }
}
