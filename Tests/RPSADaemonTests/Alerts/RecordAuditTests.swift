import GRDB
import Logging
import RPSACore
import Testing

@testable import RPSADaemon

/// The daily check comes at its hour, once, and tells how it ended.
struct RecordAuditTests {
    private func audit(_ house: TestHouse, wasBroken: Bool = false) -> (RecordAudit, AlertSignals) {
        let signals = AlertSignals()
        let audit = RecordAudit(
            path: house.path, settings: house.settings, signals: signals, wasBroken: wasBroken,
            startedAt: house.clock.now, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return (audit, signals)
    }

    @Test func checkComesAtItsHourAndOnlyOnceADay() async throws {
        let house = try await TestHouse()
        let (audit, _) = audit(house)
        func look(_ time: String) async throws -> Bool {
            try house.clock.set(time)
            let isBegun = audit.look(at: house.clock.now, TestHouse.zone)
            // The one before may still be at work.
            if isBegun { try await Task.sleep(for: .milliseconds(300)) }
            return isBegun
        }
        #expect(try await !look("2026-11-21T03:29:59.999+08:00"))
        #expect(try await look("2026-11-21T03:30:00.000+08:00"))
        #expect(try await !look("2026-11-21T03:30:15.000+08:00"))
        #expect(try await !look("2026-11-22T03:29:59.999+08:00"))
        #expect(try await look("2026-11-22T03:30:10.000+08:00"))
    }

    @Test func checkIsMadeUpForAfterASleepAndNotBeforeAStart() async throws {
        let house = try await TestHouse()
        try house.clock.set("2026-11-21 04:00")
        let (audit, _) = audit(house)
        #expect(!audit.look(at: house.clock.now, TestHouse.zone))
        try house.clock.set("2026-11-24 12:00")
        #expect(audit.look(at: house.clock.now, TestHouse.zone))
    }

    @Test func checkIsNeverMadeWithoutAnHour() async throws {
        let house = try await TestHouse()
        let (audit, _) = audit(house)
        house.settings.configuration.checkAt = nil
        house.clock.advance(days: 3)
        #expect(!audit.look(at: house.clock.now, TestHouse.zone))
    }

    @Test(arguments: [false, true])
    func dailyCheckTellsHowItEnded(_ isBroken: Bool) async throws {
        let house = try await TestHouse()
        try house.checkIn()
        if isBroken {
            try Tampering(path: house.path).change { db in try db.execute(sql: "UPDATE stay SET origin = 'x'") }
        }
        let (audit, signals) = audit(house, wasBroken: !isBroken)
        house.clock.advance(days: 1)
        #expect(audit.look(at: house.clock.now, TestHouse.zone))
        for _ in 0..<500 where signals.snapshot().contains(.auditBroken) != isBroken {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(signals.snapshot().contains(.auditBroken) == isBroken)
    }
}
