import RPSAProtocol

/// The parts of a stay's page that its clock fills: tasks, extensions, placement types, times away.
struct StayClock {
    var reply: GetStay.Reply
    var screen: Screen

    private var words: any Words { screen.words }

    /// `hospital to 22 Nov 08:00`, and with its sign that nobody knows.
    var away: String? {
        reply.absence.map { reason in
            reply.backAt.map { words.awayUntil(words.absence(reason), words.moment($0)) } ?? words.absence(reason)
        }
    }

    var extensionsLeft: String? {
        reply.exitedAt == nil ? reply.extensionsLeft.map { words.extensionsLeft($0) } : nil
    }

    var tasks: String {
        let shown = reply.tasks.filter { $0.dueAt != nil || $0.doneAt != nil }
        var table = Table(columns: [.left(words.tasks), .left(words.due), .left(words.done), .text("")])
        for task in shown {
            table.add(
                words.task(task.task), words.moment(task.dueAt), words.moment(task.doneAt),
                task.actor.map { words.by(SafeText.clean($0)) } ?? "")
        }
        let open = reply.exitedAt == nil ? shown.filter { $0.dueAt != nil } : []
        let commands = open.map { "  " + ShellText.line(["stay", "done", reply.stay, "--task", $0.task]) }
        let advice = commands.isEmpty ? [] : [words.taskAdvice]
        return shown.isEmpty ? "" : ([table.text(on: screen)] + advice + commands).joined(separator: "\n")
    }

    var extensions: String {
        if reply.extensions.isEmpty { return "" }
        let waiting = reply.extensions.filter { $0.status == ExtensionStatus.proposed.rawValue }
        let commands = waiting.flatMap { ExtensionCommands.deciding($0.extension) }
        let beyond = reply.extensions.contains(where: \.override) ? [words.beyondBound] : []
        return
            ([ExtensionTable.text(reply.extensions, namesStay: false, on: screen)] + beyond
            + (commands.isEmpty ? [] : [words.decideAdvice]) + commands).joined(separator: "\n")
    }

    /// Where there was more than one; the present one stands among the fields.
    var terms: String {
        guard reply.terms.count > 1 else { return "" }
        var table = Table(columns: [
            .left(words.terms), .left(words.since), .left(words.limit), .left(words.due), .text(""),
        ])
        for term in reply.terms {
            table.add(
                term.placementType, words.moment(term.at), term.limit ?? "", words.moment(term.dueAt),
                term.actor.map { words.by(SafeText.clean($0)) } ?? "")
        }
        return table.text(on: screen)
    }

    var absences: String {
        if reply.absences.isEmpty { return "" }
        let back =
            reply.absence == nil
            ? [] : [words.returnedAdvice, "  " + ShellText.line(["stay", "return", reply.stay])]
        return ([AbsenceTable.text(reply.absences, namesStay: false, on: screen)] + back).joined(separator: "\n")
    }
}
