import ArgumentParser
import RPSAProtocol

struct Move: Asking {
    static var configuration: CommandConfiguration { .leaf("move", .move) }

    @Argument(help: .of(.stayArgument)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.moveBed)) var bed: String?
    @Flag(help: .of(.swap)) var swap = false
    @Option(parsing: .unconditional, help: .of(.moveReason)) var reason: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.override)) var override: [String] = []
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .move, subject: stay) }

    func request() throws -> MoveStay {
        var missing: [String] = []
        if stay == nil { missing.append("STAY") }
        if reason == nil { missing.append("--reason") }
        guard let stay, let reason else { throw Failure.missing(missing, command: "move") }
        var request = MoveStay(stay: stay, reason: reason)
        request.bed = bed
        request.swap = swap ? true : nil
        request.override = override.isEmpty ? nil : override
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: MoveStay.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines = [words.moved(reply.stay, from: reply.from, to: reply.bed, at: words.moment(reply.at))]
        if let swapped = reply.swapped { lines.append(words.swapped(swapped)) }
        return (lines + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}

enum Warnings {
    static func lines(_ codes: [String], _ words: any Words) -> [String] {
        codes.isEmpty ? [] : [words.warnings] + codes.map { "  " + words.warningLine($0) }
    }
}
