import RPSAProtocol

/// What must be refused, whatever the year has brought: one request at least of each method that can refuse.
extension SimulatedYear {
    func mistake() throws {
        guard let make = chance.one(of: Self.mistakes) else { return }
        let events = try house.count("event")
        try make(self)
        guard try house.count("event") == events else { throw Unlike("what was refused left an event") }
    }

    private static let mistakes: [Action] = queries + intake + stays + clock + ties

    private static let never = "2190-01-01"

    private static let queries: [Action] = [
        { try $0.mustRefuse(GetOccupancy(asOf: never)) }, { try $0.mustRefuse(GetBoard(knownAt: never)) },
        { try $0.mustRefuse(ListRooms(asOf: "when?")) }, { try $0.mustRefuse(ListBeds(asOf: never)) },
        { try $0.mustRefuse(SuggestBeds()) }, { try $0.mustRefuse(GetCapacity()) },
        { try $0.mustRefuse(GetPlan(proposal: "P-2026-9999")) },
        { try $0.mustRefuse(with(ListPlans()) { $0.limit = 0 }) },
        { try $0.mustRefuse(with(ListRaids()) { $0.limit = 0 }) },
        { try $0.mustRefuse(with(ListTurnAways()) { $0.limit = 0 }) },
        { try $0.mustRefuse(with(ListStays()) { $0.knownAt = never }) },
        { try $0.mustRefuse(with(ListExtensions()) { $0.limit = 0 }) },
        { try $0.mustRefuse(with(ListAbsences()) { $0.stay = "S-1" }) },
        { try $0.mustRefuse(with(ListRollCalls()) { $0.limit = 0 }) },
        { try $0.mustRefuse(with(GetRollCall()) { $0.night = "soon" }) },
        { try $0.mustRefuse(with(ListAlerts()) { $0.kind = "fire" }) },
        { try $0.mustRefuse(with(ListCountersigns()) { $0.limit = 0 }) },
        { try $0.mustRefuse(with(ListDiary()) { $0.kind = "dream" }) },
        { try $0.mustRefuse(with(ListKeepApart()) { $0.child = "nobody" }) },
        { try $0.mustRefuse(with(GetHandover()) { $0.since = "later" }) },
        { try $0.mustRefuse(GetCensus(from: "2026-12-01", to: "2026-11-01")) },
        { try $0.mustRefuse(ExplainCensus(figure: "joy", from: "2026-11-21", to: "2026-11-22")) },
        { try $0.mustRefuse(DiffCensus(from: "2026-11-21", to: "2026-11-22", first: never, second: never)) },
        { try $0.mustRefuse(GetMonthReport(month: "2026-13")) }, { try $0.mustRefuse(FindChild(text: " ")) },
        { try $0.mustRefuse(GetStay(stay: "S-2026-9999")) }, { try $0.mustRefuse(GetStayHistory(stay: "S-2026-9999")) },
        { try $0.mustRefuse(GetChild(child: "A-2026-9999")) }, { try $0.mustRefuse(GetRaid(raid: "R-2026-9999")) },
        { try $0.mustRefuse(GetMinutes(raid: "R-2026-9999")) }, { try $0.mustRefuse(GetPapers(stay: "S-2026-9999")) },
        { try $0.mustRefuse(GetAlert(alert: "N-2026-9999")) },
        { try $0.mustRefuse(GetExtension(extension: "X-2026-9999")) },
        { try $0.mustRefuse(GetCountersign(item: "K-2026-9999")) },
    ]

    private static let intake: [Action] = [
        { try $0.mustRefuse(TestHouse.layout("[[room]]")) },
        { try $0.mustRefuse(DrainBed(bed: "ZZ9-1", reason: "broken")) },
        { try $0.mustRefuse(UndrainBed(bed: "ZZ9-1")) },
        { try $0.mustRefuse(with(PlanBeds()) { $0.nights = 0 }) },
        { try $0.mustRefuse(ApplyPlan(proposal: "P-2026-9999")) },
        { try $0.mustRefuse(TestHouse.arrival { $0.age = 18 }) },
        { try $0.mustRefuse(TestHouse.arrival { $0.arrived = never }) },
        { try $0.mustRefuse(ImportRoster(content: "?", source: "report")) },
        { try $0.mustRefuse(OpenRaid(agency: "nobody", place: "here")) },
        { try $0.mustRefuse(SetRaid(raid: "R-2026-9999")) },
        { try $0.mustRefuse(IntakeRaid(raid: "R-2026-9999", content: TestHouse.list(["1;Rina;P;9;;;;;"]))) },
        { try $0.mustRefuse(PassRow(raid: "R-2026-9999", row: 1, as: "family")) },
        { try $0.mustRefuse(CloseRaid(raid: "R-2026-9999")) },
        { try $0.mustRefuse(ReopenRaid(raid: "R-2026-9999", reason: "one more")) },
        { try $0.mustRefuse(TurnAway(source: "sky", sex: "P", age: 9, reason: "full", referredTo: "LKSA")) },
        { try $0.mustRefuse(SetTurnAway(turnAway: "T-2026-9999")) },
    ]

    private static let stays: [Action] = [
        { try $0.mustRefuse(MoveStay(stay: "S-2026-9999", reason: "a quarrel")) },
        { try $0.mustRefuse(MoveStay(stay: $0.stay(), reason: " ")) },
        { try $0.mustRefuse(CheckOut(stay: $0.stay(), reason: "flown", to: "away")) },
        { try $0.mustRefuse(Isolate(stay: $0.stay(), kind: "boredom")) },
        { try $0.mustRefuse(SetNeeds(stay: "S-2026-9999")) },
        { try $0.mustRefuse(CorrectStay(stay: $0.stay(), reason: " ")) },
        { try $0.mustRefuse(with(CorrectStay(stay: $0.stay(), reason: "misread")) { $0.arrived = never }) },
        { try $0.mustRefuse(with(CorrectStay(stay: $0.stay(), reason: "misread")) { $0.bed = "ZZ9-1" }) },
    ]

    private static let clock: [Action] = [
        { try $0.mustRefuse(ExtendStay(stay: $0.stay(), reason: "ill", letter: "B/1")) },
        { try $0.mustRefuse(ApproveExtension(extension: "X-2026-9999")) },
        { try $0.mustRefuse(RejectExtension(extension: "X-2026-9999", reason: "no")) },
        { try $0.mustRefuse(WithdrawExtension(extension: "X-2026-9999")) },
        { try $0.mustRefuse(RetypeStay(stay: $0.stay(), placement: "hotel", reason: "none")) },
        { try $0.mustRefuse(CompleteTask(stay: $0.stay(), task: "sleep")) },
        { try $0.mustRefuse(LeaveStay(stay: $0.stay(), reason: "boredom", until: never)) },
        { try $0.mustRefuse(ReturnToStay(stay: "S-2026-9999")) },
        { try $0.mustRefuse(ReportMissing(stay: "S-2026-9999")) },
        { try $0.mustRefuse(CorrectAbsence(stay: "S-2026-9999", since: "-1d", reason: "misread")) },
        { try $0.mustRefuse(with(StartRollCall()) { $0.at = never }) },
        { try $0.mustRefuse(MarkRollCall(child: "A-2026-9999", status: "absent")) },
        { try $0.mustRefuse(with(FinishRollCall()) { $0.absent = ["A-2026-9999"] }) },
        { try $0.mustRefuse(CancelRollCall(reason: " ")) },
        { try $0.mustRefuse(AcknowledgeAlerts()) },
        { try $0.mustRefuse(Countersign(items: [])) },
    ]

    private static let ties: [Action] = [
        { try $0.mustRefuse(SetIdentity(child: "A-2026-9999", fields: $0.identity())) },
        { try $0.mustRefuse(KeepApart(child: $0.child(), other: "A-2026-9999", scope: "room", reason: "one case")) },
        { try $0.mustRefuse(EndKeepApart(child: "A-2026-9999", other: $0.child(), reason: "closed")) },
        { try $0.mustRefuse(SetSiblings(children: [$0.child()])) },
        { try $0.mustRefuse(LinkChild(child: $0.child(), other: "A-2026-9999")) },
        { try $0.mustRefuse(UnlinkChild(child: "A-2026-9999")) },
        { try $0.mustRefuse(AddDiary(child: $0.child(), kind: "dream", text: "flying")) },
        { try $0.mustRefuse(CorrectDiary(entry: 99_999)) },
    ]

    private static func with<R>(_ request: R, _ change: (inout R) -> Void) -> R {
        var request = request
        change(&request)
        return request
    }
}
