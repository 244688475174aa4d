import Glibc

extension EnglishWords: RefusalWords {
    func refused(_ deed: Deed, on subject: String?) -> String {
        let deed =
            switch deed {
            case .approve: "Not approved"
            case .callRoll: "Roll call not changed"
            case .comeBack: "Return not recorded"
            case .completeTask: "Task not changed"
            case .extend: "Not extended"
            case .leave: "Leave not recorded"
            case .reject: "Not rejected"
            case .reportMissing: "Not reported missing"
            case .retype: "Type not changed"
            case .withdraw: "Not withdrawn"
            case .acknowledge: "Not acknowledged"
            case .addDiary: "Not written down"
            case .correct, .correctDiary: "Not corrected"
            case .countersign: "Not signed"
            case .applyPlan: "Plan not carried out"
            case .endKeepApart: "Order not ended"
            case .keepApart: "Order not recorded"
            case .link: "Not joined"
            case .planBeds: "No plan made"
            case .siblings: "Siblings not changed"
            case .unlink: "Not taken apart"
            case .question: "Not answered"
            case .checkIn: "Not admitted"
            case .move: "Not moved"
            case .checkOut: "Not checked out"
            case .isolate: "Isolation not changed"
            case .need: "Needs not changed"
            case .setIdentity: "Not saved"
            case .importRoster: "Nobody admitted"
            case .applyLayout: "Layout not changed"
            case .drain: "Bed not closed"
            case .undrain: "Bed not opened"
            case .openRaid: "Raid not opened"
            case .setRaid, .setTurnAway: "Nothing changed"
            case .passRow, .turnAway: "Not recorded"
            case .closeRaid: "Raid not closed"
            case .reopenRaid: "Raid not opened again"
            }
        return deed + (subject.map { ": \($0)" } ?? "") + "."
    }
    var noRoomTakes: String { "No room takes this child:" }
    func bedRefuses(_ bed: String) -> String { "\(bed) does not take this child:" }
    func adult(_ age: Int) -> String { "ADULT  \(age) years old; the house is for those under 18." }
    var adultAdvice: String { "Record the handover to an adult service; if the age is wrong, give the right one." }
    func alreadyHere(_ child: String, _ stay: String) -> String { "\(child) is in the house already, \(stay)." }
    func stayEnded(_ stay: String, _ time: String) -> String { "\(stay) ended \(time)." }
    func tooEarly(_ stay: String, _ time: String) -> String {
        "The time lies before what is on record for \(stay): \(time)."
    }
    func sameBed(_ stay: String, _ bed: String) -> String { "\(stay) has \(bed) already." }
    func nothingToEnd(_ stay: String, _ kind: String) -> String { "\(stay) has no such thing to end: \(kind)." }
    func bedOccupied(_ bed: String, _ stay: String) -> String { "\(bed) is to go, but \(stay) lies in it." }
    func alreadyDrained(_ bed: String, _ time: String) -> String { "\(bed) is closed to newcomers since \(time)." }
    func notDrained(_ bed: String) -> String { "\(bed) is open as it is." }
    func notFound(kind: String, key: String) -> String {
        let kind = ["countersign": "item to countersign", "rollCall": "roll call"][kind] ?? kind
        return "There is no \(kind) \(key)."
    }
    func hint(_ text: String) -> String { text }
    func accepted(_ hint: String) -> String { "Accepted: \(hint)" }
    var layoutRefused: String { "The file was not taken over; nothing changed:" }
    func storage(_ sentence: String) -> String { "Nothing was saved: \(sentence)." }
    var storageAdvice: String { "Write it on paper, make room on the disk, then give the command again:" }
    func tooMany(_ limit: Int) -> String { "More than \(limit) programs are talking to the register." }
    var tooManyAdvice: String { "Wait a moment, close what you do not need, and try again." }
    var notPermitted: String { "Your account may not do this." }
    var notPermittedAdvice: String { "Ask the head of the unit which group your account should be in. Yours are:" }
    func invalidParameter(_ name: String) -> String { "The daemon did not understand '\(name)'." }
    func unknownError(_ name: String) -> String { "The daemon refused: \(name)." }
    var defectAdvice: String { "rpsactl and rpsad may be of different versions. Tell the administrator. Compare:" }
    func unreachable(_ socket: String, _ detail: String) -> String {
        "The register does not answer at \(socket): \(detail)."
    }
    var unreachableAdvice: String { "See whether it runs; until then write on paper:" }
    func systemError(_ number: Int32) -> String {
        switch number {
        case EACCES: "your account may not open it"
        case ECONNREFUSED: "nothing is listening there"
        case EISDIR: "it is a directory"
        case ENOENT: "it does not exist"
        case ENOSPC: "the disk is full"
        case ENOTDIR: "it is not a folder"
        case EROFS: "the disk cannot be written to"
        default: String(cString: strerror(number))
        }
    }
    func lost(_ socket: String) -> String { "The connection to \(socket) broke before the answer came." }
    var lostAdvice: String { "It may or may not have been saved. Look before you repeat it:" }
    func malformed(_ method: String) -> String { "The answer to \(method) could not be read." }
    func badFile(_ path: String, _ fault: InputFault) -> String {
        switch fault {
        case .unreadable(let number): "\(path) cannot be read: \(systemError(number))."
        case .tooLarge(let kibibytes): "\(path) is larger than \(kibibytes) KiB."
        case .noStep: "\(path) holds no step number."
        }
    }
    var badFileAdvice: String { "Give a readable file, or '-' for standard input." }
    func badIdentity(_ fault: IdentityFault) -> String {
        let place = fault.line.map { "line \($0)" } ?? "the text"
        return switch fault.kind {
        case .notUTF8: "Standard input: \(place) is not UTF-8."
        case .noColon: "Standard input: \(place) has no 'key: value'."
        case .unknownKey: "Standard input: \(place) has a key that is not known."
        case .twice: "Standard input: \(place) gives the same thing twice."
        case .badJSON: "Standard input: \(place) is no JSON object of texts."
        case .tooLarge: "Standard input is too long."
        case .notDash: "--identity takes only '-', for standard input."
        }
    }
    var badIdentityAdvice: String {
        "Keys: name, alias, nik, born, origin, parents, address, note; at the arrival also injuries, belongings; "
            + "in child set also confirmed."
    }
    var withoutBedAdvice: String { "Record the child without a bed now:" }
    var otherBedAdvice: String { "This bed would take the child:" }
    var overrideAdvice: String { "If it must be this bed, say why:" }
    var giveIdentityAgain: String { "Type the name and the like again on standard input (name: …, then Ctrl-D)." }
    var fillIn: String { "Fill in '…'." }
    var lookAdvice: String { "Look it up:" }
    var freeBedsAdvice: String { "See the free beds:" }
    var rightTimeAdvice: String { "Give that time or a later one:" }
    var moveFirstAdvice: String { "Move the child first:" }
    var tryAgainAdvice: String { "See what is accepted:" }
    var returnAdvice: String { "If the child has come back, admit again:" }
}
