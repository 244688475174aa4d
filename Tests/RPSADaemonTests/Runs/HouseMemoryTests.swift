import NIOConcurrencyHelpers
import RPSACore
import Testing

@testable import RPSADaemon

/// The house that the writer keeps in memory is the one that stands in the tables.
struct HouseMemoryTests {
    @Test(arguments: [7, 8] as [UInt64]) func memoryAgreesWithTheTables(seed: UInt64) async throws {
        let house = try await TestHouse()
        let run = RandomRun(house, seed: seed)
        for turn in 0..<150 {
            try run.step()
            if turn % 5 == 0 { try expectAgreement(house, "seed \(seed), turn \(turn)") }
        }
    }

    private func expectAgreement(_ house: TestHouse, _ occasion: String) throws {
        let differences = NIOLockedValueBox<[String]>([])
        try house.write("test") { entry in
            let read = try House(entry.db)
            var found = entry.house.tally == read.tally ? [] : ["tally"]
            for hours in [0, -1, -24, -72, -1000] {
                let time = entry.now.adding(hours: hours).milliseconds
                let kept = try entry.house.states(from: time, entry.db).map(Self.summary)
                let fresh = try read.states(from: time, entry.db).map(Self.summary)
                if kept != fresh { found.append("\(hours) h: \(kept) \(fresh)") }
            }
            differences.withLockedValue { $0 = found }
        }
        #expect(differences.withLockedValue { $0 }.isEmpty, "\(occasion)")
    }

    /// Everything that others are judged by: what an occupant needs is nobody else's concern.
    private static func summary(_ state: RoomState) -> String {
        let occupants = state.occupants.map { "\($0.sex) \($0.age) \($0.isolation ?? "-")" }.sorted()
        return "\(state.room.code) \(state.beds.map { "\($0.code) \($0.isDrained) \($0.isTaken)" }) \(occupants)"
    }
}
