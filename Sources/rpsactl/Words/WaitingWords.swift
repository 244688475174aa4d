/// What waits for a person, and countersignatures.
protocol WaitingWords {
    func text(_ kind: WaitingKind) -> String
    /// `2 extensions to decide`.
    func waiting(_ kind: WaitingKind, _ count: Int) -> String
    func advice(_ kind: WaitingKind) -> String
    func text(_ code: GapCode) -> String
    func advice(_ code: GapCode) -> String
    func text(_ code: CorrectionCode) -> String
    /// What to do with a correction that waits to be seen.
    var correctionAdvice: String { get }
    var nothingWaits: String { get }
    var nothingWaitsForYou: String { get }
    /// Only somebody else may end it.
    var forSomebodyElse: String { get }
    var waits: String { get }

    /// An override or a correction, with its code.
    func countersignKind(_ kind: String) -> String
    func signBy(_ time: String) -> String
    func signed(at time: String, by actor: String) -> String
    func signed(_ count: Int) -> String
    var nothingToSign: String { get }
    var signAdvice: String { get }
    var lookThenSign: String { get }
    var signedBefore: String { get }
    var whyDone: String { get }
    var noReasonGiven: String { get }
    var whatWasDone: String { get }
    var signersNote: String { get }

    func notInGroup(_ group: String) -> String
    var notInGroupAdvice: String { get }
    var proposeAdvice: String { get }
    func ownItem(_ item: String) -> String
    var ownItemAdvice: String { get }
    func alreadySigned(_ item: String, at time: String, by actor: String) -> String
    var alreadySignedAdvice: String { get }
    /// Said on a terminal before the texts about a child are read from it.
    var identityTyping: String { get }
}

extension Words {
    /// A rule that was set aside, or what was corrected.
    func countersignCode(_ code: String) -> String {
        CorrectionCode(rawValue: code).map { text($0) } ?? SafeText.clean(code)
    }

    func gap(_ code: String) -> String { GapCode(rawValue: code).map { text($0) } ?? SafeText.clean(code) }
}
