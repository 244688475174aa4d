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
        let blocks = try (0..<bench.blocks(21)).map { block in
            try aloneBlock(bench, house: house, written: written, mark: "block\(block)")
        }
        return [
            Line(
                work: "durable check-in, 1 client, p50", ours: blocks.map(\.ours).median.asTime,
                floor: blocks.map(\.raw).median.asTime,
                measured: blocks.map { Double($0.ours) / Double($0.raw) }.median, bound: .atMost(2), unit: "×")
        ]
    }

    /// Both sides on a fresh copy each, taking turns of ten: neighbours in time share the noise of the machine.
    private static func aloneBlock(
        _ bench: Bench, house: String, written: String, mark: String
    ) throws -> (ours: UInt64, raw: UInt64) {
        let crowded = try bench.copy(of: house, as: "ours")
        let fresh = try bench.copy(of: house, as: "raw")
        let writer = try RawWriter(
            written: written + "/" + RegisterFile.name, fresh: fresh + "/" + RegisterFile.name)
        let daemon = try RunningDaemon(bench, on: crowded)
        let client = try daemon.client()
        let arrivals = Arrivals(mark: mark)
        var (ours, raw): ([UInt64], [UInt64]) = ([], [])
        for number in 0..<150 {
            let parameters = arrivals.parameters(number)
            ours.append(try Stopwatch.time { _ = try client.call(CheckIn.method, parameters: parameters) })
            if number % 10 == 9 { raw += try (0..<10).compactMap { _ in try writer.next() } }
        }
        try daemon.stop()
        return (ours.median, raw.median)
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
        var (ours, raw): ([Double], [Double]) = ([], [])
        for block in 0..<bench.blocks(9) {
            let crowded = try bench.copy(of: house, as: "ours")
            ours.append(try crowd(bench, on: crowded, variables, mark: "block\(block)").rate)
            let fresh = try bench.copy(of: house, as: "raw")
            let samples = try Floor.writes(bench, written: written, fresh: fresh, variables)
            raw.append(Double(samples.count) / (Double(samples.reduce(0, +)) / 1e9))
        }
        let ratio = zip(ours, raw).map { $0 / $1 }.median
        return [
            Line(
                work: work, ours: ours.median.asRate, floor: raw.median.asRate, measured: ratio,
                bound: .atLeast(bound), unit: "×")
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
