import ArgumentParser
import RPSAProtocol

struct ExtensionList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .extensionList) }

    @Argument(help: .of(.ofStay)) var stay: String?
    @Option(name: .customLong("stay"), parsing: .unconditional, help: .of(.ofStayOption)) var stayOption: String?
    @Flag(help: .of(.allExtensions)) var all = false
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: stay ?? stayOption) }

    func request() -> ListExtensions {
        var request = ListExtensions()
        request.stay = stay ?? stayOption
        request.all = all ? true : nil
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListExtensions.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.extensions.isEmpty { return words.noExtensions }
        var lines = [ExtensionTable.text(reply.extensions, namesStay: true, on: screen)]
        if reply.extensions.contains(where: \.override) { lines.append(words.beyondBound) }
        let waiting = reply.extensions.filter { $0.status == ExtensionStatus.proposed.rawValue }
        if let first = waiting.first {
            lines += [words.decideAdvice] + ExtensionCommands.deciding(first.extension)
        }
        return lines.joined(separator: "\n") + (reply.next.map { "\n--after \($0)" } ?? "")
    }
}

/// Extensions as a table, of one stay or of several.
enum ExtensionTable {
    static func text(_ extensions: [ExtensionLine], namesStay: Bool, on screen: Screen) -> String {
        let words = screen.words
        var columns: [Table.Column] = [.left(words.extensionTitle)]
        if namesStay { columns += [.left(words.stay), .spare(words.child)] }
        columns += [.left(words.status), .text(words.reason), .spare(words.dueBefore), .left(words.dueAfter)]
        var table = Table(columns: columns)
        let years = Set(extensions.flatMap { [$0.oldDueAt, $0.newDueAt] }.compactMap { $0?.prefix(4) })
        let time = { (text: String?) in words.moment(text, withYear: years.count > 1) }
        for line in extensions {
            let mark = line.override ? " *" : ""
            table.add(
                [line.extension] + (namesStay ? [line.stay, line.child] : [])
                    + [
                        words.extensionStatus(line.status) + mark, words.extensionReason(line.reason),
                        time(line.oldDueAt), time(line.newDueAt),
                    ])
        }
        return table.text(on: screen)
    }
}
