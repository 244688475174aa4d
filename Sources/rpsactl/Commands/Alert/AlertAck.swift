import ArgumentParser
import RPSAProtocol

/// Says that somebody saw alerts, with what was done about them.
struct AlertAck: Asking {
    static var configuration: CommandConfiguration { .leaf("ack", .alertAck) }

    @Argument(help: .of(.ackArguments)) var alerts: [String] = []
    @Flag(help: .of(.ackOver)) var over = false
    @Option(parsing: .unconditional, help: .of(.ackNote)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt {
        Attempt(deed: .acknowledge, subject: alerts.isEmpty ? nil : alerts.joined(separator: ", "))
    }

    func request() throws -> AcknowledgeAlerts {
        guard !alerts.isEmpty || over else {
            throw Failure.missing(["N-… \(Invocation.words.or) --over"], command: "alert ack")
        }
        var request = AcknowledgeAlerts()
        request.alerts = alerts.isEmpty ? nil : alerts
        request.over = over ? true : nil
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: AcknowledgeAlerts.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.alerts.isEmpty { return words.nothingToAcknowledge }
        let lines = reply.alerts.map { alert in
            let text = AlertText(alert: alert, words: words)
            return "  " + [alert.alert, text.what, text.whom].filter { !$0.isEmpty }.joined(separator: "  ")
        }
        let stands = reply.alerts.contains { $0.clearedAt == nil && !Self.endsWhenSeen($0.kind) }
        return ([words.acknowledged(reply.alerts.count)] + lines + (stands ? [words.quietUntilNextStep] : []))
            .joined(separator: "\n")
    }

    /// Their cause has happened and can only be looked at.
    static func endsWhenSeen(_ kind: String) -> Bool {
        kind == AlertKind.clockJump.rawValue || kind == AlertKind.censusMismatch.rawValue
    }
}
