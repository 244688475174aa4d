import Foundation
import GRDB
import NIOConcurrencyHelpers
import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Changes that wait together share a commit, and yet stand or fall alone.
struct WriterTests {
    @Test func changesThatWaitShareOneCommit() async throws {
        let house = try await TestHouse()
        let batch = Batch(house)
        for _ in 0..<5 { batch.add(Self.note) }
        let outcomes = try batch.run()
        #expect(outcomes.count { (try? $0.get()) != nil } == 5)
        #expect(try Set(batch.recordedTimes()).count == 1)
    }

    @Test func refusedChangeOfABatchRollsBackAlone() async throws {
        let house = try await TestHouse()
        let batch = Batch(house)
        batch.add(Self.note)
        batch.add { entry in
            try Self.note(entry)
            throw Refused.notFound("bed", "ZZ-9")
        }
        batch.add(Self.note)
        let before = try house.count("identity")
        let outcomes = try batch.run()
        #expect(outcomes.map { (try? $0.get()) != nil } == [true, false, true])
        #expect(try house.count("identity") == before + 2)
        #expect(try house.check().ok)
    }

    /// What the database itself refuses spoils one change, not its neighbours.
    @Test func changeThatTheDatabaseRefusesRollsBackAlone() async throws {
        let house = try await TestHouse()
        let stay = try #require(RegisterNumber(.stay, house.checkIn().stay)).key
        let batch = Batch(house)
        batch.add(Self.note)
        batch.add { try $0.append(PlacementRow(stay: stay, bed: "PA1-2", reason: nil, since: 0)) }
        batch.add(Self.note)
        #expect(try batch.run().map { (try? $0.get()) != nil } == [true, false, true])
        #expect(try house.check().ok)
    }

    @Test func refusedChangeLeavesTheBedFreeForTheNext() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let batch = Batch(house)
        let service = house.parts.service
        batch.add { entry in
            _ = try IntakeMethods.checkIn(service, TestHouse.arrival(), entry)
            throw Refused.notFound("bed", "ZZ-9")
        }
        batch.add { _ = try IntakeMethods.checkIn(service, TestHouse.arrival(), $0) }
        batch.add { _ = try IntakeMethods.checkIn(service, TestHouse.arrival(), $0) }
        #expect(try batch.run().map { (try? $0.get()) != nil } == [false, true, false])
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 1)
    }

    @Test func knowledgeGrowsEvenIfTheClockFallsBack() async throws {
        let house = try await TestHouse()
        for hours in [0, -3, -200, 1] {
            house.clock.advance(hours: hours)
            try house.checkIn { $0.unplaced = true }
        }
        let times = try house.column("SELECT recordedAt FROM event ORDER BY id")
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Set(times).count >= 4)
        #expect(try house.check().ok)
    }

    @Test func commitsAtOneInstantAreKnownOneAfterTheOther() async throws {
        let house = try await TestHouse()
        for _ in 0..<3 { try house.write("test", Self.note) }
        let times = try house.column("SELECT recordedAt FROM event WHERE method = 'test' ORDER BY id")
        #expect(times.count == 3)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func knowledgeGrowsAcrossARestart() async throws {
        let house = try await TestHouse()
        try house.write("test", Self.note)
        house.clock.advance(days: -30)
        try await house.restart()
        try house.write("test", Self.note)
        let times = try house.column("SELECT recordedAt FROM event WHERE method = 'test' ORDER BY id")
        #expect(times.count == 2)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func eventsAreChained() async throws {
        let house = try await TestHouse()
        for _ in 0..<3 { try house.checkIn { $0.unplaced = true } }
        let events = try house.parts.reader.readNow { snapshot in
            try GRDB.Row.fetchAll(snapshot.db, sql: "SELECT \(Event.columns) FROM event ORDER BY id").map {
                (Event(row: $0), $0[11] as Data)
            }
        }
        #expect(events.first?.0.previous == Event.beginning)
        for (one, next) in zip(events, events.dropFirst()) { #expect(next.0.previous == Array(one.1)) }
        #expect(events.allSatisfy { $0.0.hash == Array($0.1) })
    }

    @Test func changeThatChangesNothingIsNoEvent() async throws {
        let house = try await TestHouse()
        let before = try house.count("event")
        try house.apply(TestLayout.small)
        try house.beat()
        #expect(try house.count("event") == before)
    }

    private static let note: @Sendable (Entry) throws -> Void = { try $0.tell(.note, "text") }
}
