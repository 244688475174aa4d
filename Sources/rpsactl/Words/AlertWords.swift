/// Alerts: what each is about, what to do, who saw it.
protocol AlertWords {
    func text(_ kind: AlertKind) -> String
    /// What a person does about it; the commands follow.
    func act(_ kind: AlertKind) -> String
    /// Stands before what an alert is about.
    func standing(_ count: Int, unseen: Int) -> String
    func cameAndWent(_ count: Int) -> String
    func over(_ count: Int) -> String
    func missingSince(_ time: String) -> String
    func nightOf(_ date: String) -> String
    func dueAt(_ time: String) -> String
    func overdueFor(_ length: String) -> String
    func clearedAt(_ time: String) -> String
    func seen(at time: String, by actor: String) -> String
    var notSeen: String { get }
    func basis(_ text: String) -> String
    var ackOverAdvice: String { get }
    /// Before the command that makes an alert quiet whose cause stands.
    var ackAdvice: String { get }
    /// In place of `text` where the day has come.
    var hasComeOfAge: String { get }
    var noAlertsOfThese: String { get }
    var onThisPage: String { get }
    /// What the shipped configuration names as the rule of a limit, in the language of the screen.
    func rule(_ text: String) -> String
    var showAlertAdvice: String { get }
    func acknowledged(_ count: Int) -> String
    var quietUntilNextStep: String { get }
    var nothingToAcknowledge: String { get }
    var steps: String { get }
    func step(_ rung: Int) -> String
    var stepOver: String { get }
    var seenBy: String { get }
    var concerns: String { get }
    var nextPage: String { get }

    /// The end of `status`.
    var needsNow: String { get }
    var nothingNeedsNow: String { get }
    func andMore(_ count: Int) -> String

    /// One step as `watch --alerts` prints it.
    func stepLine(_ alert: String, _ what: String, over: Bool) -> String
    func commandFailed(_ step: Int, _ how: String, nextTry: Int) -> String
    func endedWith(status: Int32) -> String
    func endedBy(signal: Int32) -> String
    func notStarted(_ reason: String) -> String
    func tookTooLong(_ seconds: Int) -> String
    /// The record does not go as far as what was watched.
    func recordIsShorter(_ last: Int) -> String
    var noStepAdvice: String { get }
    var noStateAdvice: String { get }
}

extension Words {
    func advice(_ kind: AlertKind) -> String {
        let commands = AlertCommands.general(kind).joined(separator: "; ")
        return "\(act(kind)) \(commands)"
    }
}
