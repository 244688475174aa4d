import Testing

@testable import RPSACore

struct SexMixTests {
    @Test(arguments: [
        (SexPolicy.female, girl(), false), (.female, boy(), true), (.male, girl(), true), (.male, boy(), false),
        (.mixed, girl(), false), (.mixed, boy(), false), (.either, girl(), false), (.either, boy(), false),
    ])
    func emptyRoomTakesWhomItsPolicyNames(_ policy: SexPolicy, _ child: PlacedChild, isRefused: Bool) {
        #expect(SexMix.refuses(child, state(room("R1", policy))) == isRefused)
    }

    @Test(arguments: [(girl(), girl(), false), (girl(), boy(), true), (boy(), girl(), true), (boy(), boy(), false)])
    func eitherRoomTakesTheSexOfItsOccupants(_ child: PlacedChild, _ occupant: PlacedChild, isRefused: Bool) {
        #expect(SexMix.refuses(child, state(room("R1", .either), with: [occupant])) == isRefused)
    }

    @Test func mixedRoomTakesBoth() {
        #expect(!SexMix.refuses(girl(3), state(room("R1", .mixed), with: [boy(3), girl(3)])))
    }

    /// One of the other sex at any time of the period is enough.
    @Test func eitherRoomRefusesForOneOfMany() {
        #expect(SexMix.refuses(girl(), state(room("R1", .either), with: [girl(), boy(), girl()])))
    }
}
