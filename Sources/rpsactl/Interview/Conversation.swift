/// Holds an interview on the terminal.
enum Conversation {
    static var isPossible: Bool {
        let invocation = Invocation.current
        return invocation.screen.isInteractive && !invocation.json
    }

    static func hold(_ interview: inout some Interview) throws(Failure) {
        let screen = Invocation.current.screen
        while let question = interview.question {
            Output.prompt(screen.encoded(question))
            guard let line = readLine() else {
                Output.prompt([UInt8(ascii: "\n")])
                throw .abandoned
            }
            switch interview.answer(Self.trimmed(line)) {
            case .next: continue
            case .again(let hint): Output.print(screen.encoded("  " + hint))
            case .leave: throw .abandoned
            }
        }
    }

    private static func trimmed(_ line: String) -> String {
        let rest = line.drop(while: \.isWhitespace)
        return String(rest.reversed().drop(while: \.isWhitespace).reversed())
    }
}
