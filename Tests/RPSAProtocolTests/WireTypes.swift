import RPSAProtocol

/// Every Swift type that stands for something in an interface text. `ContractTests` finds what is missing here.
enum WireTypes {
    static let requests: [any Request.Type] = [
        GetStatus.self, GetOccupancy.self, GetBoard.self, Watch.self, ApplyLayout.self, ListRooms.self, ListBeds.self,
        DrainBed.self, UndrainBed.self, CheckIn.self, ImportRoster.self, ListStays.self, GetStay.self, MoveStay.self,
        CheckOut.self, Isolate.self, SetNeeds.self, ListAlerts.self, SetIdentity.self, GetChild.self, FindChild.self,
        Check.self,
    ]

    static let errors: [any WireError.Type] = [
        Refusals.BadInput.self, Refusals.NotFound.self, Refusals.LayoutRefused.self, Refusals.BedOccupied.self,
        Refusals.AlreadyDrained.self, Refusals.NotDrained.self, Refusals.StorageFailed.self,
        Refusals.TooManyConnections.self, Refusals.NoBed.self, Refusals.BedRefused.self, Refusals.Adult.self,
        Refusals.AlreadyHere.self, Refusals.StayEnded.self, Refusals.TooEarly.self,
        Refusals.SameBed.self, Refusals.NothingToEnd.self,
    ]
}
