import ArgumentParser
import Glibc

@main
enum Main {
    static func main() {
        let arguments = ProcessArguments.takeOver()
        exit(Run(arguments: arguments, environment: Environment.value).status().rawValue)
    }
}

/// One run of the program, from the words typed to the exit status.
struct Run {
    var arguments: [String]
    var environment: (String) -> String?

    func status() -> ExitStatus {
        let screen = Screen.standard(environment: environment)
        var invocation = Invocation(screen: screen, words: Language.ofLocale(environment).words)
        if let socket = environment("RPSA_SOCKET"), !socket.isEmpty { invocation.socket = socket }
        do {
            let globals = try GlobalValues.gather(from: arguments)
            invocation.take(globals)
            return Invocation.$current.withValue(invocation) { perform(invocation.arguments) }
        } catch {
            invocation.json = arguments.contains("--json")
            let message = invocation.words.badValue(of: error.option, accepted: error.accepted)
            return Invocation.$current.withValue(invocation) { Report.failure(.usage(message)) }
        }
    }

    private func perform(_ arguments: [String]) -> ExitStatus {
        do {
            // A command that was typed as it is advised would record the dots.
            if arguments.contains(where: { $0 == ShellText.dots || $0.hasSuffix("=" + ShellText.dots) }) {
                throw Failure.usage(Invocation.words.dotsTyped)
            }
            var command = try parsed(arguments)
            try command.run()
            return .done
        } catch let failure as Failure {
            return Report.failure(failure)
        } catch let failure as CommandFailure {
            return Report.failure(failure.failure, of: failure.attempt)
        } catch {
            return Report.parserAnswer(error, to: arguments)
        }
    }

    /// Parses as the leaf that the words name, which takes half the time; whatever is not plain goes through the
    /// whole tree.
    private func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        let asksForHelp = arguments.contains { $0 == "--help" || $0 == "-h" }
        let leaf = asksForHelp ? nil : CommandPlace.leaf(arguments)
        // What goes wrong here goes wrong again below, and is told there.
        if let leaf, let command = try? leaf.type.parseAsRoot(leaf.arguments) { return command }
        return try Rpsactl.parseAsRoot(arguments)
    }
}
