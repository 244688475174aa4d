import ArgumentParser
import RPSAProtocol

struct AlertList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .alertList) }

    @Flag(help: .of(.allAlerts)) var all = false
    @Option(parsing: .unconditional, help: .of(.alertKind)) var kind: AlertKind?
    @Option(parsing: .unconditional, help: .of(.alertStay)) var stay: String?
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: stay) }

    func request() -> ListAlerts {
        var request = ListAlerts(all: all ? true : nil, after: after, limit: limit)
        request.kind = kind?.rawValue
        request.stay = stay
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        return request
    }

    /// A screen shows the most urgent first, so it needs every page; there may be no end of those that are over.
    mutating func run() throws {
        let invocation = Invocation.current
        guard !invocation.json, !all, after == nil, limit == nil else { return try ask(request()) }
        do throws(Failure) {
            var reply = ListAlerts.Reply()
            reply.alerts = try AlertPages.all(of: Daemon(socket: invocation.socket), request())
            Output.print(invocation.screen.encoded(page(reply, on: invocation.screen)))
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    func page(_ reply: ListAlerts.Reply, on screen: Screen) -> String {
        if reply.alerts.isEmpty, kind != nil || stay != nil {
            return screen.words.noAlertsOfThese + "\n  rpsactl alert list"
        }
        return AlertPage(
            alerts: reply.alerts, next: reply.next, words: screen.words, choice: choice, isPart: after != nil
        ).text
    }

    /// What was chosen, for the command that shows the next page of it.
    private var choice: [String] {
        let valued = [
            ("--kind", kind?.rawValue), ("--stay", stay), ("--as-of", time.asOf), ("--known-at", time.knownAt),
            ("--limit", limit.map(String.init)),
        ]
        return (all ? ["--all"] : []) + valued.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}

/// Alerts as paragraphs: those that stand, then those that are over and nobody saw, then the others.
struct AlertPage {
    var alerts: [AlertLine]
    var next: String?
    var words: any Words
    /// The options that were given.
    var choice: [String] = []
    /// Whether others stand on a page before.
    var isPart = false

    var text: String {
        let standing = AlertOrder.urgentFirst(alerts.filter { $0.clearedAt == nil })
        let over = alerts.filter { $0.clearedAt != nil }
        let unseen = over.filter { !$0.acknowledged }
        let seen = over.filter(\.acknowledged)
        var parts = [
            section(standing) { words.standing($0, unseen: standing.count { !$0.acknowledged }) + page },
            ack(standing),
            section(unseen) { words.cameAndWent($0) + page }, section(seen) { words.over($0) + page },
        ]
        if !unseen.isEmpty {
            let all = ["alert", "ack", "--over", "--note", ShellText.ellipsis]
            parts.insert([words.ackOverAdvice + "\n  " + ShellText.line(all)], at: 3)
        }
        if let next {
            parts.append([words.nextPage + "\n  " + ShellText.line(["alert", "list"] + choice + ["--after", next])])
        }
        let paragraphs = parts.flatMap { $0 }
        return paragraphs.isEmpty ? words.noAlerts : paragraphs.joined(separator: "\n\n")
    }

    private var page: String { isPart || next != nil ? " (\(words.onThisPage))" : "" }

    /// What makes those quiet that nobody has seen; what ends by it names the command itself.
    private func ack(_ alerts: [AlertLine]) -> [String] {
        guard let first = alerts.first(where: { !$0.acknowledged && !AlertAck.endsWhenSeen($0.kind) }) else {
            return []
        }
        return [words.ackAdvice + "\n  " + AlertCommands.ack(first.alert)]
    }

    private func section(_ alerts: [AlertLine], _ title: (Int) -> String) -> [String] {
        if alerts.isEmpty { return [] }
        let before = [nil] + alerts.map(Optional.some)
        return [title(alerts.count)]
            + zip(alerts, before).map { alert, before in
                AlertText(alert: alert, words: words).lines(after: before).joined(separator: "\n")
            }
    }
}
