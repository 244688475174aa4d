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
            service.change(ApplyLayout.self, id: \.requestId, LayoutMethods.apply),
            service.query(ListRooms.self, LayoutMethods.rooms),
            service.query(ListBeds.self, LayoutMethods.beds),
            service.change(DrainBed.self, id: \.requestId, LayoutMethods.drain),
            service.change(UndrainBed.self, id: \.requestId, LayoutMethods.undrain),

            service.change(CheckIn.self, id: \.requestId, IntakeMethods.checkIn),
            service.change(ImportRoster.self, id: \.requestId, IntakeMethods.importRoster),

            service.query(ListStays.self, StayMethods.list),
            service.query(GetStay.self, StayMethods.get),
            service.change(MoveStay.self, id: \.requestId, StayMethods.move),
            service.change(CheckOut.self, id: \.requestId, StayMethods.checkOut),
            service.change(Isolate.self, id: \.requestId, StayMethods.isolate),
            service.change(SetNeeds.self, id: \.requestId, StayMethods.setNeeds),

            service.query(ListAlerts.self, AlertMethods.list),

            service.change(SetIdentity.self, id: \.requestId, RecordMethods.setIdentity),
            service.query(GetChild.self, RecordMethods.getChild),
            service.query(FindChild.self, RecordMethods.findChild),
            service.query(Check.self, RecordMethods.check),
        ]
    }

    /// The methods with the parameter names of their interface texts; a name that stands in none is a defect.
    static func methods(_ service: Service) throws -> [Method] {
        var parameters: [String: [String]] = [:]
        for text in InterfaceTexts.all {
            let interface = try Interface(parsing: text)
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
