import Foundation
import RPSAProtocol
import Varlink

/// How full the house is, asked over the socket, against the bare query and the bare socket.
enum OccupancyRow {
    private static let readerCount = 64

    static func measure(_ bench: Bench) throws -> [Line] {
        let house = try HouseOfBeds.ordinary.build(bench, as: "house")
        let daemon = try RunningDaemon(bench, on: house)
        let client = try daemon.client()
        try Arrivals(mark: "house").checkIn(180, client)
        let answer = try client.call(GetOccupancy.method)
        let reply = try Client.decode(GetOccupancy.Reply.self, answer)
        let raw = try RawCensus(house + "/" + RegisterFile.name)
        guard try raw.count() == reply.occupiedBeds else { throw BenchFailure("the bare query counts otherwise") }
        // The envelopes around the parameters, with their final zero bytes.
        let question = #"{"method":"\#(GetOccupancy.method)","parameters":{}}"#.utf8.count + 1
        let pingPong = try PingPong(
            questionByteCount: question, answerByteCount: answer.count + #"{"parameters":}"#.utf8.count + 1)

        var (ours, queries, exchanges): ([UInt64], [UInt64], [UInt64]) = ([], [], [])
        let perBlock = 200
        for _ in 0..<bench.blocks(45) {
            ours.append(try p50(perBlock) { _ = try client.call(GetOccupancy.method) })
            queries.append(try p50(perBlock) { _ = try raw.count() })
            exchanges.append(try p50(perBlock) { try pingPong.exchange() })
        }
        let (answered, queried, exchanged) = (ours.quiet, queries.quiet, exchanges.quiet)
        let crowds = try (0..<bench.blocks(7)).map { _ in try readers(daemon.socket, 60).samples }
        let spread = crowds.map { Double($0.percentile(99)) / Double($0.median) }.median
        try daemon.stop()
        return [
            Line(
                work: "occupancy, 250 beds, p50", ours: answered.asTime,
                floor: "\(queried.asTime) + \(exchanged.asTime)",
                measured: Double(answered) / Double(queried + exchanged), bound: .atMost(2.2), unit: "×"),
            Line(
                work: "occupancy, 64 readers, p99 against p50", ours: crowds.map { $0.percentile(99) }.median.asTime,
                floor: crowds.map(\.median).median.asTime, measured: spread, bound: .atMost(8), unit: "×"),
        ]
    }

    static func p50(_ count: Int, _ work: () throws -> Void) rethrows -> UInt64 {
        try (0..<count).map { _ in try Stopwatch.time(work) }.median
    }

    private static func readers(_ socket: String, _ count: Int) throws -> Crowd.Outcome {
        try Crowd.run(readerCount) { _ in
            let client = try Client(path: socket, timeout: .seconds(60))
            return (0..<count).map { _ in { _ = try client.call(GetOccupancy.method) } }
        }
    }
}
