import Foundation
import Glibc
import RPSAProtocol
import Varlink

/// Durable check-ins against bare transactions of the same rows.
enum CheckInRow {
    private static let clientCount = 64

    static func alone(_ bench: Bench) throws -> [Line] {
        let house = try HouseOfBeds.ordinary.build(bench, as: "house")
        let written = try bench.copy(of: house, as: "written")
        try oneClient(bench, on: written, count: 150, mark: "written")
        var (ours, raw): ([[UInt64]], [[UInt64]]) = ([], [])
        for block in 0..<bench.blocks(21) {
            let samples = try turns(bench, house: house, written: written, mark: "block\(block)")
            ours.append(samples.ours)
            raw.append(samples.raw)
        }
        let (p50, floor) = (ours.map(\.median).quiet, raw.map(\.median).quiet)
        return [
            Line(
                work: "durable check-in, 1 client, p50", ours: p50.asTime, floor: floor.asTime,
                measured: Double(p50) / Double(floor), bound: .atMost(2), unit: "×", isDisturbed: raw.areDisturbed)
        ]
    }

    /// Fifteen turns of ten check-ins each, on a fresh copy for either side. In longer turns a busy machine slows the
    /// floor far more than us.
    private static func turns(
        _ bench: Bench, house: String, written: String, mark: String
    ) throws -> (ours: [UInt64], raw: [UInt64]) {
        let crowded = try bench.copy(of: house, as: "ours")
        let fresh = try bench.copy(of: house, as: "raw")
        let writer = try RawWriter(
            written: written + "/" + RegisterFile.name, fresh: fresh + "/" + RegisterFile.name)
        let daemon = try RunningDaemon(bench, on: crowded)
        let client = try daemon.client()
        let arrivals = Arrivals(mark: mark)
        var (ours, raw): ([UInt64], [UInt64]) = ([], [])
        for turn in 0..<15 {
            let requests = (0..<10).map { arrivals.parameters(turn * 10 + $0) }
            ours += try requests.map { parameters in
                try Stopwatch.time { _ = try client.call(CheckIn.method, parameters: parameters) }
            }
            raw += try requests.compactMap { _ in try writer.next() }
        }
        try daemon.stop()
        return (ours, raw)
    }

    static func manyOnSlowDisk(_ bench: Bench) throws -> [Line] {
        guard access(bench.slowFlush, R_OK) == 0 else { throw BenchFailure("\(bench.slowFlush) is not there") }
        let path = URL(fileURLWithPath: bench.slowFlush).path
        return try many(
            bench, "durable check-ins, 64 clients, a flush takes 4 ms",
            ["LD_PRELOAD": path, "SLOW_FLUSH_US": "4000"], bound: 15)
    }

    static func manyOnThisDisk(_ bench: Bench) throws -> [Line] {
        try many(bench, "durable check-ins, 64 clients, this disk", [:], bound: 2)
    }

    private static func many(
        _ bench: Bench, _ work: String, _ variables: [String: String], bound: Double
    ) throws -> [Line] {
        let house = try HouseOfBeds.largest.build(bench, as: "house")
        let written = try bench.copy(of: house, as: "written")
        try oneClient(bench, on: written, count: 250, mark: "written")
        var (ours, raw): ([Double], [[UInt64]]) = ([], [])
        for block in 0..<bench.blocks(9) {
            let crowded = try bench.copy(of: house, as: "ours")
            ours.append(try crowd(bench, on: crowded, variables, mark: "block\(block)").rate)
            let fresh = try bench.copy(of: house, as: "raw")
            raw.append(try Floor.writes(bench, written: written, fresh: fresh, variables))
        }
        let (rate, floor) = (ours.quiet, 1e9 / Double(raw.map(\.median).quiet))
        return [
            Line(
                work: work, ours: rate.asRate, floor: floor.asRate, measured: rate / floor, bound: .atLeast(bound),
                unit: "×", isDisturbed: raw.areDisturbed)
        ]
    }

    private static func oneClient(_ bench: Bench, on directory: String, count: Int, mark: String) throws {
        let daemon = try RunningDaemon(bench, on: directory)
        try Arrivals(mark: mark).checkIn(count, try daemon.client())
        try daemon.stop()
    }

    private static func crowd(
        _ bench: Bench, on directory: String, _ variables: [String: String], mark: String
    ) throws -> Crowd.Outcome {
        let daemon = try RunningDaemon(bench, on: directory, variables)
        let socket = daemon.socket
        let outcome = try Crowd.run(clientCount) { index in
            let client = try Client(path: socket, timeout: .seconds(60))
            let arrivals = Arrivals(mark: "\(mark)-\(index)")
            return (0..<40).map { number in
                let parameters = arrivals.parameters(number)
                return { _ = try client.call(CheckIn.method, parameters: parameters) }
            }
        }
        try daemon.stop()
        return outcome
    }
}
