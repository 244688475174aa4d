/// The clock of a stay: later ends, other placement types, tasks, and times away.
protocol ClockWords {
    func text(_ reason: ExtensionReason) -> String
    func text(_ status: ExtensionStatus) -> String
    func text(_ reason: AbsenceReason) -> String
    func text(_ task: TaskKind) -> String
    func meaning(_ task: TaskKind) -> String
    func text(_ code: BoundCode) -> String
    func advice(_ reason: ExtensionReason) -> String
    func advice(_ reason: AbsenceReason) -> String
    func advice(_ task: TaskKind) -> String
    func advice(_ code: BoundCode) -> String

    func help(_ topic: ClockTopic) -> String

    var extensionTitle: String { get }
    var extensions: String { get }
    var status: String { get }
    var reason: String { get }
    var signedBy: String { get }
    var letterNumber: String { get }
    var letterDate: String { get }
    var dueBefore: String { get }
    var dueAfter: String { get }
    var proposed: String { get }
    var decided: String { get }
    var whyRefused: String { get }
    var note: String { get }
    var noExtensions: String { get }
    var beyondBound: String { get }
    /// `X-… asks for …`; due is the new end.
    func extensionProposed(_ number: String, stay: String, due: String) -> String
    func extensionApproved(_ number: String, stay: String, due: String) -> String
    func extensionRejected(_ number: String, stay: String, due: String?) -> String
    func extensionWithdrawn(_ number: String, stay: String, due: String?) -> String
    func extensionRevoked(_ number: String, stay: String, due: String?) -> String
    func dueSoFar(_ time: String?) -> String
    var decideAdvice: String { get }
    func extensionsLeft(_ count: Int) -> String

    func retyped(_ stay: String, from: String, to: String) -> String
    func limitNow(_ limit: String?, due: String?) -> String
    func limitBefore(_ limit: String?, due: String?) -> String
    var terms: String { get }

    func taskDone(_ stay: String, _ task: String, at: String) -> String
    func taskUndone(_ stay: String, _ task: String) -> String
    func taskDue(_ time: String) -> String
    var tasks: String { get }
    var done: String { get }
    var taskAdvice: String { get }

    /// Where the child is, short: `hospital`.
    var away: String { get }
    var backTime: String { get }
    var late: String { get }
    var backSince: String { get }
    var noAbsences: String { get }
    var nobodyAway: String { get }
    func isAway(_ child: String, stay: String, reason: String, since: String) -> String
    func backBy(_ time: String) -> String
    func isMissing(_ child: String, stay: String, since: String) -> String
    func isBack(_ child: String, stay: String, at: String) -> String
    func wasAway(_ reason: String, since: String) -> String
    func keeps(_ bed: String) -> String
    func absenceCorrected(_ child: String, stay: String, reason: String, since: String, until: String?) -> String
    func absenceVoid(_ child: String, stay: String, reason: String, since: String) -> String
    var returnedAdvice: String { get }
    var leaveAdvice: String { get }
    var foundAdvice: String { get }
    var notFoundAdvice: String { get }

    var policyLimit: String { get }
    var policyDue: String { get }
    var policyDiffers: String { get }
    func policyDifference(_ code: String) -> String
    var nobodyDiffers: String { get }
    var policyNote: String { get }

    /// Of the beds that are taken.
    func awayOfThem(_ count: Int) -> String
    func awayCount(_ count: Int) -> String
    func missingCount(_ count: Int) -> String
    func awayTitle(_ count: Int) -> String
    func missingTitle(_ count: Int) -> String
}

/// The questions about the clock of a stay, and its refusals.
protocol ClockAnswerWords {
    func askExtensionReason(_ reasons: [String]) -> String
    func askLeaveReason(_ reasons: [String]) -> String
    func numberAccepted(_ count: Int) -> String
    var askExtendUntil: String { get }
    var askLetter: String { get }
    var letterAccepted: String { get }
    var askSignedBy: String { get }
    var askLeaveUntil: String { get }
    var timeAccepted: String { get }
    var askPlacement: String { get }
    func placementAccepted(_ codes: [String]) -> String
    var noLimitWord: String { get }
    var extensionBy: String { get }
    var askWhy: String { get }
    var whyAccepted: String { get }

    func extensionWaits(_ stay: String, _ number: String) -> String
    var extensionWaitsAdvice: String { get }
    func extensionDecided(_ number: String, _ status: String) -> String
    func notLater(_ stay: String, _ due: String) -> String
    var laterAdvice: String { get }
    func tooManyExtensions(_ stay: String, type: String, max: Int) -> String
    var onceMoreAdvice: String { get }
    func samePlacementType(_ stay: String, _ type: String) -> String
    func notAway(_ stay: String) -> String
    var whoIsAwayAdvice: String { get }
    func alreadyMissing(_ stay: String, since: String) -> String
    var foundThenLeaveAdvice: String { get }
    func noSuchTask(_ stay: String, _ task: String) -> String
    var noRollCall: String { get }
    var startAdvice: String { get }
    func notExpected(_ child: String) -> String
    var whoSleepsHereAdvice: String { get }
}

extension Words {
    func extensionReason(_ code: String) -> String { ExtensionReason(rawValue: code).map { text($0) } ?? code }
    func extensionStatus(_ code: String) -> String { ExtensionStatus(rawValue: code).map { text($0) } ?? code }
    func task(_ code: String) -> String { TaskKind(rawValue: code).map { text($0) } ?? code }

    /// `hospital`, and `!! MISSING` where nobody knows.
    func absence(_ code: String) -> String {
        guard let reason = AbsenceReason(rawValue: code) else { return SafeText.clean(code) }
        return (reason == .missing ? "!! " : "") + text(reason)
    }
}
