import RPSAProtocol

/// The handover on the screen: the count and what to watch, what happened, alerts and gaps.
struct ShiftPage {
    var reply: GetHandover.Reply
    var screen: Screen
    /// The times that were typed, for the command that prints the same.
    var typed: [String] = []

    private var words: any Words { screen.words }

    var text: String {
        [head, watch, happened, late, alerts, gaps, end].filter { !$0.isEmpty }
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
        let lines = ShiftParts(reply).inShift
        return lines.isEmpty ? [words.nothingHappened] : [words.happened] + table(lines)
    }

    /// What counts in an earlier shift, and is told in this one because it was recorded in it.
    private var late: [String] {
        let lines = ShiftParts(reply).late
        return lines.isEmpty ? [] : [words.recordedLate] + table(lines)
    }

    private func table(_ lines: [HandoverLine]) -> [String] {
        var table = Table(columns: [.left(""), .left(""), .left(""), .left(""), .text(""), .left("")], indent: 2)
        for line in lines {
            table.add(
                clock(line.at), words.shift(line.kind), line.stay ?? line.child ?? "", line.bed ?? "",
                line.initials ?? "", ShiftCodes.text(of: line, words))
        }
        return table.lines(on: screen)
    }

    /// Within a day the hour is enough.
    private func clock(_ time: String) -> String { words.moment(time, withYear: false) }

    private var alerts: [String] {
        let parts = ShiftParts(reply)
        let lines = (parts.standing + parts.ended).map { alert in
            let state =
                alert.clearedAt.map { words.clearedAt(clock($0)) } ?? (alert.acknowledged ? nil : "!! " + words.notSeen)
            let parts = [
                alert.alert, words.priority(alert.priority), words.alert(alert.kind), alert.stay ?? alert.subject,
                state,
            ]
            return "  " + SafeText.clean(parts.compactMap { $0 }.joined(separator: "  "))
        }
        let older = parts.olderCount > 0 ? ["  " + words.olderAlerts(parts.olderCount)] : []
        return lines.isEmpty && older.isEmpty ? [] : [words.alertsOfShift] + lines + older
    }

    private var gaps: [String] {
        if reply.incomplete.isEmpty { return [] }
        let lines = reply.incomplete.flatMap { gap in
            let head = "  " + SafeText.clean([gap.stay, gap.child, gap.initials].joined(separator: "  ")) + ": "
            let missing = gap.missing.map { words.gap($0) }.joined(separator: ", ")
            return PaperLines.hanging(head, missing, to: max(head.count + 24, min(screen.width, 80)))
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
        let isWritten = reply.lines.contains { $0.kind == ShiftKind.diary.rawValue }
        let diaries = ["diary", "list", "--since", reply.since]
        return (reply.countersigns > 0 ? [words.countersignsWait(reply.countersigns)] : [])
            + (isWritten ? [words.diariesAdvice, "  " + ShellText.line(diaries)] : [])
            + [words.printHandoverAdvice, "  " + ShellText.line(print)]
    }
}

/// What a line of a shift says besides its kind: a source, a reason, a rule, a bed or another child.
enum ShiftCodes {
    static func text(of line: HandoverLine, _ words: any Words) -> String {
        guard let code = line.code else { return "" }
        let count = line.count.map { $0 > 1 ? " (\($0))" : "" } ?? ""
        return text(code, of: line.kind, words) + count
    }

    static func text(_ code: String, of kind: String, _ words: any Words) -> String {
        switch kind {
        case ShiftKind.arrived.rawValue: words.source(code)
        case ShiftKind.exited.rawValue: words.exit(code)
        case ShiftKind.extension.rawValue: words.extensionStatus(code)
        case ShiftKind.leave.rawValue, ShiftKind.return.rawValue, WatchKind.away.rawValue: words.absence(code)
        case ShiftKind.moved.rawValue: "← \(code)"
        case ShiftKind.correction.rawValue: words.countersignCode(code)
        case ShiftKind.diary.rawValue: words.diary(code)
        case ShiftKind.rollCall.rawValue: words.rollCallState(code)
        default: code
        }
    }
}
