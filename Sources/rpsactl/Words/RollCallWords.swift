import RPSAProtocol

/// The roll call: its pages, and the list that is marked on a terminal.
protocol RollCallWords {
    func text(_ state: RollCallState) -> String
    var rollCall: String { get }
    var night: String { get }
    var started: String { get }
    var finished: String { get }
    var expected: String { get }
    var present: String { get }
    var absent: String { get }
    var missing: String { get }
    var noRollCalls: String { get }
    var nobodyExpected: String { get }
    /// `Roll call 12, night of 21 Nov 2026: open since …`
    func rollCallTitle(_ number: Int, night: String) -> String
    func rollCallState(_ summary: String, started: String, finished: String?) -> String
    /// - Parameter missing: those who were missing before.
    func rollCallCounts(expected: Int, present: Int, absent: Int, away: Int, missing: Int) -> String
    var statusPresent: String { get }
    var statusAbsent: String { get }
    func awayUntil(_ reason: String, _ time: String) -> String
    /// After a reason of leave: how long ago the child should have been back.
    func lateBy(_ length: String) -> String
    var notExpectedHere: String { get }
    var missingAgain: String { get }
    var askWholeRollCall: String { get }
    var wholeRollCallAccepted: String { get }
    func rollCallIsOpen(_ number: Int, night: String, since: String, by actor: String) -> String
    var rollCallIsOpenAdvice: String { get }
    /// In `status`.
    func rollCallStillOpen(_ night: String) -> String
    func markedNow(_ child: String, _ status: String) -> String
    var markAdvice: String { get }
    var finishAdvice: String { get }
    var searchAdvice: String { get }

    /// The keys, in lines of at most 80 characters.
    var sheetKeys: [String] { get }
    func sheetRange(_ first: Int, _ last: Int, of count: Int) -> String
    var sheetAskFinish: String { get }
    var sheetAskFinishKeys: String { get }
    var sheetNobodyAbsent: String { get }
    func sheetNoRow(_ row: String, of count: Int) -> String
    func sheetRow(_ row: String) -> String
    func sheetSaved(_ child: String, _ status: String) -> String
    var sheetUnknownKey: String { get }
    var sheetAway: String { get }
    var sheetLeftOpen: String { get }
    /// The letters that say yes to the last question.
    var sheetYes: Set<Character> { get }
}

extension Words {
    /// What stands in the last column of a roll call.
    func rollCallStatus(_ status: String, backAt: String?) -> String {
        switch status {
        case "present": return statusPresent
        case "absent": return "!! " + statusAbsent
        default:
            let reason = absence(status)
            return backAt.map { awayUntil(reason, moment($0, withYear: false)) } ?? reason
        }
    }

    /// The same of one child: how late it is, and the year of its return where that is another.
    func rollCallStatus(_ line: RollCallLine, in rollCall: RollCallSummary) -> String {
        guard let backAt = line.backAt else { return rollCallStatus(line.status, backAt: nil) }
        if let hours = line.overdueHours {
            return "\(absence(line.status)), !! \(lateBy(duration(hours: hours)))"
        }
        let withYear = backAt.prefix(4) != rollCall.startedAt.prefix(4)
        return awayUntil(absence(line.status), moment(backAt, withYear: withYear))
    }

    func rollCallState(_ code: String) -> String { RollCallState(rawValue: code).map { text($0) } ?? code }
}
