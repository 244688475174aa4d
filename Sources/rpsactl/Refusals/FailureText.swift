import Glibc

/// A failure in words: what was not done, on whom, why, what to do next, and the command to type.
struct FailureText {
    var failure: Failure
    var attempt: Attempt
    var invocation: Invocation

    private var words: any Words { invocation.words }

    var lines: [String] {
        switch failure {
        case .remote(let name, let parameters):
            [words.refused(attempt.deed, on: attempt.subject.map(SafeText.clean))]
                + RefusalText(name: name, parameters: parameters, invocation: invocation).lines
        case .unreachable(let socket, EACCES):
            [words.unreachable(socket, words.systemError(EACCES))] + next(words.notPermittedAdvice, "id -nG")
        case .unreachable(let socket, let number):
            [words.unreachable(socket, words.systemError(number))]
                + next(words.unreachableAdvice, "systemctl status rpsad.socket rpsad")
        case .lost(let socket):
            [words.lost(socket)] + next(words.lostAdvice, "rpsactl board")
        case .malformedReply(let method):
            [words.malformed(method)] + next(words.defectAdvice, "rpsactl --version; rpsad --version")
        case .usage(let message):
            [words.error + message]
        case .missing(let options, let command):
            [words.error + words.missing(options, command: command), words.seeHelp("rpsactl \(command) --help")]
        case .badFile(let path, let fault):
            fault == .noStep
                ? [words.badFile(path, fault)] + next(words.noStepAdvice, "rm " + ShellText.quoted(path))
                : [words.badFile(path, fault), words.badFileAdvice]
        case .badIdentity(let fault):
            [words.badIdentity(fault), words.badIdentityAdvice]
        case .badOutput(let path, let number):
            [
                words.notExported(path, number),
                invocation.arguments.first == "watch" ? words.noStateAdvice : words.notExportedAdvice,
            ]
        case .unknownCode(let code, let nearest):
            [words.unknownCode(SafeText.clean(code), nearest: nearest)]
                + next(words.unknownCodeAdvice, "rpsactl explain")
        case .abandoned:
            [words.abandoned]
        case .judged:
            []
        }
    }

    private func next(_ advice: String, _ command: String) -> [String] { [advice, "  " + command] }

    /// The same for a program: one line.
    static func json(_ failure: Failure) -> String {
        let (name, parameters): (String, String) =
            switch failure {
            case .remote(let name, let parameters): (name, String(decoding: parameters, as: UTF8.self))
            case .unreachable(let socket, let number):
                ("rpsactl.Unreachable", #"{"socket":\#(Wire.text(socket)),"errno":\#(number)}"#)
            case .lost(let socket): ("rpsactl.Lost", #"{"socket":\#(Wire.text(socket))}"#)
            case .malformedReply(let method): ("rpsactl.MalformedReply", #"{"method":\#(Wire.text(method))}"#)
            case .usage(let message): ("rpsactl.Usage", #"{"message":\#(Wire.text(message))}"#)
            case .missing(let options, let command):
                (
                    "rpsactl.Missing",
                    #"{"command":\#(Wire.text(command)),"options":[\#(options.map(Wire.text).joined(separator: ","))]}"#
                )
            case .badFile(let path, let fault):
                (
                    "rpsactl.BadFile",
                    #"{"file":\#(Wire.text(path)),"reason":\#(Wire.text(EnglishWords().badFile(path, fault)))}"#
                )
            case .badIdentity(let fault):
                (
                    "rpsactl.BadIdentity",
                    #"{"code":\#(Wire.text(fault.kind.rawValue)),"line":\#(fault.line.map(String.init) ?? "null")}"#
                )
            case .badOutput(let path, let number):
                ("rpsactl.BadOutput", #"{"file":\#(Wire.text(path)),"errno":\#(number)}"#)
            case .unknownCode(let code, let nearest):
                (
                    "rpsactl.UnknownCode",
                    #"{"code":\#(Wire.text(code)),"nearest":\#(nearest.map(Wire.text) ?? "null")}"#
                )
            case .abandoned: ("rpsactl.Abandoned", "{}")
            case .judged: ("rpsactl.Judged", "{}")
            }
        return #"{"error":\#(Wire.text(name)),"parameters":\#(parameters)}"#
    }
}
