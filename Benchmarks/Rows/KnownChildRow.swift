import RPSAProtocol
import Varlink

/// A child who gives a name, where a hundred thousand were registered before: what looking for the same child among
/// them adds to a check-in.
enum KnownChildRow {
    static func measure(_ bench: Bench) throws -> [Line] {
        let daemon = try RunningDaemon(bench, on: try PastRegister.ofAHundredThousandNames(bench))
        let client = try daemon.client()
        var block = 0
        func turn(named: Bool) throws -> (p50: UInt64, candidateCount: Int) {
            block += 1
            return try Visits(arrivals: Arrivals(mark: "turn\(block)", isNamed: named)).measure(client)
        }
        var candidateCount = 0
        let pairs = try Pairs(bench.blocks(45)) {
            let visits = try turn(named: true)
            candidateCount += visits.candidateCount
            return visits.p50
        } other: {
            try turn(named: false).p50
        }
        try daemon.stop()
        guard candidateCount > 0 else { throw BenchFailure("nobody was found to be alike") }
        let added = Double(pairs.ours) - Double(pairs.other)
        return [
            Line(
                work: "a name compared with 100 thousand children, p50", ours: pairs.ours.asTime,
                floor: pairs.other.asTime, measured: added / 1e6, bound: .atMost(10), unit: "ms")
        ]
    }
}
