import Testing

@testable import RPSACore

/// For how many nights a child counts, and what that is worth.
struct CircumstancesTests {
    private static let day = Instant.millisecondsPerDay

    /// Who is past the limit, or due today, may stay on: all nights count.
    @Test(arguments: [
        (-1, 14), (0, 14), (1, 1), (2, 2), (13, 13), (14, 14), (15, 14), (400, 14),
    ]) func nightsEndWithTheLimit(_ days: Int64, _ nights: Int) {
        let today = Instant(milliseconds: 1_000 * Self.day)
        let child = PlacedChild(sex: .female, age: 9, dueAt: today.milliseconds + days * Self.day)
        #expect(Circumstances(today: today).nights(of: child) == nights)
    }

    @Test func withoutALimitAllNightsCount() {
        var policy = PlanningPolicy.shipped
        policy.nights = 5
        #expect(Circumstances(policy: policy).nights(of: girl()) == 5)
    }

    private static let ties = Ties(same: [], siblings: [(1, 2)], separations: [])

    /// A sister in `A1` costs 4 a night in another room of the ward, 8 in another ward; the rest is the same in all.
    @Test func rankTellsWhatEachRoomCosts() {
        let house = [
            state(room("A1", ward: "A"), free: 1, with: [girl(key: 2)]), state(room("A2", ward: "A"), free: 1),
            state(room("B1", ward: "B"), free: 1), state(room("B2", .male, ward: "B"), free: 1),
        ]
        let ranked = BestFit.rank(girl(key: 1), in: house, under: Circumstances(ties: Self.ties))
        #expect(ranked.map(\.state.room.code) == ["A1", "A2", "B1", "B2"])
        #expect(ranked.map(\.cost) == [0, 56, 112, nil])
        #expect(ranked.map(\.bed) == ["A1-1", "A2-1", "B1-1", "B2-1"])
        #expect(ranked.map(\.codes) == [[], [], [], [.sexMix]])
    }

    /// Only nights that both are expected count.
    @Test func costEndsWithWhoeverLeavesFirst() {
        var sister = girl(key: 2)
        sister.dueAt = 3 * Self.day
        let house = [state(room("A1", ward: "A"), free: 0, with: [sister]), state(room("A2", ward: "A"))]
        let ranked = BestFit.rank(girl(key: 1), in: house, under: Circumstances(ties: Self.ties))
        #expect(ranked.first?.cost == 12)
    }

    @Test func anotherAgeBandCostsForTheNightsShared() {
        var grown = girl(16)
        grown.dueAt = 2 * Self.day
        let ranked = BestFit.rank(girl(7), in: [state(room("A"), with: [grown])])
        #expect(ranked.first?.cost == 6)
        #expect(BestFit.rank(girl(17), in: [state(room("A"), with: [grown])]).first?.cost == 0)
    }

    /// The last bed that a girl could get tonight costs 40; so does each boys' bed that closes with it.
    @Test func lastKeptBedCosts() {
        let beds = [state(room("F", .female), free: 2), state(room("M", .male), free: 1)]
        #expect(BestFit.rank(girl(), in: beds).first?.cost == 0)
        let last = [state(room("F", .female), free: 1), state(room("M", .male), free: 1)]
        #expect(BestFit.rank(girl(), in: last).first?.cost == 40)
        let either = [state(room("E", .either), free: 2)]
        #expect(BestFit.rank(girl(), in: either).first?.cost == 40 + 2 * 14)
    }

    @Test func roomKeptForOthersCostsANight() {
        let house = [state(room("S", features: ["crib"]), free: 1)]
        #expect(BestFit.rank(girl(), in: house).first?.cost == 14)
        #expect(BestFit.rank(girl(needs: ["crib"]), in: house).first?.cost == 0)
    }
}
