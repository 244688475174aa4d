/// What to do about each code; what it means is said where the code is shown.
protocol ExplainWords {
    func title(_ kind: Explanation.Kind) -> String
    func advice(_ code: RoomCode) -> String
    func advice(_ code: WarningCode) -> String
    func advice(_ code: PlanCode) -> String
    func advice(_ code: RosterCode) -> String
    func advice(_ code: InputCode) -> String
    func advice(_ code: StorageCode) -> String
    func meaning(_ code: RefusalCode) -> String
    func advice(_ code: RefusalCode) -> String
    var likenessAdvice: String { get }
    var choiceAdvice: String { get }
    var layoutAdvice: String { get }
    var code: String { get }
    var meaningTitle: String { get }
    var overridable: String { get }
    var notOverridable: String { get }
    func overrideCommand(_ code: String) -> String
    var explainOne: String { get }
    func unknownCode(_ code: String, nearest: String?) -> String
    var unknownCodeAdvice: String { get }
}
