import Testing

@testable import RPSACore

struct CensusTests {
    private static let rooms = [
        Room(code: "Z1", ward: "Putri", sex: .female, ages: 6...17),
        Room(code: "A1", ward: "Putra", sex: .male, ages: 6...17),
        Room(code: "A2", ward: "Putri", sex: .either, ages: 0...5),
    ]
    private static let beds = [
        CountedBed(room: 0, isDrained: false, isOccupied: true, child: CountedChild(sex: .female, age: 14)),
        CountedBed(room: 0, isDrained: true, isOccupied: true, child: CountedChild(sex: .female, age: 7)),
        CountedBed(room: 1, isDrained: false, isOccupied: false),
        CountedBed(room: 1, isDrained: true, isOccupied: false),
        CountedBed(room: 2, isDrained: false, isOccupied: true, child: CountedChild(sex: .male, age: 3)),
    ]
    private static let unplaced = [CountedChild(sex: .male, age: 17)]

    @Test func everyBedCountsOnce() {
        let tally = Census.total(beds: Self.beds, unplaced: 2)
        #expect(
            [tally.certifiedBeds, tally.drainedBeds, tally.workingBeds, tally.occupiedBeds, tally.freeBeds] == [
                5, 2, 3, 3, 1,
            ])
        #expect(tally.unplaced == 2)
    }

    @Test func drainedBedIsNeverFree() {
        let bed = CountedBed(room: 0, isDrained: true, isOccupied: false)
        #expect(Census.total(beds: [bed], unplaced: 0).freeBeds == 0)
    }

    @Test func emptyHouseCountsNothing() {
        #expect(Census.total(beds: [CountedBed](), unplaced: 0) == Tally())
    }

    @Test(arguments: [
        (CensusGrouping.room, ["Z1", "A1", "A2", "-"]), (.ward, ["Putri", "Putra", "-"]), (.sex, ["female", "male"]),
        (.age, ["0-5", "6-9", "6-17", "13-15", "16-17"]),
    ])
    func groupsStandInTheOrderInWhichPeopleLook(_ grouping: CensusGrouping, keys: [String]) {
        #expect(groups(grouping).map(\.key) == keys)
    }

    @Test(arguments: [CensusGrouping.ward, .room, .sex, .age])
    func groupsAddUpToTheWhole(_ grouping: CensusGrouping) {
        let groups = groups(grouping).map(\.tally)
        let total = Census.total(beds: Self.beds, unplaced: Self.unplaced.count)
        for figure in [\Tally.certifiedBeds, \.drainedBeds, \.occupiedBeds, \.freeBeds, \.unplaced] {
            #expect(groups.map { $0[keyPath: figure] }.reduce(0, +) == total[keyPath: figure])
        }
    }

    @Test func occupiedBedCountsWithItsChildNotItsRoom() {
        let female = groups(.sex).first { $0.key == "male" }?.tally
        #expect(female?.occupiedBeds == 1)
        #expect(female?.certifiedBeds == 3)
    }

    @Test func childWithoutABedStandsApartWhereGroupsArePlaces() {
        let last = groups(.ward).last
        #expect(last?.key == Census.withoutBed)
        #expect(last?.tally.unplaced == 1)
        #expect(last?.tally.rate == nil)
    }

    @Test func nobodyWithoutABedMakesNoGroup() {
        let groups = Census.groups(by: .room, rooms: Self.rooms, beds: Self.beds, unplaced: [])
        #expect(groups.map(\.key) == ["Z1", "A1", "A2"])
    }

    private func groups(_ grouping: CensusGrouping) -> [(key: String, tally: Tally)] {
        Census.groups(by: grouping, rooms: Self.rooms, beds: Self.beds, unplaced: Self.unplaced)
    }
}
