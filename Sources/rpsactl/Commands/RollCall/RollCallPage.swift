import RPSAProtocol

/// A roll call as a page: its counts, its list, and what is to be typed next.
struct RollCallPage {
    var summary: RollCallSummary
    var lines: [RollCallLine]
    var screen: Screen
    /// Leaves out who is present, where the list is long and the end of it counts.
    var onlyGone = false

    private var words: any Words { screen.words }

    var text: String {
        if lines.isEmpty {
            return ([RollCallHead.title(summary, words), words.nobodyExpected] + next).joined(separator: "\n")
        }
        return (RollCallHead.lines(summary, words) + list + next).joined(separator: "\n")
    }

    private var list: [String] {
        if onlyGone, lines.allSatisfy(\.isPresent) { return [words.sheetNobodyAbsent] }
        return [table.text(on: screen)]
    }

    private var table: Table {
        var table = Table(columns: [
            .right("#"), .left(words.child), .spare(words.stay), .spare(words.initials), .left(words.sex),
            .right(words.age), .left(words.bed), .left(words.status),
        ])
        for (index, line) in lines.enumerated() where !onlyGone || !line.isPresent {
            table.add(
                "\(index + 1)", line.child, line.stay, line.initials, words.letter(sex: line.sex), "\(line.age)",
                line.bed ?? "!!", words.rollCallStatus(line, in: summary))
        }
        return table
    }

    private var next: [String] {
        if summary.status == RollCallState.open.rawValue {
            return [words.markAdvice, "  rpsactl rollcall mark A-… absent", words.finishAdvice]
                + ["  rpsactl rollcall finish"]
        }
        guard summary.status == RollCallState.finished.rawValue else { return [] }
        // Who was absent then may have come back since, or left.
        let absent = lines.filter(\.missing)
        return absent.isEmpty
            ? [] : [words.searchAdvice] + absent.map { "  " + ShellText.line(["stay", "return", $0.stay]) }
    }
}

/// What stands above every list of a roll call.
enum RollCallHead {
    static func title(_ summary: RollCallSummary, _ words: any Words) -> String {
        words.rollCallTitle(summary.rollCall, night: words.moment(summary.night))
    }

    static func lines(_ summary: RollCallSummary, _ words: any Words) -> [String] {
        [state(summary, words)] + (summary.isCancelled ? [] : [counts(summary, words)])
    }

    static func state(_ summary: RollCallSummary, _ words: any Words) -> String {
        let state = words.rollCallState(
            words.rollCallState(summary.status), started: words.moment(summary.startedAt, withYear: false),
            finished: summary.finishedAt.map { words.moment($0, withYear: false) })
        return "\(title(summary, words)): \(state)"
    }

    static func counts(_ summary: RollCallSummary, _ words: any Words) -> String {
        words.rollCallCounts(
            expected: summary.expected, present: summary.present, absent: summary.absent, away: summary.away,
            missing: summary.missing)
    }
}

extension RollCallSummary {
    /// Its counts say nothing: it was not carried through.
    var isCancelled: Bool { status == RollCallState.cancelled.rawValue }
}

extension RollCallLine {
    var isPresent: Bool { status == RollCallMarking.present.rawValue }
    var isAbsent: Bool { status == RollCallMarking.absent.rawValue || status == AbsenceReason.missing.rawValue }
}
