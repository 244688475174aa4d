import Testing

@testable import RPSACore

struct BedMovesTests {
    typealias Instance = BedInstance

    @Test func childWithoutABedIsPlaced() {
        expect(house(), from: [nil], to: ["A-0"], .placed)
    }

    @Test func childThatLosesItsBedIsUnplaced() {
        expect(house(), from: ["A-0"], to: [nil], .unplaced)
    }

    @Test func brotherIsJoined() {
        var house = house()
        house.stays.append(child("S1", locked: "B-0"))
        house.stays[0].group = "G"
        house.stays[1].group = "G"
        expect(house, from: ["A-0", "B-0"], to: ["B-1", "B-0"], .siblings)
    }

    @Test func agesAreBroughtTogether() {
        var house = house()
        house.stays.append(child("S1", age: 7, locked: "A-0"))
        expect(house, from: ["A-1", "A-0"], to: ["B-0", "A-0"], .ageBand)
    }

    @Test func bedsAreKeptFree() {
        var house = house()
        house.rooms[1].ages = Instance.Span(14, 17)
        house.reserves = [Instance.Reserve(night: 0, sex: .male, age: 8, beds: 2)]
        expect(house, from: ["A-0"], to: ["B-0"], .reserve)
    }

    @Test func preferenceIsMet() {
        var house = house()
        house.rooms[1].features = ["quiet"]
        house.stays[0].prefer = ["quiet"]
        expect(house, from: ["A-0"], to: ["B-0"], .prefer)
    }

    @Test func dearerRoomIsLeft() {
        var house = house()
        house.stays[0].roomCost = [5, 0]
        expect(house, from: ["A-0"], to: ["B-0"], .roomCost)
    }

    @Test(arguments: [
        (BedMoveReason.sexMix, { @Sendable (house: inout Instance) in house.rooms[0].sex = .female }),
        (.ageGap, { @Sendable house in house.rooms[0].ages = Instance.Span(0, 5) }),
        (.feature, { @Sendable house in house.stays[0].require = ["crib"] }),
        (.isolation, { @Sendable house in house.stays[0].segments[0].isolation = "infectious" }),
        (.bedDrained, { @Sendable house in house.rooms[0].beds[0].out = [Instance.Span(0, 3)] }),
        (.forbiddenRoom, { @Sendable house in house.stays[0].roomCost = [nil, 0] }),
    ])
    func roomThatItMustNotBeInIsLeft(_ reason: BedMoveReason, _ change: @Sendable (inout Instance) -> Void) {
        var house = house()
        house.rooms[1].features = ["crib"]
        house.rooms[1].isolation = ["infectious"]
        change(&house)
        expect(house, from: ["A-0"], to: ["B-0"], reason)
    }

    @Test func childIsTakenFromSomebodyItIsKeptApartFrom() {
        var house = house()
        house.stays.append(child("S1", locked: "A-1"))
        house.separations = [Instance.Separation(a: "S0", b: "S1", scope: .room)]
        expect(house, from: ["A-0", "A-1"], to: ["B-0", "A-1"], .keepApart)
    }

    @Test func bedIsGivenToAnother() {
        var house = house()
        house.stays.append(child("S1"))
        let moves = BedMoves.between(
            solution(house, ["A-0", nil]), solution(house, ["B-0", "A-0"]), in: house)
        #expect(moves.map(\.reason) == [.makesRoom, .placed])
    }

    @Test func bedThatIsKeptIsNoMove() {
        #expect(
            BedMoves.between(solution(house(), ["A-0"]), solution(house(), ["A-0"]), in: house()).isEmpty)
    }

    @Test func roomThatIsNoBetterHasNoReason() {
        expect(house(), from: ["A-0"], to: ["B-0"], .none)
    }

    private func house() -> Instance {
        let rooms = ["A", "B"].map { id in
            Instance.Room(
                id: id, ward: id, sex: .mono, ages: Instance.Span(0, 17),
                beds: (0..<2).map { Instance.Bed(id: "\(id)-\($0)") })
        }
        return Instance(name: "two rooms", mode: "replan", nights: 3, rooms: rooms, stays: [child("S0")])
    }

    private func child(_ id: String, age: Int = 14, locked: String? = nil) -> Instance.Stay {
        Instance.Stay(
            id: id, child: id, sex: .male, age: age, segments: [Instance.Segment(from: 0, to: 3, lockedBed: locked)])
    }

    private func solution(_ house: Instance, _ beds: [String?]) -> BedSolution {
        BedSolution(
            instance: house.name, assign: zip(house.stays, beds).map { BedSolution.Beds(stay: $0.id, beds: [$1]) })
    }

    private func expect(
        _ house: Instance, from old: [String?], to new: [String?], _ reason: BedMoveReason,
        location: SourceLocation = #_sourceLocation
    ) {
        let moves = BedMoves.between(solution(house, old), solution(house, new), in: house)
        #expect(moves.first?.reason == reason, sourceLocation: location)
    }
}
