import ArgumentParser

/// What was wrong with a command line, without repeating what may be a child's name.
enum UsageMessage {
    static func text(for error: any Error, arguments: [String], words: any Words) -> String {
        let place = CommandPlace.find(arguments)
        if let mistyped = place.mistyped {
            return words.unknownCommand(mistyped, nearest: place.nearest, known: place.known)
                + "\n" + words.seeHelp(place.helpCommand)
        }
        var message = Rpsactl.message(for: error)
        if message.hasPrefix("Unexpected argument '") || message.contains(" unexpected arguments: '") {
            message = words.wordTooMany
        } else {
            message = words.translatedParserText(message)
        }
        return message + "\n" + words.seeHelp(place.helpCommand)
    }
}

/// How far into the command tree the typed words lead.
struct CommandPlace {
    var path: [String] = []
    /// The first word that is no command where one was expected.
    var mistyped: String?
    var known: [String] = []

    var nearest: String? { mistyped.flatMap { Nearest.word(to: $0, among: known) } }
    var helpCommand: String { (["rpsactl"] + path + ["--help"]).joined(separator: " ") }

    static func find(_ arguments: [String]) -> CommandPlace {
        var place = CommandPlace()
        var command: any ParsableCommand.Type = Rpsactl.self
        var rest = arguments[...]
        while let word = rest.popFirst() {
            let subcommands = command.configuration.subcommands
            if subcommands.isEmpty || word == "--" { break }
            if word.hasPrefix("-") {
                if OptionNames.takesValue(word) { _ = rest.popFirst() }
                continue
            }
            if word == "help" && place.path.isEmpty { continue }
            guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
                let known = subcommands.compactMap { $0.configuration.commandName }
                // Where a group has a usual command, a word that is like none of its commands is an argument of that.
                if command.configuration.defaultSubcommand != nil, Nearest.word(to: word, among: known) == nil { break }
                place.mistyped = word
                place.known = known
                break
            }
            place.path.append(word)
            command = next
        }
        return place
    }

    /// The command that the first words name, if it has no further subcommands, and the words behind them.
    static func leaf(_ arguments: [String]) -> (type: any ParsableCommand.Type, arguments: [String])? {
        var command: any ParsableCommand.Type = Rpsactl.self
        var rest = arguments[...]
        var subcommands = command.configuration.subcommands
        while !subcommands.isEmpty {
            if let next = subcommands.first(where: { $0.configuration.commandName == rest.first }) {
                command = next
                rest = rest.dropFirst()
            } else if let usual = command.configuration.defaultSubcommand, !rest.isEmpty, rest.first != "help" {
                command = usual
            } else {
                return nil
            }
            subcommands = command.configuration.subcommands
        }
        return (command, Array(rest))
    }
}
