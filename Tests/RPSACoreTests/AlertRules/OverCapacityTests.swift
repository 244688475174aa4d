import Testing

@testable import RPSACore

struct OverCapacityTests {
    private static let now = Instant(milliseconds: 0)

    @Test(arguments: [
        (8, 0, 0, false), (8, 0, 1, true), (0, 0, 1, true), (7, 1, 0, false), (8, 1, 0, true), (0, 8, 0, false),
    ])
    func standsWhileSomebodyHasNoWorkingBed(occupied: Int, drained: Int, unplaced: Int, stands: Bool) {
        let house = situation([], beds: 8, occupied: occupied, unplaced: unplaced, drained: drained)
        #expect(OverCapacity.alerts(in: house, at: Self.now).isEmpty != stands)
    }

    @Test func isOneAlertForTheHouse() {
        let alerts = OverCapacity.alerts(in: situation([], unplaced: 5), at: Self.now)
        #expect(alerts == [StandingAlert(subject: AlertSubject(kind: .overCapacity), rung: 1, dueAt: nil)])
    }
}
