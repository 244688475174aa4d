import ArgumentParser
import RPSAProtocol

struct AlertShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .alertShow) }

    @Argument(help: .of(.alertArgument)) var alert: String
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: alert) }

    func request() -> GetAlert {
        var request = GetAlert(alert: alert)
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: GetAlert.Reply, on screen: Screen) -> String {
        let words = screen.words
        let text = AlertText(alert: reply.alert, words: words)
        var parts = [Self.head(text)]
        if !reply.steps.isEmpty {
            parts.append([words.steps] + reply.steps.map { "  " + Self.line($0, words) })
        }
        if !reply.acknowledgements.isEmpty {
            parts.append([words.seenBy] + reply.acknowledgements.map { "  " + Self.line($0, words) })
        }
        if !text.isOver { parts.append(text.advice) }
        if !reply.alert.acknowledged && (text.isOver || !AlertAck.endsWhenSeen(reply.alert.kind)) {
            let advice = text.isOver ? words.ackOverAdvice : words.ackAdvice
            parts.append([advice, "  " + AlertCommands.ack(reply.alert.alert)])
        }
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func head(_ text: AlertText) -> [String] {
        let words = text.words
        let alert = text.alert
        var fields = Fields()
        fields.add(words.alert, "\(alert.alert), \(alert.kind)")
        fields.add(words.what, text.what)
        fields.add(words.priority, "\(words.priority(alert.priority)), \(words.step(alert.rung))")
        fields.add(words.concerns, text.whom)
        fields.add(words.raised, words.moment(alert.raisedAt))
        fields.add(words.due, alert.dueAt.map(words.moment))
        fields.add(words.overdueBy, alert.overdueHours.map { words.duration(hours: $0) })
        fields.add(words.cleared, alert.clearedAt.map(words.moment))
        fields.add(words.legalBasis, text.basis)
        return [fields.text]
    }

    private static func line(_ step: AlertStep, _ words: any Words) -> String {
        let what = step.rung == 0 ? words.stepOver : "\(words.step(step.rung)), \(words.priority(step.priority))"
        return "\(words.moment(step.at))  \(SafeText.clean(what))"
    }

    private static func line(_ seen: Acknowledgement, _ words: any Words) -> String {
        let note = seen.note.map { ": \($0)" } ?? ""
        return "\(words.moment(seen.at))  " + SafeText.clean("\(seen.actor), \(words.step(seen.rung))\(note)")
    }
}
