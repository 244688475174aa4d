import Testing

@testable import RPSACore

struct KeptApartTests {
    @Test(arguments: [(["R1"], true), (["R2"], false), ([], false), (["R2", "R1"], true)])
    func forbiddenRoomRefuses(_ rooms: [String], isRefused: Bool) {
        var child = girl()
        child.forbiddenRooms = Set(rooms)
        #expect(KeptApart.refuses(child, state(room())) == isRefused)
    }

    @Test func orderMayBeSetAsideByItsName() {
        #expect(PlacementCode.keepApart.isOverridable)
        var child = girl()
        child.forbiddenRooms = ["R1"]
        let house = [state(room())]
        #expect(throws: BestFit.Refusal(rooms: [("R1", [.keepApart])])) {
            try BestFit.choose(for: child, in: house)
        }
        for other in PlacementCode.allCases where other != .keepApart {
            #expect(throws: BestFit.Refusal.self) { try BestFit.choose(for: child, in: house, overriding: [other]) }
        }
        #expect(throws: Never.self) {
            let choice = try BestFit.choose(for: child, in: house, overriding: [.keepApart])
            #expect(choice.overridden == [.keepApart])
        }
    }
}
