/// What was refused, why, and what to do next.
protocol RefusalWords {
    func refused(_ deed: Deed, on subject: String?) -> String
    var noRoomTakes: String { get }
    func bedRefuses(_ bed: String) -> String
    func adult(_ age: Int) -> String
    var adultAdvice: String { get }
    func alreadyHere(_ child: String, _ stay: String) -> String
    func stayEnded(_ stay: String, _ time: String) -> String
    func tooEarly(_ stay: String, _ time: String) -> String
    func sameBed(_ stay: String, _ bed: String) -> String
    func nothingToEnd(_ stay: String, _ kind: String) -> String
    func bedOccupied(_ bed: String, _ stay: String) -> String
    func alreadyDrained(_ bed: String, _ time: String) -> String
    func notDrained(_ bed: String) -> String
    func notFound(kind: String, key: String) -> String
    func accepted(_ hint: String) -> String
    /// A hint of the daemon, which knows only English, in this language.
    func hint(_ text: String) -> String
    var layoutRefused: String { get }
    func storage(_ sentence: String) -> String
    var storageAdvice: String { get }
    func tooMany(_ limit: Int) -> String
    var tooManyAdvice: String { get }
    var notPermitted: String { get }
    var notPermittedAdvice: String { get }
    func invalidParameter(_ name: String) -> String
    func unknownError(_ name: String) -> String
    var defectAdvice: String { get }
    func unreachable(_ socket: String, _ detail: String) -> String
    var unreachableAdvice: String { get }
    func lost(_ socket: String) -> String
    func systemError(_ number: Int32) -> String
    var lostAdvice: String { get }
    func malformed(_ method: String) -> String
    func badFile(_ path: String, _ fault: InputFault) -> String
    var badFileAdvice: String { get }
    func badIdentity(_ fault: IdentityFault) -> String
    var badIdentityAdvice: String { get }
    var withoutBedAdvice: String { get }
    var otherBedAdvice: String { get }
    var overrideAdvice: String { get }
    var giveIdentityAgain: String { get }
    var fillIn: String { get }
    var lookAdvice: String { get }
    var freeBedsAdvice: String { get }
    var rightTimeAdvice: String { get }
    var moveFirstAdvice: String { get }
    var tryAgainAdvice: String { get }
    var returnAdvice: String { get }
}
