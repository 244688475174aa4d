import RPSAProtocol

/// What `status` ends with: the alerts that nobody has seen, and what waits, each with the command to type.
enum NeedsNow {
    private static let alertCountMax = 8

    /// Prints it below the status; a program that reads JSON gets the reply alone.
    static func tell() throws {
        let invocation = Invocation.current
        if invocation.json { return }
        do throws(Failure) {
            let daemon = Daemon(socket: invocation.socket)
            let alerts = try AlertPages.all(of: daemon)
            let waiting = try Wire.reply(to: ListTodo.self, daemon.answer(to: ListTodo()))
            Output.print(invocation.screen.encoded(text(alerts, waiting.items, invocation.words)))
        } catch {
            throw CommandFailure(failure: error, attempt: Attempt())
        }
    }

    static func text(_ alerts: [AlertLine], _ waiting: [TodoItem], _ words: any Words) -> String {
        let unseen = AlertOrder.urgentFirst(alerts.filter { !$0.acknowledged && $0.clearedAt == nil })
        var lines = [""]
        if !unseen.isEmpty {
            lines.append(words.needsNow)
            lines += unseen.prefix(alertCountMax).flatMap { Self.lines($0, words) }
            if unseen.count > alertCountMax { lines.append("  " + words.andMore(unseen.count - alertCountMax)) }
        }
        let gone = alerts.count { !$0.acknowledged && $0.clearedAt != nil }
        if gone > 0 { lines += [words.cameAndWent(gone), "  rpsactl alert list"] }
        if !waiting.isEmpty { lines += [words.waits] + WaitingCounts.lines(waiting, words) }
        if lines.count == 1 { lines.append(words.nothingNeedsNow) }
        return lines.joined(separator: "\n")
    }

    private static func lines(_ alert: AlertLine, _ words: any Words) -> [String] {
        let text = AlertText(alert: alert, words: words)
        let whom = [alert.stay, alert.bed, text.subject].compactMap { $0 }
        let head = [words.priority(alert.priority), alert.alert, text.what] + whom
        return ["  " + SafeText.clean(head.joined(separator: "  "))]
            + ["    " + AlertCommands.first(of: alert)]
    }
}

/// The alerts of every page.
enum AlertPages {
    static func all(of daemon: Daemon, includingOver: Bool = false) throws(Failure) -> [AlertLine] {
        try all(of: daemon, ListAlerts(all: includingOver ? true : nil))
    }

    static func all(of daemon: Daemon, _ first: ListAlerts) throws(Failure) -> [AlertLine] {
        var alerts: [AlertLine] = []
        var request = first
        repeat {
            let reply = try Wire.reply(to: ListAlerts.self, daemon.answer(to: request))
            alerts += reply.alerts
            request.after = reply.next
        } while request.after != nil
        return alerts
    }
}
