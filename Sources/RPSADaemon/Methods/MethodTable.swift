import RPSAProtocol
import Varlink
import VarlinkServer

/// Every method that the daemon answers, by interface.
enum MethodTable {
    static func entries(_ service: Service) -> [MethodEntry] {
        [
            service.query(GetStatus.self, isQuick: true, ShelterMethods.status),
            service.query(GetOccupancy.self, isQuick: true, ShelterMethods.occupancy),
            service.query(GetBoard.self, ShelterMethods.board),
            service.stream(Watch.self, ShelterMethods.watch),
            service.query(GetCensus.self, CensusMethods.get),
            service.query(ExplainCensus.self, CensusMethods.explain),
            service.query(DiffCensus.self, CensusMethods.diff),
            service.query(GetMonthReport.self, CensusMethods.month),
            service.change(ApplyLayout.self, id: \.requestId, LayoutMethods.apply),
            service.query(ListRooms.self, LayoutMethods.rooms),
            service.query(ListBeds.self, LayoutMethods.beds),
            service.change(DrainBed.self, id: \.requestId, LayoutMethods.drain),
            service.change(UndrainBed.self, id: \.requestId, LayoutMethods.undrain),
            service.query(SuggestBeds.self, PlacementQueries.suggest),
            service.query(GetCapacity.self, PlacementQueries.capacity),
            service.planned(PlanBeds.self, id: \.requestId, PlanMethods.plan),
            service.query(GetPlan.self, PlanMethods.get),
            service.query(ListPlans.self, PlanMethods.list),
            service.change(ApplyPlan.self, id: \.requestId, PlanMethods.apply),

            service.change(CheckIn.self, id: \.requestId, IntakeMethods.checkIn),
            service.change(ImportRoster.self, id: \.requestId, IntakeMethods.importRoster),
            service.change(OpenRaid.self, id: \.requestId, RaidMethods.open),
            service.change(SetRaid.self, id: \.requestId, RaidMethods.set),
            service.change(IntakeRaid.self, id: \.requestId, RaidMethods.intake),
            service.change(PassRow.self, id: \.requestId, RaidMethods.pass),
            service.query(ListRaids.self, RaidQueries.list),
            service.query(GetRaid.self, RaidQueries.get),
            service.change(CloseRaid.self, id: \.requestId, RaidMethods.close),
            service.change(ReopenRaid.self, id: \.requestId, RaidMethods.reopen),
            service.query(ListAgencies.self, RaidQueries.agencies),
            service.change(TurnAway.self, id: \.requestId, TurnAwayMethods.add),
            service.change(SetTurnAway.self, id: \.requestId, TurnAwayMethods.set),
            service.query(ListTurnAways.self, TurnAwayMethods.list),

            service.query(ListStays.self, StayMethods.list),
            service.query(GetStay.self, StayMethods.get),
            service.change(MoveStay.self, id: \.requestId, StayMethods.move),
            service.change(CheckOut.self, id: \.requestId, StayMethods.checkOut),
            service.change(Isolate.self, id: \.requestId, StayMethods.isolate),
            service.change(SetNeeds.self, id: \.requestId, StayMethods.setNeeds),
            service.change(CorrectStay.self, id: \.requestId, StayCorrection.correct),
            service.query(GetStayHistory.self, StayHistoryMethods.history),
            service.change(ExtendStay.self, id: \.requestId, ExtensionMethods.extend),
            service.change(ApproveExtension.self, id: \.requestId, ExtensionMethods.approve),
            service.change(RejectExtension.self, id: \.requestId, ExtensionMethods.reject),
            service.change(WithdrawExtension.self, id: \.requestId, ExtensionMethods.withdraw),
            service.query(ListExtensions.self, ExtensionMethods.list),
            service.reading(GetExtension.self, of: ExtensionMethods.subjects, ExtensionMethods.get),
            service.change(RetypeStay.self, id: \.requestId, TermMethods.retype),
            service.query(ListPlacementTypes.self, TermMethods.types),
            service.change(CompleteTask.self, id: \.requestId, TermMethods.completeTask),
            service.change(LeaveStay.self, id: \.requestId, AbsenceMethods.leave),
            service.change(ReturnToStay.self, id: \.requestId, AbsenceMethods.return),
            service.change(ReportMissing.self, id: \.requestId, AbsenceMethods.missing),
            service.change(CorrectAbsence.self, id: \.requestId, AbsenceMethods.correct),
            service.query(ListAbsences.self, AbsenceMethods.list),
            service.change(StartRollCall.self, id: \.requestId, RollCallMethods.start),
            service.change(MarkRollCall.self, id: \.requestId, RollCallMethods.mark),
            service.change(FinishRollCall.self, id: \.requestId, RollCallMethods.finish),
            service.change(CancelRollCall.self, id: \.requestId, RollCallMethods.cancel),
            service.query(GetRollCall.self, RollCallMethods.get),
            service.query(ListRollCalls.self, RollCallMethods.list),

            service.query(ListAlerts.self, AlertMethods.list),
            service.reading(GetAlert.self, of: { [$0.alert.alert] }, AlertMethods.get),
            service.change(AcknowledgeAlerts.self, id: \.requestId, AlertMethods.acknowledge),
            service.stream(WatchAlerts.self, AlertMethods.watch),
            service.personal(ListTodo.self, TodoMethods.list),
            service.query(ListCountersigns.self, CountersignMethods.list),
            service.reading(GetCountersign.self, of: { [$0.item.item] }, CountersignMethods.get),
            service.change(Countersign.self, id: \.requestId, CountersignMethods.sign),

            service.change(SetIdentity.self, id: \.requestId, RecordMethods.setIdentity),
            service.reading(GetChild.self, of: { [$0.child] }, ChildQueries.get),
            service.query(FindChild.self, RecordMethods.findChild),
            service.change(KeepApart.self, id: \.requestId, SeparationMethods.keepApart),
            service.change(EndKeepApart.self, id: \.requestId, SeparationMethods.end),
            service.query(ListKeepApart.self, SeparationMethods.list),
            service.change(SetSiblings.self, id: \.requestId, KinshipMethods.setSiblings),
            service.change(LinkChild.self, id: \.requestId, KinshipMethods.link),
            service.change(UnlinkChild.self, id: \.requestId, KinshipMethods.unlink),
            service.reading(GetMinutes.self, of: { [$0.raid] }, PapersMethods.minutes),
            service.reading(GetPapers.self, of: { [$0.stay] }, PapersMethods.papers),
            service.change(AddDiary.self, id: \.requestId, DiaryMethods.add),
            service.change(CorrectDiary.self, id: \.requestId, DiaryMethods.correct),
            service.reading(ListDiary.self, of: DiaryMethods.subjects, DiaryMethods.list),
            service.query(GetHandover.self, HandoverMethods.get),
            service.query(Check.self, RecordMethods.check),
        ]
    }

    /// The interfaces, read once.
    static let interfaces = Result { try InterfaceTexts.all.map { try Interface(parsing: $0) } }

    /// The methods with the parameter names of their interface texts; a name that stands in none is a defect.
    static func methods(_ service: Service) throws -> [Method] {
        var parameters: [String: [String]] = [:]
        for interface in try interfaces.get() {
            for method in interface.methods {
                parameters["\(interface.name).\(method.name)"] = method.parameters.map(\.name)
            }
        }
        return entries(service).map { entry in
            guard let names = parameters[entry.name] else {
                preconditionFailure("\(entry.name) stands in no interface text")
            }
            return entry.make(names)
        }
    }
}
