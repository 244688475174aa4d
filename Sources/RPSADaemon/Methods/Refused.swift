import RPSACore
import RPSAProtocol
import Varlink

/// Turns a refusal into the error that the wire knows. Every refusal of ours becomes one here.
enum Refused {
    /// The codes of `BadInput`.
    enum InputCode: String {
        case missing = "MISSING"
        case format = "FORMAT"
        case unknown = "UNKNOWN"
        case future = "FUTURE"
        case past = "PAST"
        case range = "RANGE"
        case tooLong = "TOO_LONG"
        case tooLarge = "TOO_LARGE"
        case conflict = "CONFLICT"
        case encoding = "NOT_BASE64"
    }

    static func error(_ refusal: some WireError) -> VarlinkError {
        VarlinkError(name: type(of: refusal).name, parameters: refusal)
    }

    static func badInput(_ field: String, _ code: InputCode, _ accepted: String) -> VarlinkError {
        badInput(field, code: code.rawValue, accepted)
    }

    static func badInput(_ field: String, code: String, _ accepted: String) -> VarlinkError {
        error(Refusals.BadInput(field: field, code: code, accepted: accepted))
    }

    static var tooManyPlans: VarlinkError {
        error(Refusals.TooManyPlans(limit: Planning.waitingCountMax))
    }

    static func notFound(_ kind: String, _ key: String) -> VarlinkError {
        error(Refusals.NotFound(kind: kind, key: key))
    }

    static func nik(_ error: NIKError) -> VarlinkError {
        let (code, accepted) =
            switch error {
            case .notSixteenDigits: ("NIK_LENGTH", "16 digits")
            case .dayOutOfRange: ("NIK_DAY", "digits 7 and 8 from 01 to 31, or 41 to 71 for a girl")
            case .monthOutOfRange: ("NIK_MONTH", "digits 9 and 10 from 01 to 12")
            case .impossibleDate: ("NIK_DATE", "digits 7 to 12 that are a date")
            case .serialZero: ("NIK_SERIAL", "a serial of 0001 or more")
            }
        return badInput("nik", code: code, accepted)
    }

    static func noBed(_ refusal: BestFit.Refusal) -> VarlinkError {
        error(Refusals.NoBed(reasons: reasons(refusal)))
    }

    static func reasons(_ refusal: BestFit.Refusal) -> [RoomReasons] {
        refusal.rooms.map { RoomReasons(room: $0.room, codes: $0.codes.map(\.rawValue)) }
    }

    /// What a caller is told of any error that a handler threw.
    static func wire(_ error: any Error) -> VarlinkError {
        switch error {
        case let error as VarlinkError: error
        case let error as StorageFailure: self.error(Refusals.StorageFailed(code: error.code))
        default: self.error(Refusals.StorageFailed(code: StorageFailure(error).code))
        }
    }
}
