import RPSAProtocol

@testable import RPSADaemon

extension FreeTextTests {
    /// The texts of extensions, types, tasks, times away, roll calls, corrections and alerts that were seen.
    static func useClock(_ house: TestHouse, _ mark: (String) -> String) throws {
        let stay = try house.checkIn { ($0.age, $0.unplaced) = (12, true) }.stay
        var retype = RetypeStay(stay: stay, placement: "abh", reason: mark("Finding"))
        (retype.until, retype.letter) = ("2027-01-01", mark("Ruling"))
        try house.ask(retype)
        try useExtensions(house, stay, mark)
        var task = CompleteTask(stay: stay, task: "assessment")
        task.note = mark("Talk")
        try house.ask(task)
        try useAbsences(house, stay, mark)
        var seen = AcknowledgeAlerts()
        (seen.alerts, seen.note) = (try house.alerts(all: true).map(\.alert), mark("Told"))
        try house.ask(seen)
        var correction = CorrectStay(stay: stay, reason: mark("Clock"))
        correction.arrived = "-1h"
        try house.ask(correction)
    }

    private static func useExtensions(_ house: TestHouse, _ stay: String, _ mark: (String) -> String) throws {
        func extend() throws -> String {
            var request = ExtendStay(stay: stay, reason: "ill", letter: mark("Plea"))
            (request.by, request.signedBy, request.note) = ("3d", mark("Signatory"), mark("Because"))
            return try house.ask(request).extension.extension
        }
        var approve = ApproveExtension(extension: try extend())
        (approve.letter, approve.signedBy, approve.note) = (mark("Consent"), mark("Chief"), mark("Agreed"))
        try house.ask(approve)
        try house.ask(RejectExtension(extension: extend(), reason: mark("Aunt")))
        var withdraw = WithdrawExtension(extension: try extend())
        withdraw.reason = mark("Slip")
        try house.ask(withdraw)
    }

    private static func useAbsences(_ house: TestHouse, _ stay: String, _ mark: (String) -> String) throws {
        var leave = LeaveStay(stay: stay, reason: "hospital", until: "23:50")
        leave.note = mark("Ward")
        try house.ask(leave)
        house.clock.advance(minutes: 9)
        try house.ask(ReturnToStay(stay: stay))
        var missing = ReportMissing(stay: stay)
        missing.note = mark("Market")
        try house.ask(missing)
        house.clock.advance(minutes: 9)
        try house.ask(ReturnToStay(stay: stay))
        try house.ask(StartRollCall())
        var mark1 = MarkRollCall(child: stay, status: "absent")
        mark1.note = mark("Window")
        try house.ask(mark1)
        try house.ask(CancelRollCall(reason: mark("Darkness")))
    }

    /// Answers about them that show no identity.
    static func clockAnswers(_ house: TestHouse) throws -> [String] {
        var extensions = ListExtensions()
        extensions.all = true
        var absences = ListAbsences()
        absences.all = true
        return try [
            house.text(extensions), house.text(absences), house.text(GetRollCall()), house.text(ListRollCalls()),
            house.text(GetStayHistory(stay: "S-2026-0001")), house.text(GetMonthReport(month: "2026-11")),
        ]
    }
}
