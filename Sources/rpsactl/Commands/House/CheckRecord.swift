import ArgumentParser
import RPSAProtocol

struct CheckRecord: Asking {
    static var configuration: CommandConfiguration { .leaf("check", .check) }

    @OptionGroup var everywhere: GlobalOptions

    func request() -> Check { Check() }

    func status(of reply: Check.Reply) -> ExitStatus { reply.ok ? .done : .refused }

    func page(_ reply: Check.Reply, on screen: Screen) -> String {
        let words = screen.words
        var table = Table(columns: [.left(""), .left(""), .left("")])
        for check in reply.checks {
            table.add(check.ok ? "ok" : words.broken, words.checked(check.name), words.found(check.detail))
        }
        if reply.ok { return table.text(on: screen) + "\n" + words.recordWhole }
        let broken = reply.checks.filter { !$0.ok }.map { SafeText.clean(words.checked($0.name)) }
        return table.text(on: screen) + "\n" + words.recordBroken(broken) + "\n" + words.recordBrokenAdvice
    }
}
