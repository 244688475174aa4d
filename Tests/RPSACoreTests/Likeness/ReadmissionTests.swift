import Testing

@testable import RPSACore

@Suite struct ReadmissionTests {
    @Test func firstEntryIsNoReadmission() throws {
        let found = Readmission.of([try stay("2026-01-01", "2026-01-05")])
        #expect(found.map(\.daysSinceExit) == [nil])
        #expect(found.allSatisfy { !$0.isWithin365Days })
    }

    @Test(arguments: [
        ("2026-01-05", 0, true, true, true), ("2026-02-04", 30, true, true, true),
        ("2026-02-05", 31, false, true, true), ("2026-04-05", 90, false, true, true),
        ("2026-04-06", 91, false, false, true), ("2027-01-05", 365, false, false, true),
        ("2027-01-06", 366, false, false, false),
    ])
    func daysAreCountedFromTheExit(entry: String, days: Int, in30: Bool, in90: Bool, in365: Bool) throws {
        let found = Readmission.of([try stay("2026-01-01", "2026-01-05"), try stay(entry, nil)])
        let readmission = try #require(found.last)
        #expect(readmission.daysSinceExit == days)
        #expect(readmission.isWithin30Days == in30)
        #expect(readmission.isWithin90Days == in90)
        #expect(readmission.isWithin365Days == in365)
    }

    @Test func lastExitCountsInWhateverOrderStaysAreGiven() throws {
        let found = Readmission.of([
            try stay("2026-03-01", "2026-03-02"), try stay("2026-01-01", "2026-01-02"),
            try stay("2026-02-01", "2026-02-02"),
        ])
        #expect(found.map(\.entry.month) == [1, 2, 3])
        #expect(found.map(\.daysSinceExit) == [nil, 30, 27])
    }

    @Test func entryDuringAnotherStayIsNone() throws {
        let linked = Readmission.of([
            try stay("2026-01-01", "2026-01-20"), try stay("2026-01-10", "2026-01-12"), try stay("2026-01-25", nil),
            try stay("2026-02-01", nil),
        ])
        #expect(linked.map(\.daysSinceExit) == [nil, nil, 5, nil])
    }

    @Test func dayCaseMayComeBackOnItsDay() throws {
        let found = Readmission.of([try stay("2026-01-01", "2026-01-01"), try stay("2026-01-01", "2026-01-03")])
        #expect(found.map(\.daysSinceExit) == [nil, 0])
    }

    @Test func noStayIsNoReadmission() {
        #expect(Readmission.of([]).isEmpty)
    }

    private func stay(_ since: String, _ until: String?) throws -> StayDays {
        let end = try until.map { try #require(CivilDate($0)) }
        return StayDays(since: try #require(CivilDate(since)), until: end)
    }
}
