/// How this run was asked for: what holds for every command alike.
struct Invocation: Sendable {
    @TaskLocal static var current = Invocation(screen: Screen(), words: EnglishWords())

    static var words: any Words { current.words }

    var screen: Screen
    var words: any Words
    var json = false
    var socket = "/run/rpsa/rpsad.sock"
    /// What was typed, without the options that stand on every command.
    var arguments: [String] = []

    mutating func take(_ globals: GlobalValues) {
        json = globals.json
        arguments = WordOrder.usual(globals.arguments)
        if let socket = globals.socket { self.socket = socket }
        if let language = globals.language { words = language.words }
        screen.words = words
    }
}
