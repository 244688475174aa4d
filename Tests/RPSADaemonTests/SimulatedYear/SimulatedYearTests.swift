import Foundation
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Years of a small house, each lived from a seed: whatever happens in it, the record stays true.
struct SimulatedYearTests {
    /// The one seed of `RPSA_SEED`, where a year that failed is to be seen again.
    private static let only = ProcessInfo.processInfo.environment["RPSA_SEED"].flatMap { UInt64($0) }
    static let seeds: [UInt64] = only.map { [$0] } ?? Array(1...100)

    @Test func everyYearIsTrueAndEveryMethodIsUsed() async throws {
        let tally = await Self.live(Self.seeds)
        guard Self.only == nil else { return }
        let house = try await TestHouse(layout: nil)
        let methods = MethodTable.entries(house.parts.service).map(\.name)
        for method in methods {
            #expect(tally.answered[method] != nil, "\(method) was never answered: \(tally.refused[method] ?? [:])")
            if !Self.neverRefused.contains(method) {
                #expect(tally.refused[method] != nil, "\(method) was never refused")
            }
        }
    }

    /// Methods that take whatever is said.
    private static let neverRefused: Set = [
        GetStatus.method, ListAgencies.method, ListPlacementTypes.method, ListTodo.method, Check.method, Watch.method,
        WatchAlerts.method,
    ]

    /// As many years at a time as there are processors, and one more while another waits.
    private static func live(_ seeds: [UInt64]) async -> MethodTally {
        await withTaskGroup(of: MethodTally?.self) { group in
            var waiting = seeds.makeIterator()
            for _ in 0...ProcessInfo.processInfo.activeProcessorCount { add(waiting.next(), to: &group) }
            var tally = MethodTally()
            while let lived = await group.next() {
                if let lived { tally.add(lived) }
                add(waiting.next(), to: &group)
            }
            return tally
        }
    }

    private static func add(_ seed: UInt64?, to group: inout TaskGroup<MethodTally?>) {
        guard let seed else { return }
        group.addTask {
            do {
                return try await SimulatedYear.run(seed: seed)
            } catch {
                Issue.record("\(error)")
                return nil
            }
        }
    }
}
