import RPSACore

extension AlertWords {
    func english(_ kind: AlertKind) -> String {
        switch kind {
        case .stayDue: "Stay \(stay) comes to its limit"
        case .stayOverdue: "Stay \(stay) is past its limit"
        case .extensionPending: "Extension \(subject) of stay \(stay) waits for a decision"
        case .assessmentDue: "The assessment of stay \(stay) is due"
        case .planDue: "The intervention plan of stay \(stay) is due"
        case .reviewDue: "The review of stay \(stay) is due"
        case .absenceOverdue: "The child of stay \(stay) is not back in time"
        case .childMissing: "The child of stay \(stay) is missing"
        case .rollCallMissed: "The roll call of the night of \(subject) was not finished"
        case .censusMismatch: "The closed day \(subject) no longer adds up"
        case .overCapacity: "The house is over capacity, or a child has no bed"
        case .raidOpen: "Raid \(subject) is not closed"
        case .clockJump: "The clock of the machine was set"
        case .diskLow: "The disk of the register is almost full"
        case .auditBroken: "The record is not whole"
        case .agingOut: "The child of stay \(stay) comes of age"
        case .countersignDue: "Stay \(stay) waits for a countersignature"
        case .holidaysMissing: "The holidays of \(subject) are missing"
        }
    }
}
