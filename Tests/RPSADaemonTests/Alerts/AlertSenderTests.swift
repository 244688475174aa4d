import Logging
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The journal hears of every step, and the record remembers up to which.
struct AlertSenderTests {
    @Test func everyStepIsMarkedAsSent() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let last = try last(house)
        #expect(last >= 3)
        try await send(house, until: last)
        #expect(try house.column("SELECT max(upTo) FROM alertSent") == [last])
        #expect(try house.check().ok)
    }

    @Test func nothingIsSentTwiceAfterARestart() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let first = try last(house)
        try await send(house, until: first)
        try await house.restart()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-17") }
        let last = try last(house)
        try await send(house, until: last)
        #expect(try house.column("SELECT upTo FROM alertSent ORDER BY id") == [first, last])
    }

    /// The journal's explanation names what an alert is about and the command to type.
    @Test func stepsHaveTheirSubject() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        house.clock.advance(hours: 25)
        try house.beat()
        let steps = try house.parts.reader.readNow { try AlertRow.steps(behind: 0, $0.db) }
        #expect(steps.filter { $0.kind == "raidOpen" }.map(\.subject) == [raid])
    }

    @Test func houseWithoutAlertsMarksNothing() async throws {
        let house = try await TestHouse()
        try house.checkIn()
        try await send(house, until: 0)
        #expect(try house.count("alertSent") == 0)
    }

    private func last(_ house: TestHouse) throws -> Int64 {
        try house.column("SELECT max(id) FROM alert")[0]
    }

    /// Waits until the steps up to a row are marked.
    private func send(_ house: TestHouse, until last: Int64) async throws {
        let parts = house.parts
        let sender = AlertSender(
            reader: parts.reader, writer: parts.writer, settings: house.settings,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        sender.send()
        for _ in 0..<500 where try house.column("SELECT ifnull(max(upTo), 0) FROM alertSent")[0] != last {
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
