extension EnglishWords: RollCallWords {
    func text(_ state: RollCallState) -> String {
        switch state {
        case .open: "open"
        case .finished: "finished"
        case .cancelled: "cancelled"
        }
    }
    var rollCall: String { "no." }
    var night: String { "night of" }
    var started: String { "started" }
    var finished: String { "finished" }
    var expected: String { "expected" }
    var present: String { "present" }
    var absent: String { "absent" }
    var missing: String { "missing" }
    var noRollCalls: String { "No roll calls yet." }
    var nobodyExpected: String { "Nobody sleeps here." }
    func rollCallTitle(_ number: Int, night: String) -> String { "Roll call \(number), night of \(night)" }
    func rollCallState(_ state: String, started: String, finished: String?) -> String {
        "\(state), started \(started)" + (finished.map { ", ended \($0)" } ?? "")
    }
    func rollCallCounts(expected: Int, present: Int, absent: Int, away: Int, missing: Int) -> String {
        "expected \(expected) · present \(present) · ABSENT \(absent) · on leave \(away)"
            + (missing > 0 ? " · MISSING BEFORE \(missing)" : "")
    }
    var statusPresent: String { "present" }
    var statusAbsent: String { "ABSENT" }
    func awayUntil(_ reason: String, _ time: String) -> String { "\(reason) to \(time)" }
    func lateBy(_ length: String) -> String { "\(length) late" }
    var notExpectedHere: String { "on leave" }
    var missingAgain: String { "Missing again, as before the roll call:" }
    var askWholeRollCall: String {
        "No roll call is open. Begin one and end it, with everyone present who is not known to be away? y, n: "
    }
    var wholeRollCallAccepted: String { "Please type y or n." }
    func rollCallIsOpen(_ number: Int, night: String, since: String, by actor: String) -> String {
        "Roll call \(number), night of \(night), is still open: begun \(since) by \(actor)."
    }
    var rollCallIsOpenAdvice: String { "First end it, for its own time, or cancel it:" }
    func rollCallStillOpen(_ night: String) -> String { "roll call of \(night) is open" }
    func markedNow(_ child: String, _ status: String) -> String { "\(child): \(status)." }
    var markAdvice: String { "Everyone is present until marked. Mark who is not here, one by one:" }
    var finishAdvice: String { "When all are marked; --absent A-…,A-… marks these first:" }
    var searchAdvice: String { "Search for who is absent. Who is found:" }

    var sheetKeys: [String] {
        [
            "Arrow keys or row number, then:  a ABSENT  p present  SPACE one or the other",
            "  h hospital  c court  v family visit  s school  o elsewhere",
            "ENTER next row · f finish · q stop for now, the roll call stays open",
        ]
    }
    func sheetRange(_ first: Int, _ last: Int, of count: Int) -> String { "rows \(first)–\(last) of \(count)" }
    var sheetAskFinish: String { "FINISH THE ROLL CALL? These are not here:" }
    var sheetAskFinishKeys: String { "y finishes · any other key goes back to the list" }
    var sheetNobodyAbsent: String { "Nobody is absent or away." }
    func sheetNoRow(_ row: String, of count: Int) -> String {
        "There is no row \(row); the last is \(count). Nothing was marked."
    }
    func sheetRow(_ row: String) -> String { "Row \(row): now a letter, like a for absent." }
    func sheetSaved(_ child: String, _ status: String) -> String { "Saved: \(child) \(status)." }
    var sheetUnknownKey: String { "That key means nothing here." }
    var sheetAway: String { "This child is known to be away: p if it is here all the same." }
    var sheetLeftOpen: String { "The roll call is still open; everything marked is saved. Go on with:" }
    var sheetYes: Set<Character> { ["y"] }
}
