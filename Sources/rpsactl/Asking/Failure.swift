import Glibc

/// Why a command did not do what it was asked to.
enum Failure: Error, Sendable {
    /// The daemon said no: the error's name and its parameters as they came.
    case remote(name: String, parameters: [UInt8])
    /// Nobody answers at the socket; the number is the kernel's reason.
    case unreachable(socket: String, errno: Int32)
    /// The connection broke twice before the answer came.
    case lost(socket: String)
    case malformedReply(method: String)
    case usage(String)
    /// Options that are needed, each with its alternatives, and the command they belong to.
    case missing([String], command: String)
    case badFile(path: String, InputFault)
    case badIdentity(IdentityFault)
    case badOutput(path: String, errno: Int32)
    case unknownCode(String, nearest: String?)
    /// The person left without saving.
    case abandoned
    /// Everything was printed already; only the status tells.
    case judged(ExitStatus)

    var status: ExitStatus {
        switch self {
        case .remote(let name, _): ExitStatus(errorName: name)
        case .unreachable(_, EACCES): .notPermitted
        case .unreachable, .lost: .unreachable
        case .malformedReply: .defect
        case .usage, .missing: .usage
        case .badOutput(_, EACCES), .badOutput(_, EPERM): .notPermitted
        case .badFile, .badIdentity, .badOutput: .badInput
        case .abandoned, .unknownCode: .refused
        case .judged(let status): status
        }
    }
}

/// A failure together with what was being attempted.
struct CommandFailure: Error {
    var failure: Failure
    var attempt: Attempt
}

/// What a command set out to do, and on whom, for the first line of a refusal.
struct Attempt: Sendable {
    var deed = Deed.question
    var subject: String?
}

enum Deed: CaseIterable, Sendable {
    case approve, callRoll, completeTask, extend, leave, reject, reportMissing, retype, comeBack, withdraw
    case acknowledge, addDiary, correctDiary, countersign
    case applyPlan, endKeepApart, keepApart, link, planBeds, siblings, unlink
    case question, checkIn, move, checkOut, isolate, need, correct, setIdentity, importRoster, applyLayout, drain,
        undrain
    case openRaid, setRaid, passRow, closeRaid, reopenRaid, turnAway, setTurnAway
}
