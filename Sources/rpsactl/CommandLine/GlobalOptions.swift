import ArgumentParser

/// The options of every command, as help and completion show them; `GlobalValues` reads them wherever they stand.
struct GlobalOptions: ParsableArguments {
    @Flag(help: .of(.json)) var json = false
    @Option(parsing: .unconditional, help: .of(.socket), completion: .file()) var socket: String?
    @Option(parsing: .unconditional, help: .of(.lang), completion: .list(["id", "en"])) var lang: String?
}

extension ArgumentHelp {
    static func of(_ topic: CareTopic) -> ArgumentHelp { ArgumentHelp(Invocation.words.help(topic)) }
    static func of(_ topic: OptionTopic) -> ArgumentHelp { ArgumentHelp(Invocation.words.help(topic)) }
    static func of(_ topic: ClockTopic) -> ArgumentHelp { ArgumentHelp(Invocation.words.help(topic)) }
    static func of(_ topic: PlacementTopic) -> ArgumentHelp { ArgumentHelp(Invocation.words.help(topic)) }
}
