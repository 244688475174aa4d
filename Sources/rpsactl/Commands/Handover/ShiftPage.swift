import RPSAProtocol

/// The handover on the screen: the count, what happened, alerts, gaps, and what to watch.
struct ShiftPage {
    var reply: GetHandover.Reply
    var screen: Screen
    /// The times that were typed, for the command that prints the same.
    var typed: [String] = []

    private var words: any Words { screen.words }

    var text: String {
        [head, happened, alerts, gaps, watch, end].filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var head: [String] {
        [
            words.handoverTitle(
                SafeText.clean(reply.site), since: words.moment(reply.since), until: words.moment(reply.until)),
            words.houseCount(
                opening: reply.opening, arrivals: reply.arrivals, exits: reply.exits, closing: reply.closing),
            words.awayCount(onLeave: reply.onLeave, missing: reply.missing),
        ]
    }

    private var happened: [String] {
        if reply.lines.isEmpty { return [words.nothingHappened] }
        var table = Table(columns: [.left(""), .left(""), .left(""), .left(""), .text(""), .left("")], indent: 2)
        for line in reply.lines {
            let code = line.code.map { ShiftCodes.text($0, of: line.kind, words) }
            table.add(
                clock(line.at), words.shift(line.kind), line.stay, line.bed ?? "", line.initials, code ?? "")
        }
        return [words.happened] + table.lines(on: screen)
    }

    /// Within a day the hour is enough.
    private func clock(_ time: String) -> String { words.moment(time, withYear: false) }

    private var alerts: [String] {
        if reply.alerts.isEmpty { return [] }
        let lines = reply.alerts.map { alert in
            let state =
                alert.clearedAt.map { words.clearedAt(clock($0)) } ?? (alert.acknowledged ? nil : "!! " + words.notSeen)
            let parts = [
                alert.alert, words.priority(alert.priority), words.alert(alert.kind), alert.stay ?? alert.subject,
                state,
            ]
            return "  " + SafeText.clean(parts.compactMap { $0 }.joined(separator: "  "))
        }
        return [words.alertsOfShift] + lines
    }

    private var gaps: [String] {
        if reply.incomplete.isEmpty { return [] }
        let lines = reply.incomplete.map { gap in
            "  " + SafeText.clean([gap.stay, gap.child, gap.initials].joined(separator: "  "))
                + ": " + gap.missing.map { words.gap($0) }.joined(separator: ", ")
        }
        return [words.incompleteRecords] + lines
    }

    private var watch: [String] {
        if reply.watch.isEmpty { return [] }
        let order = WatchKind.allCases.map(\.rawValue)
        let place = { (line: HandoverWatch) in order.firstIndex(of: line.kind) ?? order.count }
        let sorted = reply.watch.enumerated().sorted { left, right in
            (place(left.element), left.offset) < (place(right.element), right.offset)
        }
        let lines = sorted.map { _, line in
            let parts = [
                line.stay, line.initials, line.bed, words.watch(line.kind),
                line.code.map { ShiftCodes.text($0, of: line.kind, words) }, line.dueAt.map { words.moment($0) },
            ]
            return "  " + SafeText.clean(parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  "))
        }
        return [words.toWatch] + lines
    }

    private var end: [String] {
        let print = ["handover"] + typed + ["--print"]
        return (reply.countersigns > 0 ? [words.countersignsWait(reply.countersigns)] : [])
            + [words.printHandoverAdvice, "  " + ShellText.line(print)]
    }
}

/// What a line of a shift says besides its kind: a source, a reason, a rule, a bed or another child.
enum ShiftCodes {
    static func text(_ code: String, of kind: String, _ words: any Words) -> String {
        switch kind {
        case ShiftKind.arrived.rawValue: words.source(code)
        case ShiftKind.exited.rawValue: words.exit(code)
        case ShiftKind.extension.rawValue: words.extensionStatus(code)
        case ShiftKind.leave.rawValue, ShiftKind.return.rawValue, WatchKind.away.rawValue: words.absence(code)
        case ShiftKind.moved.rawValue: "← \(code)"
        case ShiftKind.correction.rawValue: words.countersignCode(code)
        default: code
        }
    }
}
