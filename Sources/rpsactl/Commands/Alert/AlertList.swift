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

    func page(_ reply: ListAlerts.Reply, on screen: Screen) -> String {
        AlertPage(alerts: reply.alerts, next: reply.next, words: screen.words).text
    }
}

/// Alerts as paragraphs: those that stand, then those that are over and nobody saw, then the others.
struct AlertPage {
    var alerts: [AlertLine]
    var next: String?
    var words: any Words

    var text: String {
        let standing = AlertOrder.urgentFirst(alerts.filter { $0.clearedAt == nil })
        let over = alerts.filter { $0.clearedAt != nil }
        let unseen = over.filter { !$0.acknowledged }
        let seen = over.filter(\.acknowledged)
        var parts = [
            section(standing) { words.standing($0, unseen: standing.count { !$0.acknowledged }) },
            section(unseen, words.cameAndWent), section(seen, words.over),
        ]
        if !unseen.isEmpty {
            let all = ["alert", "ack", "--over", "--note", ShellText.ellipsis]
            parts.insert([words.ackOverAdvice + "\n  " + ShellText.line(all)], at: 2)
        }
        if let next { parts.append([words.nextPage + "\n  rpsactl alert list --after \(SafeText.clean(next))"]) }
        let paragraphs = parts.flatMap { $0 }
        return paragraphs.isEmpty ? words.noAlerts : paragraphs.joined(separator: "\n\n")
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
