import RPSAProtocol

/// Every Swift type that stands for something in an interface text. `ContractTests` finds what is missing here.
enum WireTypes {
    static let requests: [any Request.Type] = [
        GetStatus.self, GetOccupancy.self, GetBoard.self, Watch.self, ApplyLayout.self, ListRooms.self, ListBeds.self,
        DrainBed.self, UndrainBed.self, CheckIn.self, ImportRoster.self, ListStays.self, GetStay.self, MoveStay.self,
        CheckOut.self, Isolate.self, SetNeeds.self, ListAlerts.self, SetIdentity.self, GetChild.self, FindChild.self,
        Check.self, OpenRaid.self, SetRaid.self, IntakeRaid.self, PassRow.self, ListRaids.self, GetRaid.self,
        CloseRaid.self, ReopenRaid.self, ListAgencies.self, TurnAway.self, SetTurnAway.self, ListTurnAways.self,
        SuggestBeds.self, GetCapacity.self, PlanBeds.self, GetPlan.self, ListPlans.self, ApplyPlan.self,
        KeepApart.self, EndKeepApart.self, ListKeepApart.self, SetSiblings.self, LinkChild.self, UnlinkChild.self,
        GetMinutes.self, GetPapers.self, CorrectStay.self,
        GetAlert.self, AcknowledgeAlerts.self, WatchAlerts.self, ListTodo.self, ListCountersigns.self,
        Countersign.self, GetCountersign.self, GetStayHistory.self, ExtendStay.self, ApproveExtension.self,
        RejectExtension.self,
        WithdrawExtension.self, ListExtensions.self, GetExtension.self, RetypeStay.self, CompleteTask.self,
        LeaveStay.self, ReturnToStay.self, ReportMissing.self, ListAbsences.self, StartRollCall.self,
        MarkRollCall.self, FinishRollCall.self, CancelRollCall.self, GetRollCall.self, ListRollCalls.self,
        CorrectAbsence.self, ListPlacementTypes.self,
        GetCensus.self, ExplainCensus.self, DiffCensus.self, GetMonthReport.self, AddDiary.self, CorrectDiary.self,
        ListDiary.self, GetHandover.self,
    ]

    static let errors: [any WireError.Type] = [
        Refusals.BadInput.self, Refusals.NotFound.self, Refusals.LayoutRefused.self, Refusals.BedOccupied.self,
        Refusals.AlreadyDrained.self, Refusals.NotDrained.self, Refusals.StorageFailed.self,
        Refusals.TooManyConnections.self, Refusals.NoBed.self, Refusals.BedRefused.self, Refusals.Adult.self,
        Refusals.AlreadyHere.self, Refusals.StayEnded.self, Refusals.TooEarly.self,
        Refusals.SameBed.self, Refusals.NothingToEnd.self,
        Refusals.RaidClosed.self, Refusals.RaidOpen.self, Refusals.RaidDiffers.self, Refusals.FileTakenIn.self,
        Refusals.RowAdmitted.self, Refusals.RowSettled.self, Refusals.HouseChanged.self, Refusals.PlanApplied.self,
        Refusals.TooManyPlans.self,
        Refusals.NotApart.self, Refusals.NotSiblings.self, Refusals.NotLinked.self, Refusals.AlreadyLinked.self,
        Refusals.StaysOverlap.self,
        Refusals.BeyondLast.self, Refusals.AlreadySigned.self, Refusals.NotInGroup.self, Refusals.OwnItem.self,
        Refusals.OutOfStay.self, Refusals.BedTaken.self,
        Refusals.BedNotThere.self, Refusals.StayNotEnded.self, Refusals.OtherStay.self,
        Refusals.ExtensionWaits.self, Refusals.ExtensionDecided.self, Refusals.NotLater.self,
        Refusals.TooManyExtensions.self, Refusals.SamePlacementType.self, Refusals.NotAway.self,
        Refusals.AlreadyMissing.self, Refusals.NoSuchTask.self, Refusals.NoRollCall.self, Refusals.NotExpected.self,
        Refusals.RollCallOpen.self,
    ]
}
