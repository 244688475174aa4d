import Foundation
import RPSAProtocol
import Varlink

/// Occupancy in a register with a long past.
enum PastRow {
    static func presentOccupancy(_ bench: Bench) throws -> [Line] {
        let small = try RunningDaemon(bench, on: try PastRegister.ofAThousand(bench))
        let large = try RunningDaemon(bench, on: try PastRegister.ofAMillion(bench))
        let (few, many) = (try small.client(), try large.client())
        let line = try compare(
            bench, "occupancy, 1 million past stays against 1 thousand", bound: 1.2,
            { _ = try many.call(GetOccupancy.method) }, { _ = try few.call(GetOccupancy.method) })
        try small.stop()
        try large.stop()
        return [line]
    }

    static func occupancyThreeYearsBack(_ bench: Bench) throws -> [Line] {
        let daemon = try RunningDaemon(bench, on: try PastRegister.ofAMillion(bench))
        let client = try daemon.client()
        let past = GetOccupancy(asOf: Date(timeIntervalSinceNow: -3 * 365 * 86_400).formatted(.iso8601))
        let occupied = try client.ask(past).occupiedBeds
        guard occupied > 0 else { throw BenchFailure("of all moments, nobody was in the house at this one; again") }
        let parameters = WireJSON.encode(past)
        let line = try compare(
            bench, "occupancy three years back, 1 million past stays, against now", bound: 5,
            { _ = try client.call(GetOccupancy.method, parameters: parameters) },
            { _ = try client.call(GetOccupancy.method) })
        try daemon.stop()
        return [line]
    }

    private static func compare(
        _ bench: Bench, _ work: String, bound: Double, _ ours: () throws -> Void, _ other: () throws -> Void
    ) throws -> Line {
        let perBlock = bench.isQuick ? 100 : 200
        _ = (try OccupancyRow.p50(50, ours), try OccupancyRow.p50(50, other))
        let pairs = try Pairs(bench.isQuick ? 14 : 41) {
            try OccupancyRow.p50(perBlock, ours)
        } other: {
            try OccupancyRow.p50(perBlock, other)
        }
        return Line(
            work: work, ours: pairs.ours.asTime, floor: pairs.other.asTime, measured: pairs.ratio,
            bound: .atMost(bound), unit: "×")
    }
}
