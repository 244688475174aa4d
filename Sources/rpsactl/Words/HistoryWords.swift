import ArgumentParser

/// Options of corrections, and of the history of a stay.
enum HistoryTopic: CaseIterable {
    case correctedArrival, correctedBed, correctedExit, correctedFrom, correctedSwap, history, undoCheckOut
}

/// What the lines of a history can be; the raw value stands on the wire.
enum HistoryKind: String, CaseIterable {
    case arrived = "ARRIVED"
    case moved = "MOVED"
    case exited = "EXITED"
    case needs = "NEEDS"
    case corrected = "CORRECTED"
    case retyped = "RETYPED"
    case `extension` = "EXTENSION"
    case absence = "ABSENCE"
    case task = "TASK"
    case rollCall = "ROLL_CALL"
    case override = "OVERRIDE"
    case diary = "DIARY"
    case read = "READ"
    case alert = "ALERT"
    case other = "OTHER"
}

/// What can be corrected of a stay; the raw value stands on the wire.
enum CorrectedFact: String, CaseIterable {
    case arrived, exited, checkOut, bed, sex, age, categories, marital, source
}

/// The history of a stay, what was corrected in it, and what stands against that.
protocol HistoryWords {
    func help(_ topic: HistoryTopic) -> String
    func text(_ kind: HistoryKind) -> String
    func text(_ fact: CorrectedFact) -> String
    var recorded: String { get }
    var trueAt: String { get }
    var byWhom: String { get }
    var whatHappened: String { get }
    func rung(_ number: String) -> String
    func typeTold(_ type: String, due: String?) -> String
    func dueMoved(_ change: String) -> String
    func taskDone(_ task: String, at: String) -> String
    func taskOpenAgain(_ task: String) -> String
    func cameBack(_ reason: String) -> String
    func needOver(_ code: String) -> String
    func alertSeen(_ alert: String) -> String
    func diaryTold(_ entry: String, _ kind: String) -> String
    var markTakenBack: String { get }
    var reasonsAdvice: String { get }

    func hereAgain(_ stay: String) -> String
    func alsoCorrected(_ stay: String) -> String
    func itemsWait(_ items: [String]) -> String
    func figuresChange(since month: String) -> String
    var swapAdvice: String { get }

    func outOfStay(_ stay: String, _ field: String, earliest: String?, latest: String?) -> String
    func bedTaken(_ bed: String, _ stays: [String]) -> String
    var bedTakenAdvice: String { get }
    func bedNotThere(_ bed: String, since: String?, until: String?) -> String
    func stayNotEnded(_ stay: String) -> String
    func otherStay(_ stay: String, _ other: String) -> String
    var timesAdvice: String { get }
    var absenceStandsAdvice: String { get }
    var otherBedThenAdvice: String { get }
}

extension Words {
    func historyKind(_ code: String) -> String { HistoryKind(rawValue: code).map { text($0) } ?? code }
    func correctedFact(_ code: String) -> String { CorrectedFact(rawValue: code).map { text($0) } ?? code }
}

extension ArgumentHelp {
    static func of(_ topic: HistoryTopic) -> ArgumentHelp { ArgumentHelp(Invocation.words.help(topic)) }
}
