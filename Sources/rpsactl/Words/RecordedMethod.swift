/// The methods whose calls are events of the record: those that change it, and those that read who somebody is.
enum RecordedMethod: String, CaseIterable {
    case applyLayout = "id.rpsa.Shelter.ApplyLayout"
    case drainBed = "id.rpsa.Shelter.DrainBed"
    case undrainBed = "id.rpsa.Shelter.UndrainBed"
    case planBeds = "id.rpsa.Shelter.PlanBeds"
    case applyPlan = "id.rpsa.Shelter.ApplyPlan"
    case checkIn = "id.rpsa.Intake.CheckIn"
    case importRoster = "id.rpsa.Intake.ImportRoster"
    case openRaid = "id.rpsa.Intake.OpenRaid"
    case setRaid = "id.rpsa.Intake.SetRaid"
    case intakeRaid = "id.rpsa.Intake.IntakeRaid"
    case passRow = "id.rpsa.Intake.PassRow"
    case closeRaid = "id.rpsa.Intake.CloseRaid"
    case reopenRaid = "id.rpsa.Intake.ReopenRaid"
    case turnAway = "id.rpsa.Intake.TurnAway"
    case setTurnAway = "id.rpsa.Intake.SetTurnAway"
    case move = "id.rpsa.Stays.Move"
    case checkOut = "id.rpsa.Stays.CheckOut"
    case isolate = "id.rpsa.Stays.Isolate"
    case setNeeds = "id.rpsa.Stays.SetNeeds"
    case correct = "id.rpsa.Stays.Correct"
    case extend = "id.rpsa.Stays.Extend"
    case approve = "id.rpsa.Stays.Approve"
    case reject = "id.rpsa.Stays.Reject"
    case withdraw = "id.rpsa.Stays.Withdraw"
    case getExtension = "id.rpsa.Stays.GetExtension"
    case retype = "id.rpsa.Stays.Retype"
    case completeTask = "id.rpsa.Stays.CompleteTask"
    case leave = "id.rpsa.Stays.Leave"
    case comeBack = "id.rpsa.Stays.Return"
    case reportMissing = "id.rpsa.Stays.ReportMissing"
    case correctAbsence = "id.rpsa.Stays.CorrectAbsence"
    case startRollCall = "id.rpsa.Stays.StartRollCall"
    case markRollCall = "id.rpsa.Stays.MarkRollCall"
    case finishRollCall = "id.rpsa.Stays.FinishRollCall"
    case cancelRollCall = "id.rpsa.Stays.CancelRollCall"
    case getAlert = "id.rpsa.Alerts.Get"
    case acknowledge = "id.rpsa.Alerts.Acknowledge"
    case updateAlerts = "id.rpsa.Alerts.Update"
    case sentAlerts = "id.rpsa.Alerts.Sent"
    case getCountersign = "id.rpsa.Alerts.GetCountersign"
    case countersign = "id.rpsa.Alerts.Countersign"
    case setIdentity = "id.rpsa.Records.SetIdentity"
    case getChild = "id.rpsa.Records.GetChild"
    case keepApart = "id.rpsa.Records.KeepApart"
    case endKeepApart = "id.rpsa.Records.EndKeepApart"
    case setSiblings = "id.rpsa.Records.SetSiblings"
    case linkChild = "id.rpsa.Records.LinkChild"
    case unlinkChild = "id.rpsa.Records.UnlinkChild"
    case getMinutes = "id.rpsa.Records.GetMinutes"
    case getPapers = "id.rpsa.Records.GetPapers"
    case addDiary = "id.rpsa.Records.AddDiary"
    case correctDiary = "id.rpsa.Records.CorrectDiary"
    case listDiary = "id.rpsa.Records.ListDiary"
}

/// Events as `watch` and `census diff` print them.
protocol EventWords {
    func text(_ method: RecordedMethod) -> String
}

extension Words {
    /// What was done, by the method's full name; of a method that came later, the last part of its name.
    func event(_ method: String) -> String {
        let known = RecordedMethod.allCases.first { $0.rawValue == method || $0.rawValue.hasSuffix("." + method) }
        if let known { return text(known) }
        return SafeText.clean(method.split(separator: ".").last.map(String.init) ?? method)
    }
}
