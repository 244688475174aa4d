import GRDB
import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What the machine says: a clock that was set, a disk that is full, a record that is not whole.
struct MachineWatchTests {
    private func kinds(_ house: TestHouse) throws -> [String] {
        try house.alerts().filter { $0.clearedAt == nil }.map(\.kind)
    }

    @Test(arguments: [(120_000, false), (120_001, true), (-120_000, false), (-120_001, true)] as [(Int64, Bool)])
    func clockThatIsSetByMoreThanTwoMinutesIsTold(by milliseconds: Int64, isTold: Bool) async throws {
        let house = try await TestHouse()
        try house.beat()
        house.clock.jump(milliseconds: milliseconds)
        try house.beat()
        #expect(try kinds(house).contains("clockJump") == isTold)
    }

    @Test func timeThatPassesIsNoJump() async throws {
        let house = try await TestHouse()
        house.clock.advance(days: 400)
        try house.beat()
        #expect(try !kinds(house).contains("clockJump"))
    }

    @Test func smallStepsThatAddUpAreTold() async throws {
        let house = try await TestHouse()
        for isTold in [false, true] {
            house.clock.jump(milliseconds: 90_000)
            try house.beat()
            #expect(try kinds(house).contains("clockJump") == isTold)
        }
    }

    @Test(arguments: [(-120_000, false), (-120_001, true)] as [(Int64, Bool)])
    func clockThatFellBackWhileTheDaemonWasOffIsTold(by milliseconds: Int64, isTold: Bool) async throws {
        let house = try await TestHouse()
        house.clock.jump(milliseconds: milliseconds)
        try await house.restart()
        try house.beat()
        #expect(try kinds(house).contains("clockJump") == isTold)
    }

    @Test func jumpIsToldOnceThoughTheDaemonRestarts() async throws {
        let house = try await TestHouse()
        house.clock.jump(days: 365)
        try house.beat()
        try await house.restart()
        try house.beat()
        #expect(try house.alerts(all: true).count { $0.kind == "clockJump" } == 1)
    }

    @Test func secondJumpAfterTheFirstWasSeenIsAnAlertOfItsOwn() async throws {
        let house = try await TestHouse()
        for count in 1...2 {
            house.clock.jump(minutes: 5)
            try house.beat()
            let jump = try #require(try house.alerts().first { $0.kind == "clockJump" })
            try house.acknowledge([jump.alert])
            #expect(try house.alerts(all: true).count { $0.kind == "clockJump" } == count)
        }
    }

    @Test func diskIsLowBelowTheBoundUntilATenthMoreIsFree() async throws {
        let house = try await TestHouse()
        func after(_ free: Int64?) throws -> Bool {
            house.disk.free = free
            try house.beat()
            return try kinds(house).contains("diskLow")
        }
        #expect(try !after(512_000_000))
        #expect(try after(511_999_999))
        #expect(try after(563_199_999))
        #expect(try after(nil))
        #expect(try !after(563_200_000))
        #expect(try !after(512_000_000))
    }

    @Test func boundOfTheDiskIsThatOfTheConfiguration() async throws {
        let house = try await TestHouse()
        house.disk.free = 0
        house.settings.configuration.diskLowMegabytes = 0
        try house.beat()
        #expect(try !kinds(house).contains("diskLow"))
        house.settings.configuration.diskLowMegabytes = 1
        try house.beat()
        #expect(try kinds(house).contains("diskLow"))
    }

    @Test func recordThatIsNotWholeIsToldUntilACheckFindsItWhole() async throws {
        let house = try await TestHouse()
        try house.checkIn()
        #expect(try house.check().ok)
        try Tampering(path: house.path).change { db in try db.execute(sql: "UPDATE stay SET origin = 'x'") }
        #expect(try !house.check().ok)
        try house.beat()
        #expect(try kinds(house).contains("auditBroken"))
        try await house.restart()
        try house.beat()
        #expect(try house.alerts(all: true).count { $0.kind == "auditBroken" } == 1)
        try Tampering(path: house.path).change { db in try db.execute(sql: "UPDATE stay SET origin = 'unknown'") }
        #expect(try house.check().ok)
        try house.beat()
        #expect(try !kinds(house).contains("auditBroken"))
    }
}
